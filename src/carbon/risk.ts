import { succeed } from "../quantity/result";
import type { Computed } from "./problems";
import { carbonReduction } from "./reduction";

export interface CarbonRisk {
  /** The cut still required: share from now to the plan period; negative where intensity may rise. */
  readonly requiredCut: number;
  /** 0 for the lowest level, one more for each cut point reached; null without cut points. */
  readonly level: number | null;
}

/**
 * Risk level by the cut in intensity that the plan period asks for (report, advice 6). The report gives no cut
 * points: without the caller's there is no level.
 *
 * @param before Intensity now, above 0; @param after in the plan period, same unit.
 * @param cuts Rising shares; a cut exactly at a point reaches it.
 */
export function carbonRisk(
  before: number,
  after: number,
  cuts: readonly number[] | null,
): Computed<CarbonRisk> {
  const cut = carbonReduction(before, after);
  if (!cut.ok) return cut;
  const level = cuts === null ? null : cuts.filter((point) => cut.value >= point).length;
  return succeed({ requiredCut: cut.value, level });
}
