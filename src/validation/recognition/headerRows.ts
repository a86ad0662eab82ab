import { cellText } from "./text";
import { valueAt, type CellValue, type SheetSnapshot } from "../../workbook/snapshot";
import type { ReadingContext } from "./context";
import type { HeaderCell } from "./headerCells";
import type { ColumnUse } from "./types";

/** Headers of columns that say what a row is about. */
export const keyUses: ReadonlySet<ColumnUse> = new Set(["number", "label", "unit", "code", "name", "year"]);

const longestHeader = 60;

export const rowValues = (sheet: SheetSnapshot, row: number): readonly CellValue[] =>
  sheet.values[row - (sheet.usedRange?.row ?? 0)] ?? [];

const isYear = (value: number): boolean => Number.isInteger(value) && value >= 1900 && value <= 2100;

/** Rows of data end here, before any text is looked at. */
const holdsFigures = (values: readonly CellValue[]): boolean =>
  values.some((value) => typeof value === "number" && !isYear(value));

/** A name without unit or year, such as 绿色建筑占比, over figures; a second header row may lie between. */
function headsNumbers(sheet: SheetSnapshot, row: number, index: number): boolean {
  const below = [1, 2, 3, 4].map((depth) => rowValues(sheet, row + depth)[index]);
  const numbers = below.filter((value) => typeof value === "number").length;
  return numbers >= 2 || (numbers === 1 && below.filter((value) => value != null).length === 1);
}

/** Says by itself that figures stand below: a year, 目标值, a unit in brackets. */
export const saysValue = ({ use, unit }: HeaderCell): boolean =>
  use === "value" || (use === null && unit !== null);

interface RowOfTexts {
  readonly index: number;
  readonly cell: HeaderCell;
}

function textsOf(context: ReadingContext, values: readonly CellValue[]): readonly RowOfTexts[] {
  const texts: RowOfTexts[] = [];
  for (const [index, value] of values.entries()) {
    const text = cellText(value);
    if (text !== "" && text.length <= longestHeader) texts.push({ index, cell: context.headerCell(text) });
  }
  return texts;
}

/** A header that names its key columns: 指标 | 单位 | 2024年. 0 where it does not. */
export function keyedScore(context: ReadingContext, sheet: SheetSnapshot, row: number): number {
  const values = rowValues(sheet, row);
  if (holdsFigures(values)) return 0;
  const texts = textsOf(context, values);
  const keys = texts.filter(({ cell }) => cell.use !== null && keyUses.has(cell.use)).length;
  if (keys === 0) return 0;
  // One county alone stands on covers too: 所属城市 | 太原市.
  const units = texts.filter(({ cell }) => cell.division !== null).length;
  const figures = texts.filter(
    ({ index, cell }) =>
      saysValue(cell) ||
      (cell.use === null && ((cell.division !== null && units > 1) || headsNumbers(sheet, row, index))),
  ).length;
  return figures === 0 ? 0 : keys + figures;
}

/** Years as numbers go up or down evenly; figures that happen to look like years do not. */
function areYearsInOrder(values: readonly CellValue[]): boolean {
  const years = values.filter((value): value is number => typeof value === "number");
  const steps = years.slice(1).map((year, index) => year - (years[index] ?? year));
  return steps.every((step) => step === 0 || (Math.abs(step) <= 10 && step > 0 === (steps[0] ?? 0) > 0));
}

/** A header without words for its key columns; `firstValue` is the index of its first value column. */
export interface CornerHeader {
  readonly score: number;
  readonly firstValue: number;
}

/** The first text of a row, where names or years stand below it and no figures. */
function cornerOf(sheet: SheetSnapshot, row: number, [first]: readonly RowOfTexts[]): RowOfTexts | null {
  if (first === undefined) return null;
  const below = [1, 2, 3].map((depth) => rowValues(sheet, row + depth)[first.index] ?? null);
  const filled = below.filter((value) => cellText(value) !== "");
  return filled.length > 0 && filled.every(isName) ? first : null;
}

/**
 * A header with a blank or unknown corner: nothing but years, units or counties beside it, rows of a name and
 * figures below. null where it is none.
 */
export function cornerHeader(
  context: ReadingContext,
  sheet: SheetSnapshot,
  row: number,
): CornerHeader | null {
  const values = rowValues(sheet, row);
  if (holdsFigures(values) || !areYearsInOrder(values)) return null;
  const texts = textsOf(context, values);
  if (values.filter((value) => cellText(value) !== "").length !== texts.length) return null;
  const corner = cornerOf(sheet, row, texts);
  const strong = corner === null ? texts : texts.slice(1);
  const [first] = strong;
  const says = ({ cell }: RowOfTexts): boolean => saysValue(cell) || cell.division !== null || cell.total;
  if (first === undefined || first.index === 0 || !strong.every(says)) return null;
  if (strong.length < 2 && (corner !== null || first.cell.use !== "value")) return null;
  const begins = [1, 2, 3].some((depth) => {
    const below = rowValues(sheet, row + depth);
    return (
      below.slice(0, first.index).some(isName) && strong.some(({ index }) => typeof below[index] === "number")
    );
  });
  return begins ? { score: strong.length + 1, firstValue: first.index } : null;
}

const isName = (value: CellValue): boolean =>
  typeof value === "string" ? value.trim() !== "" : typeof value === "number" && isYear(value);

/** Whether all filled cells of a row could be header cells: texts or years, nothing that reads as a figure. */
export function headerTexts(
  sheet: SheetSnapshot,
  row: number,
): readonly { readonly column: number; readonly text: string }[] | null {
  const start = sheet.usedRange?.column ?? 0;
  const texts: { column: number; text: string }[] = [];
  for (const [index, value] of rowValues(sheet, row).entries()) {
    const text = cellText(value);
    if (text === "") {
      if (value !== null && typeof value !== "string") return null;
      continue;
    }
    const isFigure = typeof value === "number" ? !isYear(value) : figure.test(text) && !yearText.test(text);
    if (isFigure || text.length > longestHeader) return null;
    texts.push({ column: start + index, text });
  }
  return texts;
}

const figure = /^[约≥≤<>＜＞±~～\s]*[\d０-９][\d.,０-９]*\s*%?$|^[/／—–\-\\]+$/;
const yearText = /^(?:19|20)\d{2}$/;

/** Whether a row under a table is the header of the next; a weak one must stand alone to be believed. */
export function startsTable(context: ReadingContext, sheet: SheetSnapshot, row: number): boolean {
  if (holdsFigures(rowValues(sheet, row))) return false;
  const score = keyedScore(context, sheet, row);
  if (score >= 3) return true;
  const above = rowValues(sheet, row - 1).filter((value) => cellText(value) !== "").length;
  return above <= 1 && (score >= 2 || cornerHeader(context, sheet, row) !== null);
}

export const firstText = (sheet: SheetSnapshot, row: number, columns: readonly number[]): string => {
  for (const column of columns) {
    const text = cellText(valueAt(sheet, row, column));
    if (text !== "") return text;
  }
  return "";
};
