import sample from "../../seeds/samples/county-green.json";
import type { Operation } from "../workbook/plan";
import type { WorkbookSnapshot } from "../workbook/snapshot";
import { templateById } from "./registry";
import type { TemplateBuild, TemplateData } from "./types";

/** A filled form with made-up figures and a few things worth finding, to try the product on. */
export const sampleForm: { readonly template: string; readonly data: TemplateData } = sample;

/** Entries put into the sample's cells just as typed, where filling by data would tidy them. */
const typedEntries: ReadonlyMap<string, string> = new Map(Object.entries(sample.typed));

/** The sample as a sheet to add, alone or into a workbook. */
export function buildSample(into?: WorkbookSnapshot): TemplateBuild | null {
  const template = templateById(sampleForm.template);
  if (template === null) return null;
  const built = template.build(sampleForm.data, into === undefined ? {} : { into });
  const typed = template.layoutOn(built.sheet).inputs.flatMap(({ indicator, cell }): Operation[] => {
    const text = typedEntries.get(indicator);
    if (text === undefined) return [];
    return [{ type: "write-block", sheet: built.sheet, at: cell, cells: [[{ value: text }]] }];
  });
  // Written before the sheet is protected, as the form's own entries are.
  const { operations } = built.plan;
  const locking = operations.findIndex(({ type }) => type === "protect");
  const at = locking < 0 ? operations.length : locking;
  return {
    ...built,
    plan: { operations: [...operations.slice(0, at), ...typed, ...operations.slice(at)] },
  };
}
