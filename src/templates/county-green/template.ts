import declaration from "../../../seeds/templates/county-green.json";
import { defineTemplate } from "../defineTemplate";

/** 县城绿色低碳建设自查表: Shanxi opinions clause 3 and what the report quotes of the fifteen ministries. */
export const countyGreen = defineTemplate(declaration);
