import type { Catalogue } from "../catalogue/catalogue";
import { isWithin } from "../catalogue/divisions";
import { planLevels, planTypes, speaksOf } from "../catalogue/planTerms";
import type { DivisionCode, IndicatorRecord, StatementRecord, TargetRecord } from "../catalogue/types";
import { convert, parseUnit } from "../quantity/units";
import { type Weight, weigh } from "./adoption";
import { type Standing, knownFacts, standing } from "./conditions";
import type { Limit } from "./margin";
import type { AssessmentScope } from "./types";

/** A target that speaks about this place and object, ready to be compared. */
export interface ApplicableTarget {
  readonly target: TargetRecord;
  readonly weight: Weight;
  readonly standing: Exclude<Standing, "fails">;
  /** Whether the reported year has reached the target's year. */
  readonly due: boolean;
  /** In the indicator's unit; null where the documents give no value. */
  readonly limit: Limit | null;
}

const reaches = (region: DivisionCode | null, territory: DivisionCode | null): boolean =>
  territory === null || (region !== null && isWithin(region, territory));

/** Targets in force here: of adopted documents and quoted national rules; else those that merely inform. */
function inForce(target: TargetRecord, catalogue: Catalogue, scope: AssessmentScope): boolean {
  if (scope.adopted.includes(target.document)) return true;
  if (target.force === "example" || target.force === "fact") return false;
  return catalogue.documentById(target.document).kind !== "issued-policy";
}

function limitOf(target: TargetRecord, indicator: IndicatorRecord): Limit | null {
  const { operator, value } = target;
  if (value === null) return null;
  const from = target.unit === null ? null : parseUnit(target.unit);
  const to = indicator.unit === null ? null : parseUnit(indicator.unit);
  if (!from || !to || from.symbol === to.symbol) return { operator, value };
  const [low, high] = (typeof value === "number" ? [value, value] : value).map((bound) =>
    convert(bound, from, to),
  );
  if (!low?.ok || !high?.ok) return null;
  return { operator, value: typeof value === "number" ? low.value : [low.value, high.value] };
}

function findApplicable(
  catalogue: Catalogue,
  indicator: IndicatorRecord,
  scope: AssessmentScope,
): readonly ApplicableTarget[] {
  const found: ApplicableTarget[] = [];
  const facts = knownFacts(catalogue, scope.facts);
  for (const target of catalogue.targetsOf(indicator.code)) {
    const here = reaches(scope.region, target.region) && inForce(target, catalogue, scope);
    const stands = standing(target.condition, facts);
    if (!here || stands === "fails") continue;
    if (!speaksOf(target.planLevel, scope.planLevel, planLevels)) continue;
    if (!speaksOf(target.planType, scope.planType, planTypes)) continue;
    found.push({
      target,
      weight: weigh(catalogue, target, scope),
      standing: stands,
      due: target.year === null || scope.year === null || scope.year >= target.year,
      limit: limitOf(target, indicator),
    });
  }
  const binding = found.filter(({ target }) => target.quotedRule || scope.adopted.includes(target.document));
  return binding.length > 0 ? binding : found;
}

type ByIndicator = Map<IndicatorRecord, readonly ApplicableTarget[]>;

/** Scopes are never changed, so what applies in one is found once: a column asks it a hundred thousand times. */
const foundIn = new WeakMap<AssessmentScope, WeakMap<Catalogue, ByIndicator>>();

function knownOf(catalogue: Catalogue, scope: AssessmentScope): ByIndicator {
  const catalogues = foundIn.get(scope) ?? new WeakMap<Catalogue, ByIndicator>();
  const known: ByIndicator = catalogues.get(catalogue) ?? new Map();
  foundIn.set(scope, catalogues.set(catalogue, known));
  return known;
}

/**
 * The targets that apply to an indicator in a scope, by territory, document, plan and conditions; open ones
 * among them wait for a fact. Where adopted documents or quoted national rules speak, the rest keeps silent.
 */
export function applicableTargets(
  catalogue: Catalogue,
  indicator: IndicatorRecord,
  scope: AssessmentScope,
): readonly ApplicableTarget[] {
  const known = knownOf(catalogue, scope);
  const applicable = known.get(indicator) ?? findApplicable(catalogue, indicator, scope);
  known.set(indicator, applicable);
  return applicable;
}

/** Territories elsewhere that have a target for the indicator. */
export const otherTerritories = (
  catalogue: Catalogue,
  indicator: IndicatorRecord,
  region: DivisionCode | null,
): readonly DivisionCode[] => {
  const elsewhere = catalogue
    .targetsOf(indicator.code)
    .flatMap((target) => (target.region !== null && !reaches(region, target.region) ? [target.region] : []));
  return [...new Set(elsewhere)];
};

const namings = new WeakMap<Catalogue, ReadonlyMap<string, readonly StatementRecord[]>>();

function namingsOf(catalogue: Catalogue): ReadonlyMap<string, readonly StatementRecord[]> {
  const known = namings.get(catalogue);
  if (known) return known;
  const byIndicator = new Map<string, StatementRecord[]>();
  for (const statement of catalogue.namings) {
    if (statement.indicator === null) continue;
    byIndicator.set(statement.indicator, [...(byIndicator.get(statement.indicator) ?? []), statement]);
  }
  namings.set(catalogue, byIndicator);
  return byIndicator;
}

/** Whether a document that reaches this place names the indicator without a value. */
export const isNamedHere = (
  catalogue: Catalogue,
  indicator: IndicatorRecord,
  region: DivisionCode | null,
): boolean =>
  (namingsOf(catalogue).get(indicator.code) ?? []).some((statement) => reaches(region, statement.region));
