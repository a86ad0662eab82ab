import type { SheetSnapshot } from "../../workbook/snapshot";
import type { ReadingContext } from "./context";
import { isUnitRow, type HeaderBlock } from "./headerBlock";
import type { HeaderCell } from "./headerCells";
import { combinedMeaning, type HeaderMeaning } from "./headerWords";
import { mergeAt, shownAt } from "./merges";
import { cellText, readUnitCell } from "./text";
import type { WrittenUnit } from "./types";

/** What stands in a column's header, from top to bottom, each text once. */
export interface HeaderColumn {
  readonly column: number;
  readonly parts: readonly HeaderCell[];
  readonly meaning: HeaderMeaning;
  readonly unit: WrittenUnit | null;
}

const textAt = (sheet: SheetSnapshot, row: number, column: number): string =>
  cellText(shownAt(sheet, row, column)).replace(/\s*\n\s*/g, "");

const hasChild = (sheet: SheetSnapshot, block: HeaderBlock, row: number, column: number): boolean =>
  Array.from({ length: block.last - row }, (_, index) => textAt(sheet, row + 1 + index, column)).some(
    (text) => text !== "",
  );

/** A group heading that is not merged stands over the first of its columns; the others have none of their own. */
function groupText(
  context: ReadingContext,
  sheet: SheetSnapshot,
  block: HeaderBlock,
  row: number,
  column: number,
): string {
  if (row === block.last || mergeAt(sheet, row, column) !== null) return "";
  if (!hasChild(sheet, block, row, column)) return "";
  for (let left = column - 1; left >= (block.columns[0] ?? 0); left -= 1) {
    const text = textAt(sheet, row, left);
    if (text === "") continue;
    const { use } = context.headerCell(text);
    const isKey = use !== null && use !== "value";
    return isKey || !hasChild(sheet, block, row, left) ? "" : text;
  }
  return "";
}

function readHeaderColumn(
  context: ReadingContext,
  sheet: SheetSnapshot,
  block: HeaderBlock,
  column: number,
  unitRows: ReadonlySet<number>,
): HeaderColumn {
  const parts: HeaderCell[] = [];
  let unit: WrittenUnit | null = null;
  for (let row = block.first; row <= block.last; row += 1) {
    const text = textAt(sheet, row, column) || groupText(context, sheet, block, row, column);
    if (text === "") continue;
    const at = { row, column };
    if (unitRows.has(row)) {
      unit = readUnitCell(text, at);
      continue;
    }
    const cell = context.headerCell(text);
    if (cell.unit !== null) unit = { ...cell.unit, at: { row: block.last, column } };
    if (parts.at(-1)?.text !== text) parts.push(cell);
  }
  return { column, parts, meaning: combinedMeaning(parts), unit };
}

/** The header of each column of a table. */
export function headerColumns(
  context: ReadingContext,
  sheet: SheetSnapshot,
  block: HeaderBlock,
): readonly HeaderColumn[] {
  const rows = Array.from({ length: block.last - block.first }, (_, index) => block.first + 1 + index);
  const unitRows = new Set(rows.filter((row) => isUnitRow(sheet, row)));
  return block.columns.map((column) => readHeaderColumn(context, sheet, block, column, unitRows));
}
