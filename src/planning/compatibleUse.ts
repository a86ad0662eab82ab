import { divide } from "../quantity/decimal";
import { type Result, succeed } from "../quantity/result";
import { reportFigure } from "./figures";
import type { PlanningProblem } from "./problems";
import { share } from "./ratio";

const limit = reportFigure("COMPATIBLE_USE_FLOOR_AREA_SHARE");

export const compatibleUseRule = limit.record;

export interface CompatibleUse {
  readonly share: number;
  /** Largest share, 0 to 1, that leaves the use as it is; it is included (不超过). */
  readonly largest: number;
  /** keeps: still managed under its use · decide: a main use must be determined. */
  readonly conclusion: "keeps" | "decide";
}

/**
 * Floor area of compatible uses over all floor area of a plot, and whether the plot keeps its use (PKU 7.2（二）2).
 * Areas in m². Errors: a part greater than the whole, zero or negative areas.
 * Example: 1,500 of 10,000 m² → 0.15, still managed as industrial or education land.
 */
export function compatibleUse(
  compatibleArea: number,
  totalArea: number,
): Result<CompatibleUse, PlanningProblem> {
  const part = share(
    { name: "compatibleArea", value: compatibleArea },
    { name: "totalArea", value: totalArea },
  );
  if (!part.ok) return part;
  const largest = divide(limit.value, 100) ?? 0;
  const conclusion = part.value <= largest ? "keeps" : "decide";
  return succeed({ share: part.value, largest, conclusion });
}
