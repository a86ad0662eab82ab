import { defaultAdoption } from "../assessment/adoption";
import type { Catalogue } from "../catalogue/catalogue";
import { divisionAtStart, resolveDivision } from "../catalogue/divisions";
import type { Division, DocumentId } from "../catalogue/types";
import { parsePeriod } from "../quantity/period";
import { readTemplateCover } from "../templates/readCover";
import type { TemplateCover } from "../templates/types";
import type { WorkbookSettings } from "../workbook/settings";
import type { WorkbookSnapshot } from "../workbook/snapshot";
import { cellText } from "./recognition/text";
import { onlyYear, yearOfTitle } from "./recognition/titles";
import type { FieldName, RecognisedWorkbook } from "./recognition/types";
import type { ResolvedScope, ScopeOverrides, Sourced } from "./types";

const nowhere = { value: null, from: "none" } as const;

/** The first source that says something, in the order option, workbook, guess. */
function firstOf<Value>(
  option: Value | null | undefined,
  workbook: readonly (Value | null)[],
  guesses: readonly (Value | null)[],
): Sourced<Value> {
  if (option !== null && option !== undefined) return { value: option, from: "option" };
  const remembered = workbook.find((value) => value !== null);
  if (remembered !== undefined && remembered !== null) return { value: remembered, from: "workbook" };
  const guess = guesses.find((value) => value !== null);
  return guess === undefined || guess === null ? nowhere : { value: guess, from: "guess" };
}

const divisionOf = (text: string | null | undefined): Division | null => {
  if (text === null || text === undefined || text.trim() === "") return null;
  const division = resolveDivision(text);
  return division.ok ? division.value : null;
};

/** 填报单位：灵丘县住房和城乡建设管理局 → 灵丘县. */
const divisionOfUnit = (text: string | null): Division | null =>
  text === null ? null : (divisionOf(text) ?? divisionAtStart(text));

/** Titles: lines above the tables with one text alone. */
function titles(recognised: RecognisedWorkbook): readonly string[] {
  return recognised.sheets.flatMap(({ sheet, tables, template, recognition }) => {
    const used = sheet.usedRange;
    if (used === null || template !== null || recognition.kind === "own") return [];
    const first = tables[0]?.header.first ?? used.row + 3;
    const rows = sheet.values.slice(0, Math.max(0, Math.min(first - used.row, 4)));
    return rows.flatMap((row) => {
      const texts = row.map(cellText).filter((text) => text !== "");
      return texts.length === 1 ? texts.filter((text) => text.length <= 60) : [];
    });
  });
}

/** The latest year of reported figures, where columns name years and nothing else says which is reported. */
function latestActualYear(recognised: RecognisedWorkbook): number | null {
  let latest: number | null = null;
  for (const { values, entries } of recognised.sheets.flatMap(({ tables }) => tables)) {
    const reported = values.filter(({ nature }) => nature === "actual");
    const rows = reported.length === 0 ? [] : entries.filter(({ nature }) => nature !== "planned");
    for (const { year } of [...reported, ...rows])
      if (year !== null && (latest === null || year > latest)) latest = year;
  }
  return latest;
}

const coverTexts = (recognised: RecognisedWorkbook, field: FieldName): readonly string[] =>
  recognised.sheets
    .flatMap(({ cover }) => cover)
    .filter((line) => line.field === field && line.text !== "")
    .map(({ text }) => text);

/** "2024年度", "2024年12月31日", "2024": the year of a period as a cover states it. */
export const coverYear = (text: string): number | null =>
  parsePeriod(text)?.year ?? onlyYear(text.match(/(?<!\d)(?:19|20)\d{2}(?!\d)/g) ?? []);

/** A sheet of 填报 figures that is a plan's, e.g. "县级": as written, spaces dropped. */
const plainText = (text: string): string => text.replace(/\s+/g, "");

/**
 * What the audit is about, each part with its source: the caller's option; the workbook itself (the cover of a
 * template, which its formulas read, then what the workbook remembers); a guess from 填报单位, 报告期 and their
 * like; nothing. By default the issued documents of the territory are adopted.
 */
export function resolveScope(
  snapshot: WorkbookSnapshot,
  recognised: RecognisedWorkbook,
  settings: WorkbookSettings,
  overrides: ScopeOverrides,
  catalogue: Catalogue,
): ResolvedScope {
  const covers: readonly TemplateCover[] = recognised.sheets.flatMap(({ template }) =>
    template === null ? [] : [readTemplateCover(template.layout, snapshot)],
  );
  const units = coverTexts(recognised, "reportingUnit");
  const region = firstOf<Division>(
    divisionOf(overrides.region),
    [...covers.map((cover) => divisionOf(cover.region)), divisionOf(settings.region)],
    [
      ...coverTexts(recognised, "region").map(divisionOf),
      ...[...covers.map((cover) => cover.reportingUnit), settings.reportingUnit, ...units].map(
        divisionOfUnit,
      ),
      ...titles(recognised).map(divisionAtStart),
    ],
  );
  const adopted: readonly DocumentId[] =
    overrides.adopted ??
    covers.find((cover) => cover.adopted !== null)?.adopted ??
    settings.adopted ??
    defaultAdoption(catalogue, region.value?.code ?? null);
  return {
    reportingUnit: firstOf(
      null,
      [...covers.map((cover) => cover.reportingUnit), settings.reportingUnit],
      units,
    ),
    region,
    year: firstOf<number>(
      overrides.year,
      [...covers.map(({ year }) => year), settings.year],
      [
        ...coverTexts(recognised, "year").map(coverYear),
        latestActualYear(recognised),
        ...titles(recognised).map(yearOfTitle),
      ],
    ),
    level: firstOf(
      overrides.level,
      [...covers.map(({ level }) => level), settings.level],
      coverTexts(recognised, "level").map(plainText),
    ),
    planType: firstOf(
      overrides.planType,
      [...covers.map(({ planType }) => planType), settings.planType],
      coverTexts(recognised, "planType").map(plainText),
    ),
    adopted,
    settings,
  };
}
