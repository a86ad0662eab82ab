import type { StrategyRecord } from "../../catalogue/strategyTypes";
import type { CatalogueRecord, DocumentId, Force } from "../../catalogue/types";

/** Something that a document says: a record, or a strategy. */
export type LibraryEntry =
  | { readonly kind: CatalogueRecord["kind"]; readonly record: CatalogueRecord }
  | { readonly kind: "strategy"; readonly record: StrategyRecord };

export type EntryKind = LibraryEntry["kind"];

/** In the order in which a reader asks for them. */
export const entryKinds: readonly EntryKind[] = [
  "target",
  "indicator",
  "duty",
  "strategy",
  "list",
  "date",
  "table",
  "fact",
];

/** From the strongest to what asks for nothing. */
export const forces: readonly Force[] = [
  "requirement",
  "expectation",
  "guidance",
  "draft",
  "example",
  "fact",
];

/** A clause of a document with what stands in it. */
export interface ContentSection {
  readonly number: string;
  /** As printed; empty where none of the records bears it. */
  readonly heading: string;
  readonly entries: readonly LibraryEntry[];
}

/** What is shown of a document; null shows all. */
export interface ContentFilter {
  readonly kind: EntryKind | null;
  readonly force: Force | null;
}

/** How strongly an entry speaks; the report advises its strategies. */
export const forceOf = (entry: LibraryEntry): Force =>
  entry.kind === "strategy" ? "guidance" : entry.record.force;

/** Everything that a document says, in the order of the ids. */
export const entriesOf = (
  document: DocumentId,
  records: readonly CatalogueRecord[],
  strategies: readonly StrategyRecord[],
): readonly LibraryEntry[] => [
  ...records
    .filter((record) => record.document === document)
    .map((record): LibraryEntry => ({ kind: record.kind, record })),
  ...strategies
    .filter((record) => record.document === document)
    .map((record): LibraryEntry => ({ kind: "strategy", record })),
];

export const filteredEntries = (
  entries: readonly LibraryEntry[],
  { kind, force }: ContentFilter,
): readonly LibraryEntry[] =>
  entries.filter(
    (entry) => (kind === null || entry.kind === kind) && (force === null || forceOf(entry) === force),
  );

/** A printed figure that is doubtful, or words that were printed otherwise: someone has to look. */
export const isUnclear = ({ record }: LibraryEntry): boolean =>
  "printed" in record && (record.suspect || record.printed !== null);

/** 7.6（四）13 → part 7.6（四）, rest 13; clauses without a decimal number are a part each. */
const decimal =
  /^(?<part>(?<chapter>\d+)(?:\.(?<section>\d+))?(?:（(?<item>[一二三四五六七八九十]+)）)?)(?<rest>.*)$/u;

const numerals = "一二三四五六七八九十";

interface Place {
  readonly part: string;
  /** Chapter, section, item: 7.6（四） → [7, 6, 4]. */
  readonly path: readonly number[];
  /** The heading within the part, where there is one: 用地2 → 用地. */
  readonly heading: string;
  readonly number: number;
}

function placeOf(clause: string): Place | null {
  const found = decimal.exec(clause)?.groups;
  if (found === undefined) return null;
  const rest = /^(?<heading>\D*)(?<number>\d*)/u.exec(found["rest"] ?? "")?.groups;
  return {
    part: found["part"] ?? clause,
    path: [
      Number(found["chapter"]),
      Number(found["section"] ?? 0),
      numerals.indexOf(found["item"] ?? "") + (found["item"] === undefined ? 0 : 1),
    ],
    heading: rest?.["heading"] ?? "",
    number: Number(rest?.["number"] ?? 0),
  };
}

const partOf = (clause: string): string => placeOf(clause)?.part ?? clause;

const alongPath = (left: readonly number[], right: readonly number[]): number =>
  left.reduce((decided, step, index) => decided || step - (right[index] ?? 0), 0);

/** Headings within parts in the order of the strategies, which stand in the order of the document. */
const headingOrder = (entries: readonly LibraryEntry[]): readonly string[] => [
  ...new Set([
    "",
    ...entries.flatMap(({ kind, record }) =>
      kind === "strategy" ? [placeOf(record.clause.number)?.heading ?? ""] : [],
    ),
    ...entries.map(({ record }) => placeOf(record.clause.number)?.heading ?? ""),
  ]),
];

/** Reading order; where clauses bear no decimal numbers the ids already follow the document. */
function inReadingOrder(entries: readonly LibraryEntry[]): readonly LibraryEntry[] {
  const headings = headingOrder(entries);
  const places = new Map(entries.map((entry) => [entry, placeOf(entry.record.clause.number)]));
  return [...entries].sort((left, right) => {
    const [one, other] = [places.get(left), places.get(right)];
    if (!one || !other) return 0;
    return (
      alongPath(one.path, other.path) ||
      headings.indexOf(one.heading) - headings.indexOf(other.heading) ||
      one.number - other.number
    );
  });
}

/** The heading of a whole part: of a record of just that clause, else of the strategies in it. */
function headingOf(number: string, entries: readonly LibraryEntry[]): string {
  const own = entries.find(({ record }) => record.clause.number === number);
  const strategy = entries.find(({ kind }) => kind === "strategy");
  return (own ?? strategy)?.record.clause.heading ?? "";
}

/** A document's contents by clause, in the order in which it is read. `all` names the headings, `shown` fills them. */
export function contentsOf(
  all: readonly LibraryEntry[],
  shown: readonly LibraryEntry[] = all,
): readonly ContentSection[] {
  const sections = new Map<string, LibraryEntry[]>();
  const wanted = new Set(shown);
  for (const entry of inReadingOrder(all)) {
    const number = partOf(entry.record.clause.number);
    sections.set(number, [...(sections.get(number) ?? []), entry]);
  }
  return [...sections]
    .map(([number, entries]) => ({
      number,
      heading: headingOf(number, entries),
      entries: entries.filter((entry) => wanted.has(entry)),
    }))
    .filter(({ entries }) => entries.length > 0);
}

/** The clause under which an entry is found in `contentsOf`. */
export const sectionNumberOf = ({ record }: LibraryEntry): string => partOf(record.clause.number);
