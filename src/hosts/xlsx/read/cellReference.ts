import { maximumColumns, maximumRows } from "../../../workbook/address";

/**
 * "XFD12" → column 16383, row 11, packed as row × 16384 + column so that a million cells need no object each;
 * −1 where the text is no address of a cell.
 */
export function packedReference(text: string): number {
  let column = 0;
  let at = 0;
  for (; at < text.length; at += 1) {
    const letter = text.charCodeAt(at) & ~32;
    if (letter < 65 || letter > 90) break;
    column = column * 26 + letter - 64;
  }
  let row = 0;
  const digits = at;
  for (; at < text.length && at < digits + 8; at += 1) {
    const digit = text.charCodeAt(at) - 48;
    if (digit < 0 || digit > 9) return -1;
    row = row * 10 + digit;
  }
  const valid =
    at === text.length && column >= 1 && column <= maximumColumns && row >= 1 && row <= maximumRows;
  return valid ? (row - 1) * maximumColumns + column - 1 : -1;
}

export const packedRow = (packed: number): number => Math.floor(packed / maximumColumns);
export const packedColumn = (packed: number): number => packed % maximumColumns;
