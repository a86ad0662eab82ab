import { computedTables } from "../catalogue/computedTables";
import { listIn, wordsIn } from "../catalogue/tableCells";
import type { ReferenceTable, TableRow } from "../catalogue/tableTypes";
import type { Bilingual } from "../catalogue/types";
import type { Kind } from "./kinds";

/** A row of a reference table under its name, with the other names that people type for it. */
export interface RowKind extends Kind {
  readonly row: TableRow;
}

export type Synonyms = Readonly<Record<string, readonly string[]>>;

/** A table that the product ships; a missing one is a slip of ours. */
export function shippedTable(id: string): ReferenceTable {
  const table = computedTables.find((candidate) => candidate.id === id);
  if (table === undefined) throw new RangeError(`No table ${id}`);
  return table;
}

const kind = (name: Bilingual, row: TableRow, synonyms: readonly string[]): RowKind => ({
  id: name.zh,
  name,
  synonyms,
  row,
});

/** The rows of a table by the words of a column; terms of `listKey` name their row as well. */
export const namedRows = (
  table: ReferenceTable,
  key: string,
  synonyms: Synonyms,
  listKey = "",
): readonly RowKind[] =>
  table.rows.flatMap((row) => {
    const name = wordsIn(row, key);
    return name === null ? [] : [kind(name, row, [...listIn(row, listKey), ...(synonyms[name.zh] ?? [])])];
  });

/** The terms that a column lists, each a name of its row. */
export const listedTerms = (rows: readonly TableRow[], key: string, synonyms: Synonyms): readonly RowKind[] =>
  rows.flatMap((row) =>
    listIn(row, key).map((term) => kind({ zh: term, en: term }, row, synonyms[term] ?? [])),
  );
