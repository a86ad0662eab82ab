import { ratio } from "../../planning/ratio";
import { fail, succeed } from "../../quantity/result";
import { type Read } from "../parameters";
import type { FunctionSpecification } from "../runner";
import { type Amount, amount } from "../typedAmounts";
import { planned } from "./planned";

interface JobsQuestion {
  readonly jobs: Amount;
  readonly base: Amount;
}

/** "3.2万个" jobs, "2.8万人" and "1.5万户" are counts of unlike things that the ratio sets side by side. */
function headcount({ value, unit }: Amount, parameter: string): Read<number> {
  if (!unit) return succeed(value);
  if (unit.dimension === "population" || unit.dimension.startsWith("count of ")) {
    return succeed((value * unit.factor.numerator) / unit.factor.denominator);
  }
  return fail({ code: "inconvertible", parameter, from: unit.symbol, to: "人" });
}

/** PLAN_JOBS_HOUSING: jobs over working residents, or over households where the user takes these as the base. */
export const planJobsHousing: FunctionSpecification<JobsQuestion> = {
  name: "PLAN_JOBS_HOUSING",
  order: ["jobs", "base"],
  parameters: { jobs: amount, base: amount },
  run: ({ jobs, base }) => {
    const above = headcount(jobs, "jobs");
    if (!above.ok) return above;
    const below = headcount(base, "base");
    if (!below.ok) return below;
    return planned(ratio({ name: "jobs", value: above.value }, { name: "base", value: below.value }));
  },
};
