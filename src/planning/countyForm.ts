import { assess } from "../assessment/assess";
import type { Assessment, AssessmentScope } from "../assessment/types";
import type { Catalogue } from "../catalogue/catalogue";
import type { IndicatorCode, IndicatorRecord } from "../catalogue/types";
import { divide, scaleByFraction, tidyNumber } from "../quantity/decimal";
import { parseUnit } from "../quantity/units";

/** Indicators of a county town bear this prefix. */
const prefix = "COUNTY_";

export const isCountyIndicator = ({ code }: IndicatorRecord): boolean => code.startsWith(prefix);

const checked = new WeakMap<Catalogue, readonly IndicatorRecord[]>();

/** Those that have a target, in the catalogue's order. */
function checkedIndicators(catalogue: Catalogue): readonly IndicatorRecord[] {
  const known = checked.get(catalogue);
  if (known) return known;
  const found = catalogue.indicators.filter(
    (indicator) => isCountyIndicator(indicator) && catalogue.targetsOf(indicator.code).length > 0,
  );
  checked.set(catalogue, found);
  return found;
}

/** Values in their indicators' units, by code. */
export type CountyValues = ReadonlyMap<IndicatorCode, number>;

/** A quotient of two values in its own unit: 168 万m² over 240 公顷 → 0.7; null where it cannot be computed. */
function quotient(catalogue: Catalogue, indicator: IndicatorRecord, values: CountyValues): number | null {
  const parts = indicator.ratio;
  if (parts === null) return null;
  const [above, below] = [values.get(parts.numerator), values.get(parts.denominator)];
  if (above === undefined || below === undefined) return null;
  const symbols = [parts.numerator, parts.denominator].map((code) => catalogue.indicatorByCode(code)?.unit);
  const [top, bottom, own] = [...symbols, indicator.unit].map((symbol) => parseUnit(symbol ?? ""));
  if (!top || !bottom || !own) return null;
  const plain = divide(above, below);
  if (plain === null) return null;
  const numerator = top.factor.numerator * bottom.factor.denominator * own.factor.denominator;
  const denominator = top.factor.denominator * bottom.factor.numerator * own.factor.numerator;
  return tidyNumber(scaleByFraction(plain, numerator, denominator));
}

/**
 * Every check of a county town that its values allow, in the catalogue's order: figures given are held against the
 * targets that apply in the scope; density, floor area ratio and shares are computed where they are not given.
 */
export function countyForm(
  catalogue: Catalogue,
  values: CountyValues,
  scope: AssessmentScope,
): readonly Assessment[] {
  return checkedIndicators(catalogue).flatMap((indicator) => {
    const value = values.get(indicator.code) ?? quotient(catalogue, indicator, values);
    return value === null ? [] : [assess(catalogue, indicator, value, scope)];
  });
}
