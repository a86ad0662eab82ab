import type { ValueNature } from "../assessment/types";
import type { Catalogue } from "../catalogue/catalogue";
import type { DivisionCode, IndicatorCode } from "../catalogue/types";
import type { RecognisedSheet, RecognisedTable, RecognisedWorkbook, TableEntry } from "./recognition/types";
import type { ResolvedScope } from "./types";
import { tableCell, templateCell, yearOf, type ContextReader, type ValueCell } from "./valueCells";

/** What a figure is of. `subject` null: the division that the workbook is about, as far as it is known. */
export interface Coordinate {
  readonly indicator: IndicatorCode;
  readonly subject: DivisionCode | null;
  readonly year: number | null;
  readonly nature: ValueNature;
}

/** Finds figures by what they are of, whatever the layout of their tables; made once an audit. */
export interface ValueIndex {
  /** Tables whose columns are sure, in reading order; those that the user left out are not among them. */
  readonly tables: readonly RecognisedTable[];
  /** Every cell of a coordinate in the workbook, in reading order; totals of listed units are not among them. */
  readonly at: (coordinate: Coordinate) => readonly ValueCell[];
  readonly inTable: (table: RecognisedTable, coordinate: Coordinate) => readonly ValueCell[];
  /** Codes of the indicators that a table's rows or columns name. */
  readonly indicatorsOf: (table: RecognisedTable) => ReadonlySet<IndicatorCode>;
  /** Whether more than one table or template has the indicator. */
  readonly isRepeated: (indicator: IndicatorCode) => boolean;
  /** null where the cell's indicator is not known. */
  readonly coordinateOf: (cell: ValueCell) => Coordinate | null;
}

/** Rows by indicator, division and year as far as they say so: a key a row, nothing a cell. */
type RowLookUp = ReadonlyMap<string, readonly TableEntry[]>;

const keyOf = (indicator: string | null, subject: string | null, year: number | null): string =>
  `${indicator ?? ""}|${subject ?? ""}|${year ?? ""}`;

function rowLookUp({ entries }: RecognisedTable): RowLookUp {
  const rows = new Map<string, TableEntry[]>();
  for (const entry of entries) {
    // A unit that the list does not know is no other unit.
    if (entry.total || (entry.subject === null && (entry.name ?? entry.code) !== null)) continue;
    const key = keyOf(entry.indicator?.code ?? null, entry.subject?.code ?? null, entry.year);
    const alike = rows.get(key);
    if (alike === undefined) rows.set(key, [entry]);
    else alike.push(entry);
  }
  return rows;
}

function indicatorsIn({ entries, values, indicator }: RecognisedTable): ReadonlySet<IndicatorCode> {
  const codes = new Set<IndicatorCode>(indicator === null ? [] : [indicator.code]);
  for (const column of values) if (column.indicator !== null) codes.add(column.indicator.code);
  for (const entry of entries) if (entry.indicator !== null) codes.add(entry.indicator.code);
  return codes;
}

/** Whether a table may have figures of a year: false only where all its figures say another. */
function yearsIn({ entries, values, year }: RecognisedTable): {
  readonly may: (year: number | null) => boolean;
} {
  const ofColumns = values.map((column) => (column.yearOffset === null ? (column.year ?? year) : null));
  const ofRows = new Set(entries.map((entry) => entry.year));
  const dated = ofColumns.every((one) => one !== null) || !ofRows.has(null);
  const years = new Set([...ofColumns, ...ofRows]);
  return { may: (wanted) => !dated || years.has(wanted) };
}

/** Looked up once for each table, and only for tables that are asked about. */
function remembered<Found extends object>(look: (table: RecognisedTable) => Found) {
  const known = new WeakMap<RecognisedTable, Found>();
  return (table: RecognisedTable): Found => {
    const found = known.get(table) ?? look(table);
    known.set(table, found);
    return found;
  };
}

// A table never changes, and outlives an audit where its sheet does.
const rowsOf = remembered(rowLookUp);
const indicatorsOf = remembered(indicatorsIn);
const yearsOf = remembered(yearsIn);

/** Rows of the coordinate, and rows that leave part of it to their columns or their table. */
function* rowsFor(rows: RowLookUp, { indicator, year }: Coordinate, subjects: readonly (string | null)[]) {
  for (const ofIndicator of [indicator, null]) {
    for (const ofSubject of subjects) {
      for (const ofYear of year === null ? [null] : [year, null]) {
        yield* rows.get(keyOf(ofIndicator, ofSubject, ofYear)) ?? [];
      }
    }
  }
}

/** The index over a recognised workbook. */
export function valueIndex(
  recognised: RecognisedWorkbook,
  catalogue: Catalogue,
  scope: ResolvedScope,
  readContext: ContextReader,
): ValueIndex {
  const home = scope.region.value?.code ?? null;
  const subjectOf = (code: DivisionCode | null): DivisionCode | null => code ?? home;
  const tables = recognised.sheets
    .flatMap((sheet) => sheet.tables)
    .filter(({ sure, ignored }) => sure && !ignored);

  function inTable(table: RecognisedTable, coordinate: Coordinate): readonly ValueCell[] {
    if (!indicatorsOf(table).has(coordinate.indicator) || !yearsOf(table).may(coordinate.year)) return [];
    const wanted = subjectOf(coordinate.subject);
    const cells: ValueCell[] = [];
    for (const entry of rowsFor(rowsOf(table), coordinate, [...new Set([wanted, null])])) {
      for (const column of table.values) {
        const indicator = entry.indicator ?? column.indicator ?? table.indicator;
        const subject = entry.subject ?? column.subject ?? table.subject;
        const unknown = column.subject === null && column.name !== null;
        if (
          !column.total &&
          !unknown &&
          indicator?.code === coordinate.indicator &&
          subjectOf(subject?.code ?? null) === wanted &&
          (entry.nature ?? column.nature) === coordinate.nature &&
          yearOf(table, entry, column, scope) === coordinate.year
        ) {
          cells.push(tableCell(table, entry, column, scope));
        }
      }
    }
    return cells;
  }

  function inTemplate({ sheet, template }: RecognisedSheet, coordinate: Coordinate): readonly ValueCell[] {
    const ownUnit = subjectOf(coordinate.subject) === home;
    if (
      template === null ||
      !ownUnit ||
      coordinate.nature !== "actual" ||
      coordinate.year !== scope.year.value
    )
      return [];
    return template.layout.rows
      .filter(({ indicator }) => indicator === coordinate.indicator)
      .flatMap((row) => templateCell(catalogue, sheet, template, row, scope, readContext) ?? []);
  }

  let repeated: ReadonlySet<IndicatorCode> | null = null;
  function repeatedIndicators(): ReadonlySet<IndicatorCode> {
    const seen = new Set<IndicatorCode>();
    const again = new Set<IndicatorCode>();
    const places = [
      ...tables.map(indicatorsOf),
      ...recognised.sheets.map(
        ({ template }) => new Set(template?.layout.rows.map(({ indicator }) => indicator) ?? []),
      ),
    ];
    for (const place of places) for (const code of place) (seen.has(code) ? again : seen).add(code);
    return again;
  }

  return {
    tables,
    inTable,
    isRepeated: (indicator) => (repeated ??= repeatedIndicators()).has(indicator),
    indicatorsOf,
    at: (coordinate) =>
      recognised.sheets.flatMap((sheet) => [
        ...inTemplate(sheet, coordinate),
        ...sheet.tables
          .filter(({ sure, ignored }) => sure && !ignored)
          .flatMap((table) => inTable(table, coordinate)),
      ]),
    coordinateOf: ({ indicator, subject, year, nature }) =>
      indicator === null
        ? null
        : { indicator: indicator.code, subject: subjectOf(subject?.code ?? null), year, nature },
  };
}
