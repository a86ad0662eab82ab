import names from "../../seeds/planning/dominant-use.json";
import { divisionCode } from "../catalogue/codes";
import { isWithin } from "../catalogue/divisions";
import { numberIn } from "../catalogue/tableCells";
import type { Bilingual, DivisionCode } from "../catalogue/types";
import { type Result, fail, succeed } from "../quantity/result";
import { findKind } from "./kinds";
import { type LeastShare, againstLeast } from "./leastShare";
import type { PlanningProblem } from "./problems";
import { share } from "./ratio";
import type { Source } from "./source";
import { namedRows, shippedTable } from "./tables";

const table = shippedTable(names.table);
const classes = namedRows(table, "landUse", names.synonyms, "classes");

export const dominantUseNote = table.note;
export const dominantUseSource: Source = table;

export interface DominantUse extends LeastShare {
  readonly landClass: Bilingual;
}

const place = divisionCode(names.place);

/** Whether the table speaks of a city; the report quotes Shenzhen's alone. */
export const hasDominantUseTable = (city: DivisionCode): boolean => place !== null && isWithin(city, place);

/**
 * The share of a plot's floor area in its dominant use against the least that Shenzhen advises for the land class.
 *
 * @param dominantAreas m²; several add up only in classes whose rule says so. @param totalArea m², above 0.
 * Errors: an unknown land class, several uses where one counts, a part greater than the whole, zero or negative areas.
 * Example: residential, 7,000 of 10,000 m² → 0.7, just met.
 */
export function dominantUse(
  landClass: string,
  dominantAreas: readonly number[],
  totalArea: number,
): Result<DominantUse, PlanningProblem> {
  const found = findKind(classes, landClass);
  if (!found) {
    const known = classes.map(({ name }) => name);
    return fail({ code: "unknown-kind", quantity: "landClass", text: landClass, known });
  }
  if (dominantAreas.length > 1 && found.row["sumAllowed"] !== true) {
    return fail({ code: "one-use-only", quantity: "dominantArea", landClass: found.name });
  }
  const negative = dominantAreas.some((area) => area < 0);
  if (negative) return fail({ code: "negative", quantity: "dominantArea" });
  const sum = dominantAreas.reduce((total, area) => total + area, 0);
  const part = share({ name: "dominantArea", value: sum }, { name: "totalArea", value: totalArea });
  if (!part.ok) return part;
  return succeed({ ...againstLeast(part.value, numberIn(found.row, "share") ?? 0), landClass: found.name });
}
