import type { paneZh } from "./pane.zh-CN";

/** The same places in every language, any words in them. */
type Words<Original> = Original extends string
  ? string
  : Original extends readonly (infer Item)[]
    ? readonly Words<Item>[]
    : { readonly [Key in keyof Original]: Words<Original[Key]> };

export type PaneWords = Words<typeof paneZh>;
