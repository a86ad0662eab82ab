import { stringify } from "csv-stringify/sync";
import { loadFactors } from "../catalogue/factors";
import { unclearPlace } from "../catalogue/unclear";
import { libraryWords } from "../i18n/library";
import type { Locale } from "../i18n/locale";
import { searchReasonWords } from "../i18n/searchReasons";
import { libraryShelf } from "../taskpane/state/libraryShelf";
import { csvColumns, csvRows } from "./catalogueCsv";
import { allEntries, divisionEntries, factsOf, type Entry } from "./catalogueEntries";
import { asksForDivisions, filtersOf, type CatalogueOptions } from "./catalogueFilters";
import { searchEntries, type FoundReason } from "./catalogueSearch";
import { UsageError, type ExitStatus, type Io } from "./io";

/** What is listed, in its order, with the reason where something was searched. */
type Listing = ReadonlyMap<Entry, FoundReason | null>;

function chosen(options: CatalogueOptions, locale: Locale): Listing {
  const filters = filtersOf(options, locale);
  const shelf = libraryShelf();
  const divisions = asksForDivisions(options, locale) ? divisionEntries() : [];
  const entries = [...allEntries(shelf), ...divisions];
  const searched: Listing =
    options.search === undefined
      ? new Map(entries.map((entry) => [entry, null]))
      : searchEntries(entries, shelf, options.search);
  return new Map(
    [...searched].filter(([entry]) => {
      const facts = factsOf(entry);
      return filters.every((holds) => holds(facts));
    }),
  );
}

/** A record with what is unclear about its place in the document; anything else as it is. */
const shown = ({ list, of }: Entry): object =>
  list === "records" ? { ...of, unclear: unclearPlace(of.id) } : of;

function listOf<List extends Entry["list"]>(listing: Listing, list: List): readonly object[] {
  return [...listing]
    .filter(([entry]) => entry.list === list)
    .map(([entry, found]) => (found === null ? shown(entry) : { ...shown(entry), found }));
}

/** The indicators that the listed entries name, for whoever reads the codes; with those asked for themselves first. */
function indicatorsOf(listing: Listing, options: CatalogueOptions): readonly object[] {
  const asked = listOf(listing, "indicators");
  if (options.kind !== undefined || options.search !== undefined) return asked;
  const named = new Set([...listing.keys()].flatMap((entry) => factsOf(entry).indicators));
  return libraryShelf().catalogue.indicators.filter(({ code }) => named.has(code));
}

function json(listing: Listing, options: CatalogueOptions): string {
  const { version, documents } = libraryShelf().catalogue;
  const whole = {
    catalogue: version,
    documents,
    indicators: indicatorsOf(listing, options),
    records: listOf(listing, "records"),
    strategies: listOf(listing, "strategies"),
    tables: listOf(listing, "tables"),
    standards: listOf(listing, "standards"),
    factorSets: loadFactors().sets,
    factors: listOf(listing, "factors"),
    ...(options.kind === undefined ? {} : { divisions: listOf(listing, "divisions") }),
  };
  return `${JSON.stringify(whole, null, 2)}\n`;
}

function csv(listing: Listing, locale: Locale): string {
  const language = locale === "zh-CN" ? "zh" : "en";
  const rows = [...listing].flatMap(([entry, found]) => csvRows(entry, foundWords(found, locale), language));
  return `\uFEFF${stringify([[...csvColumns], ...rows], { escape_formulas: true })}`;
}

function foundWords(found: FoundReason | null, locale: Locale): string {
  const words = libraryWords[locale].search;
  switch (found) {
    case null:
      return "";
    case "id":
    case "title":
    case "content":
    case "items":
    case "clause":
      return words.foundIn(found);
    case "definition":
      return words.definition;
    default:
      return searchReasonWords(found, locale);
  }
}

/** `green-check catalogue`: what the documents say, filtered and searched, as JSON or CSV. */
export function catalogueCommand(options: CatalogueOptions, locale: Locale, io: Io): ExitStatus {
  switch (options.format) {
    case "json":
      io.out(json(chosen(options, locale), options));
      return 0;
    case "csv":
      io.out(csv(chosen(options, locale), locale));
      return 0;
    default:
      throw new UsageError(locale, "badFormat", { text: options.format, names: "json, csv" });
  }
}
