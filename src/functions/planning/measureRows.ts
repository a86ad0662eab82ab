import type { Locale } from "../../i18n/locale";
import type { Measure } from "../../planning/measures";
import type { Rows } from "../cells";

/** A row a definition, value and name: a figure of a word with several definitions never goes without its own. */
export const measureRows = (measures: readonly Measure[], locale: Locale): Rows =>
  measures.map(({ name, value }) => [value, locale === "zh-CN" ? name.zh : name.en]);
