/** Kinds of what a document says. */
export type EntryWords = Readonly<
  Record<"target" | "indicator" | "duty" | "strategy" | "list" | "date" | "table" | "fact", string>
>;

/** Parts of an entry in which a search finds words. */
export type FoundInWords = Readonly<Record<"id" | "title" | "content" | "clause" | "items", string>>;
