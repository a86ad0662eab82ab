import type { TargetRecord } from "../catalogue/types";
import type { Qualifier } from "../quantity/types";
import type { Assessment } from "./types";

type Direction = "up" | "down";

/** Which way the numbers lie that a bound allows: "≥30" up from 30, "低于30" down from it. */
function opening(qualifier: Qualifier): Direction | null {
  if (qualifier === "at-least" || qualifier === "more-than") return "up";
  return qualifier === "at-most" || qualifier === "less-than" ? "down" : null;
}

/** Which way a target wants the value; a range or an exact figure wants neither. */
function wanted({ operator }: TargetRecord): Direction | null {
  if (operator === ">=" || operator === ">") return "up";
  return operator === "<=" || operator === "<" ? "down" : null;
}

/** Met at its edge and opening the right way, or missed there and opening the wrong way: so it is throughout. */
function holdsThroughout({ status, target }: Assessment, direction: Direction): boolean {
  const way = target === null ? null : wanted(target);
  return way !== null && (status === "met") === (way === direction);
}

/**
 * An assessment made at the edge of a value that is stated as a bound. "≥30 %" meets ≥ 30 whatever it is; whether
 * "≥29 %" does cannot be said: 待核. There is no gap of a bound.
 */
export function assessBound(assessment: Assessment, qualifier: Qualifier, text: string): Assessment {
  const direction = opening(qualifier);
  if (direction === null || assessment.gap === null) return assessment;
  const reason = { code: "bound-value", text } as const;
  const settled = assessment.status === "not-due" || holdsThroughout(assessment, direction);
  return { ...assessment, status: settled ? assessment.status : "review", gap: null, reason };
}
