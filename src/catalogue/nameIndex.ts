import type { Catalogue } from "./catalogue";
import { canonicalLabel, readLabel } from "./label";
import type { IndicatorRecord } from "./types";

type Owners = ReadonlyMap<string, readonly IndicatorRecord[]>;

/** Who bears a name: the indicators' own names, their synonyms, and both in canonical form. */
export interface NameIndex {
  readonly names: Owners;
  readonly synonyms: Owners;
  readonly canonical: Owners;
  /** Each indicator with all its names and its code in canonical form, in the catalogue's order: for likeness. */
  readonly entries: readonly { readonly indicator: IndicatorRecord; readonly names: readonly string[] }[];
}

const indexes = new WeakMap<Catalogue, NameIndex>();

/** The names of a catalogue, indexed once. */
export function nameIndexOf(catalogue: Catalogue): NameIndex {
  const known = indexes.get(catalogue);
  if (known !== undefined) return known;
  const index = buildIndex(catalogue.indicators);
  indexes.set(catalogue, index);
  return index;
}

function buildIndex(indicators: readonly IndicatorRecord[]): NameIndex {
  const plain = indicators.map((indicator) => ({
    indicator,
    own: [indicator.name.zh, indicator.name.en].map((name) => readLabel(name).plain),
    others: indicator.synonyms.map((name) => readLabel(name).plain),
  }));
  const canonical = plain.map(({ indicator, own, others }) => ({
    indicator,
    names: [...new Set([...own, ...others].map(canonicalLabel))],
  }));
  return {
    names: ownersOf(plain.map(({ indicator, own }) => ({ indicator, names: own }))),
    synonyms: ownersOf(plain.map(({ indicator, others }) => ({ indicator, names: others }))),
    canonical: ownersOf(canonical),
    entries: canonical.map(({ indicator, names }) => ({
      indicator,
      names: [...names, readLabel(indicator.code).canonical],
    })),
  };
}

function ownersOf(entries: NameIndex["entries"]): Owners {
  const index = new Map<string, IndicatorRecord[]>();
  for (const { indicator, names } of entries) {
    for (const name of names) {
      const owners = index.get(name);
      if (owners === undefined) index.set(name, [indicator]);
      else if (!owners.includes(indicator)) owners.push(indicator);
    }
  }
  return index;
}
