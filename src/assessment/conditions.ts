import type { Catalogue } from "../catalogue/catalogue";
import { isTermWithin } from "../catalogue/factTerms";
import type { Condition } from "../catalogue/types";
import type { FactValue } from "./types";

/** Whether a target's condition holds; open where the fact that would decide is not known. */
export type Standing = "holds" | "fails" | "open";

export type Facts = Readonly<Record<string, FactValue>>;

const presumptions = new WeakMap<Catalogue, Facts>();

function presumed(catalogue: Catalogue): Facts {
  const known = presumptions.get(catalogue);
  if (known) return known;
  const facts = Object.fromEntries(
    catalogue.facts.flatMap((record) => (record.default === null ? [] : [[record.fact, record.default]])),
  );
  presumptions.set(catalogue, facts);
  return facts;
}

/** The facts that were stated, over what goes without saying: a building is new unless it is said to stand already. */
export const knownFacts = (catalogue: Catalogue, stated: Facts): Facts => ({
  ...presumed(catalogue),
  ...stated,
});

const factOf = (facts: Facts, name: string): FactValue | undefined =>
  Object.hasOwn(facts, name) ? facts[name] : undefined;

/** One condition under the facts; a word broader than those asked for (公共建筑 for 学校) leaves it open. */
function standingOf(condition: Condition, facts: Facts): Standing {
  const fact = factOf(facts, condition.fact);
  if (fact === undefined) return "open";
  if (typeof fact !== "string") return satisfies(fact, condition) ? "holds" : "fails";
  const words = [condition.value].flat().map(String);
  if (words.some((word) => isTermWithin(condition.fact, fact, word))) return "holds";
  return words.some((word) => isTermWithin(condition.fact, word, fact)) ? "open" : "fails";
}

function satisfies(fact: FactValue, { operator, value }: Condition): boolean {
  if (operator === "=" || operator === "in") return fact === value;
  if (typeof fact !== "number" || typeof value !== "number") return false;
  switch (operator) {
    case ">=":
      return fact >= value;
    case "<=":
      return fact <= value;
    case ">":
      return fact > value;
    case "<":
      return fact < value;
    case "between":
      return false;
  }
}

/** Facts among the conditions that are not known. */
export const unknownFacts = (conditions: readonly Condition[], facts: Facts): readonly string[] =>
  conditions.filter((condition) => standingOf(condition, facts) === "open").map(({ fact }) => fact);

/** One condition that fails settles it, whatever else is unknown. */
export function standing(conditions: readonly Condition[], facts: Facts): Standing {
  let answer: Standing = "holds";
  for (const condition of conditions) {
    const own = standingOf(condition, facts);
    if (own === "fails") return "fails";
    if (own === "open") answer = "open";
  }
  return answer;
}
