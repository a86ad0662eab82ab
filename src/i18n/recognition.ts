import { templateById } from "../templates/registry";
import { isDoubt } from "../validation/recognition/confidence";
import { formatNumber } from "../validation/notation";
import type { RecognitionReason, SheetKind, SheetRecognition } from "../validation/types";
import type { Locale } from "./locale";

const kindsZh: Readonly<Record<SheetKind, string>> = {
  template: "模板",
  "indicator-table": "指标表",
  "unit-table": "分地区表",
  "data-table": "数据表",
  cover: "封面",
  text: "说明文字",
  "not-understood": "没看懂，不下结论",
  empty: "空表",
  own: "本软件的表",
};

const kindsEn: Readonly<Record<SheetKind, string>> = {
  template: "template",
  "indicator-table": "indicator table",
  "unit-table": "table of divisions",
  "data-table": "data table",
  cover: "cover",
  text: "text",
  "not-understood": "not understood, nothing is said about it",
  empty: "empty",
  own: "written by this program",
};

/** Why a table is a guess, and what else its own words leave open. */
const reasonsZh: Readonly<Record<RecognitionReason, string>> = {
  "no-known-names": "没有认得出的指标、地区或年份",
  "unknown-divisions": "各行的地区名都不在区划表里",
  "values-by-data": "数值列只凭内容像数字认出",
  "same-meaning": "有几列表头说的是同一件事",
  "labels-by-data": "名称列凭内容认出",
  "years-by-data": "年份凭内容认出",
  "carried-down": "空着的名称或年份按上一行读",
  "from-above": "地区、年份或指标取自表上方的文字或工作表名",
  confirmed: "已由用户确认",
};

const reasonsEn: Readonly<Record<RecognitionReason, string>> = {
  "no-known-names": "it names no indicator, division or year that we know",
  "unknown-divisions": "none of its places is in the list of divisions",
  "values-by-data": "its figures were found only because they are numbers",
  "same-meaning": "several headers say the same",
  "labels-by-data": "the column of names was found by what it holds",
  "years-by-data": "the years were found by what the cells hold",
  "carried-down": "a blank name or year was read as the one above",
  "from-above": "division, year or indicator come from a line above or from the sheet's name",
  confirmed: "confirmed by the user",
};

/** One reason for reading a table so. */
export const wordReason = (reason: RecognitionReason, locale: Locale): string =>
  (locale === "zh-CN" ? reasonsZh : reasonsEn)[reason];

/** Reasons of the tables that are guesses, each once. */
const doubtsOf = ({ tables }: SheetRecognition): readonly RecognitionReason[] => [
  ...new Set(
    tables
      .filter((table) => table.confidence === "guess" && !table.ignored)
      .flatMap(({ reasons }) => reasons.filter(isDoubt)),
  ),
];

function wordGuess(recognition: SheetRecognition, locale: Locale): string {
  const why = doubtsOf(recognition).map((reason) => wordReason(reason, locale));
  if (locale === "zh-CN") return why.length === 0 ? "（推测）" : `（推测：${why.join("，")}）`;
  return why.length === 0 ? " (guess)" : ` (guess: ${why.join("; ")})`;
}

/** [1997, …, 2017] → "1997–2017"; years with gaps are listed. */
function yearSpan(years: readonly number[]): string {
  const [first] = years;
  const last = years.at(-1);
  if (first === undefined || last === undefined) return "";
  const gapless = last - first + 1 === years.length;
  return years.length > 2 && gapless ? `${first}–${last}` : years.join(", ");
}

/** What a sheet was taken for, in one line: "分地区表：2,735 个地区，1997–2017 年共 21 年，单位 million tons（推测）". */
export function wordRecognition(recognition: SheetRecognition, locale: Locale): string {
  const { kind, confidence, template, indicators, units, unit, years } = recognition;
  const zh = locale === "zh-CN";
  const title = template === null ? null : templateById(template)?.title;
  const span = yearSpan(years);
  const parts = zh
    ? [
        units > 0 ? `${formatNumber(units)} 个地区` : "",
        indicators > 0 ? `${formatNumber(indicators)} 个指标` : "",
        span === "" ? "" : years.length > 2 ? `${span} 年共 ${years.length} 年` : `${span} 年`,
        unit === null ? "" : `单位 ${unit}`,
      ]
    : [
        units > 0 ? `${formatNumber(units)} divisions` : "",
        indicators > 0 ? `${formatNumber(indicators)} indicators` : "",
        span === "" ? "" : years.length > 2 ? `${span} (${years.length} years)` : span,
        unit === null ? "" : `unit ${unit}`,
      ];
  const said = parts.filter((part) => part !== "");
  const name = (zh ? kindsZh : kindsEn)[kind] + (title ? `“${zh ? title.zh : title.en}”` : "");
  const guess = confidence === "guess" ? wordGuess(recognition, locale) : "";
  if (said.length === 0) return name + guess;
  return `${name}${zh ? "：" : ": "}${said.join(zh ? "，" : ", ")}${guess}`;
}
