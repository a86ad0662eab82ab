import { contains } from "../../../workbook/address";
import type { SheetSnapshot } from "../../../workbook/snapshot";
import type { WrittenCell } from "./cell";
import type { StyleChange } from "./styleChange";

/** Points of one line of the workbook's font at 10 points. */
export const lineHeight = 16.5;
const baseFontSize = 10;
const defaultWidth = 9;

/** Width in characters of the default font: a Chinese character counts for two. */
const textWidth = (text: string): number =>
  [...text].reduce((width, character) => width + (/[\u1100-\uffff]/.test(character) ? 2 : 1), 0);

const shownText = (cell: WrittenCell | undefined): string => {
  const value = cell === undefined ? null : "formula" in cell ? cell.result : cell.value;
  return typeof value === "string" ? value : "";
};

function linesOf(text: string, width: number, wrap: boolean): number {
  if (!wrap) return 1;
  return text
    .split("\n")
    .reduce((lines, line) => lines + Math.max(1, Math.ceil(textWidth(line) / Math.max(1, width - 1))), 0);
}

/**
 * Height in points that a row needs for its wrapped and larger texts; null where the default does. Excel fits
 * such rows itself when it opens a file, LibreOffice does not for files that name Excel.
 */
export function neededHeight(
  row: number,
  cells: ReadonlyMap<number, { readonly cell?: WrittenCell; readonly change?: StyleChange }>,
  sheet: SheetSnapshot,
  widths: ReadonlyMap<number, number>,
): number | null {
  let needed = lineHeight;
  for (const [column, { cell, change }] of cells) {
    const text = shownText(cell);
    // As in Excel, a merged cell does not stretch its row.
    if (text === "" || sheet.merged.some((range) => contains(range, { row, column }))) continue;
    const size = (change?.fontSize ?? baseFontSize) / baseFontSize;
    const width = (widths.get(column) ?? defaultWidth) / size;
    needed = Math.max(needed, linesOf(text, width, change?.wrap === true) * lineHeight * size);
  }
  return needed > lineHeight ? Math.min(409, Math.round(needed * 4) / 4) : null;
}
