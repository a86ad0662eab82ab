/** What the plans' vocabulary must look like, and that records keep to it. For tests and builds, as `schema.ts`. */
import { z } from "zod";
import type { Seeds } from "./schema";

const text = z.string().trim().min(1);
const terms = z.array(z.strictObject({ term: text, words: z.array(text.toLowerCase()) })).min(1);

export const planTermsSchema = z.strictObject({ levels: terms, types: terms, sectors: terms });
type Vocabulary = z.infer<typeof planTermsSchema>;
type Terms = Vocabulary["levels"];

/** Words that stand for two terms, and levels, types and sectors of records that are no term. */
export function planTermProblems(vocabulary: Vocabulary, records: Seeds["records"]): readonly string[] {
  const targets = records.filter((record) => record.kind === "target");
  const strangers = (own: Terms, valuesOf: (target: (typeof targets)[number]) => readonly string[]) =>
    targets.flatMap((target) =>
      valuesOf(target)
        .filter((value) => own.every(({ term }) => term !== value))
        .map((value) => `${target.id}: ${value} is no term of plan-terms.json`),
    );
  return [
    ...Object.values(vocabulary).flatMap(repeatedWords),
    ...strangers(vocabulary.levels, ({ planLevel }) => planLevel),
    ...strangers(vocabulary.types, ({ planType }) => planType),
    ...strangers(vocabulary.sectors, ({ sector }) => (sector === null ? [] : [sector])),
  ];
}

function repeatedWords(own: Terms): readonly string[] {
  const words = own.flatMap((entry) => [entry.term, ...entry.words]);
  return words.filter((word, at) => words.indexOf(word) !== at).map((word) => `${word} stands for two terms`);
}
