import type { Locale } from "./locale";
import { reportWordsEn } from "./report.en-US";
import { reportWordsZh } from "./report.zh-CN";

export type ReportWords = { readonly [Key in keyof typeof reportWordsZh]: string };

export const reportWords = (locale: Locale): ReportWords =>
  locale === "zh-CN" ? reportWordsZh : reportWordsEn;
