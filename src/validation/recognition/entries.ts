import { divisionNamed } from "../../catalogue/divisions";
import type { Division } from "../../catalogue/types";
import { valueAt, type SheetSnapshot } from "../../workbook/snapshot";
import { indicatorOf, looksLikeCode, type ColumnContext } from "./columns";
import { isFooterText, isTotalText } from "./footers";
import { shownAt, startsTable } from "./headerBlock";
import { cellText, isFilled, onOneLine, readUnitCell, unitInText } from "./text";
import type { TableColumn, TableEntry } from "./types";

const columnOf = (columns: readonly TableColumn[], use: TableColumn["use"]): TableColumn | null =>
  columns.find((column) => column.use === use) ?? null;

/**
 * Among several name columns (县名 in two languages, 市名, 省名) the one that names the rows: the first whose
 * values are Chinese and differ from row to row.
 */
export function nameColumn(
  sheet: SheetSnapshot,
  columns: readonly TableColumn[],
  firstRow: number,
): TableColumn | null {
  const names = columns.filter(({ use }) => use === "name");
  const distinct = names.map((column) => {
    const texts = Array.from({ length: 100 }, (_, index) =>
      cellText(valueAt(sheet, firstRow + index, column.column)),
    ).filter((text) => text !== "");
    const chinese = texts.filter((text) => /\p{Script=Han}/u.test(text)).length;
    return { column, score: new Set(texts).size + (chinese * 2 > texts.length ? 1000 : 0) };
  });
  distinct.sort((one, other) => other.score - one.score || one.column.column - other.column.column);
  return distinct[0]?.column ?? null;
}

/** The column whose texts name the most indicators; else the one headed as label; else the first text column. */
export function labelColumn(
  context: ColumnContext,
  sheet: SheetSnapshot,
  columns: readonly TableColumn[],
  firstRow: number,
): TableColumn | null {
  const firstValue = Math.min(
    ...columns.filter(({ use }) => use === "value").map(({ column }) => column),
    Number.MAX_SAFE_INTEGER,
  );
  const candidates = columns.filter(
    ({ use, column }) => use === "label" || use === "name" || (use === "ignore" && column < firstValue),
  );
  const scored = candidates.map((column) => {
    let named = 0;
    for (let offset = 0; offset < 60; offset += 1) {
      const text = cellText(valueAt(sheet, firstRow + offset, column.column));
      if (text !== "" && text.length <= 60 && indicatorOf(context, text) !== null) named += 1;
    }
    return { column, score: named * 10 + (column.use === "label" ? 1 : 0) };
  });
  scored.sort((one, other) => other.score - one.score || one.column.column - other.column.column);
  return scored[0] !== undefined && scored[0].score > 0 ? scored[0].column : null;
}

export interface EntryColumns {
  readonly label: TableColumn | null;
  readonly unit: TableColumn | null;
  readonly code: TableColumn | null;
  readonly name: TableColumn | null;
}

export const keyColumns = (
  columns: readonly TableColumn[],
  label: TableColumn | null,
  name: TableColumn | null,
): EntryColumns => ({ label, name, unit: columnOf(columns, "unit"), code: columnOf(columns, "code") });

/** Where a table's rows end: at the next table's header, at a footer, or where nothing but notes follows. */
export function rowsOf(
  sheet: SheetSnapshot,
  firstRow: number,
  keys: EntryColumns,
  values: readonly TableColumn[],
): readonly number[] {
  const used = sheet.usedRange;
  const rows: number[] = [];
  if (used === null) return rows;
  for (let row = firstRow; row < used.row + used.rows; row += 1) {
    const head = headText(sheet, row, used.column, used.columns);
    if (head === "") continue;
    if (isFooterText(head)) {
      if (rows.length > 0) break;
      continue;
    }
    if (rows.length > 0 && startsTable(sheet, row)) break;
    if (rows.length === 0 && numbersColumns(sheet, row, used.column, used.columns)) continue;
    const key = [keys.label, keys.name, keys.code].some(
      (column) => column !== null && isFilled(shownAt(sheet, row, column.column)),
    );
    if (key && (values.length === 0 || isDataRow(sheet, row, keys, values))) rows.push(row);
  }
  return rows;
}

/** 甲 乙 丙 1 2 3 under a header: numbers of the columns, however they were typed. */
function numbersColumns(sheet: SheetSnapshot, row: number, firstColumn: number, columns: number): boolean {
  const texts = Array.from({ length: columns }, (_, index) =>
    cellText(valueAt(sheet, row, firstColumn + index)),
  ).filter((text) => text !== "");
  return (
    /^[甲乙]$/.test(texts[0] ?? "") && texts.every((text) => /^[甲乙丙丁戊己庚辛壬癸]$|^\d{1,2}$/.test(text))
  );
}

/** A group heading such as 一、空间布局 has no unit and no value. */
const isDataRow = (
  sheet: SheetSnapshot,
  row: number,
  keys: EntryColumns,
  values: readonly TableColumn[],
): boolean =>
  values.some(({ column }) => isFilled(valueAt(sheet, row, column))) ||
  (keys.unit !== null && isFilled(valueAt(sheet, row, keys.unit.column))) ||
  keys.code !== null ||
  keys.unit === null;

function headText(sheet: SheetSnapshot, row: number, firstColumn: number, columns: number): string {
  for (let column = firstColumn; column < firstColumn + columns; column += 1) {
    const text = cellText(valueAt(sheet, row, column));
    if (text !== "") return text;
  }
  return "";
}

const textIn = (sheet: SheetSnapshot, row: number, column: TableColumn | null): string =>
  column === null ? "" : onOneLine(cellText(shownAt(sheet, row, column.column)));

/** What one row is about. */
export function readEntry(
  context: ColumnContext,
  sheet: SheetSnapshot,
  row: number,
  keys: EntryColumns,
  kind: "indicator-table" | "unit-table" | "data-table",
): TableEntry {
  const label = textIn(sheet, row, keys.label);
  const name = textIn(sheet, row, keys.name);
  const code = textIn(sheet, row, keys.code);
  const indicator = kind === "unit-table" || label === "" ? null : indicatorOf(context, label);
  const column = keys.unit?.column ?? 0;
  const written = keys.unit === null ? null : readUnitCell(shownAt(sheet, row, column), { row, column });
  const total = [label, name, code].some(isTotalText) && !looksLikeCode(code);
  const labelAt = keys.label === null ? null : { row, column: keys.label.column };
  return {
    row,
    label: kind === "unit-table" ? name || code || label : label,
    indicator,
    unit: written ?? unitInText(label, labelAt),
    code: code === "" ? null : code,
    name: name === "" ? null : name,
    total,
    year: null,
    subject: total ? null : subjectOf(code, name),
    group: null,
    partOf: null,
    nature: null,
    stated: false,
  };
}

/** The division of a code, else of a name; null where the list has neither. */
const subjectOf = (code: string, name: string): Division | null =>
  (looksLikeCode(code) ? divisionNamed(code) : null) ?? (name === "" ? null : divisionNamed(name));
