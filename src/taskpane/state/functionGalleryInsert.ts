import type { FunctionOutcome } from "../../functions/types";
import type { SelectedRange } from "../../hosts/types";
import { type CellPosition, cellAddress, type RangeAddress } from "../../workbook/address";
import type { Operation, PlanCell, WorkbookPlan } from "../../workbook/plan";
import {
  formulaAt,
  sheetNamed,
  valueAt,
  type CellValue,
  type WorkbookSnapshot,
} from "../../workbook/snapshot";

type Rows = readonly (readonly CellValue[])[];

/** A formula to be written into a cell, with what it gives there. */
export interface FormulaInsertion {
  readonly name: string;
  readonly formula: string;
  readonly sheet: string;
  readonly at: CellPosition;
  /** Its own cell's result first; more cells where it spills. */
  readonly results: Rows;
}

/** A cell that holds something where the formula or its results would stand. */
export interface FilledCell {
  readonly cell: string;
  readonly text: string;
}

/** What a formula with this outcome shows, cell by cell. */
export function resultsOf(outcome: FunctionOutcome | null): Rows {
  if (outcome === null) return [[null]];
  if (!outcome.ok) return [[{ error: outcome.error }]];
  const { value } = outcome;
  if (typeof value !== "object" || value === null || "error" in value) return [[value]];
  return value.length === 0 ? [[null]] : value;
}

const widthOf = (rows: Rows): number => Math.max(1, ...rows.map((row) => row.length));

/** The cells that the formula takes up. */
export const areaOf = ({ at, results }: FormulaInsertion): RangeAddress => ({
  ...at,
  rows: results.length,
  columns: widthOf(results),
});

/** Whether a place and the cells that the formula takes up have any in common. */
export function overlaps(one: SelectedRange, other: SelectedRange): boolean {
  const [left, right] = [one.range, other.range];
  return (
    one.sheet === other.sheet &&
    left.row < right.row + right.rows &&
    right.row < left.row + left.rows &&
    left.column < right.column + right.columns &&
    right.column < left.column + left.columns
  );
}

const shown = (value: CellValue): string =>
  typeof value === "object" && value !== null ? value.error : String(value ?? "");

/** What would be lost. */
export function filledCells(insertion: FormulaInsertion, snapshot: WorkbookSnapshot): readonly FilledCell[] {
  const sheet = sheetNamed(snapshot, insertion.sheet);
  const { row, column, rows, columns } = areaOf(insertion);
  if (sheet === null) return [];
  const places = Array.from({ length: rows * columns }, (_place, index) => ({
    row: row + Math.floor(index / columns),
    column: column + (index % columns),
  }));
  return places.flatMap((place) => {
    const formula = formulaAt(sheet, place.row, place.column);
    const value = valueAt(sheet, place.row, place.column);
    return formula === null && value === null
      ? []
      : [{ cell: cellAddress(place), text: formula ?? shown(value) }];
  });
}

/** Writes the formula; what stands where its results spill is cleared, for Excel spills over nothing. */
export function insertionPlan(insertion: FormulaInsertion, snapshot: WorkbookSnapshot): WorkbookPlan {
  const { sheet, at, formula, results } = insertion;
  const own = cellAddress(at);
  const inTheWay = new Set(filledCells(insertion, snapshot).map(({ cell }) => cell));
  const spills = results.length > 1 || widthOf(results) > 1;
  const cells = results.map((row, down) =>
    row.map((_result, right): PlanCell => {
      const cell = cellAddress({ row: at.row + down, column: at.column + right });
      return cell !== own && inTheWay.has(cell) ? { value: null } : null;
    }),
  );
  const clearing: readonly Operation[] = cells.flat().some((cell) => cell !== null)
    ? [{ type: "write-block", sheet, at, cells }]
    : [];
  const result = results[0]?.[0] ?? null;
  const written: PlanCell = { formula, result, ...(spills && { spill: results }) };
  return { operations: [...clearing, { type: "write-block", sheet, at, cells: [[written]] }] };
}
