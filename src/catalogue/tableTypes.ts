import type { Bilingual, Clause, DocumentId } from "./types";

/**
 * What a column holds: text in our own words, name (a title or a term as the document gives it), number, range
 * (a number or low and high), flag, list of terms, codes of indicators. Any cell may be blank: null.
 */
export type TableColumnKind = "text" | "name" | "number" | "range" | "flag" | "list" | "codes";

export interface TableColumn {
  readonly key: string;
  readonly name: Bilingual;
  readonly kind: TableColumnKind;
  /** Canonical unit of a number; null for words, and for feet and miles, which the column's name states. */
  readonly unit: string | null;
}

export type TableCell =
  Bilingual | string | number | boolean | readonly [number, number] | readonly string[] | null;

export type TableRow = Readonly<Record<string, TableCell>>;

/** A table of a document: rows in the document's order, one value for each column. */
export interface ReferenceTable {
  /** Document prefix, T and number: PKU-T02; never renumbered once released. */
  readonly id: string;
  readonly document: DocumentId;
  readonly clause: Clause;
  readonly title: Bilingual;
  readonly columns: readonly TableColumn[];
  readonly rows: readonly TableRow[];
  readonly note: Bilingual | null;
}
