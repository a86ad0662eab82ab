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

const remembered = 2000;
const answers = new WeakMap<readonly Kind[], Map<string, Kind | null>>();

function lookUp(kinds: readonly Kind[], text: string): Kind | null {
  const known = answers.get(kinds) ?? new Map<string, Kind | null>();
  answers.set(kinds, known);
  const answer = known.get(text);
  if (answer !== undefined) return answer;
  const found = indexOf(kinds).get(plain(text)) ?? null;
  if (known.size >= remembered) known.clear();
  known.set(text, found);
  return found;
}

/**
 * The kind that a text names by id, name or synonym, in Chinese or English; null where it names none. Texts are
 * remembered: a column asks for the same few a hundred thousand times.
 */
export function findKind<Listed extends Kind>(kinds: readonly Listed[], text: string): Listed | null {
  if (text.length > longestText) return null;
  const found = lookUp(kinds, text);
  return found === null ? null : (kinds.find(({ id }) => id === found.id) ?? null);
}
