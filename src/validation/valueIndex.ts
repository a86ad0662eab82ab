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
  /** null where the cell's indicator is not known. */
  readonly coordinateOf: (cell: ValueCell) => Coordinate | null;
}

/** Rows by indicator, division and year as far as they say so: a key a row, nothing a cell. */
interface TableLookUp {
  readonly rows: ReadonlyMap<string, readonly TableEntry[]>;
  readonly indicators: ReadonlySet<IndicatorCode>;
}

const keyOf = (indicator: string | null, subject: string | null, year: number | null): string =>
  `${indicator ?? ""}|${subject ?? ""}|${year ?? ""}`;

function lookUpOf({ entries, values, indicator }: RecognisedTable): TableLookUp {
  const rows = new Map<string, TableEntry[]>();
  const indicators = new Set<IndicatorCode>(indicator === null ? [] : [indicator.code]);
  for (const column of values) if (column.indicator !== null) indicators.add(column.indicator.code);
  for (const entry of entries) {
    if (entry.indicator !== null) indicators.add(entry.indicator.code);
    if (entry.total) continue;
    const key = keyOf(entry.indicator?.code ?? null, entry.subject?.code ?? null, entry.year);
    const alike = rows.get(key);
    if (alike === undefined) rows.set(key, [entry]);
    else alike.push(entry);
  }
  return { rows, indicators };
}

/** Rows of the coordinate, and rows that leave part of it to their columns or their table. */
function* rowsFor(
  { rows }: TableLookUp,
  { indicator, year }: Coordinate,
  subjects: readonly (string | null)[],
) {
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
  const lookUps = new WeakMap<RecognisedTable, TableLookUp>();
  const tables = recognised.sheets
    .flatMap((sheet) => sheet.tables)
    .filter(({ sure, ignored }) => sure && !ignored);

  const lookUp = (table: RecognisedTable): TableLookUp => {
    const known = lookUps.get(table) ?? lookUpOf(table);
    lookUps.set(table, known);
    return known;
  };

  function inTable(table: RecognisedTable, coordinate: Coordinate): readonly ValueCell[] {
    const found = lookUp(table);
    if (!found.indicators.has(coordinate.indicator)) return [];
    const wanted = subjectOf(coordinate.subject);
    const cells: ValueCell[] = [];
    for (const entry of rowsFor(found, coordinate, [...new Set([wanted, null])])) {
      for (const column of table.values) {
        const indicator = entry.indicator ?? column.indicator ?? table.indicator;
        const subject = entry.subject ?? column.subject ?? table.subject;
        // A unit that the list does not know is no other unit.
        const unknown =
          entry.subject === null && column.subject === null && (entry.name ?? column.name) !== null;
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

  return {
    tables,
    inTable,
    indicatorsOf: (table) => lookUp(table).indicators,
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
