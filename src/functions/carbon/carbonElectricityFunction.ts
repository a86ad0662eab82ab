import { byFactor } from "../../carbon/activity";
import { type PowerArea, averageCaliber, wholeCountry } from "../../catalogue/electricityFactors";
import type { ElectricityCaliber } from "../../catalogue/factorTypes";
import { type DetailWords, electricityDetail } from "../../i18n/carbonDetails";
import { fail } from "../../quantity/result";
import type { Unit } from "../../quantity/types";
import { onOff, optional, unit, year } from "../parameters";
import type { FunctionSpecification } from "../runner";
import { type Amount, amount, valueUnder } from "../typedAmounts";
import { caliberParameter, electricityFactorOf, powerArea } from "./electricityParameters";
import { factorAnswer } from "./factorAnswer";
import { knownUnit } from "./quantities";

interface ElectricityQuestion {
  readonly quantity: Amount;
  readonly unit: Unit | null;
  readonly region: PowerArea;
  readonly year: number | null;
  readonly caliber: ElectricityCaliber;
  readonly detail: boolean;
}

const wanted = knownUnit("tCO2");
const [of, per] = [knownUnit("kgCO2"), knownUnit("kWh")];

/** CARBON_ELECTRICITY: tCO2 of electricity used, by region, year and caliber of the factor. */
export const carbonElectricityFunction: FunctionSpecification<ElectricityQuestion> = {
  name: "CARBON_ELECTRICITY",
  order: ["quantity", "unit", "region", "year", "caliber", "detail"],
  parameters: {
    quantity: amount,
    unit: optional(unit, null),
    region: optional(powerArea, wholeCountry),
    year: optional(year, null),
    caliber: optional(caliberParameter, averageCaliber),
    detail: optional(onOff, false),
  },
  run: ({ quantity, unit: stated, region, year: asked, caliber, detail }, locale) => {
    const factor = electricityFactorOf(region, asked, caliber);
    if (!factor.ok) return factor;
    const used = { value: factor.value.value, of, per };
    const own = quantity.unit ?? stated ?? per;
    const amountUsed = quantity.unit ? quantity.value : valueUnder(quantity, own);
    const emitted = byFactor(amountUsed, own, used, wanted);
    if (!emitted.ok) {
      const { problem } = emitted;
      const parameter = "quantity";
      return problem.code === "inconvertible"
        ? fail({ ...problem, parameter })
        : fail({ code: problem.code, parameter });
    }
    const words = (): DetailWords => electricityDetail(factor.value, region.name, asked === null);
    return factorAnswer(emitted.value, wanted.symbol, words, { detail, locale });
  },
};
