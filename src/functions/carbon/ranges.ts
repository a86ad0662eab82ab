import { fail, succeed } from "../../quantity/result";
import type { Unit } from "../../quantity/types";
import type { CellValue } from "../../workbook/snapshot";
import { type Amount, readAmount } from "../typedAmounts";
import { type Rows, cellsIn, isBlankCell, isRange } from "../cells";
import type { Parameter, Read } from "../parameters";
import { inUnit } from "./quantities";

/** A range as its rows; a single cell is a range of one. */
export const rowsParameter: Parameter<Rows> = {
  optional: false,
  range: true,
  read: (argument) => succeed(isRange(argument) ? argument : [[argument]]),
};

/** Each cell of a range read in turn, row by row; stops at the first that is not understood. */
export function readEach<Value>(
  cells: readonly CellValue[],
  read: (cell: CellValue, index: number) => Read<Value>,
): Read<readonly Value[]> {
  const values: Value[] = [];
  for (const [index, cell] of cells.entries()) {
    const value = read(cell, index);
    if (!value.ok) return value;
    values.push(value.value);
  }
  return succeed(values);
}

/** Figures of a range of any shape in one unit; a blank among them is refused, at the end it is passed over. */
export function figures(cells: readonly CellValue[], unit: Unit, parameter: string): Read<readonly number[]> {
  return readEach(withoutEnd(cells), (cell, index) => {
    if (typeof cell === "number" && Number.isFinite(cell)) return succeed(cell);
    if (isBlankCell(cell)) {
      return fail({ code: "carbon", problem: { code: "blank-inside", parameter, place: index + 1 } });
    }
    const read: Read<Amount> = readAmount(cell, parameter);
    return read.ok ? inUnit(read.value, unit, parameter) : read;
  });
}

/** The cells without blanks at their end: a range drawn a little too long. */
export function withoutEnd(cells: readonly CellValue[]): readonly CellValue[] {
  let count = cells.length;
  while (count > 0 && isBlankCell(cells[count - 1] ?? null)) count -= 1;
  return cells.slice(0, count);
}

/** Figures with names beside them: rows of a text and a number give the second column, anything else all cells. */
export function unnamedCells(rows: Rows): readonly CellValue[] {
  const filled = rows.filter((row) => !row.every(isBlankCell));
  const labelled = filled.length > 1 && filled.every((row) => row.length === 2 && isLabel(row[0] ?? null));
  return labelled ? filled.map((row) => row[1] ?? null) : cellsIn(rows);
}

/** A text without a digit is a name; "1.2万" is a figure. */
export const isLabel = (cell: CellValue): boolean =>
  typeof cell === "string" && cell.trim() !== "" && !/[\d\uff10-\uff19]/.test(cell);
