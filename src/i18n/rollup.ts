import type { Locale } from "./locale";
import { rollUpWordsEn } from "./rollup.en-US";
import { rollUpWordsZh, type RollUpWords } from "./rollup.zh-CN";

export const rollUpWords = (locale: Locale): RollUpWords =>
  locale === "zh-CN" ? rollUpWordsZh : rollUpWordsEn;
