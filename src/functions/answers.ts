import type { CellValue } from "../workbook/snapshot";
import type { Rows } from "./cells";

/** What stands behind a computed number. */
export interface NumberAnswer {
  readonly value: number;
  /** Symbol of the value's unit; "1" for a pure number. */
  readonly unit: string;
  readonly method: string;
  readonly source: string;
  readonly note: string;
}

/** A number with its unit, method, source and note: one spilled row. */
export const numberRow = ({ value, unit, method, source, note }: NumberAnswer): Rows => [
  [value, unit, method, source, note],
];

/** What stands behind a verdict. */
export interface VerdictAnswer {
  readonly verdict: string;
  readonly value: CellValue;
  readonly target: string;
  readonly gap: number | null;
  readonly source: string;
  readonly note: string;
}

/** A verdict with value, target, gap, source and note: one spilled row, as GREEN_CHECK gives it. */
export const verdictRow = ({ verdict, value, target, gap, source, note }: VerdictAnswer): Rows => [
  [verdict, value, target, gap ?? "", source, note],
];
