import { tidyNumber } from "../quantity/decimal";
import { fail, succeed } from "../quantity/result";
import { type Computed, refuseAnyNegative } from "./problems";

export type CarbonZone =
  | "sink-function"
  | "low-carbon-keeping"
  | "economic-development"
  | "intensity-control"
  | "high-carbon-optimisation";

export interface UnitFigures {
  readonly gdp: number;
  readonly emissions: number;
  readonly sinks: number;
}

export interface ZonedUnit {
  /** Economic contribution: share of output over share of emissions; null for a unit with (next to) no emissions. */
  readonly economic: number | null;
  /** Ecological support: share of sinks over share of emissions; null for a unit with (next to) no emissions. */
  readonly ecological: number | null;
  readonly zone: CarbonZone;
}

const total = (values: readonly number[]): number => values.reduce((sum, value) => sum + value, 0);

const finiteOrNull = (value: number): number | null => (Number.isFinite(value) ? value : null);

/** Sinks that cover the emissions come first; a coefficient of exactly 1 counts as high. */
function zoneOf({ emissions, sinks }: UnitFigures, economic: number, ecological: number): CarbonZone {
  if (sinks >= emissions) return "sink-function";
  if (economic >= 1) return ecological >= 1 ? "low-carbon-keeping" : "high-carbon-optimisation";
  return ecological >= 1 ? "economic-development" : "intensity-control";
}

/**
 * Carbon-balance zones of the units of a territory by economic contribution and ecological support; the shares
 * are those of the units given.
 *
 * @param units Figures in the same units throughout; sinks and emissions in one unit. Not negative.
 * Errors: a negative figure; a total of output, emissions or sinks that is zero.
 */
export function carbonZones(units: readonly UnitFigures[]): Computed<readonly ZonedUnit[]> {
  const totals = { gdp: 0, emissions: 0, sinks: 0 };
  for (const quantity of ["gdp", "emissions", "sinks"] as const) {
    const values = units.map((unit) => unit[quantity]);
    const refused = refuseAnyNegative(quantity, values);
    if (refused) return fail(refused);
    totals[quantity] = total(values);
    if (!Number.isFinite(totals[quantity])) return fail({ code: "not-finite", quantity });
    if (totals[quantity] === 0) return fail({ code: "zero", quantity });
  }
  return succeed(units.map((unit) => zoned(unit, totals)));
}

function zoned(unit: UnitFigures, totals: UnitFigures): ZonedUnit {
  const emitted = unit.emissions / totals.emissions;
  const contribution = tidyNumber(unit.gdp / totals.gdp / emitted);
  const support = tidyNumber(unit.sinks / totals.sinks / emitted);
  if (emitted === 0) return { economic: null, ecological: null, zone: "sink-function" };
  return {
    economic: finiteOrNull(contribution),
    ecological: finiteOrNull(support),
    zone: zoneOf(unit, contribution, support),
  };
}
