import type { IndicatorRecord } from "../catalogue/types";
import { endsInMultiplier, inMultipliedUnit } from "../quantity/bareMultiplier";
import { parseQuantity } from "../quantity/parseQuantity";
import { type Result, fail, succeed } from "../quantity/result";
import type { Qualifier, QuantityProblem, Unit } from "../quantity/types";
import { convert, parseUnit } from "../quantity/units";

/** A value in its indicator's unit, and the unit that it was stated in: answers go back in that one. */
export interface IndicatorValue {
  readonly value: number;
  readonly stated: Unit | null;
  /** How firmly the text states it; a bare number is exact. */
  readonly qualifier: Qualifier;
}

export type IndicatorValueProblem =
  | QuantityProblem
  | { readonly code: "inconvertible"; readonly from: string; readonly to: string }
  | { readonly code: "not-finite" }
  | { readonly code: "not-numeric"; readonly indicator: string };

/** A share is a number of no unit: 0.294 for 29.4 %. */
const share = parseUnit("1");

/**
 * A plain tonne of an amount of carbon dioxide is a tonne of carbon dioxide; of a quantity of anything else
 * it stays a tonne, and between tC and tCO2 there is always the factor.
 */
function sameSubstance(stated: Unit, wanted: Unit): Unit {
  if (!stated.dimension.startsWith("mass")) return stated;
  const [statedTop, ...statedRest] = stated.dimension.split("/");
  const [wantedTop] = wanted.dimension.split("/");
  if (statedTop !== "mass" || wantedTop !== "carbon dioxide") return stated;
  return { ...stated, dimension: ["carbon dioxide", ...statedRest].join("/") };
}

/** Without a unit, a number from 0 to 1 of an indicator in % is a share, a greater one percentage points. */
const impliedUnit = (value: number, unit: Unit): Unit =>
  unit.symbol === "%" && share && value >= 0 && value <= 1 ? share : unit;

/**
 * A number or a typed text as a value of an indicator (DESIGN.md section 5, numbers and percent).
 *
 * @param unit The unit that the context names for a value without one of its own; null for none.
 * Examples for an indicator in %: 0.294 → 29.4, 29.4 → 29.4, "29.4%" → 29.4, 1 → 100.
 * For one in 万人: 8 → 8, "8万" → 8, "8万人" → 8, "80000人" → 8.
 * Errors: the reasons of `parseQuantity`, units that do not convert, an indicator that is no number.
 */
export function readIndicatorValue(
  indicator: IndicatorRecord,
  typed: number | string,
  unit: Unit | null,
): Result<IndicatorValue, IndicatorValueProblem> {
  const own = indicator.unit === null ? null : parseUnit(indicator.unit);
  if (!own) return fail({ code: "not-numeric", indicator: indicator.name.zh });
  const quantity = typeof typed === "number" ? null : parseQuantity(typed);
  if (quantity && !quantity.ok) return quantity;
  const said = quantity ? quantity.value.value : Number(typed);
  if (!Number.isFinite(said)) return fail({ code: "not-finite" });
  const stated = quantity?.value.unit ?? unit ?? impliedUnit(said, own);
  const value = quantity && endsInMultiplier(quantity.value) ? inMultipliedUnit(said, stated) : said;
  const converted = convert(value, sameSubstance(stated, own), own);
  const qualifier = quantity?.value.qualifier ?? "exact";
  if (converted.ok) return succeed({ value: converted.value, stated, qualifier });
  return fail({ code: "inconvertible", from: stated.symbol, to: own.symbol });
}

/** A figure in the indicator's unit, such as a gap, in the scale that was asked in: −0.6 points → −0.006. */
export function inStatedScale(indicator: IndicatorRecord, figure: number, stated: Unit | null): number {
  const own = indicator.unit === null ? null : parseUnit(indicator.unit);
  if (!own || !stated) return figure;
  const wanted = sameSubstance(stated, own);
  const converted = convert(figure, own, wanted);
  return converted.ok ? converted.value : figure;
}

/** The unit in which GREEN_TARGET answers: the one that the context names, else a share for %, else the own. */
export function answerUnit(indicator: IndicatorRecord, unit: Unit | null): Unit | null {
  if (unit) return unit;
  return indicator.unit === "%" ? share : indicator.unit === null ? null : parseUnit(indicator.unit);
}
