import type { Operation, WorkbookPlan } from "../../workbook/plan";
import type { FWorkbook } from "../spreadsheet/facade";

type Wrapped = Extract<Operation, { type: "style" }>;

const isWrapped = (operation: Operation): operation is Wrapped =>
  operation.type === "style" && operation.style.wrap === true;

/** Longest range whose rows are fitted; beyond it the grid would stand still for seconds. */
const mostRows = 2000;

/** Rows whose cells wrap grow with their text, as in Excel, unless the plan gives them a height. */
export function fitRows(workbook: FWorkbook, { operations }: WorkbookPlan): void {
  const rows = new Map<string, Set<number>>();
  for (const { sheet, range } of operations.filter(isWrapped)) {
    const wanted = rows.get(sheet) ?? new Set();
    rows.set(sheet, wanted);
    for (let row = range.row; row < range.row + Math.min(range.rows, mostRows); row += 1) wanted.add(row);
  }
  for (const operation of operations) {
    if (operation.type === "row-height" && operation.grows !== true)
      rows.get(operation.sheet)?.delete(operation.row);
  }
  for (const [name, wanted] of rows) {
    const sheet = workbook.getSheetByName(name);
    const endColumn = (sheet?.getMaxColumns() ?? 1) - 1;
    sheet?.setRangesAutoHeight(
      [...wanted].map((row) => ({ startRow: row, endRow: row, startColumn: 0, endColumn })),
    );
  }
}
