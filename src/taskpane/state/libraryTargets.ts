import { defaultAdoption } from "../../assessment/adoption";
import { type ApplicableTarget, applicableTargets } from "../../assessment/applicable";
import { knownFacts, standing, unknownFacts } from "../../assessment/conditions";
import { governingTarget } from "../../assessment/governingTarget";
import type { AssessmentScope, Status } from "../../assessment/types";
import type { Catalogue } from "../../catalogue/catalogue";
import { isWithin } from "../../catalogue/divisions";
import { planLevels, planTypes, speaksOf } from "../../catalogue/planTerms";
import type { IndicatorRecord, Severity, TargetRecord } from "../../catalogue/types";
import type { ResolvedScope } from "../../validation/types";

/** How a target that applies stands at the reported year. */
export type TargetStanding =
  | { readonly kind: "due" }
  | { readonly kind: "not-due"; readonly year: number }
  | { readonly kind: "suspect" }
  | { readonly kind: "unvalued" }
  /** The facts on which it depends are not known. */
  | { readonly kind: "open"; readonly facts: readonly string[] };

/** A target that applies to what the workbook is about. */
export interface TargetHere {
  readonly target: TargetRecord;
  readonly standing: TargetStanding;
  /** What a figure that misses it is called. */
  readonly miss: Status;
  /** The one that a value is held against: the stricter of several that are due. */
  readonly governing: boolean;
}

/** Why a target does not apply to what the workbook is about. */
export type ElsewhereReason =
  | "no-region"
  | "other-region"
  | "draft"
  | "not-adopted"
  | "other-plan"
  | "other-case"
  | "overruled"
  | "example"
  | "fact";

export interface TargetElsewhere {
  readonly target: TargetRecord;
  readonly reason: ElsewhereReason;
}

export interface IndicatorTargets {
  readonly here: readonly TargetHere[];
  readonly elsewhere: readonly TargetElsewhere[];
}

const missed: Readonly<Record<Severity, Status>> = { error: "unmet", warning: "warning", info: "note" };

/** What the workbook is about, as an assessment asks it of a planned value. */
export function libraryScope(catalogue: Catalogue, scope: ResolvedScope | null): AssessmentScope {
  return {
    region: scope?.region.value?.code ?? null,
    year: scope?.year.value ?? null,
    nature: "planned",
    facts: {},
    adopted: scope?.adopted ?? defaultAdoption(catalogue, null),
    thresholds: scope?.settings.thresholds ?? [],
    planLevel: scope?.level.value ?? null,
    planType: scope?.planType.value ?? null,
  };
}

function standingOf(
  { target, standing: stands, due, limit }: ApplicableTarget,
  catalogue: Catalogue,
  scope: AssessmentScope,
): TargetStanding {
  if (target.suspect) return { kind: "suspect" };
  if (limit === null) return { kind: "unvalued" };
  if (!due && target.year !== null) return { kind: "not-due", year: target.year };
  if (stands === "holds") return { kind: "due" };
  return { kind: "open", facts: unknownFacts(target.condition, knownFacts(catalogue, scope.facts)) };
}

const order: readonly TargetStanding["kind"][] = ["due", "open", "not-due", "suspect", "unvalued"];

const rank = ({ standing: { kind }, governing }: TargetHere): number =>
  governing ? -1 : order.indexOf(kind);

const yearOf = ({ standing }: TargetHere): number => (standing.kind === "not-due" ? standing.year : 0);

function reasonElsewhere(
  target: TargetRecord,
  catalogue: Catalogue,
  scope: AssessmentScope,
): ElsewhereReason {
  const { region, force, document, planLevel, planType, condition } = target;
  if (force === "example" || force === "fact") return force;
  if (region !== null && scope.region === null) return "no-region";
  if (region !== null && scope.region !== null && !isWithin(scope.region, region)) return "other-region";
  if (!scope.adopted.includes(document)) {
    return catalogue.documentById(document).kind === "consultation-draft" ? "draft" : "not-adopted";
  }
  if (standing(condition, knownFacts(catalogue, scope.facts)) === "fails") return "other-case";
  const speaks =
    speaksOf(planLevel, scope.planLevel, planLevels) && speaksOf(planType, scope.planType, planTypes);
  return speaks ? "overruled" : "other-plan";
}

/**
 * All targets of an indicator: those that apply here and now, the one that governs first, then those due, those of
 * later years and those without a sound figure; and the rest, each with the reason why it does not apply.
 */
export function targetsFor(
  catalogue: Catalogue,
  indicator: IndicatorRecord,
  scope: AssessmentScope,
): IndicatorTargets {
  const applicable = applicableTargets(catalogue, indicator, scope);
  const answer = governingTarget(catalogue, indicator, scope);
  const governs = "target" in answer ? answer.target : null;
  const here = applicable.map((one): TargetHere => ({
    target: one.target,
    standing: standingOf(one, catalogue, scope),
    miss: missed[one.weight.status],
    governing: one.target === governs,
  }));
  const applied = new Set(applicable.map(({ target }) => target));
  return {
    here: here.sort((left, right) => rank(left) - rank(right) || yearOf(left) - yearOf(right)),
    elsewhere: catalogue
      .targetsOf(indicator.code)
      .filter((target) => !applied.has(target))
      .map((target) => ({ target, reason: reasonElsewhere(target, catalogue, scope) })),
  };
}
