import type { RangeAddress } from "../../workbook/address";
import { contains } from "../../workbook/address";
import { valueAt, type CellValue, type SheetSnapshot } from "../../workbook/snapshot";
import { combinedMeaning, meaningOf, type HeaderMeaning } from "./headerWords";
import { cellText, isFilled, unitInText } from "./text";

/** Header rows of a table and what each column's header says. */
export interface HeaderBlock {
  readonly first: number;
  readonly last: number;
  readonly columns: readonly HeaderColumn[];
}

export interface HeaderColumn {
  readonly column: number;
  readonly parts: readonly string[];
  readonly meaning: HeaderMeaning;
}

const maximumDepth = 3;
const rowsSearched = 60;

const mergeAt = (sheet: SheetSnapshot, row: number, column: number): RangeAddress | null =>
  sheet.merged.find((range) => contains(range, { row, column })) ?? null;

/** The value that a reader sees at a place: that of the merged area's first cell. */
export function shownAt(sheet: SheetSnapshot, row: number, column: number): CellValue {
  const own = valueAt(sheet, row, column);
  if (own !== null) return own;
  const merge = mergeAt(sheet, row, column);
  return merge === null ? null : valueAt(sheet, merge.row, merge.column);
}

const columnsOf = (sheet: SheetSnapshot): readonly number[] =>
  Array.from({ length: sheet.usedRange?.columns ?? 0 }, (_, index) => (sheet.usedRange?.column ?? 0) + index);

const keyUses = new Set(["number", "label", "unit", "code", "name"]);

const rowValues = (sheet: SheetSnapshot, row: number): readonly CellValue[] =>
  sheet.values[row - (sheet.usedRange?.row ?? 0)] ?? [];

const isYear = (value: number): boolean => Number.isInteger(value) && value >= 1900 && value <= 2100;

/** A name without unit or year, such as 绿色建筑占比, over figures. */
const headsNumbers = (sheet: SheetSnapshot, row: number, index: number): boolean =>
  [1, 2].every((below) => typeof rowValues(sheet, row + below)[index] === "number");

/** How much a row looks like the header of a table; 0 where it does not. */
function headerScore(sheet: SheetSnapshot, row: number): number {
  // Most rows of data end here, before any text is looked at.
  if (rowValues(sheet, row).some((value) => typeof value === "number" && !isYear(value))) return 0;
  let keys = 0;
  let values = 0;
  for (const [index, value] of rowValues(sheet, row).entries()) {
    const text = cellText(value);
    if (text === "" || text.length > 60) continue;
    const { use } = meaningOf(text);
    if (use !== null && keyUses.has(use)) keys += 1;
    else if (use === "value" || unitInText(text, null) !== null || headsNumbers(sheet, row, index))
      values += 1;
  }
  return keys > 0 && values > 0 ? keys + values : 0;
}

/** A row under the header that only refines it: years, natures, units, nothing else. */
function refines(sheet: SheetSnapshot, row: number): boolean {
  const texts = columnsOf(sheet)
    .map((column) => valueAt(sheet, row, column))
    .filter(isFilled);
  return (
    texts.length > 0 &&
    texts.every((value) => {
      const text = cellText(value);
      const { use } = meaningOf(text);
      return use === "value" || (typeof value === "string" && unitInText(text, null) !== null);
    })
  );
}

/** Rows that a merged cell of the row reaches down to. */
function mergedDownTo(sheet: SheetSnapshot, row: number): number {
  const ends = sheet.merged
    .filter((range) => range.row <= row && range.row + range.rows > row)
    .map((range) => range.row + range.rows - 1);
  return Math.min(Math.max(row, ...ends), row + maximumDepth - 1);
}

/** A group heading above: a merged cell over several columns, though not over the whole width as a title is. */
function hasGroupHeading(sheet: SheetSnapshot, row: number): boolean {
  const width = sheet.usedRange?.columns ?? 0;
  return sheet.merged.some(
    (range) => range.row === row && range.columns > 1 && range.columns < Math.max(2, width - 1),
  );
}

const groupBounds = (sheet: SheetSnapshot, row: number): { first: number; last: number } => {
  const last = mergedDownTo(sheet, row);
  const deepest = last === row && refines(sheet, row + 1) ? row + 1 : last;
  const above =
    row > 0 && hasGroupHeading(sheet, row - 1) && headerScore(sheet, row - 1) === 0 && deepest - row < 2;
  return { first: above && !fieldLine(sheet, row - 1) ? row - 1 : row, last: deepest };
};

const fieldLine = (sheet: SheetSnapshot, row: number): boolean =>
  columnsOf(sheet).some((column) => /[:：]/.test(cellText(valueAt(sheet, row, column))));

/** 填报单位 | 某局 | 核算年度 | 2024 reads like a small header, but the table's own follows right below. */
const isCoverLine = (sheet: SheetSnapshot, row: number): boolean =>
  [1, 2, 3].some((below) => headerScore(sheet, row + below) > headerScore(sheet, row));

function readColumn(sheet: SheetSnapshot, first: number, last: number, column: number): HeaderColumn {
  const parts: string[] = [];
  for (let row = first; row <= last; row += 1) {
    const text = cellText(shownAt(sheet, row, column)).replace(/\s*\n\s*/g, "");
    if (text !== "" && parts.at(-1) !== text) parts.push(text);
  }
  return { column, parts, meaning: combinedMeaning(parts) };
}

/**
 * The first header at or below a row: one that names a label, code or unit column and at least one column of
 * values. Looks at sixty rows. null where there is none.
 */
export function findHeader(sheet: SheetSnapshot, fromRow: number): HeaderBlock | null {
  const used = sheet.usedRange;
  if (used === null) return null;
  const end = Math.min(used.row + used.rows, fromRow + rowsSearched);
  for (let row = Math.max(fromRow, used.row); row < end; row += 1) {
    if (headerScore(sheet, row) < 2 || isCoverLine(sheet, row)) continue;
    const { first, last } = groupBounds(sheet, row);
    const columns = columnsOf(sheet).map((column) => readColumn(sheet, first, last, column));
    return { first, last, columns };
  }
  return null;
}

/** Whether a row is the header of another table. */
export const startsTable = (sheet: SheetSnapshot, row: number): boolean => headerScore(sheet, row) >= 3;
