import type { RecognisedTable, TableColumn, TableEntry } from "../recognition/types";
import type { ResolvedScope } from "../types";
import { tableCell, yearOf, yearOfColumn, type ValueCell } from "../valueCells";
import type { AuditContext } from "./rule";

/** Years further apart than this are no neighbours: a tenfold growth may be real. */
const longestGap = 5;

/** One year of a series: where its figure stands. `entry` null: in the row of the figure that was asked about. */
export interface Dated {
  readonly entry: TableEntry | null;
  readonly column: TableColumn;
  readonly year: number;
}

/** The years before and after a figure, the nearest first. */
export interface Neighbours {
  readonly before: readonly Dated[];
  readonly after: readonly Dated[];
}

const nobody: Neighbours = { before: [], after: [] };

/** What a header says besides year and nature: columns of one series agree in it. */
const besidesTime = ({ header }: TableColumn): string =>
  header.replace(
    /\d{4}|[上本去当今]年|[上本]期|报告期|基期|基准年?|目标|规划|计划|现状|实际|完成|预计|年度?|末|底|值|数|targets?|planned|plan|actual|base(?:line)?|current|values?|[（）()\s]/gi,
    "",
  );

const sameSeries = (one: TableColumn, other: TableColumn): boolean =>
  one.indicator === other.indicator &&
  one.name === other.name &&
  one.subject?.code === other.subject?.code &&
  one.total === other.total &&
  besidesTime(one) === besidesTime(other);

/** Remembered for each column: a table of many rows asks for every cell. */
const columnsOf = new WeakMap<TableColumn, Neighbours>();

function datedColumns(
  table: RecognisedTable,
  own: TableColumn,
  year: number,
  scope: ResolvedScope,
): Neighbours {
  const known = columnsOf.get(own);
  if (known !== undefined) return known;
  const others = table.values
    .filter((column) => column !== own && sameSeries(own, column))
    .flatMap((column) => {
      const other = yearOfColumn(column, scope);
      return other === null || other === year || Math.abs(other - year) > longestGap
        ? []
        : [{ entry: null, column, year: other }];
    })
    .sort((one, two) => Math.abs(one.year - year) - Math.abs(two.year - year));
  const found = {
    before: others.filter((other) => other.year < year),
    after: others.filter((other) => other.year > year),
  };
  columnsOf.set(own, found);
  return found;
}

/** Rows of one thing, year below year. */
const rowsOf = new WeakMap<RecognisedTable, ReadonlyMap<TableEntry, readonly TableEntry[]>>();

function datedRows(table: RecognisedTable): ReadonlyMap<TableEntry, readonly TableEntry[]> {
  const known = rowsOf.get(table);
  if (known !== undefined) return known;
  const series = new Map<string, TableEntry[]>();
  const found = new Map<TableEntry, readonly TableEntry[]>();
  for (const entry of table.entries) {
    if (entry.year === null) continue;
    const item = table.orientation === "long" ? entry.label : "";
    const unit = [entry.code, entry.name, entry.subject?.code];
    const key = [...unit, entry.indicator?.code, item, entry.group, entry.total].join("|");
    const rows = series.get(key) ?? [];
    rows.push(entry);
    series.set(key, rows);
    found.set(entry, rows);
  }
  rowsOf.set(table, found);
  return found;
}

/** The figures of other years at most five apart: along the row, or down the column where years stand in rows. */
export function neighboursOf(
  table: RecognisedTable,
  entry: TableEntry,
  column: TableColumn,
  scope: ResolvedScope,
): Neighbours {
  if (entry.year === null) {
    const year = yearOf(table, entry, column, scope);
    if (year === null) return nobody;
    return datedColumns(table, column, year, scope);
  }
  const own = entry.year;
  const others = (datedRows(table).get(entry) ?? [])
    .flatMap((other) =>
      other.year === null || other.year === own ? [] : [{ entry: other, column, year: other.year }],
    )
    .filter(({ year }) => Math.abs(year - own) <= longestGap)
    .sort((one, two) => Math.abs(one.year - own) - Math.abs(two.year - own));
  return { before: others.filter(({ year }) => year < own), after: others.filter(({ year }) => year > own) };
}

/** The first of some years whose cell is accepted. */
export function firstCell(
  { table, entry: own }: { readonly table: RecognisedTable; readonly entry: TableEntry },
  years: readonly Dated[],
  scope: ResolvedScope,
  accepts: (cell: ValueCell) => boolean,
): ValueCell | null {
  for (const { entry, column } of years) {
    const cell = tableCell(table, entry ?? own, column, scope);
    if (accepts(cell)) return cell;
  }
  return null;
}

/** A table, or a sheet, for each year. */
export function isOfOneYear({ values, year, entries }: RecognisedTable): boolean {
  const own = values[0]?.year ?? year;
  return own !== null && entries[0]?.year == null && values.every((column) => (column.year ?? year) === own);
}

/** Of a table that says one year for all its figures: accepted cells of the other years, the nearest first. */
export function otherTables(
  cell: ValueCell,
  direction: -1 | 1,
  { index }: AuditContext,
  accepts: (cell: ValueCell) => boolean,
): readonly ValueCell[] {
  const own = index.coordinateOf(cell);
  if (own?.year == null || !index.isRepeated(own.indicator)) return [];
  const { year } = own;
  return Array.from({ length: longestGap }, (_, gap) => year + direction * (gap + 1)).flatMap((other) => {
    const found = (["actual", "planned"] as const).flatMap((nature) =>
      index.at({ ...own, year: other, nature }).filter(accepts),
    );
    return found.slice(0, 1);
  });
}

/** The nearest earlier year with a number; of a reported figure only reported ones. */
export function earlier(cell: ValueCell, context: AuditContext): ValueCell | null {
  if (cell.place.kind === "template") return null;
  const { table, entry, column } = cell.place;
  const accepts = ({ reading, nature }: ValueCell): boolean =>
    reading.kind === "number" && (cell.nature === "planned" || nature === "actual");
  if (isOfOneYear(table)) return otherTables(cell, -1, context, accepts)[0] ?? null;
  const { before } = neighboursOf(table, entry, column, context.scope);
  return firstCell(cell.place, before, context.scope, accepts);
}
