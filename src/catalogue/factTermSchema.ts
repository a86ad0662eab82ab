/** What the words of facts must look like, and that conditions keep to them. For tests and builds, as `schema.ts`. */
import { z } from "zod";
import type { Seeds } from "./schema";

const text = z.string().trim().min(1);

export const factTermsSchema = z.record(
  text,
  z.array(z.strictObject({ term: text, words: z.array(text.toLowerCase()), within: text.nullable() })).min(1),
);
type Vocabulary = z.infer<typeof factTermsSchema>;

/** Words for facts that take none, words that stand for two terms, and words of conditions that are no term. */
export function factTermProblems(
  vocabulary: Vocabulary,
  facts: Seeds["facts"],
  records: Seeds["records"],
): readonly string[] {
  return [
    ...Object.entries(vocabulary).flatMap(([fact, terms]) => [
      ...(facts.some((other) => other.fact === fact && other.kind === "text")
        ? []
        : [`fact-terms: ${fact} is no fact in words`]),
      ...ownProblems(fact, terms),
    ]),
    ...records.flatMap((record) =>
      record.kind === "target"
        ? record.condition.flatMap((condition) => strangersIn(record.id, condition, vocabulary))
        : [],
    ),
  ];
}

function ownProblems(fact: string, terms: Vocabulary[string]): readonly string[] {
  const words = terms.flatMap((entry) => [entry.term, ...entry.words]);
  return [
    ...words
      .filter((word, at) => words.indexOf(word) !== at)
      .map((word) => `fact-terms: ${fact}: ${word} stands for two terms`),
    ...terms
      .filter(({ within }) => within !== null && terms.every(({ term }) => term !== within))
      .map(({ term, within }) => `fact-terms: ${fact}: ${term} is within ${within}, which is no term`),
  ];
}

type Condition = Extract<Seeds["records"][number], { kind: "target" }>["condition"][number];

function strangersIn(id: string, { fact, value }: Condition, vocabulary: Vocabulary): readonly string[] {
  const terms = vocabulary[fact] ?? [];
  const words = [value].flat().filter((word) => typeof word === "string");
  return words
    .filter((word) => terms.every(({ term }) => term !== word))
    .map((word) => `${id}: ${word} is no term of ${fact}`);
}
