import { divide } from "../quantity/decimal";
import { type Result, fail, succeed } from "../quantity/result";
import type { Unit } from "../quantity/types";
import { type UnitProblem, convert, parseUnit } from "../quantity/units";

export type IntensityProblem =
  | { readonly code: "zero-denominator" }
  | { readonly code: "negative"; readonly quantity: "emissions" | "denominator" }
  | { readonly code: "denominator-unit-missing"; readonly resultUnit: string }
  | UnitProblem;

interface Wanted {
  /** Unit of the emissions in the result. */
  readonly top: Unit;
  readonly bottom: Unit;
}

/** A plain tonne or kilogram above the stroke is one of carbon dioxide. */
const carbonDioxide = (unit: Unit): Unit =>
  unit.dimension === "mass" ? { ...unit, dimension: "carbon dioxide" } : unit;

/** "亩" asks for tCO2/亩; "kgCO2/m²" says both. */
function wantedOf(unit: Unit, emissionsUnit: Unit): Wanted {
  const [top = "", ...rest] = unit.symbol.split("/");
  const bottom = rest.length > 0 ? parseUnit(rest.join("/")) : null;
  const above = bottom ? parseUnit(top) : null;
  return above && bottom ? { top: carbonDioxide(above), bottom } : { top: emissionsUnit, bottom: unit };
}

/**
 * Carbon emissions over a quantity: area, output, persons (formula of the report's intensities per land, GDP and head).
 *
 * @param emissions Not negative, in `emissionsUnit` (tCO2 unless told otherwise).
 * @param denominator Above 0, in `unit`; without a unit the quotient is taken as it stands.
 * @param resultUnit The denominator's unit wanted (亩) or the whole (kgCO2/m²); as given where omitted.
 * Errors: zero or negative quantities, units that do not convert, a result unit for a denominator without one.
 * Example: 12,600 tCO2 over 8.4 公顷 per 亩 → 100.
 */
export function carbonIntensity(
  emissions: number,
  denominator: number,
  unit: Unit | null = null,
  resultUnit: Unit | null = null,
  emissionsUnit: Unit | null = parseUnit("tCO2"),
): Result<number, IntensityProblem> {
  if (emissions < 0) return fail({ code: "negative", quantity: "emissions" });
  if (denominator < 0) return fail({ code: "negative", quantity: "denominator" });
  if (denominator === 0) return fail({ code: "zero-denominator" });
  if (!resultUnit || !emissionsUnit) return quotient(emissions, denominator);
  if (!unit) return fail({ code: "denominator-unit-missing", resultUnit: resultUnit.symbol });
  const { top, bottom } = wantedOf(resultUnit, emissionsUnit);
  const above = convert(emissions, carbonDioxide(emissionsUnit), top);
  if (!above.ok) return above;
  const below = convert(denominator, unit, bottom);
  return below.ok ? quotient(above.value, below.value) : below;
}

function quotient(dividend: number, divisor: number): Result<number, IntensityProblem> {
  const value = divide(dividend, divisor);
  if (value !== null) return succeed(value);
  return fail(divisor === 0 ? { code: "zero-denominator" } : { code: "not-finite", value: dividend });
}
