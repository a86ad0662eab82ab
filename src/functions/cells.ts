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

/** The first error value in an argument. */
export function errorIn(argument: FunctionArgument): string | null {
  const cells = isRange(argument) ? argument.flat() : [argument];
  const found = cells.find(isCellError);
  return found?.error ?? null;
}
