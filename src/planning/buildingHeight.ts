import table from "../../seeds/planning/building-uses.json";
import { assess } from "../assessment/assess";
import type { Assessment, AssessmentScope } from "../assessment/types";
import type { Catalogue } from "../catalogue/catalogue";
import { indicatorCode } from "../catalogue/codes";
import { type Result, fail, succeed } from "../quantity/result";
import { findKind } from "./kinds";
import type { PlanningProblem } from "./problems";

/** Fewer residents than any city has: somebody forgot to write 万. */
const fewestResidents = 10_000;

export interface HeightVerdict {
  /** The limit that governs: the one missed by most, else the one met by least. */
  readonly governing: Assessment;
  /** Another limit on the same building that is missed as well. */
  readonly alsoMissed: readonly Assessment[];
}

const isMissed = ({ status }: Assessment): boolean =>
  status === "unmet" || status === "warning" || status === "note";

const tighter = (left: Assessment, right: Assessment): Assessment =>
  (right.gap ?? Number.POSITIVE_INFINITY) < (left.gap ?? Number.POSITIVE_INFINITY) ? right : left;

/** Whether a city's population in persons is believable as such. */
export const checkPopulation = (population: number): PlanningProblem | null => {
  if (!Number.isFinite(population)) return { code: "not-finite", quantity: "cityPopulation" };
  if (population < 0) return { code: "negative", quantity: "cityPopulation" };
  return population < fewestResidents
    ? { code: "too-few", quantity: "cityPopulation", given: population }
    : null;
};

/**
 * A new building's height against the limits of the catalogue that apply in a scope; the scope's facts hold the
 * urban resident population. Housing answers to the limits on housing and to those on super-high-rise buildings.
 *
 * @param height m, not negative. Errors: an unknown use, a negative height.
 */
export function buildingHeight(
  catalogue: Catalogue,
  use: string,
  height: number,
  scope: AssessmentScope,
): Result<HeightVerdict, PlanningProblem> {
  if (!Number.isFinite(height)) return fail({ code: "not-finite", quantity: "height" });
  if (height < 0) return fail({ code: "negative", quantity: "height" });
  const found = findKind(table.uses, use);
  const assessed = (found?.indicators ?? []).flatMap((code) => {
    const indicator = catalogue.indicatorByCode(indicatorCode(code));
    return indicator ? [assess(catalogue, indicator, height, scope)] : [];
  });
  const [first, ...others] = assessed;
  if (!first) {
    const known = table.uses.map(({ name }) => name);
    return fail({ code: "unknown-kind", quantity: "use", text: use, known });
  }
  const governing = others.reduce(tighter, first);
  const alsoMissed = assessed.filter((assessment) => assessment !== governing && isMissed(assessment));
  return succeed({ governing, alsoMissed });
}
