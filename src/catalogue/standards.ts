import { listIn, numberIn, wordsIn } from "./tableCells";
import { tableById } from "./tables";
import type { ReferenceTable, TableRow } from "./tableTypes";
import type { Bilingual, Clause, DocumentId } from "./types";

/** A standard of which a document speaks: one to be written or revised, or one that it looks into. */
export interface StandardRecord {
  /** Table and row: PKU-T15/1. */
  readonly id: string;
  readonly document: DocumentId;
  readonly clause: Clause;
  readonly title: string;
  readonly aliases: readonly string[];
  /** New or revised, or the kind under which it is looked into. */
  readonly kind: Bilingual;
  /** Issued or in preparation; null for one that is proposed. */
  readonly status: Bilingual | null;
  readonly proposed: boolean;
  /** Among those proposed for the short term; null where that is not said. */
  readonly shortTerm: boolean | null;
  readonly sector: string | null;
  /** What it should hold, or what was found in it. */
  readonly content: Bilingual | null;
  /** Sectors that it lacks. */
  readonly lacking: readonly string[];
  /** How many standards the row stands for, where it stands for several. */
  readonly count: number | null;
}

const tablesOfStandards = ["PKU-T15", "PKU-T05", "PKU-T14"] as const;
const proposals = "PKU-T15";
const unsaid: Bilingual = { zh: "未分类", en: "unclassified" };

const textIn = (row: TableRow, key: string): string | null => {
  const cell = row[key];
  return typeof cell === "string" ? cell : null;
};

const standardOf = (table: ReferenceTable, row: TableRow, number: number): StandardRecord => ({
  id: `${table.id}/${number}`,
  document: table.document,
  clause: table.clause,
  title: textIn(row, "standard") ?? "",
  aliases: listIn(row, "aliases"),
  kind: wordsIn(row, "kind") ?? unsaid,
  status: wordsIn(row, "status"),
  proposed: table.id === proposals,
  shortTerm: typeof row["shortTerm"] === "boolean" ? row["shortTerm"] : null,
  sector: textIn(row, "sector"),
  content: wordsIn(row, "content") ?? wordsIn(row, "finding"),
  lacking: listIn(row, "lacking"),
  count: numberIn(row, "count"),
});

/** Standards to be written or revised, then those named and those looked into. Loaded on demand, as the tables. */
export const loadStandards = (): readonly StandardRecord[] =>
  tablesOfStandards
    .map(tableById)
    .filter((table) => table !== null)
    .flatMap((table) => table.rows.map((row, at) => standardOf(table, row, at + 1)));
