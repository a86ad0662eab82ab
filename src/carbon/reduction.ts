import { divide, subtract } from "../quantity/decimal";
import { fail } from "../quantity/result";
import { type Computed, computed, refuseNegative } from "./problems";

/**
 * Share by which a quantity or intensity falls; negative where it rises. With `years` the steady rate a year:
 * 1 − (after/before)^(1/years).
 *
 * @param before Above 0; @param after not negative, in the same unit; @param years above 0, or null.
 * Example: 3424 t to 1322 t → 0.614.
 */
export function carbonReduction(before: number, after: number, years: number | null = null): Computed {
  const refused = refuseNegative({ before, after, years: years ?? 0 });
  if (refused) return fail(refused);
  if (before === 0) return fail({ code: "zero", quantity: "before" });
  if (years === 0) return fail({ code: "zero", quantity: "years" });
  if (years === null) return computed(divide(subtract(before, after), before) ?? Number.NaN, "before");
  return computed(1 - (after / before) ** (1 / years), "years");
}
