import { maximumColumns, maximumRows, type RangeAddress } from "./address";

const lastRow = (range: RangeAddress): number => range.row + range.rows;
const lastColumn = (range: RangeAddress): number => range.column + range.columns;

/** The cells that both ranges hold; null where they share none. */
export function intersection(one: RangeAddress, other: RangeAddress): RangeAddress | null {
  const row = Math.max(one.row, other.row);
  const column = Math.max(one.column, other.column);
  const rows = Math.min(lastRow(one), lastRow(other)) - row;
  const columns = Math.min(lastColumn(one), lastColumn(other)) - column;
  return rows > 0 && columns > 0 ? { row, column, rows, columns } : null;
}

/** The smallest rectangle around both. */
export function bounding(one: RangeAddress | null, other: RangeAddress): RangeAddress {
  if (one === null) return other;
  const row = Math.min(one.row, other.row);
  const column = Math.min(one.column, other.column);
  return {
    row,
    column,
    rows: Math.max(lastRow(one), lastRow(other)) - row,
    columns: Math.max(lastColumn(one), lastColumn(other)) - column,
  };
}

/** What is left of a range without a hole, as up to four rectangles. */
export function subtract(range: RangeAddress, hole: RangeAddress): readonly RangeAddress[] {
  const cut = intersection(range, hole);
  if (cut === null) return [range];
  return [
    { ...range, rows: cut.row - range.row },
    { ...range, row: lastRow(cut), rows: lastRow(range) - lastRow(cut) },
    { ...cut, column: range.column, columns: cut.column - range.column },
    { ...cut, column: lastColumn(cut), columns: lastColumn(range) - lastColumn(cut) },
  ].filter((part) => part.rows > 0 && part.columns > 0);
}

/** Whether every cell of the range lies in one of the others. */
export const covered = (range: RangeAddress, by: readonly RangeAddress[]): boolean =>
  by.reduce<readonly RangeAddress[]>((left, one) => left.flatMap((part) => subtract(part, one)), [range])
    .length === 0;

export const sameRange = (one: RangeAddress, other: RangeAddress): boolean =>
  one.row === other.row &&
  one.column === other.column &&
  one.rows === other.rows &&
  one.columns === other.columns;

/** Whether the range lies on a sheet at all. */
export const onSheet = (range: RangeAddress): boolean =>
  [range.row, range.column, range.rows, range.columns].every(Number.isInteger) &&
  range.row >= 0 &&
  range.column >= 0 &&
  range.rows >= 1 &&
  range.columns >= 1 &&
  lastRow(range) <= maximumRows &&
  lastColumn(range) <= maximumColumns;

/** A range that runs over whole rows or columns: it formats what is there and adds no cells. */
export const spansSheet = (range: RangeAddress): boolean =>
  range.rows === maximumRows || range.columns === maximumColumns;
