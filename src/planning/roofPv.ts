import names from "../../seeds/planning/roof-pv.json";
import { listIn, numberIn } from "../catalogue/tableCells";
import type { Bilingual } from "../catalogue/types";
import { type Result, fail, succeed } from "../quantity/result";
import { findKind } from "./kinds";
import { type LeastShare, againstLeast } from "./leastShare";
import type { PlanningProblem } from "./problems";
import { share } from "./ratio";
import type { Source } from "./source";
import { listedTerms, shippedTable } from "./tables";

const table = shippedTable(names.table);
const rows = table.rows.filter((row) => listIn(row, "indicator").includes(names.indicator));
const types = listedTerms(rows, "uses", names.synonyms);

export const roofPvSource: Source = table;

export interface RoofPv extends LeastShare {
  readonly buildingType: Bilingual;
}

/**
 * Photovoltaic area over a roof's usable area, against the least that Shanghai's new towns ask of the building type.
 *
 * @param usableArea m² of usable roof, above 0. @param pvArea m².
 * Errors: an unknown building type, more modules than usable roof, zero or negative areas.
 * Example: a school, 500 of 1,000 m² → 0.5, just met.
 */
export function roofPv(
  buildingType: string,
  usableArea: number,
  pvArea: number,
): Result<RoofPv, PlanningProblem> {
  const found = findKind(types, buildingType);
  if (!found) {
    const known = types.map(({ name }) => name);
    return fail({ code: "unknown-kind", quantity: "buildingType", text: buildingType, known });
  }
  const part = share({ name: "pvArea", value: pvArea }, { name: "usableArea", value: usableArea });
  if (!part.ok) return part;
  return succeed({
    ...againstLeast(part.value, numberIn(found.row, "share") ?? 0),
    buildingType: found.name,
  });
}
