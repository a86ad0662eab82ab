import type { FactorItem } from "../../catalogue/factorTypes";
import type { Unit } from "../../quantity/types";
import { onOff, optional, unit } from "../parameters";
import type { FunctionSpecification } from "../runner";
import { type Amount, amount } from "../typedAmounts";
import { applyFactor, chosenFactor, factorAnswer } from "./factorAnswer";
import { type FactorChoice, factorChoice, itemOf } from "./factorParameters";
import { knownUnit } from "./quantities";

interface FuelQuestion {
  readonly fuel: FactorItem;
  readonly quantity: Amount;
  readonly unit: Unit | null;
  readonly factorSet: FactorChoice | null;
  readonly detail: boolean;
}

const wanted = knownUnit("tCO2");

/** CARBON_FUEL: tCO2 of a fuel burnt; sets that differ must be named. */
export const carbonFuelFunction: FunctionSpecification<FuelQuestion> = {
  name: "CARBON_FUEL",
  order: ["fuel", "quantity", "unit", "factorSet", "detail"],
  parameters: {
    fuel: itemOf("fuel"),
    quantity: amount,
    unit: optional(unit, null),
    factorSet: optional(factorChoice, null),
    detail: optional(onOff, false),
  },
  run: ({ fuel, quantity, unit: stated, factorSet, detail }, locale) => {
    const factor = chosenFactor("fuel", fuel, factorSet);
    if (!factor.ok) return factor;
    const emitted = applyFactor(quantity, stated, fuel, factor.value, { wanted, parameter: "quantity" });
    if (!emitted.ok) return emitted;
    return factorAnswer(emitted.value, wanted.symbol, factor.value.words, { detail, locale });
  },
};
