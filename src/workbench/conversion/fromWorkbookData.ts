import type {
  BooleanNumber,
  ICellData,
  IRange,
  IStyleData,
  IWorkbookData,
  IWorksheetData,
  Nullable,
} from "@univerjs/core";
import type { RangeAddress } from "../../workbook/address";
import type { CellValue, SheetSnapshot } from "../../workbook/snapshot";
import { errorOf } from "./cellError";
import { cellTypes, yes } from "./engineValues";
import { fromPattern } from "./numberFormats";

/** What the sheet's own data does not say: formulas shared down a column, and spilled results. */
export interface FormulaSource {
  readonly formulaAt: (row: number, column: number) => string | null;
  readonly spilled: ReadonlyMap<number, ReadonlyMap<number, ICellData>>;
}

/** The facts of a sheet that Univer does not keep. */
export type SheetFacts = Pick<SheetSnapshot, "protection"> & { readonly veryHidden: boolean };

export const plainFacts: SheetFacts = { protection: { protected: false, open: [] }, veryHidden: false };

export const fromUniverRange = ({ startRow, startColumn, endRow, endColumn }: IRange): RangeAddress => ({
  row: startRow,
  column: startColumn,
  rows: endRow - startRow + 1,
  columns: endColumn - startColumn + 1,
});

/** A cell's raw value: what was typed or computed, never its formatted text. */
export function fromCell(cell: Nullable<ICellData>): CellValue {
  const rich = cell?.p?.body?.dataStream;
  if (rich !== undefined) return rich.replace(/\r\n$/, "").replaceAll("\r", "\n");
  const value = cell?.v;
  if (value === null || value === undefined) return null;
  if (typeof value === "boolean") return value;
  if (cell?.t === cellTypes.boolean) return value === 1 || value === "1" || value === "TRUE";
  if (cell?.t === cellTypes.number) {
    const number = Number(value);
    return value === "" || Number.isNaN(number) ? value : number;
  }
  if (typeof value === "number") return value;
  // A constant text is blank when empty; the result of a formula may well be "".
  if (value === "" && !cell?.f && !cell?.si) return null;
  return errorOf(value) ?? value;
}

const styleOf = (cell: ICellData, styles: IWorkbookData["styles"]): Nullable<IStyleData> =>
  typeof cell.s === "string" ? styles[cell.s] : cell.s;

interface Row {
  readonly values: CellValue[];
  readonly formulas: (string | null)[];
  readonly formats: (string | null)[];
  anyFormula: boolean;
  anyFormat: boolean;
  last: number;
}

function readRow(
  row: number,
  cells: Readonly<Record<number, ICellData>>,
  styles: IWorkbookData["styles"],
  source: FormulaSource,
): Row {
  const read: Row = { values: [], formulas: [], formats: [], anyFormula: false, anyFormat: false, last: -1 };
  const spilled = source.spilled.get(row);
  const columns = new Set([...Object.keys(cells).map(Number), ...(spilled?.keys() ?? [])]);
  for (const column of columns) {
    const cell = cells[column];
    const formula = cell?.f || cell?.si ? (source.formulaAt(row, column) ?? cell.f ?? null) : null;
    const format = cell ? fromPattern(styleOf(cell, styles)?.n?.pattern) : "General";
    const value = fromCell(formula === null ? (spilled?.get(column) ?? cell) : cell);
    read.values[column] = value;
    read.formulas[column] = formula;
    read.formats[column] = format === "General" ? null : format;
    read.anyFormula ||= formula !== null;
    read.anyFormat ||= format !== "General";
    if (value !== null || formula !== null || format !== "General") read.last = Math.max(read.last, column);
  }
  return read;
}

const filled = <Item>(items: readonly Item[], first: number, last: number, blank: Item): Item[] =>
  Array.from({ length: last - first + 1 }, (_item, index) => items[first + index] ?? blank);

const hidden = (lines: Readonly<Record<number, { hd?: BooleanNumber } | undefined>> | undefined): number[] =>
  Object.entries(lines ?? {})
    .filter(([, line]) => line?.hd === yes)
    .map(([index]) => Number(index));

const inside = (index: number, first: number, count: number): boolean =>
  index >= first && index < first + count;

function usedRange(rows: ReadonlyMap<number, Row>): RangeAddress | null {
  const filledRows = [...rows].filter(([, row]) => row.last >= 0);
  if (filledRows.length === 0) return null;
  const indices = filledRows.map(([index]) => index);
  const first = Math.min(...indices);
  const firstColumn = Math.min(...filledRows.map(([, row]) => firstFilled(row)));
  const lastColumn = Math.max(...filledRows.map(([, row]) => row.last));
  return {
    row: first,
    column: firstColumn,
    rows: Math.max(...indices) - first + 1,
    columns: lastColumn - firstColumn + 1,
  };
}

function firstFilled(row: Row): number {
  for (let column = 0; column <= row.last; column += 1) {
    const has = row.formulas[column] ?? row.values[column] ?? row.formats[column];
    if (has !== null && has !== undefined) return column;
  }
  return row.last;
}

/** One sheet of Univer's live data as a snapshot: the present values, without copying the workbook. */
export function fromWorksheet(
  sheet: Partial<IWorksheetData>,
  styles: IWorkbookData["styles"],
  source: FormulaSource,
  facts: SheetFacts = plainFacts,
): SheetSnapshot {
  const cellData: Readonly<Record<number, Readonly<Record<number, ICellData>> | undefined>> =
    sheet.cellData ?? {};
  const indices = new Set([...Object.keys(cellData).map(Number), ...source.spilled.keys()]);
  const rows = new Map([...indices].map((row) => [row, readRow(row, cellData[row] ?? {}, styles, source)]));
  const range = usedRange(rows);
  const lines = range ? Array.from({ length: range.rows }, (_row, row) => rows.get(range.row + row)) : [];
  const last = range ? range.column + range.columns - 1 : 0;
  const first = range?.column ?? 0;
  const shown = sheet.hidden === yes ? "hidden" : "visible";
  return {
    name: sheet.name ?? "",
    visibility: facts.veryHidden ? "very-hidden" : shown,
    usedRange: range,
    values: lines.map((line) => filled<CellValue>(line?.values ?? [], first, last, null)),
    formulas: lines.map((line) => (line?.anyFormula ? filled(line.formulas, first, last, null) : null)),
    numberFormats: lines.map((line) => (line?.anyFormat ? filled(line.formats, first, last, null) : null)),
    merged: (sheet.mergeData ?? []).map(fromUniverRange),
    hiddenRows: range ? hidden(sheet.rowData).filter((row) => inside(row, range.row, range.rows)) : [],
    hiddenColumns: range
      ? hidden(sheet.columnData).filter((column) => inside(column, range.column, range.columns))
      : [],
    protection: facts.protection,
  };
}
