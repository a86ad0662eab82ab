import { statusWord } from "../../assessment/statusWords";
import { roofPvText, sourceText } from "../../i18n/planningTables";
import { roofPv, roofPvSource } from "../../planning/roofPv";
import { succeed } from "../../quantity/result";
import type { FunctionSpecification } from "../runner";
import { amountIn, word } from "../typedAmounts";
import { planned } from "./planned";

interface RoofPvQuestion {
  readonly buildingType: string;
  /** m² */
  readonly usableArea: number;
  /** m² */
  readonly pvArea: number;
}

/** PLAN_ROOF_PV: coverage of the usable roof, one row: share, verdict, least share, source, note. */
export const planRoofPv: FunctionSpecification<RoofPvQuestion> = {
  name: "PLAN_ROOF_PV",
  order: ["buildingType", "usableArea", "pvArea"],
  parameters: { buildingType: word, usableArea: amountIn("m²"), pvArea: amountIn("m²") },
  run: ({ buildingType, usableArea, pvArea }, locale) => {
    const found = planned(roofPv(buildingType, usableArea, pvArea));
    if (!found.ok) return found;
    const { share, met, minimum } = found.value;
    const source = sourceText(roofPvSource, locale);
    return succeed([[share, statusWord(met ? "met" : "note"), minimum, source, roofPvText(locale)]]);
  },
};
