import { divide, subtract, tidyNumber } from "../quantity/decimal";
import { type Result, fail, succeed } from "../quantity/result";

/** Where a value stands on the way from a base to a target. */
export interface Progress {
  /** Share of the way covered: 0 at the base, 1 at the target, below 0 where it went the wrong way. */
  readonly share: number;
  /** Share of the time that has passed; from the target year on 1. */
  readonly pathShare: number;
  /** The value of the straight path in that year, in the values' unit. */
  readonly pathValue: number;
  readonly state: "ahead" | "on" | "behind";
}

export type ProgressProblem =
  | { readonly code: "no-way"; readonly base: "baseValue"; readonly target: "targetValue" }
  | { readonly code: "years"; readonly earlier: string; readonly later: string }
  | { readonly code: "not-finite" };

export interface Journey {
  readonly baseYear: number;
  readonly baseValue: number;
  readonly year: number;
  readonly value: number;
  readonly targetYear: number;
  readonly targetValue: number;
}

/** Closer than this to the straight path is on it: the rest is rounding of the figures. */
const onThePath = 1e-9;

function stateOf(ahead: number): Progress["state"] {
  if (Math.abs(ahead) <= onThePath) return "on";
  return ahead > 0 ? "ahead" : "behind";
}

/**
 * How far a value has come from its base to its target, held against a straight path in time. Falling targets
 * count like rising ones. Values in one unit; years whole.
 *
 * Errors: base and target value equal (no way to go), a target year not after the base year, a year before the base.
 * Example: 2020 20 %, 2023 26 %, 2025 30 % → share 0.6 of the way, on the path (3 of 5 years).
 */
export function progress(journey: Journey): Result<Progress, ProgressProblem> {
  const { baseYear, baseValue, year, value, targetYear, targetValue } = journey;
  if (targetYear <= baseYear) return fail({ code: "years", earlier: "baseYear", later: "targetYear" });
  if (year < baseYear) return fail({ code: "years", earlier: "baseYear", later: "year" });
  const way = subtract(targetValue, baseValue);
  if (way === 0) return fail({ code: "no-way", base: "baseValue", target: "targetValue" });
  const covered = divide(subtract(value, baseValue), way);
  const pathShare = Math.min(1, (year - baseYear) / (targetYear - baseYear));
  const pathValue = baseValue + way * pathShare;
  if (covered === null || !Number.isFinite(covered) || !Number.isFinite(pathValue)) {
    return fail({ code: "not-finite" });
  }
  return succeed({
    share: tidyNumber(covered),
    pathShare: tidyNumber(pathShare),
    pathValue: tidyNumber(pathValue),
    state: stateOf(covered - pathShare),
  });
}
