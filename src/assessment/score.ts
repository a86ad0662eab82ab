import { tidyNumber } from "../quantity/decimal";
import { type Result, fail, succeed } from "../quantity/result";
import type { Assessment } from "./types";

export type ScoreProblem =
  | { readonly code: "negative-weight" }
  | { readonly code: "no-weight" }
  | { readonly code: "not-finite" }
  /** Indicators whose value cannot be held against anything here: no share of them is met or missed. */
  | { readonly code: "undecided"; readonly of: readonly Assessment[] };

export interface Weighted {
  readonly assessment: Assessment;
  /** From the user alone: no document gives one. */
  readonly weight: number;
}

const isDecided = ({ assessment: { status } }: Weighted): boolean =>
  status === "met" || status === "unmet" || status === "warning" || status === "note";

const sumOf = (rows: readonly Weighted[]): number => rows.reduce((sum, { weight }) => sum + weight, 0);

/**
 * The weighted share of targets met, 0 to 1: the sum of the weights of met indicators over the sum of all. What lies
 * between met and missed is not graded, because no document says how.
 *
 * Errors: a negative weight, weights that add up to 0, an indicator without a verdict.
 */
export function weightedScore(rows: readonly Weighted[]): Result<number, ScoreProblem> {
  if (rows.some(({ weight }) => weight < 0)) return fail({ code: "negative-weight" });
  const undecided = rows.filter((row) => row.weight > 0 && !isDecided(row));
  if (undecided.length > 0) {
    return fail({ code: "undecided", of: undecided.map(({ assessment }) => assessment) });
  }
  const total = sumOf(rows);
  if (total === 0) return fail({ code: "no-weight" });
  const share = sumOf(rows.filter(({ assessment }) => assessment.status === "met")) / total;
  return Number.isFinite(share) ? succeed(tidyNumber(share)) : fail({ code: "not-finite" });
}
