import type { FactorItem } from "../../catalogue/factorTypes";
import type { Unit } from "../../quantity/types";
import { optional, unit } from "../parameters";
import type { FunctionSpecification } from "../runner";
import { type Amount, amount } from "../typedAmounts";
import { applyFactor, chosenFactor, tidied } from "./factorAnswer";
import { type FactorChoice, factorChoice, itemOf } from "./factorParameters";
import { knownUnit } from "./quantities";

interface CoalQuestion {
  readonly fuel: FactorItem;
  readonly quantity: Amount;
  readonly unit: Unit | null;
  readonly convention: FactorChoice | null;
}

const wanted = knownUnit("tce");

/** CARBON_COAL_EQUIVALENT: tce of a fuel, heat or electricity; where conventions differ one must be named. */
export const carbonCoalEquivalentFunction: FunctionSpecification<CoalQuestion> = {
  name: "CARBON_COAL_EQUIVALENT",
  order: ["fuel", "quantity", "unit", "convention"],
  parameters: {
    fuel: itemOf("standard-coal"),
    quantity: amount,
    unit: optional(unit, null),
    convention: optional(factorChoice, null),
  },
  run: ({ fuel, quantity, unit: stated, convention }) => {
    const factor = chosenFactor("standard-coal", fuel, convention);
    if (!factor.ok) return factor;
    return tidied(applyFactor(quantity, stated, fuel, factor.value, { wanted, parameter: "quantity" }));
  },
};
