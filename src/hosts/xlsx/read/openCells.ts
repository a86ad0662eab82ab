import { maximumColumns, maximumRows, type RangeAddress } from "../../../workbook/address";

/** Stretches of unlocked columns in one row, first and one past the last, ascending. */
type Runs = readonly (readonly [number, number])[];

const allColumns: Runs = [[0, maximumColumns]];

const sameRuns = (one: Runs, other: Runs): boolean =>
  one.length === other.length &&
  one.every(([first, end], index) => other[index]?.[0] === first && other[index]?.[1] === end);

function addRun(runs: [number, number][], first: number, end: number): void {
  const last = runs.at(-1);
  if (last !== undefined && last[1] >= first) last[1] = Math.max(last[1], end);
  else if (first < end) runs.push([first, end]);
}

/** The row's own cells laid over what its row or columns are by default. */
function laidOver(base: Runs, cells: readonly (readonly [number, boolean])[]): Runs {
  if (cells.length === 0) return base;
  const runs: [number, number][] = [];
  let from = 0;
  const addBase = (until: number): void => {
    for (const [first, end] of base) addRun(runs, Math.max(first, from), Math.min(end, until));
  };
  for (const [column, open] of cells) {
    if (column < from) continue;
    if (column > from && base.length > 0) addBase(column);
    if (open) addRun(runs, column, column + 1);
    from = column + 1;
  }
  if (base.length > 0) addBase(maximumColumns);
  return runs;
}

/** Turns the unlocked cells, rows and columns of a sheet into rectangles. */
export class OpenCells {
  private readonly ranges: RangeAddress[] = [];
  private defaults: Runs = [];
  private runs: Runs = [];
  private since = 0;
  private next = 0;
  /** More stretches than this are not kept: a protected sheet with them is refused. */
  overflow = false;

  constructor(private readonly maximum: number) {}

  /** Columns whose style is unlocked, zero-based, one past the last. */
  openColumns(first: number, end: number): void {
    const runs: [number, number][] = [];
    for (const [start, stop] of [...this.defaults, [first, end] as const].sort(
      ([one], [other]) => one - other,
    )) {
      addRun(runs, start, stop);
    }
    this.defaults = runs;
    this.runs = runs;
  }

  /** A row's explicit cells in order of columns; `rowOpen` is null where the row has no style of its own. */
  row(row: number, rowOpen: boolean | null, cells: readonly (readonly [number, boolean])[]): void {
    if (row < this.next || this.overflow) return;
    if (row > this.next) this.extend(this.defaults, this.next);
    const base = rowOpen === null ? this.defaults : rowOpen ? allColumns : [];
    this.extend(laidOver(base, cells), row);
    this.next = row + 1;
  }

  finish(): readonly RangeAddress[] {
    if (this.next < maximumRows) this.extend(this.defaults, this.next);
    this.close(maximumRows);
    return this.ranges;
  }

  private extend(runs: Runs, row: number): void {
    if (sameRuns(runs, this.runs)) return;
    this.close(row);
    this.runs = runs;
    this.since = row;
  }

  private close(row: number): void {
    if (row <= this.since) return;
    for (const [first, end] of this.runs) {
      if (this.ranges.length >= this.maximum) {
        this.overflow = true;
        return;
      }
      this.ranges.push({ row: this.since, column: first, rows: row - this.since, columns: end - first });
    }
  }
}
