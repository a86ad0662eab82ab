import type { RangeAddress } from "../../../workbook/address";
import type { CellValue, SheetSnapshot } from "../../../workbook/snapshot";
import { hold } from "./failure";
import type { ReadLimits } from "./limits";

type Line<Item> = (Item | null)[];

interface BlockRow {
  readonly row: number;
  readonly values: Line<CellValue>;
  formulas: Line<string> | null;
  formats: Line<string> | null;
}

/** What all sheets of a workbook use up together. */
export interface ReadBudget {
  cells: number;
  blockCells: number;
  textLength: number;
}

export type SheetCells = Pick<
  SheetSnapshot,
  "usedRange" | "values" | "formulas" | "numberFormats" | "spills"
>;

/** A formula whose results fill a range; the first cell carries it in the file. */
export interface ArrayFormula {
  readonly range: RangeAddress;
  readonly formula: string;
}

function firstAtOrBelow(rows: readonly BlockRow[], row: number): number {
  let low = 0;
  for (let high = rows.length; low < high;) {
    const middle = (low + high) >>> 1;
    if ((rows[middle]?.row ?? row) < row) low = middle + 1;
    else high = middle;
  }
  return low;
}

function place<Item>(line: Line<Item>, column: number, item: Item): void {
  while (line.length < column) line.push(null);
  line[column] = item;
}

/** Shared by every row without content, so that a far-away cell costs no block of blanks. */
const noCells: readonly never[] = Object.freeze([]);

function shifted<Item>(line: Line<Item> | null, from: number, to: number): readonly (Item | null)[] | null {
  if (line === null) return null;
  if (from === 0 && line.length <= to) return line;
  const part = line.slice(from, to);
  return part.some((item) => item !== null) ? part : null;
}

/** Gathers the cells of one sheet row by row; lines are only as long as their last cell. */
export class SheetBlock {
  private readonly rows: BlockRow[] = [];
  private current: BlockRow | null = null;
  private ordered = true;
  private lastColumn = -1;

  constructor(
    private readonly limits: ReadLimits,
    private readonly budget: ReadBudget,
    private readonly part: string,
  ) {}

  /** A cell with content; `formula` and `format` are null where it has none. */
  put(row: number, column: number, value: CellValue, formula: string | null, format: string | null): void {
    const { limits, budget, part } = this;
    const line = this.rowAt(row);
    const before = line.values.length;
    place(line.values, column, value);
    this.spend(line.values.length - before);
    if (formula !== null) {
      line.formulas ??= [];
      this.placeCounted(line.formulas, column, formula);
    }
    if (format !== null) this.placeFormat(line, column, format);
    if (column > this.lastColumn) this.lastColumn = column;
    budget.cells += 1;
    budget.textLength += (typeof value === "string" ? value.length : 0) + (formula?.length ?? 0);
    if (budget.cells > limits.cells) hold(limits, "cells", budget.cells, part);
    if (budget.textLength > limits.textLength) hold(limits, "textLength", budget.textLength, part);
    if (typeof value === "string") hold(limits, "stringLength", value.length, part);
  }

  /** The format of a blank cell; kept only under columns that have had content, not out to a styled row's end. */
  putBlankFormat(row: number, column: number, format: string): void {
    if (column <= this.lastColumn) this.placeFormat(this.rowAt(row), column, format);
  }

  /** The finished block, cut to the rows and columns that hold content. */
  cells(arrays: readonly ArrayFormula[]): SheetCells {
    const rows = this.merged();
    for (const array of arrays) this.fillFormula(rows, array);
    const first = rows.findIndex(({ values }) => values.length > 0);
    if (first < 0) return { usedRange: null, values: [], formulas: [], numberFormats: [] };
    let end = rows.length;
    while (rows[end - 1]?.values.length === 0) end -= 1;
    const kept = rows.slice(first, end);
    const firstRow = kept[0]?.row ?? 0;
    const count = (kept.at(-1)?.row ?? firstRow) - firstRow + 1;
    const firstColumn = kept.reduce((least, { values, formulas }) => {
      const content = values.findIndex((value, column) => value !== null || formulas?.[column] != null);
      return content < 0 ? least : Math.min(least, content);
    }, this.lastColumn);
    const lastEnd = this.lastColumn + 1;
    const values = new Array<readonly CellValue[]>(count).fill(noCells);
    const formulas = new Array<readonly (string | null)[] | null>(count).fill(null);
    const numberFormats = new Array<readonly (string | null)[] | null>(count).fill(null);
    for (const line of kept) {
      const index = line.row - firstRow;
      values[index] = shifted(line.values, firstColumn, lastEnd) ?? noCells;
      formulas[index] = shifted(line.formulas, firstColumn, lastEnd);
      numberFormats[index] = shifted(line.formats, firstColumn, lastEnd);
    }
    const usedRange = { row: firstRow, column: firstColumn, rows: count, columns: lastEnd - firstColumn };
    const spills = arrays.map(({ range }) => range).filter((range) => range.rows * range.columns > 1);
    return { usedRange, values, formulas, numberFormats, ...(spills.length > 0 ? { spills } : {}) };
  }

  /** Gives the cells of an array's range the array's formula: their values are its results, not typed in. */
  private fillFormula(rows: readonly BlockRow[], { range, formula }: ArrayFormula): void {
    for (let index = firstAtOrBelow(rows, range.row); index < rows.length; index += 1) {
      const line = rows[index];
      if (line === undefined || line.row >= range.row + range.rows) return;
      const end = Math.min(range.column + range.columns, line.values.length);
      this.spend(Math.max(1, end - range.column));
      for (let column = range.column; column < end; column += 1) {
        if (line.values[column] == null || line.formulas?.[column] != null) continue;
        line.formulas ??= [];
        this.placeCounted(line.formulas, column, formula);
      }
    }
  }

  private spend(places: number): void {
    this.budget.blockCells += places;
    if (this.budget.blockCells > this.limits.blockCells) {
      hold(this.limits, "blockCells", this.budget.blockCells, this.part);
    }
  }

  private placeCounted(line: Line<string>, column: number, item: string): void {
    const before = line.length;
    place(line, column, item);
    this.spend(line.length - before);
  }

  private placeFormat(line: BlockRow, column: number, format: string): void {
    line.formats ??= [];
    this.placeCounted(line.formats, column, format);
  }

  private rowAt(row: number): BlockRow {
    if (this.current?.row === row) return this.current;
    if (this.current !== null && row < this.current.row) this.ordered = false;
    this.current = { row, values: [], formulas: null, formats: null };
    this.rows.push(this.current);
    this.spend(1);
    return this.current;
  }

  /** Rows in order, those that a file wrote in several pieces put together. */
  private merged(): readonly BlockRow[] {
    if (this.ordered) return this.rows;
    const byRow = new Map<number, BlockRow>();
    for (const line of this.rows) {
      const known = byRow.get(line.row);
      if (known === undefined) byRow.set(line.row, line);
      else this.join(known, line);
    }
    return [...byRow.values()].sort((one, other) => one.row - other.row);
  }

  private join(known: BlockRow, line: BlockRow): void {
    line.values.forEach((value, column) => {
      if (value !== null) place(known.values, column, value);
    });
    line.formulas?.forEach((formula, column) => {
      if (formula !== null) place((known.formulas ??= []), column, formula);
    });
    line.formats?.forEach((format, column) => {
      if (format !== null) place((known.formats ??= []), column, format);
    });
  }
}
