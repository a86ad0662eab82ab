import type { Condition } from "../catalogue/types";
import type { FactValue } from "./types";

/** Whether a target's condition holds; open where the fact that would decide is not known. */
export type Standing = "holds" | "fails" | "open";

/** What goes without saying: the clauses on new building do not ask that a building is stated to be new. */
const presumed: Readonly<Record<string, FactValue>> = { existing: false };

const factOf = (facts: Readonly<Record<string, FactValue>>, name: string): FactValue | undefined =>
  Object.hasOwn(facts, name) ? facts[name] : presumed[name];

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
export const unknownFacts = (
  conditions: readonly Condition[],
  facts: Readonly<Record<string, FactValue>>,
): readonly string[] =>
  conditions.map(({ fact }) => fact).filter((fact) => factOf(facts, fact) === undefined);

/** One condition that fails settles it, whatever else is unknown. */
export function standing(
  conditions: readonly Condition[],
  facts: Readonly<Record<string, FactValue>>,
): Standing {
  let answer: Standing = "holds";
  for (const condition of conditions) {
    const fact = factOf(facts, condition.fact);
    if (fact === undefined) answer = "open";
    else if (!satisfies(fact, condition)) return "fails";
  }
  return answer;
}
