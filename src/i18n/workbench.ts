import type { Locale } from "./locale";
import { workbenchWordsEn } from "./workbench.en-US";
import { type WorkbenchWords, workbenchWordsZh } from "./workbench.zh-CN";

export const workbenchWords = (locale: Locale): WorkbenchWords =>
  locale === "zh-CN" ? workbenchWordsZh : workbenchWordsEn;
