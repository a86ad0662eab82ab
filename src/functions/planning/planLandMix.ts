import { landMix } from "../../planning/landMix";
import { succeed } from "../../quantity/result";
import { optional } from "../parameters";
import type { FunctionSpecification } from "../runner";
import { amountsIn, word } from "../typedAmounts";
import { measureRows } from "./measureRows";
import { planned } from "./planned";

interface LandMixQuestion {
  /** m² where a text carries a unit; only shares count. */
  readonly areas: readonly number[];
  readonly method: string | null;
}

/** PLAN_LAND_MIX: how mixed the uses are, each value beside the definition that it follows. */
export const planLandMix: FunctionSpecification<LandMixQuestion> = {
  name: "PLAN_LAND_MIX",
  order: ["areas", "method"],
  parameters: { areas: amountsIn("m²"), method: optional(word, null) },
  run: ({ areas, method }, locale) => {
    const found = planned(landMix(areas, method));
    return found.ok ? succeed(measureRows(found.value, locale)) : found;
  },
};
