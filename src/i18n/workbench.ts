import type { Locale } from "./locale";
import { workbenchWordsEn } from "./workbench.en-US";
import { workbenchWordsZh } from "./workbench.zh-CN";

export type WorkbenchWords = { readonly [Key in keyof typeof workbenchWordsZh]: string };

export const workbenchWords = (locale: Locale): WorkbenchWords =>
  locale === "zh-CN" ? workbenchWordsZh : workbenchWordsEn;
