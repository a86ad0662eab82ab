import type { ValueNature } from "../../assessment/types";
import type { Division, IndicatorRecord } from "../../catalogue/types";
import type { SheetSnapshot } from "../../workbook/snapshot";
import type { ReadingContext } from "./context";
import { rowValues } from "./headerRows";
import type { EntryColumns } from "./keys";
import { shownAt } from "./merges";
import type { PartsBelow } from "./parts";
import { headingOf, headingText, isNumbered } from "./rowLabels";
import { cellText, onOneLine, unitInText, unitOfWholeTable } from "./text";
import type { TableColumn, WrittenUnit } from "./types";
import { rowRole, type UserWord } from "./userWord";

/** A table whose rows are to be read. */
export interface RowsToRead {
  readonly sheet: SheetSnapshot;
  readonly firstRow: number;
  /** Every column of the table, from left to right. */
  readonly columns: readonly number[];
  readonly keys: EntryColumns;
  readonly values: readonly TableColumn[];
  readonly word: UserWord;
}

/** What headings and unfinished rows above say about a row. */
interface Above {
  group: string | null;
  subject: Division | null;
  year: number | null;
  nature: ValueNature | null;
  indicator: IndicatorRecord | null;
  unit: WrittenUnit | null;
  name: string;
  code: string;
  label: string;
  yearText: string;
}

const nothingCarried = { name: "", code: "", label: "", yearText: "" };

const nothingAbove = (): Above => ({
  group: null,
  subject: null,
  year: null,
  nature: null,
  indicator: null,
  unit: null,
  ...nothingCarried,
});

/** A key cell with its leading spaces. */
export const rawIn = (sheet: SheetSnapshot, row: number, column: TableColumn | null): string => {
  const value = column === null ? null : shownAt(sheet, row, column.column);
  return typeof value === "string" ? value : cellText(value);
};

export const textIn = (sheet: SheetSnapshot, row: number, column: TableColumn | null): string =>
  column === null ? "" : onOneLine(rawIn(sheet, row, column).trim());

/** Rows that say something about the rows below them: counties, years, indicators, units, groups. */
export class RowHeadings {
  readonly above = nothingAbove();

  constructor(
    private readonly context: ReadingContext,
    private readonly table: RowsToRead,
    private readonly parts: PartsBelow,
  ) {}

  /** A row with one text alone, over the rows that it groups. */
  read(row: number): boolean {
    const { sheet, keys, word, columns } = this.table;
    const first = columns[0] ?? 0;
    const texts: string[] = [];
    for (const [index, value] of rowValues(sheet, row).entries()) {
      const column = (sheet.usedRange?.column ?? 0) + index;
      const text = column < first || column > (columns.at(-1) ?? 0) ? "" : cellText(value);
      const isNumber =
        keys.label !== null &&
        column < keys.label.column &&
        /^[\d.一二三四五六七八九十()（）、]+$/.test(text);
      if (text !== "" && !isNumber) texts.push(text);
    }
    const [text] = texts;
    if (text === undefined || texts.length > 1) return false;
    const role = rowRole(word, text);
    if (role?.role === "heading") return this.group(text);
    if (role !== null) return false;
    return this.understand(text, row);
  }

  private understand(text: string, row: number): boolean {
    const { sheet, keys } = this.table;
    const { context } = this;
    const unit = unitOfWholeTable(text, null);
    if (unit !== null) {
      this.above.unit = unit;
      return true;
    }
    const indicator = context.indicatorOf(headingText(text));
    // A county without figures is a row of its table, as an indicator without figures is.
    const named = keys.name !== null && textIn(sheet, row, keys.name) !== "";
    const isName = named && (indicator === null || context.divisionOf(text) !== null);
    const heading = isName ? null : headingOf(context, text);
    if (heading !== null && !(heading.year !== null && keys.year !== null)) {
      this.parts.restart();
      const { subject, whole, year, nature } = heading;
      if (subject !== null || whole) Object.assign(this.above, nothingCarried, { subject, group: null });
      if (year !== null) Object.assign(this.above, nothingCarried, { year, nature });
      return true;
    }
    if (indicator !== null) {
      if (keys.label !== null || (keys.name === null && keys.year === null) || isName) return false;
      Object.assign(this.above, nothingCarried, { indicator, unit: unitInText(text, null) });
      this.parts.restart();
      return true;
    }
    if (isName) return false;
    const groups = isNumbered(text) || keys.unit !== null || keys.label === null;
    return groups && this.group(text);
  }

  group(text: string): boolean {
    this.above.group = onOneLine(text);
    this.parts.restart();
    return true;
  }
}
