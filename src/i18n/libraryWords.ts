import type { libraryZh } from "./library.zh-CN";

/** The same places and sentences in every language, any words in them. */
type Words<Original> = Original extends (...values: infer Values) => string
  ? (...values: Values) => string
  : Original extends string
    ? string
    : Original extends null
      ? null
      : { readonly [Key in keyof Original]: Words<Original[Key]> };

export type LibraryWords = Words<typeof libraryZh>;
