import { byFactor } from "../../carbon/activity";
import { type FactorProblem, findFactor } from "../../catalogue/factorLookup";
import type { Factor, FactorGroup, FactorItem } from "../../catalogue/factorTypes";
import { loadFactors } from "../../catalogue/factors";
import { type DetailWords, factorDetail, ownFactorDetail } from "../../i18n/carbonDetails";
import type { FunctionProblem } from "../../i18n/functionProblems";
import type { Locale } from "../../i18n/locale";
import { tidyNumber } from "../../quantity/decimal";
import { fail, succeed } from "../../quantity/result";
import type { Unit } from "../../quantity/types";
import { parseUnit } from "../../quantity/units";
import type { Read } from "../parameters";
import type { Answer } from "../runner";
import { type Amount, valueUnder } from "../typedAmounts";
import { detailRow, wordedDetail } from "./detail";
import type { FactorChoice } from "./factorParameters";
import { carbonProblem } from "./problem";
import { inUnit, knownUnit } from "./quantities";

/** A factor that is about to be used, from a set or the user's own. */
export interface UsedFactor {
  readonly value: number;
  readonly of: string;
  readonly per: string;
  /** Worded only where the detail row is asked for. */
  readonly words: () => DetailWords;
}

const problemOf = (problem: FactorProblem): { readonly ok: false; readonly problem: FunctionProblem } => {
  const item = problem.item.name;
  const sets = problem.sets.map(({ name }) => name);
  return problem.code === "choose-set"
    ? carbonProblem({ code: "choose-set", item, sets })
    : carbonProblem({ code: "no-factor", item, set: problem.set?.name ?? null, sets });
};

const fromSet = (factor: Factor): UsedFactor => ({
  value: factor.value,
  of: factor.of,
  per: factor.per,
  words: () => factorDetail(factor),
});

/** The user's own figure, in the units in which the group gives the item's factors. */
function ownFactor(group: FactorGroup, item: FactorItem, own: Amount): Read<UsedFactor> {
  const model = loadFactors().groups[group].factors.find((factor) => factor.item.item === item.item);
  if (!model) return problemOf({ code: "no-factor", item, set: null, sets: [] });
  const { of, per } = model;
  const wanted = parseUnit(`${of}/${per}`);
  if (own.unit && !wanted) {
    const [from, to] = [own.unit.symbol, `${of}/${per}`];
    return fail({ code: "inconvertible", parameter: "factorSet", from, to });
  }
  const value = wanted ? inUnit(own, wanted, "factorSet") : succeed(own.value);
  if (value.ok && value.value < 0 && group !== "land") {
    return fail({ code: "negative", parameter: "factorSet" });
  }
  return value.ok
    ? succeed({ value: value.value, of, per, words: () => ownFactorDetail(value.value, of, per) })
    : value;
}

/** The factor of an item by the user's choice, or the group's default. */
export function chosenFactor(
  group: FactorGroup,
  item: FactorItem,
  choice: FactorChoice | null,
): Read<UsedFactor> {
  if (choice && "own" in choice) return ownFactor(group, item, choice.own);
  const found = findFactor(group, item, choice?.set ?? null);
  return found.ok ? succeed(fromSet(found.value)) : problemOf(found.problem);
}

/** Quantity times factor in `wanted`; the quantity's own unit comes before `stated`, and both before the item's. */
export function applyFactor(
  quantity: Amount,
  stated: Unit | null,
  item: FactorItem,
  factor: UsedFactor,
  { wanted, parameter }: { readonly wanted: Unit; readonly parameter: string },
): Read<number> {
  const unit = quantity.unit ?? stated ?? knownUnit(item.unit);
  const { value, of, per } = factor;
  const amount = quantity.unit ? quantity.value : valueUnder(quantity, unit);
  const found = byFactor(amount, unit, { value, of: knownUnit(of), per: knownUnit(per) }, wanted);
  if (found.ok) return found;
  const { problem } = found;
  if (problem.code === "inconvertible") return fail({ ...problem, parameter });
  return fail({ code: problem.code, parameter });
}

/** The computed number without binary noise, as it goes into the cell. */
export const tidied = (computed: Read<number>): Read<number> =>
  computed.ok ? succeed(tidyNumber(computed.value) + 0) : computed;

/** The value, or with detail the row of value, unit, factor, source and note. */
export function factorAnswer(
  value: number,
  unit: string,
  words: () => DetailWords,
  asked: { readonly detail: boolean; readonly locale: Locale },
): Answer {
  const tidy = tidyNumber(value);
  if (!asked.detail) return succeed(tidy);
  return succeed(detailRow({ value: tidy, unit, ...wordedDetail(words(), asked.locale) }));
}
