import type { Locale } from "./locale";
import { reportWordsEn } from "./report.en-US";
import { reportWordsZh, type ReportWords } from "./report.zh-CN";

export const reportWords = (locale: Locale): ReportWords =>
  locale === "zh-CN" ? reportWordsZh : reportWordsEn;
