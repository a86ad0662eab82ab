import type { FactValue, ValueNature } from "../assessment/types";
import type { Catalogue } from "../catalogue/catalogue";
import type { Division, IndicatorCode, IndicatorRecord } from "../catalogue/types";
import type { Unit } from "../quantity/types";
import { compoundUnit, parseUnit } from "../quantity/units";
import type { RecognisedTemplate, TemplateRow } from "../templates/types";
import { formulaAt, numberFormatAt, valueAt, type CellValue, type SheetSnapshot } from "../workbook/snapshot";
import { quotient, quotientUnit } from "./quotient";
import { compatibleUnit, isPercent, readCell, type Reading } from "./reading";
import type {
  RecognisedSheet,
  RecognisedTable,
  TableColumn,
  TableEntry,
  WrittenUnit,
} from "./recognition/types";
import type { ResolvedScope } from "./types";

/** One cell that should hold a figure, with all that the sheet says about it. */
export interface ValueCell {
  readonly sheet: SheetSnapshot;
  readonly row: number;
  readonly column: number;
  readonly label: string;
  readonly indicator: IndicatorRecord | null;
  /** Unit in which the cell is read: the sheet's own, else the indicator's. */
  readonly unit: Unit | null;
  /** The unit as the sheet writes it, where it does. */
  readonly written: WrittenUnit | null;
  /** false where the written unit cannot measure the indicator. */
  readonly unitFits: boolean;
  /** The county, city or province that the value is about; null: the workbook's own unit. */
  readonly subject: Division | null;
  readonly year: number | null;
  readonly nature: ValueNature;
  /** What the row says about itself, for conditions of targets. */
  readonly facts: Readonly<Record<string, FactValue>>;
  readonly value: CellValue;
  readonly formula: string | null;
  readonly reading: Reading;
  readonly place: CellPlace;
}

export type CellPlace =
  | {
      readonly kind: "table";
      readonly table: RecognisedTable;
      readonly entry: TableEntry;
      readonly column: TableColumn;
    }
  | { readonly kind: "template"; readonly template: RecognisedTemplate; readonly row: TemplateRow };

/** How a template's line states its object: "住宅" and the like, read by the assessment. */
export type ContextReader = (context: string) => Readonly<Record<string, FactValue>>;

const noFacts: Readonly<Record<string, FactValue>> = Object.freeze({});

const indicatorUnit = (indicator: IndicatorRecord | null): Unit | null =>
  indicator?.unit == null ? null : parseUnit(indicator.unit);

function fits(written: WrittenUnit | null, indicator: IndicatorRecord | null): boolean {
  const own = indicatorUnit(indicator);
  return written?.unit == null || own === null || compatibleUnit(written.unit, own) !== null;
}

const perOne: readonly (readonly [RegExp, string])[] = [
  [/人均/, "人"],
  [/亩均/, "亩"],
];

/** 人均公园绿地面积（平方米）: the name says per head, so the unit need not. */
function perHead(
  written: WrittenUnit | null,
  indicator: IndicatorRecord | null,
  label: string,
): WrittenUnit | null {
  if (written?.unit == null || fits(written, indicator)) return written;
  const symbol = perOne.find(([words]) => words.test(label))?.[1];
  const one = symbol === undefined ? null : parseUnit(symbol);
  const unit = one === null ? null : compoundUnit(written.unit, one);
  return unit !== null && fits({ ...written, unit }, indicator) ? { ...written, unit } : written;
}

/** Years of a table: as headed, 上年 and 本年 counted from the reported year, a lone column standing for that year. */
export function yearOfColumn(column: TableColumn, scope: ResolvedScope): number | null {
  if (column.year !== null) return column.year;
  if (column.yearOffset !== null && scope.year.value !== null) return scope.year.value + column.yearOffset;
  return column.nature === "actual" ? scope.year.value : null;
}

/** As the row says, the column's header, what stands above the table; else as counted from the reported year. */
export const yearOf = (
  table: RecognisedTable,
  entry: TableEntry,
  column: TableColumn,
  scope: ResolvedScope,
): number | null =>
  entry.year ??
  column.year ??
  (column.yearOffset === null ? table.year : null) ??
  yearOfColumn(column, scope);

/** The value cell at an entry and column of a table. */
export function tableCell(
  table: RecognisedTable,
  entry: TableEntry,
  column: TableColumn,
  scope: ResolvedScope,
): ValueCell {
  const { sheet } = table;
  // Of a guess only the form of its figures is checked.
  const indicator = table.sure ? (entry.indicator ?? column.indicator ?? table.indicator) : null;
  const written = perHead(unitAt(table, entry, column), indicator, entry.label + column.header);
  const unit = written === null ? indicatorUnit(indicator) : written.unit;
  const value = valueAt(sheet, entry.row, column.column);
  const formula = formulaAt(sheet, entry.row, column.column);
  const format = numberFormatAt(sheet, entry.row, column.column);
  return {
    sheet,
    row: entry.row,
    column: column.column,
    label: labelOf(table, entry, column),
    indicator,
    unit,
    written,
    unitFits: fits(written, indicator),
    subject: subjectAt(table, entry, column, scope),
    year: yearOf(table, entry, column, scope),
    nature: entry.nature ?? column.nature,
    facts: noFacts,
    value,
    formula,
    reading: readCell(value, unit, format),
    place: { kind: "table", table, entry, column },
  };
}

/** The unit beside the row, in the header, above the table; a unit that the user gave a column (it stands nowhere) goes first. */
const unitAt = (table: RecognisedTable, entry: TableEntry, column: TableColumn): WrittenUnit | null =>
  column.unit?.at === null && !entry.stated ? column.unit : (entry.unit ?? column.unit ?? table.unit);

/** A county of the list other than the one that the workbook is about. */
function subjectAt(
  table: RecognisedTable,
  entry: TableEntry,
  column: TableColumn,
  scope: ResolvedScope,
): Division | null {
  const subject = entry.subject ?? column.subject ?? table.subject;
  return subject?.code === scope.region.value?.code ? null : subject;
}

/** Whether a value is another unit's than the workbook's own, be it one that the list does not know. */
export const isOfAnotherUnit = ({ subject, place }: ValueCell): boolean =>
  subject !== null ||
  (place.kind === "table" &&
    place.entry.subject === null &&
    place.column.subject === null &&
    (place.entry.name ?? place.column.name) !== null);

/** Whether a value sums up the units of its table: 合计 below or beside them. */
export const sumsUpUnits = ({ place }: ValueCell): boolean =>
  place.kind === "table" &&
  (place.entry.total || (place.column.total && place.table.values.some(({ name }) => name !== null)));

/**
 * A row is named as the sheet names it, with the county before it where counties stand side by side or in blocks,
 * and a row of counties or years with its column's header: "呼和浩特市 绿色建筑占比（%）".
 */
function labelOf(table: RecognisedTable, entry: TableEntry, column: TableColumn): string {
  if (table.orientation === "units-down")
    return column.year === null && column.header !== "" ? `${entry.label} ${column.header}` : entry.label;
  const ofColumn = column.indicator === null ? table.indicator?.name.zh : column.header;
  const what = entry.indicator === null ? (ofColumn ?? entry.label) : entry.label;
  const who = entry.name ?? entry.subject?.name ?? column.name ?? table.subject?.name ?? "";
  return what.includes(who) ? what : `${who} ${what}`;
}

/** What a template's line holds, in its indicator's unit; null for anything but a number. */
function inputOf(
  catalogue: Catalogue,
  sheet: SheetSnapshot,
  { layout }: RecognisedTemplate,
  code: IndicatorCode,
): { readonly value: number; readonly unit: Unit } | null {
  const line = layout.rows.find(({ indicator }) => indicator === code);
  const unit = indicatorUnit(catalogue.indicatorByCode(code));
  if (line === undefined || unit === null) return null;
  const { value: column } = layout.columns;
  const reading = readCell(valueAt(sheet, line.row, column), unit, numberFormatAt(sheet, line.row, column));
  return reading.kind === "number" ? { value: reading.value, unit } : null;
}

/** The result of a template's ratio that no program has calculated yet: programs that write files often do not. */
function computed(
  catalogue: Catalogue,
  sheet: SheetSnapshot,
  template: RecognisedTemplate,
  { ratio, unit: symbol }: IndicatorRecord,
): Reading {
  const above = ratio === null ? null : inputOf(catalogue, sheet, template, ratio.numerator);
  const below = ratio === null ? null : inputOf(catalogue, sheet, template, ratio.denominator);
  const to = symbol === null ? null : parseUnit(symbol);
  const from = above && below && quotientUnit(above.unit, below.unit);
  if (above === null || below === null || !from || to === null) return { kind: "blank" };
  const value = quotient(above.value, below.value, from, to);
  if (value === null) return { kind: "blank" };
  return { kind: "number", value, lastPlace: 0, percent: isPercent(to) ? "scaled" : "none", quantity: null };
}

/** The value cell of a template's line. */
export function templateCell(
  catalogue: Catalogue,
  sheet: SheetSnapshot,
  template: RecognisedTemplate,
  row: TemplateRow,
  scope: ResolvedScope,
  readContext: ContextReader,
): ValueCell | null {
  const column = template.layout.columns.value;
  const indicator = catalogue.indicatorByCode(row.indicator);
  if (indicator === null) return null;
  const value = valueAt(sheet, row.row, column);
  const formula = formulaAt(sheet, row.row, column);
  const unit = indicatorUnit(indicator);
  const read = readCell(value, unit, numberFormatAt(sheet, row.row, column));
  const reading =
    read.kind === "uncalculated" && row.kind === "derived"
      ? computed(catalogue, sheet, template, indicator)
      : read;
  return {
    sheet,
    row: row.row,
    column,
    label: indicator.name.zh,
    indicator,
    unit,
    written: null,
    unitFits: true,
    subject: null,
    year: scope.year.value,
    nature: "actual",
    facts: row.context === "" ? noFacts : readContext(row.context),
    value,
    formula,
    reading,
    place: { kind: "template", template, row },
  };
}

/** Every value cell of a sheet, row by row; read one at a time so that a large table costs no memory. */
export function* valueCells(
  recognised: RecognisedSheet,
  catalogue: Catalogue,
  scope: ResolvedScope,
  readContext: ContextReader,
): Generator<ValueCell> {
  const { sheet, template, tables } = recognised;
  for (const row of template?.layout.rows ?? []) {
    const cell = template && templateCell(catalogue, sheet, template, row, scope, readContext);
    if (cell) yield cell;
  }
  for (const table of tables) {
    for (const entry of table.entries) {
      for (const column of table.values) yield tableCell(table, entry, column, scope);
    }
  }
}
