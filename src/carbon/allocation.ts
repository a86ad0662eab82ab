import { tidyNumber } from "../quantity/decimal";
import { type Result, fail, succeed } from "../quantity/result";
import { type AmountProblem, refuseAnyNegative } from "./problems";

export type AllocationProblem = AmountProblem | { readonly code: "weights-sum"; readonly sum: number };

const sum = (values: readonly number[]): number => values.reduce((whole, value) => whole + value, 0);
const tolerance = 1e-9;

/**
 * Splits a total over units by several drivers: each unit's share is the weighted mean of its shares in the
 * drivers. Nothing is weighted unasked.
 *
 * @param total Not negative. @param drivers One row a unit, one column a driver; not negative.
 * @param weights One a driver, adding up to 1; not negative.
 * Errors: negative figures; weights that do not add up to 1; a driver with weight whose units are all 0.
 */
export function allocate(
  total: number,
  drivers: readonly (readonly number[])[],
  weights: readonly number[],
): Result<readonly number[], AllocationProblem> {
  const ofDrivers = drivers
    .map((row) => refuseAnyNegative("drivers", row))
    .find((problem) => problem !== null);
  const refused = refuseAnyNegative("total", [total]) ?? ofDrivers ?? refuseAnyNegative("weights", weights);
  if (refused) return fail(refused);
  const weighed = sum(weights);
  if (Math.abs(weighed - 1) > tolerance) return fail({ code: "weights-sum", sum: tidyNumber(weighed) });
  const totals = weights.map((_, column) => sum(drivers.map((row) => row[column] ?? 0)));
  if (totals.some((value, column) => value === 0 && weights[column] !== 0)) {
    return fail({ code: "zero", quantity: "drivers" });
  }
  if (!totals.every(Number.isFinite)) return fail({ code: "not-finite", quantity: "drivers" });
  const shareOf = (row: readonly number[]): number =>
    sum(
      weights.map((weight, column) =>
        weight === 0 ? 0 : weight * ((row[column] ?? 0) / (totals[column] ?? 1)),
      ),
    );
  return succeed(drivers.map((row) => tidyNumber(total * shareOf(row))));
}
