import type { SheetSnapshot } from "../../workbook/snapshot";
import type { ReadingContext } from "./context";
import { cornerHeader, headerTexts, type CornerHeader, keyedScore, keyUses, saysValue } from "./headerRows";
import { readUnitCell, unitOfWholeTable } from "./text";

/** Header rows of a table, from top to bottom, and its columns from left to right. */
export interface HeaderBlock {
  readonly first: number;
  readonly last: number;
  readonly columns: readonly number[];
}

const maximumDepth = 3;
const rowsSearched = 60;

const columnsOf = (sheet: SheetSnapshot): readonly number[] =>
  Array.from({ length: sheet.usedRange?.columns ?? 0 }, (_, index) => (sheet.usedRange?.column ?? 0) + index);

/** Rows that a merged cell of the row reaches down to. */
function mergedDownTo(sheet: SheetSnapshot, row: number): number {
  const ends = sheet.merged
    .filter((range) => range.row <= row && range.row + range.rows > row)
    .map((range) => range.row + range.rows - 1);
  return Math.min(Math.max(row, ...ends), row + maximumDepth - 1);
}

interface MainRow {
  readonly row: number;
  readonly keys: readonly number[];
  /** The first column that is none of the keys and has a header. */
  readonly firstValue: number;
}

function isKeyWord({ headerCell }: ReadingContext, text: string): boolean {
  const { use } = headerCell(text);
  return use !== null && keyUses.has(use);
}

/** Key columns of a header row, by their words. */
function keyedRow(context: ReadingContext, sheet: SheetSnapshot, row: number): MainRow {
  const texts = headerTexts(sheet, row) ?? [];
  const keys = texts.filter(({ text }) => isKeyWord(context, text)).map(({ column }) => column);
  const afterKey = texts.find(({ text, column }) => !isKeyWord(context, text) && column > (keys[0] ?? 0));
  return { row, keys, firstValue: afterKey?.column ?? Number.MAX_SAFE_INTEGER };
}

/** Under a blank or unknown corner all left of the first value. */
function cornerRow(sheet: SheetSnapshot, row: number, { firstValue: index }: CornerHeader): MainRow {
  const columns = columnsOf(sheet);
  return { row, keys: columns.slice(0, index), firstValue: columns[index] ?? 0 };
}

/** Units under the names of a header: 单位 | % | 万平方米, or the units alone. */
export function isUnitRow(sheet: SheetSnapshot, row: number): boolean {
  const [first, ...others] = headerTexts(sheet, row) ?? [];
  if (first === undefined) return false;
  const isUnit = ({ text }: { readonly text: string }): boolean =>
    readUnitCell(text, { row, column: 0 })?.unit != null;
  const headed = /^(?:计量)?单位$|^units?$/i.test(first.text);
  return headed ? others.length > 0 && others.every(isUnit) : [first, ...others].every(isUnit);
}

/**
 * A row under a header that only refines it: years, natures, units, names under a group; its key columns are blank or
 * say the same in another language.
 */
function refinesBelow(context: ReadingContext, sheet: SheetSnapshot, row: number, main: MainRow): boolean {
  const texts = headerTexts(sheet, row);
  if (texts === null || texts.length === 0) return false;
  if (isUnitRow(sheet, row)) return true;
  return texts.every(({ column, text }) =>
    main.keys.includes(column) ? isKeyWord(context, text) : column >= main.firstValue,
  );
}

/** A group heading: a merged cell over several columns, though not over the whole width as a title is. */
function hasGroupHeading(sheet: SheetSnapshot, row: number): boolean {
  const width = sheet.usedRange?.columns ?? 0;
  return sheet.merged.some(
    (range) => range.row === row && range.columns > 1 && range.columns < Math.max(2, width - 1),
  );
}

const fieldLine = (texts: readonly { readonly text: string }[]): boolean =>
  texts.some(({ text }) => /[:：]/.test(text) || unitOfWholeTable(text, null) !== null);

/** A row above that groups the header's columns: merged cells, or years, counties and indicators over them. */
function groupsAbove(context: ReadingContext, sheet: SheetSnapshot, row: number, main: MainRow): boolean {
  const texts = headerTexts(sheet, row);
  if (texts === null || texts.length === 0 || fieldLine(texts)) return false;
  if (hasGroupHeading(sheet, row)) return keyedScore(context, sheet, row) === 0;
  const overKeys = texts.some(({ column }) => column < main.firstValue || main.keys.includes(column));
  return (
    !overKeys &&
    texts.every(({ text }) => {
      const cell = context.headerCell(text);
      const says = saysValue(cell) || cell.division !== null || cell.total || cell.part;
      return says || context.indicatorOf(text) !== null;
    })
  );
}

function extentOf(
  context: ReadingContext,
  sheet: SheetSnapshot,
  main: MainRow,
): { first: number; last: number } {
  let first = main.row;
  let last = mergedDownTo(sheet, main.row);
  while (last - first < maximumDepth - 1 && refinesBelow(context, sheet, last + 1, main)) last += 1;
  while (last - first < maximumDepth - 1 && first > 0 && groupsAbove(context, sheet, first - 1, main))
    first -= 1;
  return { first, last };
}

/** 地区 over Region: the header goes on in another language. */
function goesOn(context: ReadingContext, sheet: SheetSnapshot, row: number, { keys }: MainRow): boolean {
  const below = new Map((headerTexts(sheet, row + 1) ?? []).map(({ column, text }) => [column, text]));
  return keys.length > 0 && keys.every((column) => isKeyWord(context, below.get(column) ?? ""));
}

/** 填报单位 | 某局 | 核算年度 | 2024 reads like a small header, but the table's own follows right below. */
const isCoverLine = (context: ReadingContext, sheet: SheetSnapshot, main: MainRow, score: number): boolean =>
  [1, 2, 3].some((below) => keyedScore(context, sheet, main.row + below) > score) &&
  !goesOn(context, sheet, main.row, main);

/** Header rows at a row; null where it is none. */
function blockAt(context: ReadingContext, sheet: SheetSnapshot, row: number): HeaderBlock | null {
  const score = keyedScore(context, sheet, row);
  const corner = score >= 2 ? null : cornerHeader(context, sheet, row);
  if (score < 2 && corner === null) return null;
  const main = corner === null ? keyedRow(context, sheet, row) : cornerRow(sheet, row, corner);
  if (isCoverLine(context, sheet, main, corner === null ? score : 0)) return null;
  const extent = extentOf(context, sheet, main);
  return { ...extent, columns: columnsOf(sheet) };
}

/**
 * The first header at or below a row: one that names a label, code or unit column and at least one column of
 * values. Looks at sixty rows. null where there is none.
 */
export function findHeader(
  context: ReadingContext,
  sheet: SheetSnapshot,
  fromRow: number,
): HeaderBlock | null {
  const used = sheet.usedRange;
  if (used === null) return null;
  const end = Math.min(used.row + used.rows, fromRow + rowsSearched);
  for (let row = Math.max(fromRow, used.row); row < end; row += 1) {
    const block = blockAt(context, sheet, row);
    if (block !== null) return block.first < fromRow ? { ...block, first: fromRow } : block;
  }
  return null;
}

/** The header that the user named. */
export const statedHeader = (sheet: SheetSnapshot, first: number, last: number): HeaderBlock => ({
  first,
  last,
  columns: columnsOf(sheet),
});
