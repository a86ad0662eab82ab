import type { ValueNature } from "../../assessment/types";
import type { Division, IndicatorRecord } from "../../catalogue/types";
import { valueAt, type SheetSnapshot } from "../../workbook/snapshot";
import { looksLikeCode } from "./columns";
import type { ReadingContext } from "./context";
import { isAverageText, isFooterText, isTotalText } from "./footers";
import { startsPart } from "./headerCells";
import { firstText, rowValues, startsTable } from "./headerRows";
import type { EntryColumns } from "./keys";
import { shownAt } from "./merges";
import { PartsBelow } from "./parts";
import { headingOf, headingText, isNumbered } from "./rowLabels";
import { cellText, isFilled, onOneLine, readUnitCell, unitInText, unitOfWholeTable } from "./text";
import type { TableColumn, TableEntry, WrittenUnit } from "./types";
import { rowRole, statedParts, type UserWord } from "./userWord";

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

export interface RowsRead {
  readonly entries: readonly TableEntry[];
  /** Some row took its name, label or year from a row above. */
  readonly carried: boolean;
}

/** What headings and unfinished rows above say about a row. */
interface Above {
  group: string | null;
  subject: Division | null;
  total: boolean;
  year: number | null;
  nature: ValueNature | null;
  indicator: IndicatorRecord | null;
  unit: WrittenUnit | null;
  name: string;
  code: string;
  label: string;
  yearText: string;
}

const nothingAbove = (): Above => ({
  group: null,
  subject: null,
  total: false,
  year: null,
  nature: null,
  indicator: null,
  unit: null,
  name: "",
  code: "",
  label: "",
  yearText: "",
});

const rawIn = (sheet: SheetSnapshot, row: number, column: TableColumn | null): string => {
  const value = column === null ? null : shownAt(sheet, row, column.column);
  return typeof value === "string" ? value : cellText(value);
};

const textIn = (sheet: SheetSnapshot, row: number, column: TableColumn | null): string =>
  column === null ? "" : onOneLine(rawIn(sheet, row, column).trim());

/** 甲 乙 丙 1 2 3 under a header: numbers of the columns, however they were typed. */
function numbersColumns(sheet: SheetSnapshot, row: number, columns: readonly number[]): boolean {
  const texts = columns.map((column) => cellText(valueAt(sheet, row, column))).filter((text) => text !== "");
  return (
    /^[甲乙]$/.test(texts[0] ?? "") && texts.every((text) => /^[甲乙丙丁戊己庚辛壬癸]$|^\d{1,2}$/.test(text))
  );
}

const levelOfCode = (code: string): Division["level"] =>
  /^\d{2}0{4}/.test(code) ? "province" : /^\d{4}00/.test(code) ? "city" : "county";

/** Reads the rows of one table from top to bottom, remembering what stands above. */
class RowReader {
  readonly entries: TableEntry[] = [];
  carried = false;
  private above = nothingAbove();
  private readonly parts = new PartsBelow();

  constructor(
    private readonly context: ReadingContext,
    private readonly table: RowsToRead,
  ) {}

  read(row: number): void {
    const { sheet, keys, values } = this.table;
    const filled = values.some(({ column }) => isFilled(valueAt(sheet, row, column)));
    if (!filled && this.readHeading(row)) return;
    const hasUnit = keys.unit !== null && isFilled(valueAt(sheet, row, keys.unit.column));
    const isData = values.length === 0 || filled || hasUnit || keys.code !== null || keys.unit === null;
    if (isData) this.readEntry(row);
  }

  /** A row with one text alone, over the rows that it groups. */
  private readHeading(row: number): boolean {
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
      const { subject, total, year, nature } = heading;
      if (subject !== null || total) Object.assign(this.above, { subject, total, group: null });
      if (year !== null) Object.assign(this.above, { year, nature });
      return true;
    }
    if (indicator !== null) {
      if (keys.label !== null || (keys.name === null && keys.year === null) || isName) return false;
      Object.assign(this.above, { indicator, unit: unitInText(text, null) });
      this.parts.restart();
      return true;
    }
    if (isName) return false;
    const groups = isNumbered(text) || keys.unit !== null || keys.label === null;
    return groups && this.group(text);
  }

  private group(text: string): boolean {
    this.above.group = onOneLine(text);
    this.parts.restart();
    return true;
  }

  /** A blank below a name, label or year stands for it, where the row says something else besides. */
  private carriedDown(key: "name" | "code" | "label" | "yearText", own: string, others: boolean): string {
    if (own !== "") {
      this.above[key] = own;
      return own;
    }
    if (others && this.above[key] !== "") this.carried = true;
    return others ? this.above[key] : "";
  }

  private readEntry(row: number): void {
    const { sheet, keys, word } = this.table;
    const own = {
      label: textIn(sheet, row, keys.label),
      name: textIn(sheet, row, keys.name),
      code: textIn(sheet, row, keys.code),
      year: textIn(sheet, row, keys.year),
    };
    if (own.label === "" && own.name === "" && own.code === "" && own.year === "") return;
    const finer = keys.label !== null && own.label !== "";
    const dated = keys.year !== null && own.year !== "";
    const unnamed = own.name === "" && own.code === "" && (finer || dated);
    const name = this.carriedDown("name", own.name, unnamed);
    const code = this.carriedDown("code", own.code, unnamed);
    const year = this.carriedDown("yearText", own.year, finer || own.name !== "");
    const label = this.carriedDown("label", own.label, keys.label !== null && (own.name !== "" || dated));
    const role = rowRole(word, label || name || code || year);
    if (role?.role === "ignore" || [label, name].some(isAverageText)) return;
    if (role?.role === "heading") return void this.group(label || name);
    const entry = this.entryOf(row, { label, name, code, year });
    if (entry !== null) this.entries.push(role === null ? entry : this.asStated(entry, role));
  }

  private entryOf(
    row: number,
    { label, name, code, year }: Readonly<Record<"label" | "name" | "code" | "year", string>>,
  ): TableEntry | null {
    const { sheet, keys } = this.table;
    const { context, above } = this;
    const dated = year === "" ? null : context.headerCell(year);
    const total =
      above.total || ([label, name, code].some(isTotalText) && !looksLikeCode(code)) || isTotalText(year);
    // 年均增长 under years is no year.
    if (dated !== null && dated.year === null && !total) return null;
    const indicator = label === "" ? above.indicator : context.indicatorOf(label);
    const column = keys.unit?.column ?? 0;
    const written = keys.unit === null ? null : readUnitCell(shownAt(sheet, row, column), { row, column });
    const labelAt = keys.label === null ? null : { row, column: keys.label.column };
    const unit = written ?? unitInText(label, labelAt) ?? above.unit;
    return {
      row,
      label: label || name || code || year,
      indicator,
      unit,
      code: code === "" ? null : code,
      name: name === "" ? null : name,
      total,
      year: dated?.year ?? above.year,
      subject: total ? null : (this.subjectOf(code, name) ?? above.subject),
      group: above.group,
      partOf: this.wholeOf(row, unit),
      nature: dated?.nature ?? above.nature,
      stated: false,
    };
  }

  /** A row that is only set in is no part of one in another unit. */
  private wholeOf(row: number, unit: WrittenUnit | null): number | null {
    const { sheet, keys } = this.table;
    const raw = rawIn(sheet, row, keys.label ?? keys.name);
    const whole = this.parts.next(row, raw);
    if (whole === null || startsPart(raw)) return whole;
    let at = this.entries.length - 1;
    while (at > 0 && (this.entries[at]?.row ?? 0) > whole) at -= 1;
    const above = this.entries[at];
    return above?.unit?.unit?.dimension === unit?.unit?.dimension ? whole : null;
  }

  /** The division of a code, else of a name; null where the list has neither. */
  private subjectOf(code: string, name: string): Division | null {
    const { divisionOf } = this.context;
    if (!this.table.keys.byDivision) return null;
    const coded = looksLikeCode(code);
    const byCode = coded ? divisionOf(code) : null;
    if (byCode !== null || name === "") return byCode;
    const byName = divisionOf(name);
    // 铜仁市 beside a county's code of former years is not the city that bears the name today.
    return byName !== null && coded && byName.level !== levelOfCode(code) ? null : byName;
  }

  private asStated(entry: TableEntry, role: NonNullable<ReturnType<typeof rowRole>>): TableEntry {
    const { indicator, unit, subject } = statedParts(this.context, role);
    return {
      ...entry,
      indicator: indicator ?? entry.indicator,
      unit: unit ?? entry.unit,
      subject: subject ?? entry.subject,
      year: role.year ?? entry.year,
      nature: role.nature ?? entry.nature,
      total: role.role === "total",
      stated: true,
    };
  }
}

const filledIn = (sheet: SheetSnapshot, row: number): number => rowValues(sheet, row).filter(isFilled).length;

/** A text alone, with the header of another table within the next rows and nothing but such texts between. */
function isTitle(context: ReadingContext, sheet: SheetSnapshot, row: number): boolean {
  if (filledIn(sheet, row) !== 1) return false;
  for (let below = row + 1; below <= row + 3; below += 1) {
    if (startsTable(context, sheet, below)) return true;
    if (filledIn(sheet, below) > 1) return false;
  }
  return false;
}

/**
 * What the rows under a header are about, up to the next table's header, a footer, or where nothing but notes
 * follows. `isHeader` tells rows that the user named as another table's header.
 */
export function readRows(
  context: ReadingContext,
  table: RowsToRead,
  isHeader: (row: number) => boolean,
): RowsRead {
  const { sheet, firstRow, columns } = table;
  const reader = new RowReader(context, table);
  const used = sheet.usedRange;
  const end = used === null ? 0 : used.row + used.rows;
  for (let row = firstRow; row < end; row += 1) {
    const head = firstText(sheet, row, columns);
    if (head === "") continue;
    const begun = reader.entries.length > 0;
    if (isFooterText(head)) {
      if (begun) break;
      continue;
    }
    if (isHeader(row) || (begun && (startsTable(context, sheet, row) || isTitle(context, sheet, row)))) break;
    if (!begun && numbersColumns(sheet, row, columns)) continue;
    reader.read(row);
  }
  return reader;
}
