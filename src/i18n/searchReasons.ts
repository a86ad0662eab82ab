import type { SearchReason } from "../catalogue/search";
import type { Bilingual } from "../catalogue/types";
import type { Locale } from "./locale";

const words: Readonly<Record<SearchReason, Bilingual>> = {
  equal: { zh: "相同", en: "equal" },
  begins: { zh: "开头相同", en: "begins with it" },
  contains: { zh: "包含", en: "contains it" },
  words: { zh: "包含各词", en: "contains its words" },
  initials: { zh: "拼音首字母", en: "pinyin initials" },
  alike: { zh: "相近", en: "alike" },
  blank: { zh: "", en: "" },
};

/** Why GREEN_FIND gives an indicator, in a word or two. */
export const searchReasonWords = (reason: SearchReason, locale: Locale): string =>
  locale === "zh-CN" ? words[reason].zh : words[reason].en;
