import type { Bilingual, IndicatorRecord } from "./types";

/** An indicator as it stands in the seeds: without a definition where its parts or its use say all. */
export type IndicatorSeed = Omit<IndicatorRecord, "definition"> & { readonly definition: Bilingual | null };

/**
 * Indicators with a definition each. A ratio without one of its own is its numerator over its denominator, a quantity
 * a part of its ratios; what no document explains is what its name says.
 */
export function withDefinitions(seeds: readonly IndicatorSeed[]): readonly IndicatorRecord[] {
  const byCode = new Map<string, IndicatorSeed>(seeds.map((seed) => [seed.code, seed]));
  const users = usersOf(seeds);
  return seeds.map((seed) => ({
    ...seed,
    definition: seed.definition ?? quotient(seed, byCode) ?? use(users.get(seed.code)) ?? asNamed,
  }));
}

function quotient({ ratio, partOfWhole }: IndicatorSeed, byCode: ReadonlyMap<string, IndicatorSeed>) {
  const above = byCode.get(ratio?.numerator ?? "")?.name;
  const below = byCode.get(ratio?.denominator ?? "")?.name;
  if (!above || !below) return null;
  return partOfWhole
    ? { zh: `${above.zh}占${below.zh}的比例。`, en: `${above.en} as a share of: ${below.en}.` }
    : { zh: `${above.zh}除以${below.zh}。`, en: `${above.en} divided by: ${below.en}.` };
}

interface Use {
  readonly of: Bilingual;
  readonly above: boolean;
}

function usersOf(seeds: readonly IndicatorSeed[]): ReadonlyMap<string, readonly Use[]> {
  const users = new Map<string, Use[]>();
  const add = (code: string, use: Use): unknown => users.set(code, [...(users.get(code) ?? []), use]);
  for (const { name, ratio } of seeds) {
    if (ratio === null) continue;
    add(ratio.numerator, { of: name, above: true });
    add(ratio.denominator, { of: name, above: false });
  }
  return users;
}

const asNamed: Bilingual = {
  zh: "按名称理解，文件没有另给定义。",
  en: "As its name says; no document defines it.",
};

/** "“绿色出行分担率”的分子。" */
const use = (uses: readonly Use[] = []): Bilingual | null =>
  uses.length === 0
    ? null
    : {
        zh: `${uses.map(({ of, above }) => `“${of.zh}”的${above ? "分子" : "分母"}`).join("，")}。`,
        en: `${uses.map(({ of, above }) => `${above ? "Numerator" : "Denominator"} of “${of.en}”`).join(", ")}.`,
      };
