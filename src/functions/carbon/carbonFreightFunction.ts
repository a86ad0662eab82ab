import { byFactor } from "../../carbon/activity";
import type { FactorItem } from "../../catalogue/factorTypes";
import { multiply } from "../../quantity/decimal";
import { fail } from "../../quantity/result";
import { optional } from "../parameters";
import type { FunctionSpecification } from "../runner";
import { chosenFactor, tidied } from "./factorAnswer";
import { type FactorChoice, factorChoice, itemOf } from "./factorParameters";
import { amountOf, knownUnit } from "./quantities";

interface FreightQuestion {
  readonly tonnes: number;
  readonly km: number;
  readonly mode: FactorItem;
  readonly factorSet: FactorChoice | null;
}

const wanted = knownUnit("tCO2");
/** Tonne-kilometres are counted as a pure number. */
const one = knownUnit("1");

/** CARBON_FREIGHT: tCO2 of goods carried over a distance by a mode of transport. */
export const carbonFreightFunction: FunctionSpecification<FreightQuestion> = {
  name: "CARBON_FREIGHT",
  order: ["tonnes", "km", "mode", "factorSet"],
  parameters: {
    tonnes: amountOf("t"),
    km: amountOf("km"),
    mode: itemOf("freight"),
    factorSet: optional(factorChoice, null),
  },
  run: ({ tonnes, km, mode, factorSet }) => {
    if (tonnes < 0) return fail({ code: "negative", parameter: "tonnes" });
    if (km < 0) return fail({ code: "negative", parameter: "km" });
    const factor = chosenFactor("freight", mode, factorSet);
    if (!factor.ok) return factor;
    const { value, of } = factor.value;
    const emitted = byFactor(multiply(tonnes, km), one, { value, of: knownUnit(of), per: one }, wanted);
    return emitted.ok ? tidied(emitted) : fail({ code: "not-finite", parameter: "tonnes" });
  },
};
