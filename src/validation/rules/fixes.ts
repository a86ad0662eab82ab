import { tidyNumber } from "../../quantity/decimal";
import { percentScaleOf } from "../../quantity/numberFormat";
import { contains, type CellPosition } from "../../workbook/address";
import type { Operation } from "../../workbook/plan";
import { numberFormatAt, type SheetSnapshot } from "../../workbook/snapshot";
import { isPercent } from "../reading";
import type { Fix } from "../types";
import type { ValueCell } from "../valueCells";

/** Whether a fix may write there: anywhere on an open sheet, in open cells on a protected one. */
export const isOpen = (sheet: SheetSnapshot, position: CellPosition): boolean =>
  !sheet.protection.protected || sheet.protection.open.some((range) => contains(range, position));

/** What must be stored so that the cell shows the number: under a percent format a share. */
export function storedNumber(cell: ValueCell, value: number): number {
  const format = numberFormatAt(cell.sheet, cell.row, cell.column);
  const scaled = isPercent(cell.unit) && percentScaleOf(format).percent === "scaled";
  return tidyNumber(scaled ? value / 100 : value);
}

/** Writes a number into a value cell; a cell formatted as text would keep it text and is given the general format. */
export function numberFix(cell: ValueCell, value: number, kind: Fix["kind"], code: Fix["code"]): Fix | null {
  const { sheet, row, column } = cell;
  if (cell.formula !== null || !isOpen(sheet, { row, column })) return null;
  const after = storedNumber(cell, value);
  const range = { row, column, rows: 1, columns: 1 };
  const format: readonly Operation[] = percentScaleOf(numberFormatAt(sheet, row, column)).text
    ? [{ type: "number-format", sheet: sheet.name, range, format: "General" }]
    : [];
  const write: Operation = {
    type: "write-block",
    sheet: sheet.name,
    at: { row, column },
    cells: [[{ value: after }]],
  };
  return { kind, code, before: cell.value, after, plan: { operations: [...format, write] } };
}
