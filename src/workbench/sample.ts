import { templateById } from "../templates/registry";
import { sampleForm } from "../templates/sample";
import type { WorkbookPlan } from "../workbook/plan";

/** The sample workbook as a plan for a workbook with the one sheet `blankSheet`, which goes. */
export function samplePlan(blankSheet: string): WorkbookPlan {
  const operations = templateById(sampleForm.template)?.build(sampleForm.data, {}).plan.operations ?? [];
  return operations.length === 0
    ? { operations }
    : { operations: [...operations, { type: "delete-sheet", sheet: blankSheet }] };
}
