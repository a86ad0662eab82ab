import { buildSample } from "../../src/templates/sample";
import { applyPlan } from "../../src/workbook/applyPlan";
import type { WorkbookPlan } from "../../src/workbook/plan";
import type { CellValue, SheetSnapshot, WorkbookSnapshot } from "../../src/workbook/snapshot";
import { emptyWorkbook } from "./memoryHost";

/** The workbook after a plan, by the reference implementation. */
export function after(workbook: WorkbookSnapshot, plan: WorkbookPlan): WorkbookSnapshot {
  const outcome = applyPlan(workbook, plan);
  if (!outcome.ok) throw new Error(JSON.stringify(outcome.problem));
  return outcome.value;
}

/** The product's own sample: a filled county form with something to correct and something to explain. */
export function filledSample(): WorkbookSnapshot {
  const sample = buildSample(emptyWorkbook);
  if (sample === null) throw new Error("There is no sample.");
  return after(emptyWorkbook, sample.plan);
}

const sheet = (name: string, values: readonly (readonly CellValue[])[]): SheetSnapshot => ({
  name,
  visibility: "visible",
  usedRange: {
    row: 0,
    column: 0,
    rows: values.length,
    columns: Math.max(...values.map((row) => row.length)),
  },
  values,
  formulas: values.map(() => null),
  numberFormats: values.map(() => null),
  merged: [],
  hiddenRows: [],
  hiddenColumns: [],
  protection: { protected: false, open: [] },
});

export const workbookOf = (
  sheets: Readonly<Record<string, readonly (readonly CellValue[])[]>>,
): WorkbookSnapshot => ({
  sheets: Object.entries(sheets).map(([name, values]) => sheet(name, values)),
  names: [],
  externalLinks: [],
});

/** A table with so many rows whose figure is typed in full-width digits, and two that are in order. */
export const slipsIn = (count: number): WorkbookSnapshot =>
  workbookOf({
    指标表: [
      ["指标", "单位", "2024年"],
      ["县城建成区常住人口", "万人", 8.6],
      ["县城建成区面积", "km²", 9.1],
      ...Array.from({ length: count }, (_, index) => ["县城内部道路红线宽度", "m", `１${index % 10}`]),
    ],
  });
