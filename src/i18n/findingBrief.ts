import { formatShown } from "../validation/notation";
import type { Problem } from "../validation/problems";
import type { Finding } from "../validation/types";
import { wordFinding } from "./findings";
import { comparison as comparisonEn } from "./findings.en-US";
import { comparison as comparisonZh } from "./findings.zh-CN";
import type { Locale } from "./locale";

type TargetMissed = Extract<Problem, { code: "target-missed" }>;

/** Nobody types so many digits: a number that has more was computed and may be shown shorter. */
const typedDigits = 8;
const shownDigits = 4;

const rounded = (value: number, digits: number): number => Number(value.toPrecision(digits));

/** A computed figure with fewer digits, as long as it still reads on its side of the limit. */
function legible(problem: TargetMissed): TargetMissed {
  const { shown, limit, gap } = problem;
  const limits = typeof limit === "number" ? [limit] : limit;
  const short = rounded(shown.value, shownDigits);
  const hidesTheMiss = limits.some((bound) => short < bound !== shown.value < bound || short === bound);
  if (rounded(shown.value, typedDigits) === shown.value || hidesTheMiss) return problem;
  return {
    ...problem,
    shown: { ...shown, value: short },
    gap: gap === null ? null : rounded(gap, shownDigits - 1),
  };
}

/**
 * A finding's sentence where the row's name and the clause stand beside it: without both.
 * "19 层，超过上限 18 层".
 */
export function wordFindingBrief(finding: Finding, locale: Locale): string {
  const { problem } = finding;
  if (problem.code !== "target-missed") return wordFinding({ ...finding, label: null }, locale);
  const told = legible(problem);
  return locale === "zh-CN"
    ? `${formatShown(told.shown)}，${comparisonZh(told)}`
    : `${formatShown(told.shown)} ${comparisonEn(told)}`;
}
