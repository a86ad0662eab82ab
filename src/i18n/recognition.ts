import { templateById } from "../templates/registry";
import { formatNumber } from "../validation/notation";
import type { SheetKind, SheetRecognition } from "../validation/types";
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
  const guess = confidence === "guess" ? (zh ? "（推测）" : " (guess)") : "";
  if (said.length === 0) return name + guess;
  return `${name}${zh ? "：" : ": "}${said.join(zh ? "，" : ", ")}${guess}`;
}
