import declaration from "../../../seeds/templates/green-development.json";
import { defineTemplate } from "../defineTemplate";

/** 城乡建设绿色发展指标自评表: the dated targets of the Shanxi opinions, from raw numerators and denominators. */
export const greenDevelopment = defineTemplate(declaration);
