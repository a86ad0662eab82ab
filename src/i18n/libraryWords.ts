import type { libraryZh } from "./library.zh-CN";

/** Kinds of what a document says. */
export type EntryWords = Readonly<
  Record<"target" | "indicator" | "duty" | "strategy" | "list" | "date" | "table" | "fact", string>
>;

/** Parts of an entry in which a search finds words. */
export type FoundInWords = Readonly<Record<"id" | "title" | "content" | "clause" | "items", string>>;

/** The same places and sentences in every language, any words in them. */
type Words<Original> = Original extends (...values: infer Values) => string
  ? (...values: Values) => string
  : Original extends string
    ? string
    : Original extends null
      ? null
      : { readonly [Key in keyof Original]: Words<Original[Key]> };

export type LibraryWords = Words<typeof libraryZh>;
