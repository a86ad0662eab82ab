import { countyGreen } from "./county-green/template";
import { greenDevelopment } from "./green-development/template";
import type { TemplateDefinition } from "./types";

/** All templates, by id. */
export const templates: readonly TemplateDefinition[] = [countyGreen, greenDevelopment];

/** The template of a public id; null where there is none. */
export const templateById = (id: string): TemplateDefinition | null =>
  templates.find((template) => template.id === id) ?? null;
