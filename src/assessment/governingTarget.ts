import type { Catalogue } from "../catalogue/catalogue";
import type { IndicatorRecord, TargetRecord } from "../catalogue/types";
import { type ApplicableTarget, applicableTargets } from "./applicable";
import { assess } from "./assess";
import { knownFacts, unknownFacts } from "./conditions";
import type { Limit } from "./margin";
import type { AssessmentReason, AssessmentScope } from "./types";

/** The target that would be held against a value here and now, or why there is none. */
export type TargetAnswer =
  { readonly target: TargetRecord | null; readonly limit: Limit } | { readonly reason: AssessmentReason };

/** Asked of a target: how high it lies; of a limit: how low. A range is as strict as its low bound is high. */
function strictness({ operator, value }: Limit): number {
  const low = typeof value === "number" ? value : value[0];
  return operator === "<=" || operator === "<" ? -low : low;
}

const stricter = (left: ApplicableTarget, right: ApplicableTarget): number =>
  (right.limit ? strictness(right.limit) : Number.NEGATIVE_INFINITY) -
  (left.limit ? strictness(left.limit) : Number.NEGATIVE_INFINITY);

/** Targets of the nearest year that is still to come. */
function next(waiting: readonly ApplicableTarget[]): readonly ApplicableTarget[] {
  const nearest = Math.min(...waiting.map(({ target }) => target.year ?? Number.POSITIVE_INFINITY));
  return waiting.filter(({ target }) => target.year === nearest);
}

/**
 * The governing target of an indicator, with its limit in the indicator's unit: due ones before those of
 * later years, the stricter of several. Errors as reasons: a fact that decides is missing, a suspect figure,
 * none in the documents, none here.
 */
export function governingTarget(
  catalogue: Catalogue,
  indicator: IndicatorRecord,
  scope: AssessmentScope,
): TargetAnswer {
  const sound = applicableTargets(catalogue, indicator, scope).filter(
    ({ target, limit }) => !target.suspect && limit !== null,
  );
  const due = sound.filter((candidate) => candidate.due);
  const [best] = [...(due.length > 0 ? due : next(sound))].sort(stricter);
  if (best?.limit && best.standing === "holds") return { target: best.target, limit: best.limit };
  const threshold = scope.thresholds.find((candidate) => candidate.indicator === indicator.code);
  if (!best && threshold) return { target: null, limit: threshold };
  if (best) {
    const facts = unknownFacts(best.target.condition, knownFacts(catalogue, scope.facts));
    return { reason: { code: "missing-fact", facts } };
  }
  return { reason: assess(catalogue, indicator, 0, scope).reason };
}
