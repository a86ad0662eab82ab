import { carbonReduction } from "../../carbon/reduction";
import { fail } from "../../quantity/result";
import { type Amount, amount } from "../typedAmounts";
import { optional } from "../parameters";
import type { FunctionSpecification } from "../runner";
import { asFunctionProblem } from "./problem";
import { amountOf, inUnitOf } from "./quantities";

interface ReductionQuestion {
  readonly before: Amount;
  readonly after: Amount;
  readonly years: number | null;
}

/** CARBON_REDUCTION: the share by which a figure falls, or the steady rate a year. */
export const carbonReductionFunction: FunctionSpecification<ReductionQuestion> = {
  name: "CARBON_REDUCTION",
  order: ["before", "after", "years"],
  parameters: { before: amount, after: amount, years: optional(amountOf("年"), null) },
  run: ({ before, after, years }) => {
    const later = inUnitOf(after, before, ["before", "after"]);
    if (!later.ok) return later;
    const reduction = carbonReduction(before.value, later.value, years);
    return reduction.ok ? reduction : fail(asFunctionProblem(reduction.problem));
  },
};
