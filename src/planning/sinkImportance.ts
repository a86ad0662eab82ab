import { tidyNumber } from "../quantity/decimal";
import { type Result, fail, succeed } from "../quantity/result";
import type { PlanningProblem } from "./problems";

/** Scores of one area for vegetation type, age and class of the forest; from the user, in one scale. */
export type SinkScores = readonly [vegetation: number, age: number, forestClass: number];

/** 极重要 · 重要 · 一般. */
export type SinkGrade = "extreme" | "important" | "ordinary";

export interface SinkImportance {
  readonly score: number;
  readonly grade: SinkGrade;
}

/** Weights typed with a few decimals may miss 1 by this much. */
const rounding = 1e-6;

function problemOf(weights: readonly number[], cuts: readonly number[]): PlanningProblem | null {
  if (weights.length !== 3) {
    return { code: "wrong-count", quantity: "weights", wanted: 3, given: weights.length };
  }
  if (cuts.length !== 2) return { code: "wrong-count", quantity: "cuts", wanted: 2, given: cuts.length };
  if (weights.some((weight) => weight < 0)) return { code: "negative", quantity: "weights" };
  const sum = tidyNumber(weights.reduce((total, weight) => total + weight, 0));
  if (Math.abs(sum - 1) > rounding) return { code: "sum-not-one", quantity: "weights", sum };
  const [low = 0, high = 0] = cuts;
  return low < high ? null : { code: "not-ascending", quantity: "cuts" };
}

/**
 * Importance of areas as carbon sinks: the weighted sum of three scores against two cuts (PKU 7.3（六）1 asks for the
 * overlay of vegetation type, age and class and gives neither weights nor cuts; both come from the user).
 *
 * @param weights Three, adding up to 1. @param cuts Two rising bounds: from the first on 重要, from the second 极重要;
 * a score on a cut takes the higher grade. Errors: other counts, weights not adding up to 1, cuts not rising.
 * Example: scores 5, 3, 4 with weights 0.5, 0.3, 0.2 → 4.2.
 */
export function sinkImportance(
  areas: readonly SinkScores[],
  weights: readonly number[],
  cuts: readonly number[],
): Result<readonly SinkImportance[], PlanningProblem> {
  const problem = problemOf(weights, cuts);
  if (problem) return fail(problem);
  const [low = 0, high = 0] = cuts;
  const graded = areas.map((scores) => {
    const score = tidyNumber(scores.reduce((sum, part, at) => sum + part * (weights[at] ?? 0), 0));
    return { score, grade: gradeOf(score, low, high) };
  });
  const finite = graded.every(({ score }) => Number.isFinite(score));
  return finite ? succeed(graded) : fail({ code: "not-finite", quantity: "vegetation" });
}

function gradeOf(score: number, low: number, high: number): SinkGrade {
  if (score >= high) return "extreme";
  return score >= low ? "important" : "ordinary";
}
