import { findFactorItem } from "../../catalogue/factorLookup";
import type { Unit } from "../../quantity/types";
import { optional, unit } from "../parameters";
import type { FunctionSpecification } from "../runner";
import { type Amount, amount } from "../typedAmounts";
import { applyFactor, chosenFactor, tidied } from "./factorAnswer";
import { carbonProblem } from "./problem";
import { amountOf, knownUnit } from "./quantities";

interface HeatQuestion {
  readonly quantity: Amount;
  readonly unit: Unit | null;
  readonly factor: number | null;
}

const wanted = knownUnit("tCO2");

/** CARBON_HEAT: tCO2 of heat bought, with the default factor or a measured one. */
export const carbonHeatFunction: FunctionSpecification<HeatQuestion> = {
  name: "CARBON_HEAT",
  order: ["quantity", "unit", "factor"],
  parameters: { quantity: amount, unit: optional(unit, null), factor: optional(amountOf("tCO2/GJ"), null) },
  run: ({ quantity, unit: stated, factor: own }) => {
    if (own !== null && own < 0) return { ok: false, problem: { code: "negative", parameter: "factor" } };
    const heat = findFactorItem("heat", "HEAT");
    if (!heat.ok) return carbonProblem({ ...heat.problem, parameter: "quantity" });
    const choice = own === null ? null : { own: { value: own, unit: null } };
    const factor = chosenFactor("heat", heat.value, choice);
    if (!factor.ok) return factor;
    return tidied(applyFactor(quantity, stated, heat.value, factor.value, { wanted, parameter: "quantity" }));
  },
};
