import { divide, tidyNumber } from "../quantity/decimal";
import { type Result, fail, succeed } from "../quantity/result";
import type { PlanningProblem } from "./problems";

/** A quantity with the name under which a problem speaks of it. */
export interface Named {
  readonly name: string;
  readonly value: number;
}

/** The first quantity that is negative or not finite. */
export function impossibleQuantity(quantities: readonly Named[]): PlanningProblem | null {
  const wrong = quantities.find(({ value }) => !(value >= 0) || !Number.isFinite(value));
  if (!wrong) return null;
  return wrong.value < 0
    ? { code: "negative", quantity: wrong.name }
    : { code: "not-finite", quantity: wrong.name };
}

/**
 * A quantity over another, both not negative and in matching units: 路网密度, 职住比, 容积率.
 * Errors: negative or not finite quantities, a zero below. Example: 36 km over 4.5 km² → 8 km/km².
 */
export function ratio(above: Named, below: Named): Result<number, PlanningProblem> {
  const impossible = impossibleQuantity([above, below]);
  if (impossible) return fail(impossible);
  if (below.value === 0) return fail({ code: "zero", quantity: below.name });
  const value = divide(above.value, below.value);
  return value === null ? fail({ code: "not-finite", quantity: above.name }) : succeed(tidyNumber(value));
}

/**
 * A part over its whole, 0 to 1: 覆盖率, 多式联运比例, 城际通勤效率系数.
 * Errors: as `ratio`, and a part greater than its whole. Example: 45 of 60 minutes on the train → 0.75.
 */
export function share(part: Named, whole: Named): Result<number, PlanningProblem> {
  const quotient = ratio(part, whole);
  if (!quotient.ok) return quotient;
  return part.value > whole.value ? fail({ code: "exceeds", part: part.name, whole: whole.name }) : quotient;
}
