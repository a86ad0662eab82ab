import type { SearchReason } from "../catalogue/search";
import { plainText, searchWords } from "../catalogue/searchWords";
import type { StandardRecord } from "../catalogue/standards";
import { type FoundIn, type LibraryShelf, searchLibrary } from "../taskpane/state/librarySearch";
import type { Entry, ListedDivision, ListedFactor } from "./catalogueEntries";

/** Why an entry was found: how an indicator's name is like the text, or in which part of another entry it stands. */
export type FoundReason = SearchReason | "definition" | FoundIn;

type Part = readonly [reason: FoundReason, text: string];

const standardParts = ({ id, title, aliases, content, sector }: StandardRecord): readonly Part[] => [
  ["id", id],
  ["title", [title, ...aliases].join("\n")],
  ["content", [content?.zh, content?.en, sector].join("\n")],
];

const factorParts = ({ id, name, source, set }: ListedFactor): readonly Part[] => [
  ["id", id],
  ["title", `${name.zh}\n${name.en}`],
  ["content", [source.zh, source.en, set].join("\n")],
];

const divisionParts = ({ code, name, fullName, formerNames }: ListedDivision): readonly Part[] => [
  ["id", code],
  ["title", `${name}\n${fullName}`],
  ["content", formerNames.join("\n")],
];

function partsOf({ list, of }: Entry): readonly Part[] {
  switch (list) {
    case "standards":
      return standardParts(of);
    case "factors":
      return factorParts(of);
    case "divisions":
      return divisionParts(of);
    default:
      return [];
  }
}

/** The first part that has all words; null where none has. */
const reasonIn = (parts: readonly Part[], words: readonly string[]): FoundReason | null =>
  parts.find(([, text]) => words.every((word) => plainText(text).includes(word)))?.[0] ?? null;

const order: readonly FoundReason[] = ["id", "title", "content", "items", "clause"];

/**
 * Entries that have the words, each with the reason, best first: indicators as the sidebar ranks them, then all else by
 * the part in which the words stand.
 */
export function searchEntries(
  entries: readonly Entry[],
  shelf: LibraryShelf,
  text: string,
): ReadonlyMap<Entry, FoundReason> {
  const hits = searchLibrary(shelf, text);
  const reasons = new Map<Entry["of"], FoundReason>([
    ...(hits?.indicators ?? []).map(({ indicator, reason }) => [indicator, reason] as const),
    ...[...(hits?.records ?? []), ...(hits?.strategies ?? []), ...(hits?.tables ?? [])].map(
      ({ entry, foundIn }) => [entry, foundIn] as const,
    ),
  ]);
  const words = searchWords(text);
  for (const entry of entries) {
    const reason = reasonIn(partsOf(entry), words);
    if (words.length > 0 && reason !== null) reasons.set(entry.of, reason);
  }
  const byValue = new Map(entries.map((entry) => [entry.of, entry]));
  const found = [...reasons].flatMap(([of, reason]) => {
    const entry = byValue.get(of);
    return entry === undefined ? [] : [[entry, reason] as const];
  });
  return new Map(found.sort(([, left], [, right]) => order.indexOf(left) - order.indexOf(right)));
}
