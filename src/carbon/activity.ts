import { multiply } from "../quantity/decimal";
import { type Result, fail } from "../quantity/result";
import type { Unit } from "../quantity/types";
import { type UnitProblem, convert } from "../quantity/units";
import { type AmountProblem, refuseNegative } from "./problems";

/** A factor with its units: 0.1229 kgce per kWh. A sink's is negative. */
export interface ActivityFactor {
  readonly value: number;
  readonly of: Unit;
  readonly per: Unit;
}

/**
 * Quantity times factor: emissions of a fuel, an input or an area, or standard coal.
 *
 * Not rounded, so that sums add up; the last to use it tidies.
 *
 * @param quantity Not negative, in `unit`, which converts into the factor's.
 * @param wanted Unit of the answer, which the factor's numerator converts into (kgC into tCO2 by 44/12).
 */
export function byFactor(
  quantity: number,
  unit: Unit,
  { value, of, per }: ActivityFactor,
  wanted: Unit,
): Result<number, AmountProblem | UnitProblem> {
  const refused = refuseNegative({ quantity });
  if (refused) return fail(refused);
  const measured = convert(quantity, unit, per);
  if (!measured.ok) return measured;
  return convert(multiply(measured.value, value), of, wanted);
}
