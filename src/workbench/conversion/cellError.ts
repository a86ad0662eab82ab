import { cellErrorOf, otherError, type CellError, type CellValue } from "../../workbook/snapshot";

/** Univer's own error words that Excel does not have. */
const otherErrors: ReadonlySet<string> = new Set(["#CYCLE!", "#ERROR!"]);

/** "#N/A" → the error value; null for any other text. */
export function errorOf(text: string): CellError | null {
  return cellErrorOf(text) ?? (otherErrors.has(text) ? otherError : null);
}

/** The text that a cell shows for an error, the value itself otherwise. */
export const shown = (value: CellValue): number | string | boolean | null =>
  typeof value === "object" && value !== null ? value.error : value;
