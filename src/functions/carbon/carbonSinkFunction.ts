import type { FactorItem } from "../../catalogue/factorTypes";
import type { Unit } from "../../quantity/types";
import { onOff, optional, unit } from "../parameters";
import type { FunctionSpecification } from "../runner";
import { type Amount, amount } from "../typedAmounts";
import { applyFactor, chosenFactor, factorAnswer } from "./factorAnswer";
import { type FactorChoice, factorChoice, itemOf } from "./factorParameters";
import { refuseBuiltUp } from "./landFactors";
import { knownUnit } from "./quantities";

interface SinkQuestion {
  readonly landType: FactorItem;
  readonly area: Amount;
  readonly unit: Unit | null;
  readonly factorSet: FactorChoice | null;
  readonly detail: boolean;
}

const wanted = knownUnit("tCO2");

/** CARBON_SINK: tCO2 a year that land takes up; negative where it emits. An own factor counts as uptake. */
export const carbonSinkFunction: FunctionSpecification<SinkQuestion> = {
  name: "CARBON_SINK",
  order: ["landType", "area", "unit", "factorSet", "detail"],
  parameters: {
    landType: itemOf("land"),
    area: amount,
    unit: optional(unit, null),
    factorSet: optional(factorChoice, null),
    detail: optional(onOff, false),
  },
  run: ({ landType, area, unit: stated, factorSet, detail }, locale) => {
    const refused = refuseBuiltUp(landType);
    if (refused) return refused;
    const factor = chosenFactor("land", landType, factorSet);
    if (!factor.ok) return factor;
    const emitted = applyFactor(area, stated, landType, factor.value, { wanted, parameter: "area" });
    if (!emitted.ok) return emitted;
    const uptake = (factorSet && "own" in factorSet ? emitted.value : -emitted.value) + 0;
    return factorAnswer(uptake, wanted.symbol, factor.value.words, { detail, locale });
  },
};
