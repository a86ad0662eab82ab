import sample from "../../seeds/samples/county-green.json";
import type { TemplateData } from "./types";

/** A filled form with made-up figures and a few things worth finding, to try the product on. */
export const sampleForm: { readonly template: string; readonly data: TemplateData } = sample;
