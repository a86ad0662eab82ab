import { parentsOf } from "../../catalogue/divisions";
import type { Division } from "../../catalogue/types";
import { statusWord } from "../../assessment/statusWords";
import type { Status } from "../../assessment/types";
import { fill } from "../../i18n/fill";
import type { Locale } from "../../i18n/locale";
import { rollUpWords } from "../../i18n/rollup";
import { verdictLabel } from "../../i18n/rules";
import type { Verdict } from "../../validation/types";
import type { IndicatorLine, RollUp } from "./types";

/** 山西省县级2024年: what the roll-up is of. */
export function scopeWords({ coverage, year }: RollUp, locale: Locale): string {
  const words = rollUpWords(locale);
  const gap = locale === "zh-CN" ? "" : " ";
  const region = coverage.whole?.name ?? (coverage.decidedBy === "unknown" ? words.someUnits : words.country);
  return [
    region,
    coverage.level === null ? "" : words[coverage.level],
    year === null ? "" : fill(words.yearOf, { year }),
  ]
    .filter((part) => part !== "")
    .join(gap);
}

export const rollUpTitle = (rollUp: RollUp, locale: Locale): string =>
  fill(rollUpWords(locale).title, { scope: scopeWords(rollUp, locale) });

/** The figures of the first glance: expected, reported, missing, duplicate, unreadable, files. */
export function keyFigures(
  { coverage, verdicts, files }: RollUp,
  locale: Locale,
): readonly (readonly [string, string])[] {
  const words = rollUpWords(locale);
  const known = coverage.expected.length > 0;
  const count = (value: number): string => (known ? String(value) : "—");
  return [
    [words.expected, count(coverage.expected.length)],
    [words.present, count(coverage.present)],
    [words.missing, count(coverage.missing.length)],
    [words.duplicate, String(coverage.duplicates.length)],
    [words.unreadable, String(verdicts.unreadable)],
    [words.files, String(files.length)],
  ];
}

export interface VerdictLine {
  readonly verdict: Verdict | "unreadable";
  readonly label: string;
  readonly count: number;
  readonly share: number;
}

export function verdictLines({ verdicts, files }: RollUp, locale: Locale): readonly VerdictLine[] {
  const kinds: readonly (Verdict | "unreadable")[] = [
    "submittable",
    "needs-explanation",
    "rejected",
    "unreadable",
  ];
  return kinds
    .filter((verdict) => verdict !== "unreadable" || verdicts.unreadable > 0)
    .map((verdict) => ({
      verdict,
      label: verdict === "unreadable" ? rollUpWords(locale).unreadable : verdictLabel(verdict, locale),
      count: verdicts[verdict],
      share: verdicts[verdict] / Math.max(1, files.length),
    }));
}

/** Names of divisions; of two that are called the same (城区), each with its city: 阳泉市城区. */
const toldApart = (divisions: readonly Division[]): readonly string[] => {
  const shared = new Set(
    divisions
      .filter((one, index) => divisions.findIndex(({ name }) => name === one.name) !== index)
      .map(({ name }) => name),
  );
  return divisions.map((division) =>
    shared.has(division.name) ? `${parentsOf(division).at(-1)?.name ?? ""}${division.name}` : division.name,
  );
};

/** What a reviewer should look at first, one sentence each; empty where all is in order. */
export function firstLooks(
  { coverage, comparisons, indicators, year }: RollUp,
  locale: Locale,
): readonly string[] {
  const words = rollUpWords(locale);
  const told = (sentence: string, names: readonly string[]): string =>
    names.length === 0
      ? ""
      : fill(sentence, { count: names.length, names: names.join(words.separator), year: year ?? "" });
  const missing = (reason: "no-file" | "unreadable"): readonly string[] =>
    toldApart(coverage.missing.filter((unit) => unit.reason === reason).map(({ division }) => division));
  const differing = comparisons.filter(({ state }) => state === "differs").length;
  const outlying = indicators.reduce((sum, { outliers }) => sum + outliers.length, 0);
  return [
    told(words.missingUnits, missing("no-file")),
    told(words.unreadableUnits, missing("unreadable")),
    told(
      words.duplicateUnits,
      coverage.duplicates.map(({ division }) => division.name),
    ),
    told(
      words.sameContentFiles,
      coverage.sameContent.map((files) => files.join(" = ")),
    ),
    told(words.outsideFiles, coverage.outside),
    told(words.unknownFiles, coverage.unknown),
    told(words.otherYearFiles, coverage.otherYears),
    differing === 0 ? "" : fill(words.differing, { count: differing }),
    outlying === 0 ? "" : fill(words.outlying, { count: outlying }),
  ].filter((sentence) => sentence !== "");
}

const judged = ["met", "unmet", "warning", "review"] as const;

export interface StandingLine {
  readonly name: string;
  readonly counts: readonly { readonly status: Status; readonly word: string; readonly count: number }[];
}

/** How many units stand where, the indicators with most unmet and warned first; those without targets are left out. */
export function standingLines({ indicators }: RollUp, most: number, locale: Locale): readonly StandingLine[] {
  const countOf = ({ figures }: IndicatorLine, status: Status): number =>
    figures.filter(({ figure }) => figure.status === status).length;
  return indicators
    .map((line) => ({ line, counts: judged.map((status) => countOf(line, status)) }))
    .filter(({ counts }) => counts.some((count) => count > 0))
    .map(({ line, counts: [met = 0, unmet = 0, warning = 0, review = 0] }) => ({
      line,
      counts: [met, unmet, warning, review],
      bad: unmet + warning,
      review,
    }))
    .sort((one, other) => other.bad - one.bad || other.review - one.review)
    .slice(0, most)
    .map(({ line, counts }) => ({
      name: line.indicator.name[locale === "zh-CN" ? "zh" : "en"],
      counts: judged.map((status, index) => ({
        status,
        word: statusWord(status),
        count: counts[index] ?? 0,
      })),
    }));
}
