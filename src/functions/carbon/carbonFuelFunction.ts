import type { FactorItem } from "../../catalogue/factorTypes";
import type { FunctionSpecification } from "../runner";
import { type Amount, amount } from "../typedAmounts";
import { type ActivityQuestion, activityParameters, emissionsOf, wantedUnit } from "./activityQuestion";
import { factorAnswer } from "./factorAnswer";
import { itemOf } from "./factorParameters";

interface FuelQuestion extends ActivityQuestion {
  readonly fuel: FactorItem;
  readonly quantity: Amount;
}

/** CARBON_FUEL: tCO2 of a fuel burnt; sets that differ must be named. */
export const carbonFuelFunction: FunctionSpecification<FuelQuestion> = {
  name: "CARBON_FUEL",
  order: ["fuel", "quantity", "unit", "factorSet", "detail"],
  parameters: { fuel: itemOf("fuel"), quantity: amount, ...activityParameters },
  run: (question, locale) => {
    const found = emissionsOf("fuel", question.fuel, question.quantity, question, "quantity");
    if (!found.ok) return found;
    const { emissions, factor } = found.value;
    return factorAnswer(emissions, wantedUnit.symbol, factor.words, { detail: question.detail, locale });
  },
};
