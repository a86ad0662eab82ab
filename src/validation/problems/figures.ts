import type { Bilingual, Clause, DocumentId } from "../../catalogue/types";

/** A number with the unit in which the sheet shows it; `unit` is a canonical symbol, null for a pure number. */
export interface Shown {
  readonly value: number;
  readonly unit: string | null;
}

/** The clause that a value was held against, ready to be worded. */
export interface CitedClause {
  readonly document: DocumentId;
  readonly documentTitle: Bilingual;
  readonly clause: Clause;
}
