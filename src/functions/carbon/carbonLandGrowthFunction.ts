import { emissionsOfLandGrowth } from "../../carbon/landGrowth";
import { loadMethods } from "../../catalogue/methods";
import { fail } from "../../quantity/result";
import type { FunctionSpecification } from "../runner";
import { asFunctionProblem } from "./problem";
import { pureNumber } from "./quantities";

interface LandGrowthQuestion {
  readonly growth: number;
}

/** CARBON_LAND_GROWTH: the factor on emissions that goes with a factor on construction land. */
export const carbonLandGrowthFunction: FunctionSpecification<LandGrowthQuestion> = {
  name: "CARBON_LAND_GROWTH",
  order: ["growth"],
  parameters: { growth: pureNumber },
  run: ({ growth }) => {
    const factor = emissionsOfLandGrowth(growth, loadMethods().landGrowth);
    return factor.ok ? factor : fail(asFunctionProblem(factor.problem));
  },
};
