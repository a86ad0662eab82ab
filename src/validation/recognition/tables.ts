import type { SheetSnapshot } from "../../workbook/snapshot";
import { relatedColumns } from "./columnRelations";
import { readColumns } from "./columns";
import { isSure, orientationOf, reasonsOf } from "./confidence";
import type { ReadingContext } from "./context";
import { findHeader, statedHeader, type HeaderBlock } from "./headerBlock";
import { keyColumns } from "./keys";
import { readRows } from "./rows";
import { splitTables } from "./splitTables";
import { tableWords } from "./tableLines";
import { unitInText } from "./text";
import type { RecognisedTable, TableColumn, TableEntry } from "./types";
import { tableRole, type UserWord } from "./userWord";

const maximumTables = 60;

interface SheetToRead {
  readonly context: ReadingContext;
  readonly sheet: SheetSnapshot;
  readonly word: UserWord;
}

function kindOf(
  byDivision: boolean,
  labelled: boolean,
  values: readonly TableColumn[],
  entries: readonly TableEntry[],
  aboveAll: boolean,
): RecognisedTable["kind"] {
  const indicators = entries.some(({ indicator }) => indicator !== null);
  if (byDivision) return labelled && indicators ? "indicator-table" : "unit-table";
  return indicators || aboveAll || values.some(({ indicator }) => indicator !== null)
    ? "indicator-table"
    : "data-table";
}

/**
 * Beside rows of indicators only columns headed as values hold their values: 权重, 得分 and 同比增长 are numbers
 * about something else.
 */
const valuesOf = (columns: readonly TableColumn[], entries: readonly TableEntry[]): readonly TableColumn[] =>
  entries.some(({ indicator }) => indicator !== null) ? columns.filter(({ headed }) => headed) : columns;

/** The table under one header; null where its columns or rows stay unclear. */
function readTable(
  { context, sheet, word }: SheetToRead,
  block: HeaderBlock,
  fromRow: number,
): RecognisedTable | null {
  const firstRow = block.last + 1;
  const words = tableWords(context, sheet, fromRow, block.first);
  const columns = relatedColumns(readColumns(context, sheet, block, word, words.nature));
  const allValues = columns.filter(({ use }) => use === "value");
  const keys = keyColumns(context, sheet, columns, firstRow);
  const places = columns.map(({ column }) => column);
  const isHeader = (row: number): boolean =>
    word.tables.some(({ use, header }) => use === "read" && header.first === row);
  const { entries, carried } = readRows(
    context,
    { sheet, firstRow, columns: places, keys, values: allValues, word },
    isHeader,
  );
  const [first, last] = [entries[0], entries.at(-1)];
  const values = valuesOf(allValues, entries);
  const role = tableRole(word, block, places[0] ?? 0);
  // A header that the user named is shown, so that its columns can be named too.
  if ((first === undefined || values.length === 0) && role === null) return null;
  const named = [...entries, ...values].some(({ indicator }) => indicator !== null);
  const corner = (keys.name ?? keys.year)?.header ?? "";
  const indicator = named ? null : (context.indicatorOf(corner) ?? words.indicator);
  const kind = kindOf(keys.byDivision, keys.label !== null, values, entries, indicator !== null);
  const parts = { kind, keys, values, entries, words, carried, confirmed: role?.use === "read" };
  const reasons = reasonsOf(parts);
  return {
    kind,
    sheet,
    header: { first: block.first, last: block.last },
    rows: { first: first?.row ?? firstRow, last: last?.row ?? firstRow },
    columns: columns.map((column) => asKey(column, keys)),
    values,
    entries,
    unit: words.unit ?? unitInText(corner, { row: block.last, column: places[0] ?? 0 }),
    subject: words.subject,
    year: words.year,
    indicator,
    title: words.title,
    orientation: orientationOf(parts),
    sure: isSure(reasons),
    reasons,
    ignored: role?.use === "ignore",
  };
}

/** A column that was found to say what the rows are about, though its header does not. */
function asKey(
  column: TableColumn,
  { label, name, year }: Readonly<Record<"label" | "name" | "year", TableColumn | null>>,
): TableColumn {
  if (column === label) return { ...column, use: "label" };
  if (column === name) return { ...column, use: "name" };
  return column === year ? { ...column, use: "year" } : column;
}

/** The next header from a row on: one that the user named goes before one that was found. */
function nextHeader({ context, sheet, word }: SheetToRead, from: number): HeaderBlock | null {
  const found = findHeader(context, sheet, from);
  const stated = word.tables
    .filter(({ use, header }) => use === "read" && header.first >= from)
    .sort((one, other) => one.header.first - other.header.first)[0]?.header;
  if (stated === undefined || (found !== null && found.last < stated.first)) return found;
  return statedHeader(sheet, stated.first, stated.last);
}

/** Every table of a sheet, from top to bottom and left to right; those that the user left out too. */
export function findTables(
  context: ReadingContext,
  sheet: SheetSnapshot,
  word: UserWord,
): readonly RecognisedTable[] {
  const toRead = { context, sheet, word };
  const tables: RecognisedTable[] = [];
  let from = sheet.usedRange?.row ?? 0;
  for (let count = 0; count < maximumTables; count += 1) {
    const block = nextHeader(toRead, from);
    if (block === null) break;
    const fromRow = from;
    const found = splitTables(context, sheet, block).flatMap(
      (part) => readTable(toRead, part, fromRow) ?? [],
    );
    tables.push(...found);
    from = Math.max(block.last, ...found.map(({ rows }) => rows.last)) + 1;
  }
  return tables;
}
