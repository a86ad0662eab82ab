import type { WorkbookPlan } from "../../src/workbook/plan";
import { applyPlan } from "../../src/workbook/applyPlan";
import type { CellValue, SheetSnapshot, WorkbookSnapshot } from "../../src/workbook/snapshot";
import { emptySheet } from "../../src/workbook/sheetDraft";

export const emptyWorkbook: WorkbookSnapshot = { sheets: [], names: [], externalLinks: [] };

/** A sheet whose block starts at A1. */
export const sheetOf = (
  name: string,
  values: readonly (readonly CellValue[])[],
  more: Partial<SheetSnapshot> = {},
): SheetSnapshot => ({
  ...emptySheet(name, "visible"),
  usedRange:
    values.length === 0
      ? null
      : {
          row: 0,
          column: 0,
          rows: values.length,
          columns: Math.max(...values.map((row) => row.length)),
        },
  values,
  formulas: values.map(() => null),
  numberFormats: values.map(() => null),
  ...more,
});

export const workbookOf = (...sheets: readonly SheetSnapshot[]): WorkbookSnapshot => ({
  ...emptyWorkbook,
  sheets,
});

/** Applies a plan that must succeed. */
export function applied(snapshot: WorkbookSnapshot, plan: WorkbookPlan): WorkbookSnapshot {
  const result = applyPlan(snapshot, plan);
  if (!result.ok) throw new Error(JSON.stringify(result.problem));
  return result.value;
}
