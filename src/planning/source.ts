import type { Clause, DocumentId } from "../catalogue/types";

/** Where a table's figures stand. */
export interface Source {
  readonly document: DocumentId;
  readonly clause: Clause;
}

/** Tables are checked by `schema.ts` in the tests, and trusted here. */
export const checkedSource = ({ document, clause }: { document: string; clause: Clause }): Source => ({
  document: documentOf(document),
  clause,
});

const documents: readonly DocumentId[] = ["SX", "PKU", "CQ", "NM", "HN"];

function documentOf(id: string): DocumentId {
  const found = documents.find((known) => known === id);
  if (found === undefined) throw new RangeError(`No document ${id}`);
  return found;
}
