import { divide } from "../quantity/decimal";
import type { Unit } from "../quantity/types";
import { compoundUnit, convert, parseUnit } from "../quantity/units";
import { compatibleUnit } from "./reading";

/** Unit of numerator over denominator; a share has none. */
export function quotientUnit(numerator: Unit, denominator: Unit): Unit | null {
  if (numerator.dimension !== denominator.dimension) return compoundUnit(numerator, denominator);
  const one = parseUnit("1");
  if (one === null) return null;
  const factor = {
    numerator: numerator.factor.numerator * denominator.factor.denominator,
    denominator: numerator.factor.denominator * denominator.factor.numerator,
  };
  return { ...one, symbol: `${numerator.symbol}/${denominator.symbol}`, factor };
}

/** numerator ÷ denominator, which is in `from`, in the unit `to`; null for a divisor of zero or units that differ. */
export function quotient(numerator: number, denominator: number, from: Unit, to: Unit): number | null {
  const plain = divide(numerator, denominator);
  const fitting = compatibleUnit(from, to);
  const converted = plain === null || fitting === null ? null : convert(plain, from, fitting);
  return converted?.ok === true ? converted.value : null;
}
