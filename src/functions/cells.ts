import { type CellValue, isCellError } from "../workbook/snapshot";
import type { FunctionArgument } from "./types";

export type Rows = readonly (readonly CellValue[])[];

export const isRange = (argument: FunctionArgument): argument is Rows => Array.isArray(argument);

/** A range of one cell counts as its cell; null for a larger one. */
export function singleCell(argument: FunctionArgument): { readonly cell: CellValue } | null {
  if (!isRange(argument)) return { cell: argument };
  if (argument.length > 1 || (argument[0]?.length ?? 0) > 1) return null;
  return { cell: argument[0]?.[0] ?? null };
}

/** An empty cell, an omitted argument or a text of spaces. */
export const isBlankCell = (cell: CellValue): boolean =>
  cell === null || (typeof cell === "string" && cell.trim() === "");

export const isBlank = (argument: FunctionArgument): boolean =>
  isRange(argument) ? argument.every((row) => row.every(isBlankCell)) : isBlankCell(argument);

/** A cell as a message quotes it. */
export const cellText = (cell: CellValue): string => {
  if (isCellError(cell)) return cell.error;
  return typeof cell === "boolean" ? String(cell).toUpperCase() : String(cell ?? "");
};

/** The cells of rows in reading order; `flat` takes several times as long. */
export function cellsIn(rows: Rows): readonly CellValue[] {
  const [only] = rows;
  if (only && rows.length === 1) return only;
  const cells: CellValue[] = [];
  for (const row of rows) for (const cell of row) cells.push(cell);
  return cells;
}

/** The first error value in an argument. */
export function errorIn(argument: FunctionArgument): string | null {
  if (!isRange(argument)) return isCellError(argument) ? argument.error : null;
  for (const row of argument) {
    const found = row.find(isCellError);
    if (found) return found.error;
  }
  return null;
}
