import type { Catalogue } from "../../catalogue/catalogue";
import { type IndicatorHit, type SearchReason, searchIndicators } from "../../catalogue/search";
import { plainText, searchWords } from "../../catalogue/searchWords";
import type { StrategyRecord } from "../../catalogue/strategyTypes";
import type { ReferenceTable } from "../../catalogue/tableTypes";
import type { Bilingual, CatalogueRecord, IndicatorRecord } from "../../catalogue/types";

/** In which part of an entry the words were found. */
export type FoundIn = "id" | "title" | "content" | "clause" | "items";

export interface EntryHit<Entry> {
  readonly entry: Entry;
  readonly foundIn: FoundIn;
}

/** An indicator with the reason, and the other name that matched where it is not the one shown. */
export interface NamedHit {
  readonly indicator: IndicatorRecord;
  readonly reason: SearchReason | "definition";
  readonly otherName: string | null;
}

export interface LibraryHits {
  readonly indicators: readonly NamedHit[];
  readonly records: readonly EntryHit<CatalogueRecord>[];
  readonly strategies: readonly EntryHit<StrategyRecord>[];
  readonly tables: readonly EntryHit<ReferenceTable>[];
}

/** What is searched; loaded with the library. */
export interface LibraryShelf {
  readonly catalogue: Catalogue;
  readonly records: readonly CatalogueRecord[];
  readonly strategies: readonly StrategyRecord[];
  readonly tables: readonly ReferenceTable[];
}

const mostIndicators = 60;

const both = (text: Bilingual | null): readonly string[] => (text === null ? [] : [text.zh, text.en]);

type Part = readonly [foundIn: FoundIn, texts: readonly string[]];

/** The first part that has all words, else the content where the parts have them together; null where they do not. */
function foundIn(parts: readonly Part[], words: readonly string[]): FoundIn | null {
  const texts = parts.map(([part, lines]) => [part, plainText(lines.join("\n"))] as const);
  const has = (text: string): boolean => words.every((word) => text.includes(word));
  const whole = texts.find(([, text]) => has(text));
  if (whole !== undefined) return whole[0];
  return has(texts.map(([, text]) => text).join("\n")) ? "content" : null;
}

/** The parts in order of weight: what is found in the first comes first. */
function hitsAmong<Entry>(
  entries: readonly Entry[],
  words: readonly string[],
  partsOf: (entry: Entry) => readonly Part[],
): readonly EntryHit<Entry>[] {
  const weight: readonly FoundIn[] = ["id", "title", "content", "items", "clause"];
  return entries
    .flatMap((entry) => {
      const part = foundIn(partsOf(entry), words);
      return part === null ? [] : [{ entry, foundIn: part }];
    })
    .sort((left, right) => weight.indexOf(left.foundIn) - weight.indexOf(right.foundIn));
}

const clauseTexts = ({ clause }: { readonly clause: CatalogueRecord["clause"] }): readonly string[] => [
  clause.number,
  clause.heading,
];

const recordParts =
  (catalogue: Catalogue) =>
  (record: CatalogueRecord): readonly Part[] => {
    const named = record.indicator === null ? null : catalogue.indicatorByCode(record.indicator);
    return [
      ["id", [record.id]],
      ["title", both(named?.name ?? null)],
      ["content", [...both(record.summary), ...both(record.appliesTo), ...both(record.note)]],
      ["items", record.kind === "target" ? [] : record.items],
      ["clause", clauseTexts(record)],
    ];
  };

const strategyParts = (strategy: StrategyRecord): readonly Part[] => [
  ["id", [strategy.id]],
  ["title", [strategy.title]],
  ["content", [...both(strategy.summary), strategy.subheading ?? ""]],
  ["clause", [...clauseTexts(strategy), strategy.level, strategy.type, strategy.sector]],
];

const tableParts = (table: ReferenceTable): readonly Part[] => [
  ["id", [table.id]],
  ["title", both(table.title)],
  [
    "content",
    [
      ...table.columns.flatMap(({ name }) => both(name)),
      ...table.rows.flatMap((row) => Object.values(row).map((cell) => JSON.stringify(cell))),
      ...both(table.note),
    ],
  ],
  ["clause", clauseTexts(table)],
];

function otherNameOf({ indicator, reason }: IndicatorHit, text: string): string | null {
  if (reason === "alike" || reason === "initials") return null;
  const words = searchWords(text);
  const has = (name: string): boolean => words.every((word) => plainText(name).includes(word));
  if ([indicator.name.zh, indicator.name.en, indicator.code].some(has)) return null;
  return indicator.synonyms.find(has) ?? null;
}

/** By name, code, initials; what is merely alike only where nothing else was found; then by their definitions. */
function indicatorHits(catalogue: Catalogue, text: string): readonly NamedHit[] {
  const found = searchIndicators(catalogue, text, mostIndicators);
  const sure = found.filter(({ reason }) => reason !== "alike");
  const named = (sure.length > 0 ? sure : found.slice(0, 5)).map((hit) => ({
    indicator: hit.indicator,
    reason: hit.reason,
    otherName: otherNameOf(hit, text),
  }));
  const known = new Set(named.map(({ indicator }) => indicator));
  const words = searchWords(text);
  const defined = catalogue.indicators.filter(
    (indicator) =>
      !known.has(indicator) &&
      words.every((word) => both(indicator.definition).some((line) => plainText(line).includes(word))),
  );
  return [
    ...named,
    ...defined.map((indicator) => ({ indicator, reason: "definition" as const, otherName: null })),
  ];
}

/** Everything that has the words that are typed, each with the reason; null where nothing is typed. */
export function searchLibrary(shelf: LibraryShelf, text: string): LibraryHits | null {
  const words = searchWords(text);
  if (words.length === 0) return null;
  return {
    indicators: indicatorHits(shelf.catalogue, text),
    records: hitsAmong(shelf.records, words, recordParts(shelf.catalogue)),
    strategies: hitsAmong(shelf.strategies, words, strategyParts),
    tables: hitsAmong(shelf.tables, words, tableParts),
  };
}
