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

/** The number alone, or with its unit, method, source and note as one spilled row. */
export const numberAnswer = (answer: NumberAnswer, detail: boolean): CellValue | Rows =>
  detail ? [[answer.value, answer.unit, answer.method, answer.source, answer.note]] : answer.value;

/** What stands behind a verdict. */
export interface VerdictAnswer {
  readonly verdict: string;
  readonly value: CellValue;
  readonly target: string;
  readonly gap: number | null;
  readonly source: string;
  readonly note: string;
}

/** A verdict alone, or with value, target, gap, source and note as one spilled row, as GREEN_CHECK gives it. */
export const verdictAnswer = (answer: VerdictAnswer, detail: boolean): CellValue | Rows =>
  detail
    ? [[answer.verdict, answer.value, answer.target, answer.gap ?? "", answer.source, answer.note]]
    : answer.verdict;
