import { reductionPotential } from "../../carbon/potential";
import { fail } from "../../quantity/result";
import type { FunctionSpecification } from "../runner";
import { asFunctionProblem } from "./problem";
import { amountOf } from "./quantities";

interface PotentialQuestion {
  readonly intensity: number;
  readonly benchmarkIntensity: number;
  readonly gdp: number;
}

/** CARBON_POTENTIAL: tCO2 that the intensity of a benchmark region would save. */
export const carbonPotentialFunction: FunctionSpecification<PotentialQuestion> = {
  name: "CARBON_POTENTIAL",
  order: ["intensity", "benchmarkIntensity", "gdp"],
  parameters: {
    intensity: amountOf("tCO2/万元"),
    benchmarkIntensity: amountOf("tCO2/万元"),
    gdp: amountOf("万元"),
  },
  run: ({ intensity, benchmarkIntensity, gdp }) => {
    const potential = reductionPotential(intensity, benchmarkIntensity, gdp);
    return potential.ok ? potential : fail(asFunctionProblem(potential.problem));
  },
};
