import seeds from "../../seeds/fact-terms.json";

/** One term of the words that a fact may take: 学校, which is within 公共建筑. */
interface FactTerm {
  readonly term: string;
  readonly words: readonly string[];
  readonly within: string | null;
}

const vocabulary = new Map<string, readonly FactTerm[]>(Object.entries(seeds));
const termsOf = (fact: string): readonly FactTerm[] => vocabulary.get(fact) ?? [];

const spellings = new Map(
  [...vocabulary].map(([fact, terms]) => [
    fact,
    new Map(
      terms.flatMap(({ term, words }) => [term, ...words].map((word) => [folded(word), term] as const)),
    ),
  ]),
);

function folded(text: string): string {
  return text.normalize("NFKC").trim().toLowerCase();
}

/** The term that a word stands for among those of a fact: 写字楼 → 办公; null where there is none. */
export const factTerm = (fact: string, text: string): string | null =>
  spellings.get(fact)?.get(folded(text)) ?? null;

/** All terms of a fact; empty where it takes any text. */
export const factTerms = (fact: string): readonly string[] => termsOf(fact).map(({ term }) => term);

/** Whether a term is `broader` or within it: a school is a public building. */
export function isTermWithin(fact: string, term: string, broader: string): boolean {
  if (term === broader) return true;
  const within = termsOf(fact).find((other) => other.term === term)?.within ?? null;
  return within !== null && isTermWithin(fact, within, broader);
}
