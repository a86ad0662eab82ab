import type { Bilingual } from "../catalogue/types";

/** Something that a table lists by name, and the other names that people type for it. */
export interface Kind {
  readonly id: string;
  readonly name: Bilingual;
  readonly synonyms: readonly string[];
}

/** One spelling for texts that look alike: width, case, spaces and punctuation do not count. */
const plain = (text: string): string =>
  text
    .normalize("NFKC")
    .toLowerCase()
    .replace(/[\s\p{P}]+/gu, "");

const longestText = 120;
const indices = new WeakMap<readonly Kind[], ReadonlyMap<string, Kind>>();

function indexOf(kinds: readonly Kind[]): ReadonlyMap<string, Kind> {
  const known = indices.get(kinds);
  if (known) return known;
  const index = new Map<string, Kind>();
  for (const kind of kinds) {
    for (const name of [kind.id, kind.name.zh, kind.name.en, ...kind.synonyms].map(plain)) {
      if (!index.has(name)) index.set(name, kind);
    }
  }
  indices.set(kinds, index);
  return index;
}

/** The kind that a text names by id, name or synonym, in Chinese or English; null where it names none. */
export function findKind<Listed extends Kind>(kinds: readonly Listed[], text: string): Listed | null {
  if (text.length > longestText) return null;
  const id = indexOf(kinds).get(plain(text))?.id;
  return kinds.find((kind) => kind.id === id) ?? null;
}
