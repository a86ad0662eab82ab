import type { Catalogue } from "../catalogue/catalogue";
import { divisionByCode } from "../catalogue/divisions";
import type { IndicatorRecord, Severity, TargetRecord } from "../catalogue/types";
import { tidyNumber } from "../quantity/decimal";
import { severer } from "./adoption";
import { type ApplicableTarget, applicableTargets, isNamedHere, otherTerritories } from "./applicable";
import { type Facts, knownFacts, unknownFacts } from "./conditions";
import { type Limit, isMet, margin } from "./margin";
import type { Assessment, AssessmentReason, AssessmentScope, Status } from "./types";

const unmetStatus: Readonly<Record<Severity, Status>> = { error: "unmet", warning: "warning", info: "note" };

interface Compared {
  readonly of: ApplicableTarget;
  readonly met: boolean;
  readonly gap: number;
}

const compare = (of: ApplicableTarget, limit: Limit, value: number): Compared => ({
  of,
  met: isMet(limit, value),
  gap: margin(limit, value),
});

/** The weightiest breach governs; among equals the stricter limit, which is the one with the smaller margin. */
function governing(compared: readonly Compared[]): Compared | null {
  const unmet = compared.filter(({ met }) => !met);
  const heaviest = (left: Compared, right: Compared): boolean => {
    if (left.of.weight.status === right.of.weight.status) return left.gap <= right.gap;
    return severer(left.of.weight.status, right.of.weight.status);
  };
  const stricter = (left: Compared, right: Compared): boolean => left.gap <= right.gap;
  const [pool, ahead] = unmet.length > 0 ? [unmet, heaviest] : [compared, stricter];
  return pool.reduce<Compared | null>(
    (best, candidate) => (best && ahead(best, candidate) ? best : candidate),
    null,
  );
}

/** The fact that stands exactly on the edge of two clauses which both include it (300万以上, 300万以下). */
function boundary(applicable: readonly ApplicableTarget[], known: () => Facts): AssessmentReason | null {
  if (applicable.every(({ target }) => target.condition.length === 0)) return null;
  const facts = known();
  const edges = applicable.flatMap(({ target }) =>
    target.condition.filter(({ fact, value }) => typeof value === "number" && facts[fact] === value),
  );
  const from = edges.find(({ operator }) => operator === ">=");
  const upTo = edges.find(({ operator, fact }) => operator === "<=" && fact === from?.fact);
  return from && upTo && typeof from.value === "number"
    ? { code: "boundary", fact: from.fact, value: from.value }
    : null;
}

interface Answer {
  readonly status: Status;
  readonly reason: AssessmentReason;
  readonly of?: ApplicableTarget | null;
  readonly gap?: number | null;
  readonly also?: readonly TargetRecord[];
  readonly severity?: Severity | null;
}

/** A value that cannot be held against anything yet, with the reason why. */
export const undecided = (
  indicator: IndicatorRecord,
  value: number,
  year: number | null,
  reason: AssessmentReason,
): Assessment => ({
  status: "review",
  indicator,
  value,
  year,
  target: null,
  alsoBinding: [],
  severity: null,
  gap: null,
  reason,
});

function missingFacts(open: readonly ApplicableTarget[], known: Facts): readonly string[] {
  return [...new Set(open.flatMap(({ target }) => unknownFacts(target.condition, known)))];
}

function notDueYet(waiting: readonly Compared[]): Answer | null {
  const years = waiting.flatMap(({ of }) => (of.target.year === null ? [] : [of.target.year]));
  if (years.length === 0) return null;
  const dueYear = Math.min(...years);
  const next = governing(waiting.filter(({ of }) => of.target.year === dueYear));
  return next && { status: "not-due", reason: { code: "not-due", dueYear }, of: next.of, gap: next.gap };
}

/** Due targets whose conditions are known, then those that wait for a fact, then those of later years. */
function decide(applicable: readonly ApplicableTarget[], value: number, facts: () => Facts): Answer | null {
  const sound = applicable
    .filter(({ target }) => !target.suspect)
    .flatMap((of) => (of.limit ? [compare(of, of.limit, value)] : []));
  const due = sound.filter(({ of }) => of.due);
  const known = due.filter(({ of }) => of.standing === "holds");
  const open = due.filter(({ of }) => of.standing === "open");
  const best = governing(known);
  const openBreaches = open.filter(({ met }) => !met).map(({ of }) => of);
  if (openBreaches.length > 0 && (best === null || best.met)) {
    const missing = missingFacts(openBreaches, facts());
    return {
      status: "review",
      reason: { code: "missing-fact", facts: missing },
      of: openBreaches[0] ?? null,
    };
  }
  const decisive = best ?? governing(open);
  if (!decisive) return notDueYet(sound);
  return {
    status: decisive.met ? "met" : unmetStatus[decisive.of.weight.status],
    reason: boundary(applicable, facts) ?? { code: "compared" },
    of: decisive.of,
    gap: decisive.gap,
    also: due.filter((other) => other !== decisive).map(({ of }) => of.target),
  };
}

function byUserThreshold(
  indicator: IndicatorRecord,
  value: number,
  scope: AssessmentScope,
  named: ApplicableTarget | null,
): Answer | null {
  const threshold = scope.thresholds.find((candidate) => candidate.indicator === indicator.code);
  if (!threshold) return null;
  const met = isMet(threshold, value);
  const severity = named?.weight.status ?? "warning";
  return {
    status: met ? "met" : unmetStatus[severity],
    reason: { code: "compared" },
    of: named,
    gap: margin(threshold, value),
    severity: named?.weight.finding ?? severity,
  };
}

function withoutLimit(
  catalogue: Catalogue,
  indicator: IndicatorRecord,
  value: number,
  scope: AssessmentScope,
  applicable: readonly ApplicableTarget[],
): Answer {
  const unvalued = applicable.find(({ limit }) => limit === null) ?? null;
  const byUser = byUserThreshold(indicator, value, scope, unvalued);
  if (byUser) return byUser;
  const suspect = applicable.find(({ target }) => target.suspect) ?? null;
  if (suspect) {
    const { printed, suggested, value: figure } = suspect.target;
    const reason = { code: "suspect-target", printed: printed ?? String(figure), suggested } as const;
    return { status: "review", reason, of: suspect };
  }
  if (unvalued || isNamedHere(catalogue, indicator, scope.region)) {
    return { status: "unconfigured", reason: { code: "no-value-in-documents" }, of: unvalued };
  }
  const territories = otherTerritories(catalogue, indicator, scope.region);
  const names = territories.map((code) => divisionByCode(code)?.name ?? code);
  return { status: "not-applicable", reason: { code: "no-target-here", otherTerritories: names } };
}

/**
 * A value against the targets that apply to it here and now (DESIGN.md section 5).
 *
 * @param value In the indicator's unit, percentage points for %; finite. Binary noise is rounded away first.
 * @returns Status, governing target, the others that bind too, and the signed gap in the indicator's unit.
 * Example: PREFABRICATED_SHARE 29.4 in 140000, 2025 → unmet, gap −0.6; in 2024 → not due, gap −0.6 to go.
 */
export function assess(
  catalogue: Catalogue,
  indicator: IndicatorRecord,
  value: number,
  scope: AssessmentScope,
): Assessment {
  const tidy = tidyNumber(value);
  const applicable = applicableTargets(catalogue, indicator, scope);
  const answer =
    decide(applicable, tidy, () => knownFacts(catalogue, scope.facts)) ??
    withoutLimit(catalogue, indicator, tidy, scope, applicable);
  return {
    status: answer.status,
    indicator,
    value: tidy,
    year: scope.year,
    target: answer.of?.target ?? null,
    alsoBinding: answer.also ?? [],
    severity: answer.severity ?? answer.of?.weight.finding ?? null,
    gap: answer.gap ?? null,
    reason: answer.reason,
  };
}
