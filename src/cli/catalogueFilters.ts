import { loadCatalogue } from "../catalogue/catalogue";
import { divisionCode } from "../catalogue/codes";
import { isWithin } from "../catalogue/divisions";
import { type PlanTerms, planLevels, planSectors } from "../catalogue/planTerms";
import { resolveIndicator } from "../catalogue/resolve";
import { cliWords } from "../i18n/cli";
import { fill } from "../i18n/fill";
import { libraryWords } from "../i18n/library";
import { locales, type Locale } from "../i18n/locale";
import { checkedDocuments, checkedRegion, checkedYear } from "./checkedOptions";
import type { EntryFacts } from "./catalogueEntries";
import { UsageError } from "./io";

/** As typed after `green-check catalogue`. */
export interface CatalogueOptions {
  readonly kind?: string;
  readonly document?: string;
  readonly indicator?: string;
  readonly region?: string;
  readonly year?: string;
  readonly force?: string;
  readonly sector?: string;
  readonly level?: string;
  readonly suspect?: boolean;
  readonly search?: string;
  readonly format: string;
}

type Filter = (facts: EntryFacts) => boolean;

/** Kinds of what is listed, each with its Chinese name. */
const kinds: Readonly<Record<string, string>> = {
  target: "目标",
  indicator: "指标",
  list: "清单",
  duty: "任务",
  date: "期限",
  fact: "情况",
  table: "表格",
  strategy: "策略",
  standard: "标准",
  factor: "因子",
  division: "区划",
};

const separated = (text: string): readonly string[] =>
  text
    .normalize("NFKC")
    .split(/[,、;\s]+/)
    .filter((part) => part !== "");

/** The words of a list as keys; an unknown one is a usage error that names those known. */
function checkedWords(text: string, names: Readonly<Record<string, readonly string[]>>, locale: Locale) {
  return separated(text).map((word) => {
    const wanted = word.toLowerCase();
    const found = Object.keys(names).find((key) => key === wanted || names[key]?.includes(wanted));
    if (found !== undefined) return found;
    const known = Object.entries(names).map(([key, [name = key]]) => `${name} ${key}`);
    throw new UsageError(locale, "badWord", { text: word, names: known.join("、") });
  });
}

const kindNames = namesOf(Object.keys(kinds), (kind) => [kinds[kind] ?? kind]);
const forceNames = namesOf(Object.keys(libraryWords["zh-CN"].forces), (force) =>
  locales.flatMap((locale) =>
    Object.entries(libraryWords[locale].forces)
      .filter(([key]) => key === force)
      .map(([, name]) => name.toLowerCase()),
  ),
);

function namesOf(keys: readonly string[], wordsOf: (key: string) => readonly string[]) {
  return Object.fromEntries(keys.map((key) => [key, wordsOf(key)] as const));
}

function checkedTerms(text: string, { known, find }: PlanTerms, locale: Locale): readonly string[] {
  return separated(text).map((word) => {
    const term = find(word);
    if (term === null) throw new UsageError(locale, "badWord", { text: word, names: known.join("、") });
    return term;
  });
}

function checkedIndicator(text: string, locale: Locale): string {
  const match = resolveIndicator(loadCatalogue(), text);
  if (match.ok) return match.value.indicator.code;
  const { nearest } = match.problem;
  throw new UsageError(locale, "badIndicator", {
    text,
    nearest: nearest.length === 0 ? "" : fill(cliWords(locale).nearest, { names: nearest.join("、") }),
  });
}

/** An entry of the place: of a territory around it or within it. What holds anywhere is of no place. */
function ofRegion(text: string, locale: Locale): Filter {
  const asked = divisionCode(checkedRegion(text, locale));
  return ({ region }) => {
    const own = region === null ? null : divisionCode(region);
    return own !== null && asked !== null && (isWithin(asked, own) || isWithin(own, asked));
  };
}

/** What must hold of an entry to be listed; each option that is left out holds of all. */
export function filtersOf(options: CatalogueOptions, locale: Locale): readonly Filter[] {
  const { kind, document, indicator, region, year, force, sector, level, suspect } = options;
  return [
    asked(kind, (text) => among(checkedWords(text, kindNames, locale), (facts) => [facts.kind])),
    asked(document, (text) =>
      among(checkedDocuments(text, loadCatalogue(), locale), (facts) => listed(facts.document)),
    ),
    asked(indicator, (text) => among([checkedIndicator(text, locale)], (facts) => facts.indicators)),
    asked(region, (text) => ofRegion(text, locale)),
    asked(year, (text) => among([checkedYear(text, locale)], (facts) => listed(facts.year))),
    asked(force, (text) => among(checkedWords(text, forceNames, locale), (facts) => listed(facts.force))),
    asked(sector, (text) => among(checkedTerms(text, planSectors, locale), (facts) => facts.sectors)),
    asked(level, (text) => among(checkedTerms(text, planLevels, locale), (facts) => facts.levels)),
    suspect === true ? ({ unclear }: EntryFacts) => unclear : null,
  ].filter((filter) => filter !== null);
}

/** Whether divisions are asked for by their kind; otherwise they are left out, thousands as they are. */
export const asksForDivisions = ({ kind }: CatalogueOptions, locale: Locale): boolean =>
  kind !== undefined && checkedWords(kind, kindNames, locale).includes("division");

const asked = (text: string | undefined, filter: (text: string) => Filter): Filter | null =>
  text === undefined ? null : filter(text);

const listed = <Value>(value: Value | null): readonly Value[] => (value === null ? [] : [value]);

const among =
  <Value>(wanted: readonly Value[], valuesOf: (facts: EntryFacts) => readonly Value[]): Filter =>
  (facts) =>
    valuesOf(facts).some((value) => wanted.includes(value));
