import type { Catalogue } from "../catalogue/catalogue";
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

function satisfies(fact: FactValue, { operator, value }: Condition): boolean {
  if (Array.isArray(value)) return value.includes(fact);
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
  conditions.map(({ fact }) => fact).filter((fact) => factOf(facts, fact) === undefined);

/** One condition that fails settles it, whatever else is unknown. */
export function standing(conditions: readonly Condition[], facts: Facts): Standing {
  let answer: Standing = "holds";
  for (const condition of conditions) {
    const fact = factOf(facts, condition.fact);
    if (fact === undefined) answer = "open";
    else if (!satisfies(fact, condition)) return "fails";
  }
  return answer;
}
