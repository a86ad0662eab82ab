import { columnIndex } from "../../workbook/address";

/** A cell, or a rectangle of cells, that a formula refers to; `sheet` is null for its own. */
export interface Reference {
  readonly sheet: string | null;
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
}

const texts = /"(?:[^"]|"")*"/g;
const references =
  /(?:('(?:[^']|'')+'|[\p{L}_][\p{L}\p{N}_.]*)!)?\$?([A-Za-z]{1,3})\$?([1-9]\d{0,6})(?::\$?([A-Za-z]{1,3})\$?([1-9]\d{0,6}))?(?![\p{L}\p{N}_(])/gu;

/** Cells that a formula names, in the order of their appearance; names and whole columns are not followed. */
export function referencesIn(formula: string): readonly Reference[] {
  const found: Reference[] = [];
  for (const match of formula.replace(texts, '""').matchAll(references)) {
    const before = formula.charAt(match.index - 1);
    if (/[\p{L}\p{N}_.\]]/u.test(before)) continue;
    const [, sheet, firstColumn = "", firstRow = "", lastColumn = firstColumn, lastRow = firstRow] = match;
    const columns = [columnIndex(firstColumn), columnIndex(lastColumn)];
    const [one, other] = columns;
    if (one == null || other == null) continue;
    const rows = [Number(firstRow) - 1, Number(lastRow) - 1];
    found.push({
      sheet: sheet === undefined ? null : sheet.replace(/^'|'$/g, "").replaceAll("''", "'"),
      row: Math.min(...rows),
      column: Math.min(one, other),
      rows: Math.abs((rows[1] ?? 0) - (rows[0] ?? 0)) + 1,
      columns: Math.abs(other - one) + 1,
    });
  }
  return found;
}

/** [Book2.xlsx]Sheet1!A1, '[1]Sheet1'!A1: a formula that needs another file. */
export const needsAnotherFile = (formula: string): boolean => {
  const plain = formula.replace(texts, '""');
  return quotedBook.test(plain) || plainBook.test(plain);
};

/** A bracket that follows a name is a column of a table object, not a book. */
const plainBook = /(?<![\p{L}\p{N}_\][])\[[^\][]+\][\p{L}\p{N}_.]*!/u;
const quotedBook = /'[^'[\]]*\[[^'[\]]+\][^']*'!/;
