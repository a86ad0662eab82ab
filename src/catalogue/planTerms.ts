import seeds from "../../seeds/plan-terms.json";

/** One vocabulary of the documents: the terms that records use, each with other words for it. */
export interface PlanTerms {
  readonly known: readonly string[];
  /** The term that a word stands for: 省 → 省级, 详规 → 详细规划; null where there is none. */
  readonly find: (text: string) => string | null;
}

interface TermSeed {
  readonly term: string;
  readonly words: readonly string[];
}

function termsOf(terms: readonly TermSeed[]): PlanTerms {
  const byWord = new Map(terms.flatMap(({ term, words }) => [term, ...words].map((word) => [word, term])));
  return {
    known: terms.map(({ term }) => term),
    find: (text) => byWord.get(text.normalize("NFKC").trim().toLowerCase()) ?? null,
  };
}

export const planLevels = termsOf(seeds.levels);
export const planTypes = termsOf(seeds.types);
export const planSectors = termsOf(seeds.sectors);

/** Whether a record limited to `listed` speaks of what is asked, however either is written; an empty list of all. */
export function speaksOf(listed: readonly string[], asked: string | null, { find }: PlanTerms): boolean {
  if (asked === null || listed.length === 0) return true;
  const wanted = find(asked) ?? asked;
  return listed.some((term) => (find(term) ?? term) === wanted);
}
