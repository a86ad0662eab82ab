import { buildSample } from "../templates/sample";
import type { WorkbookPlan } from "../workbook/plan";

/** The sample workbook as a plan for a workbook with the one sheet `blankSheet`, which goes. */
export function samplePlan(blankSheet: string): WorkbookPlan {
  const operations = buildSample()?.plan.operations ?? [];
  return operations.length === 0
    ? { operations }
    : { operations: [...operations, { type: "delete-sheet", sheet: blankSheet }] };
}
