import type { Bilingual } from "../catalogue/types";
import type { LandMeasure } from "../planning/industrialLand";
import type { SinkGrade } from "../planning/sinkImportance";
import type { Locale } from "./locale";

export const inLocale = (text: Bilingual, locale: Locale): string => (locale === "zh-CN" ? text.zh : text.en);

/** Sentences one behind the other, empty ones left out, without a stop before the stop that parts them. */
export const joined = (parts: readonly string[], locale: Locale): string =>
  parts
    .filter((part) => part !== "")
    .map((part) => part.replace(/[。.]$/u, ""))
    .join(locale === "zh-CN" ? "。" : ". ");

/** Chinese in every language, as the report's own words. */
const gradeWords: Readonly<Record<SinkGrade, string>> = {
  extreme: "极重要",
  important: "重要",
  ordinary: "一般",
};

export const gradeWord = (grade: SinkGrade): string => gradeWords[grade];

export function landNote({ missing }: LandMeasure, locale: Locale): string {
  const names = missing.map((name) => inLocale(name, locale)).join(locale === "zh-CN" ? "、" : ", ");
  if (locale === "zh-CN") return names === "" ? "文件没有给限值，请自行填写" : `缺少${names}`;
  return names === "" ? "The documents give no limit; please enter your own" : `Missing: ${names}`;
}
