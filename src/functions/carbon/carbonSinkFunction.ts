import type { FactorItem } from "../../catalogue/factorTypes";
import type { FunctionSpecification } from "../runner";
import { type Amount, amount } from "../typedAmounts";
import { type ActivityQuestion, activityParameters, emissionsOf, wantedUnit } from "./activityQuestion";
import { factorAnswer } from "./factorAnswer";
import { itemOf } from "./factorParameters";
import { refuseBuiltUp } from "./landFactors";

interface SinkQuestion extends ActivityQuestion {
  readonly landType: FactorItem;
  readonly area: Amount;
}

/** CARBON_SINK: tCO2 a year that land takes up; negative where it emits. An own factor counts as uptake. */
export const carbonSinkFunction: FunctionSpecification<SinkQuestion> = {
  name: "CARBON_SINK",
  order: ["landType", "area", "unit", "factorSet", "detail"],
  parameters: { landType: itemOf("land"), area: amount, ...activityParameters },
  run: (question, locale) => {
    const { landType, factorSet, detail } = question;
    const refused = refuseBuiltUp(landType);
    if (refused) return refused;
    const found = emissionsOf("land", landType, question.area, question, "area");
    if (!found.ok) return found;
    const { emissions, factor } = found.value;
    const uptake = (factorSet && "own" in factorSet ? emissions : -emissions) + 0;
    return factorAnswer(uptake, wantedUnit.symbol, factor.words, { detail, locale });
  },
};
