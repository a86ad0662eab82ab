import { fail } from "../quantity/result";
import { type Computed, computed, refuseNegative } from "./problems";

/** An observed pair: land times `land` went with emissions times `emissions`. */
export interface GrowthObservation {
  readonly land: number;
  readonly emissions: number;
}

/**
 * By how much emissions multiply when construction land multiplies by `growth`, with the elasticity of one
 * observation: growth ^ (ln emissions / ln land). Land doubled gives the observed factor itself.
 */
export function emissionsOfLandGrowth(growth: number, observed: GrowthObservation): Computed {
  const refused = refuseNegative({ growth });
  if (refused) return fail(refused);
  return computed(growth ** (Math.log(observed.emissions) / Math.log(observed.land)), "growth");
}
