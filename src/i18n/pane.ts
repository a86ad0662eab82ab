import type { Locale } from "./locale";
import { paneEn } from "./pane.en-US";
import { paneZh } from "./pane.zh-CN";

/** The same places in every language, any words in them. */
type Words<Original> = Original extends string
  ? string
  : Original extends readonly (infer Item)[]
    ? readonly Words<Item>[]
    : { readonly [Key in keyof Original]: Words<Original[Key]> };

export type PaneWords = Words<typeof paneZh>;

export const paneWords: Readonly<Record<Locale, PaneWords>> = { "zh-CN": paneZh, "en-US": paneEn };
