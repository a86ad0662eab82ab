import { maximumColumns, maximumRows, type RangeAddress } from "../../../workbook/address";

/** Stretches of unlocked columns in one row, first and one past the last, ascending. */
type Runs = readonly (readonly [number, number])[];

const allColumns: Runs = [[0, maximumColumns]];

const sameRuns = (one: Runs, other: Runs): boolean =>
  one === other ||
  (one.length === other.length &&
    one.every(([first, end], index) => other[index]?.[0] === first && other[index]?.[1] === end));

function addRun(runs: [number, number][], first: number, end: number): void {
  if (first >= end) return;
  const last = runs.at(-1);
  if (last !== undefined && last[1] >= first) last[1] = Math.max(last[1], end);
  else runs.push([first, end]);
}

/** The row's own cells, in order of columns, laid over what its row or columns are by default. */
function laidOver(base: Runs, cells: readonly (readonly [number, boolean])[]): Runs {
  if (cells.length === 0) return base;
  const runs: [number, number][] = [];
  let from = 0;
  let next = 0;
  const addBase = (until: number): void => {
    for (; next < base.length; next += 1) {
      const [first, end] = base[next] ?? [until, until];
      if (first >= until) return;
      addRun(runs, Math.max(first, from), Math.min(end, until));
      // A stretch that reaches further is cut by the next cell, and looked at again behind it.
      if (end > until) return;
    }
  };
  for (const [column, open] of cells) {
    if (column < from) continue;
    addBase(column);
    if (open) addRun(runs, column, column + 1);
    from = column + 1;
  }
  addBase(maximumColumns);
  return runs;
}

/** Steps after which a sheet's stretches are no longer followed. */
const maximumSteps = 5_000_000;

/** Turns the unlocked cells, rows and columns of a sheet into rectangles. */
export class OpenCells {
  private readonly ranges: RangeAddress[] = [];
  private columns: (readonly [number, number])[] = [];
  private defaults: Runs = [];
  private runs: Runs = [];
  private since = 0;
  private next = 0;
  private steps = 0;
  /** More stretches than this are not kept: a protected sheet with them is refused. */
  overflow = false;

  constructor(private readonly maximum: number) {}

  /** Columns whose style is unlocked, zero-based, one past the last; all are known before the first row. */
  openColumns(first: number, end: number): void {
    this.columns.push([first, end]);
  }

  /** A row's explicit cells in order of columns; `rowOpen` is null where the row has no style of its own. */
  row(row: number, rowOpen: boolean | null, cells: readonly (readonly [number, boolean])[]): void {
    this.settleColumns();
    if (row < this.next || this.overflow) return;
    if (row > this.next) this.extend(this.defaults, this.next);
    const base = rowOpen === null ? this.defaults : rowOpen ? allColumns : [];
    const runs = laidOver(base, cells);
    if (runs !== base) this.steps += base.length;
    if (this.steps > maximumSteps) this.overflow = true;
    this.extend(runs, row);
    this.next = row + 1;
  }

  finish(): readonly RangeAddress[] {
    this.settleColumns();
    if (this.next < maximumRows) this.extend(this.defaults, this.next);
    this.close(maximumRows);
    return this.ranges;
  }

  private settleColumns(): void {
    if (this.columns.length === 0) return;
    const runs: [number, number][] = [];
    for (const [first, end] of this.columns.sort(([one], [other]) => one - other)) addRun(runs, first, end);
    this.columns = [];
    this.defaults = runs;
    this.runs = runs;
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
