import { resolveDivision } from "../../catalogue/divisions";
import { valueAt, type SheetSnapshot } from "../../workbook/snapshot";
import { looksLikeCode, readColumns, type ColumnContext } from "./columns";
import { keyColumns, labelColumn, nameColumn, readEntry, rowsOf } from "./entries";
import { findHeader, type HeaderBlock, type HeaderColumn } from "./headerBlock";
import { cellText, unitOfWholeTable } from "./text";
import type { RecognisedTable, TableColumn, TableEntry, WrittenUnit } from "./types";

const maximumTables = 20;

/** Whether most rows of a column name a county, city or province. */
function namesDivisions(sheet: SheetSnapshot, column: TableColumn | null, firstRow: number): boolean {
  if (column === null) return false;
  const texts = Array.from({ length: 30 }, (_, index) =>
    cellText(valueAt(sheet, firstRow + index, column.column)),
  ).filter((text) => text !== "");
  const named = texts.filter((text) => {
    const division = resolveDivision(text);
    return division.ok || division.problem.code === "ambiguous";
  });
  return texts.length > 0 && named.length * 2 > texts.length;
}

/** 单位：万吨 in a line above the table, else in the sheet's name. */
function unitOfTable(sheet: SheetSnapshot, fromRow: number, headerRow: number): WrittenUnit | null {
  const used = sheet.usedRange;
  if (used === null) return null;
  for (let row = Math.max(fromRow, headerRow - 4); row < headerRow; row += 1) {
    for (let column = used.column; column < used.column + used.columns; column += 1) {
      const unit = unitOfWholeTable(cellText(valueAt(sheet, row, column)), { row, column });
      if (unit !== null) return unit;
    }
  }
  return unitOfWholeTable(sheet.name, null);
}

function kindOf(
  columns: readonly TableColumn[],
  entries: readonly TableEntry[],
  byDivision: boolean,
): RecognisedTable["kind"] {
  if (byDivision) return "unit-table";
  return entries.some(({ indicator }) => indicator !== null) ||
    columns.some(({ use, indicator }) => use === "value" && indicator !== null)
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
  context: ColumnContext,
  sheet: SheetSnapshot,
  block: HeaderBlock,
  fromRow: number,
): RecognisedTable | null {
  const firstRow = block.last + 1;
  const columns = readColumns(context, sheet, block);
  const allValues = columns.filter(({ use }) => use === "value");
  const name = nameColumn(sheet, columns, firstRow);
  const code = columns.find(({ use }) => use === "code") ?? null;
  const byDivision =
    (code !== null && looksLikeCode(cellText(valueAt(sheet, firstRow, code.column)))) ||
    namesDivisions(sheet, name, firstRow);
  const label = byDivision ? null : labelColumn(context, sheet, columns, firstRow);
  const keys = keyColumns(columns, label, byDivision ? name : null);
  const rows = rowsOf(sheet, firstRow, keys, allValues);
  const [first, last] = [rows[0], rows.at(-1)];
  if (first === undefined || last === undefined) return null;
  const entries = rows.map((row) =>
    readEntry(context, sheet, row, keys, byDivision ? "unit-table" : "indicator-table"),
  );
  const kind = kindOf(columns, entries, byDivision);
  const values = valuesOf(allValues, entries);
  if (values.length === 0) return null;
  return {
    kind,
    sheet,
    header: { first: block.first, last: block.last },
    rows: { first, last },
    columns: columns.map((column) =>
      column === label && column.use !== "label" ? { ...column, use: "label" } : column,
    ),
    values,
    entries,
    unit: unitOfTable(sheet, fromRow, block.first),
    subject: null,
    year: null,
    indicator: null,
    orientation: byDivision ? "units-down" : kind === "data-table" ? "items-down" : "indicators-down",
    reasons: [],
    ignored: false,
    sure: kind !== "data-table" || values.some(({ year, unit }) => year !== null || unit !== null),
  };
}

/** Tables beside one another share their header rows: a label after figures begins the next. */
function sideBySide(block: HeaderBlock): readonly HeaderBlock[] {
  const groups: HeaderColumn[][] = [[]];
  for (const column of block.columns) {
    const group = groups.at(-1) ?? [];
    const { use } = column.meaning;
    const begins =
      (use === "label" || use === "number") &&
      group.some(({ meaning }) => meaning.use === use) &&
      group.some(({ meaning }) => meaning.use === "value");
    if (begins) groups.push([column]);
    else group.push(column);
  }
  return groups.map((columns) => ({ ...block, columns }));
}

/** Every table of a sheet, from top to bottom. */
export function findTables(context: ColumnContext, sheet: SheetSnapshot): readonly RecognisedTable[] {
  const tables: RecognisedTable[] = [];
  let from = sheet.usedRange?.row ?? 0;
  for (let count = 0; count < maximumTables; count += 1) {
    const block = findHeader(sheet, from);
    if (block === null) break;
    const fromRow = from;
    const found = sideBySide(block).flatMap((part) => readTable(context, sheet, part, fromRow) ?? []);
    tables.push(...found);
    from = Math.max(block.last, ...found.map(({ rows }) => rows.last)) + 1;
  }
  return tables;
}
