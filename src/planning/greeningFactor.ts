import names from "../../seeds/planning/greening.json";
import { numberIn } from "../catalogue/tableCells";
import { tidyNumber } from "../quantity/decimal";
import { type Result, fail, succeed } from "../quantity/result";
import { findKind } from "./kinds";
import type { PlanningProblem } from "./problems";
import { impossibleQuantity } from "./ratio";
import type { Source } from "./source";
import { namedRows, shippedTable } from "./tables";

export interface GreenSurface {
  readonly type: string;
  /** m² */
  readonly area: number;
}

export interface GreeningFactor {
  readonly value: number;
  /** Sum of all surfaces, m²; walls and crowns may take it beyond the site. */
  readonly surfaces: number;
}

const table = shippedTable(names.table);
const types = namedRows(table, "cover", names.synonyms);

export const greeningMethod = names.method;
export const greeningNote = names.note;
export const greeningSource: Source = table;

/**
 * Urban greening factor of a site: Σ(area × factor) over the site's area, by the sixteen surfaces that the report
 * quotes from London (sealed ones count 0). An example, without target.
 *
 * @param surfaces Areas in m², not negative. @param siteArea m², above 0.
 * Errors: an unknown surface, negative areas, a site of 0.
 * Example: 500 m² lawn (0.4) and 500 m² sealed on 1,000 m² → 0.2.
 */
export function greeningFactor(
  surfaces: readonly GreenSurface[],
  siteArea: number,
): Result<GreeningFactor, PlanningProblem> {
  const impossible = impossibleQuantity([
    ...surfaces.map(({ area }) => ({ name: "areas", value: area })),
    { name: "siteArea", value: siteArea },
  ]);
  if (impossible) return fail(impossible);
  if (siteArea === 0) return fail({ code: "zero", quantity: "siteArea" });
  let weighted = 0;
  let sum = 0;
  for (const { type, area } of surfaces) {
    const found = findKind(types, type);
    if (!found) {
      const known = types.map(({ name }) => name);
      return fail({ code: "unknown-kind", quantity: "types", text: type, known });
    }
    weighted += area * (numberIn(found.row, "factor") ?? 0);
    sum += area;
  }
  const value = weighted / siteArea;
  if (!Number.isFinite(value) || !Number.isFinite(sum))
    return fail({ code: "not-finite", quantity: "areas" });
  return succeed({ value: tidyNumber(value), surfaces: tidyNumber(sum) });
}
