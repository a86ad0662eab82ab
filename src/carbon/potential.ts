import { multiply, subtract } from "../quantity/decimal";
import { fail } from "../quantity/result";
import { type Computed, computed, refuseNegative } from "./problems";

/**
 * Emissions that a region would save at the intensity of a benchmark region (report, advice 7); negative where
 * the region already does better.
 *
 * @param intensity tCO2/万元; @param benchmarkIntensity tCO2/万元; @param gdp 万元. All not negative.
 */
export function reductionPotential(intensity: number, benchmarkIntensity: number, gdp: number): Computed {
  const refused = refuseNegative({ intensity, benchmarkIntensity, gdp });
  if (refused) return fail(refused);
  return computed(multiply(subtract(intensity, benchmarkIntensity), gdp), "gdp");
}
