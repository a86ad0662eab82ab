/** A text as searches compare it: any width and case, no blanks. */
export const plainText = (text: string): string => text.normalize("NFKC").toLowerCase().replace(/\s+/gu, "");

/** The words that are sought, parted by blanks; none where nothing is typed. */
export const searchWords = (text: string): readonly string[] =>
  text
    .split(/\s+/u)
    .map(plainText)
    .filter((word) => word !== "");
