import { tidyNumber } from "../quantity/decimal";
import { type Result, fail, succeed } from "../quantity/result";

/** Why a computation of this folder has no value; `quantity` is the name of the argument at fault. */
export interface AmountProblem {
  readonly code: "negative" | "zero" | "not-finite";
  readonly quantity: string;
}

export type Computed<Value = number> = Result<Value, AmountProblem>;

/** The first of the named quantities that is not a finite number or is negative; null where all will do. */
export function refuseNegative(quantities: Readonly<Record<string, number>>): AmountProblem | null {
  for (const quantity of Object.keys(quantities)) {
    const refused = refuseAnyNegative(quantity, [quantities[quantity] ?? Number.NaN]);
    if (refused) return refused;
  }
  return null;
}

/** The same for several figures of one quantity. */
export function refuseAnyNegative(quantity: string, values: readonly number[]): AmountProblem | null {
  for (const value of values) {
    if (!Number.isFinite(value)) return { code: "not-finite", quantity };
    if (value < 0) return { code: "negative", quantity };
  }
  return null;
}

/** A computed number without binary noise, or the problem that it left the range of numbers. */
export const computed = (value: number, quantity: string): Computed =>
  Number.isFinite(value) ? succeed(tidyNumber(value) + 0) : fail({ code: "not-finite", quantity });
