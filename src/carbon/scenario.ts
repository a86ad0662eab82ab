import { subtract, tidyNumber } from "../quantity/decimal";
import { fail, succeed } from "../quantity/result";
import { type AmountProblem, type Computed, refuseAnyNegative } from "./problems";

export interface PlanFigures {
  readonly emissions: number;
  readonly gdp: number;
  readonly area: number;
  readonly population: number;
  readonly sinks: number;
}

export interface ComparedPlan {
  readonly emissions: number;
  readonly perGdp: number;
  readonly perArea: number;
  readonly perHead: number;
  /** Emissions less sinks. */
  readonly net: number;
  /** 1 for the lowest net emissions; equal ones share a rank. */
  readonly rank: number;
}

function changed(base: PlanFigures, changes: PlanFigures): PlanFigures {
  const after = (quantity: keyof PlanFigures): number =>
    tidyNumber(base[quantity] * (1 + changes[quantity])) + 0;
  return {
    emissions: after("emissions"),
    gdp: after("gdp"),
    area: after("area"),
    population: after("population"),
    sinks: after("sinks"),
  };
}

function refusal(figures: PlanFigures, name: "base" | "changes"): AmountProblem | null {
  const { emissions, gdp, area, population, sinks } = figures;
  const refused = refuseAnyNegative(name, [emissions, gdp, area, population, sinks]);
  if (refused) return refused;
  const zero = gdp === 0 || area === 0 || population === 0;
  return zero ? { code: "zero", quantity: name } : null;
}

function measured(figures: PlanFigures): Omit<ComparedPlan, "rank"> {
  const { emissions, gdp, area, population, sinks } = figures;
  return {
    emissions,
    perGdp: tidyNumber(emissions / gdp),
    perArea: tidyNumber(emissions / area),
    perHead: tidyNumber(emissions / population),
    net: subtract(emissions, sinks),
  };
}

/**
 * Plan alternatives beside each other (report 9.1(6)): absolute, per output, per area, per head, net of sinks,
 * ranked by net emissions.
 *
 * @param base Today's figures, each in a unit of the caller's. @param alternatives Relative change of each figure
 * (−0.1: ten percent less). Errors: a figure that turns negative, or a divisor that is 0.
 */
export function comparePlans(
  base: PlanFigures,
  alternatives: readonly PlanFigures[],
): Computed<readonly ComparedPlan[]> {
  const unusable = refusal(base, "base");
  if (unusable) return fail(unusable);
  const plans = alternatives.map((changes) => changed(base, changes));
  for (const plan of plans) {
    const refused = refusal(plan, "changes");
    if (refused) return fail(refused);
  }
  const rows = plans.map(measured);
  const finite = rows.every((row) => Object.values(row).every(Number.isFinite));
  if (!finite) return fail({ code: "not-finite", quantity: "changes" });
  const rankOf = (net: number): number => rows.reduce((rank, row) => (row.net < net ? rank + 1 : rank), 1);
  return succeed(rows.map((row) => ({ ...row, rank: rankOf(row.net) })));
}
