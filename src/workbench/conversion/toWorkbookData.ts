import type {
  ICellData,
  IColumnData,
  IRange,
  IRowData,
  IStyleData,
  IWorkbookData,
  IWorksheetData,
  BooleanNumber,
} from "@univerjs/core";
import type { RangeAddress } from "../../workbook/address";
import {
  type CellValue,
  formulaAt,
  isCellError,
  type SheetSnapshot,
  uncalculated,
  type WorkbookSnapshot,
} from "../../workbook/snapshot";
import { cellTypes, no, yes } from "./engineValues";
import { definedNameResource } from "./definedNames";
import type { SheetLook } from "./look";
import { toPattern } from "./numberFormats";

export const workbookId = "greencheck-workbook";

/** Univer names sheets by id; ours are by place at opening, so that a rename can be told from a new sheet. */
export const sheetId = (index: number): string => `sheet-${index}`;

export const toUniverRange = ({ row, column, rows, columns }: RangeAddress): IRange => ({
  startRow: row,
  startColumn: column,
  endRow: row + rows - 1,
  endColumn: column + columns - 1,
});

/** Univer's value and type of a cell; an error is the text that Excel shows. */
export function toCellValue(value: CellValue): Pick<ICellData, "v" | "t"> {
  if (value === null) return {};
  if (typeof value === "number") return { v: value, t: cellTypes.number };
  if (typeof value === "boolean") return { v: value ? 1 : 0, t: cellTypes.boolean };
  if (isCellError(value)) return { v: value.error, t: cellTypes.text };
  return { v: value, t: cellTypes.text };
}

/** Only our own functions are sure to spill in the grid as they do in Excel. */
const ownFunction = /^=(?:GREEN|CARBON|PLAN)_[A-Z_]+\(/i;

/**
 * Where results of our functions spill, by row of the sheet. A file repeats the formula in every cell of the result;
 * the grid wants it once, computed anew, so that it knows the range.
 */
function spillsByRow(sheet: SheetSnapshot): ReadonlyMap<number, readonly RangeAddress[]> {
  const byRow = new Map<number, RangeAddress[]>();
  const { usedRange } = sheet;
  if (!usedRange) return byRow;
  const end = usedRange.row + usedRange.rows;
  for (const range of sheet.spills ?? []) {
    if (!ownFunction.test(formulaAt(sheet, range.row, range.column) ?? "")) continue;
    for (let row = range.row; row < Math.min(end, range.row + range.rows); row += 1) {
      byRow.set(row, [...(byRow.get(row) ?? []), range]);
    }
  }
  return byRow;
}

type Cells = Record<number, Record<number, ICellData>>;

function toCell(
  value: CellValue,
  formula: string | null,
  format: string | null,
  look: IStyleData | undefined,
): ICellData | null {
  const pending = formula !== null && isCellError(value) && value.error === uncalculated.error;
  const cell: ICellData = pending ? {} : toCellValue(value);
  if (formula !== null) cell.f = formula;
  const pattern = format === null ? null : toPattern(format);
  if (look || pattern) cell.s = { ...look, ...(pattern ? { n: { pattern } } : {}) };
  return Object.keys(cell).length === 0 ? null : cell;
}

function toCells(sheet: SheetSnapshot, look: SheetLook | null): Cells {
  const cells: Cells = {};
  const put = (row: number, column: number, cell: ICellData | null): void => {
    if (cell) (cells[row] ??= {})[column] = cell;
  };
  const { usedRange } = sheet;
  for (const [index, rowLook] of look?.cells ?? []) {
    for (const [column, style] of rowLook) put(index, column, { s: style });
  }
  if (!usedRange) return cells;
  const spills = spillsByRow(sheet);
  for (let row = 0; row < usedRange.rows; row += 1) {
    const values = sheet.values[row];
    const formulas = sheet.formulas[row];
    const formats = sheet.numberFormats[row];
    const rowLook = look?.cells.get(usedRange.row + row);
    const rowSpills = spills.get(usedRange.row + row);
    for (let column = 0; column < usedRange.columns; column += 1) {
      const at = usedRange.column + column;
      const spill = rowSpills?.find((range) => at >= range.column && at < range.column + range.columns);
      const first = spill?.row === usedRange.row + row && spill.column === at;
      const cell = toCell(
        spill ? (first ? uncalculated : null) : (values?.[column] ?? null),
        spill && !first ? null : (formulas?.[column] ?? null),
        formats?.[column] ?? null,
        rowLook?.get(at),
      );
      put(usedRange.row + row, at, cell);
    }
  }
  return cells;
}

const hiddenLines = (indices: readonly number[]): Record<number, { hd: BooleanNumber }> =>
  Object.fromEntries(indices.map((index) => [index, { hd: yes }]));

function toColumns(sheet: SheetSnapshot, look: SheetLook | null): Record<number, Partial<IColumnData>> {
  const columns: Record<number, Partial<IColumnData>> = hiddenLines(sheet.hiddenColumns);
  for (const [column, width] of look?.columnWidths ?? []) columns[column] = { ...columns[column], w: width };
  return columns;
}

function toRows(sheet: SheetSnapshot, look: SheetLook | null): Record<number, Partial<IRowData>> {
  const rows: Record<number, Partial<IRowData>> = hiddenLines(sheet.hiddenRows);
  for (const [row, height] of look?.fittedHeights ?? []) {
    rows[row] = { ...rows[row], h: height, ah: height, ia: yes };
  }
  for (const [row, height] of look?.rowHeights ?? []) {
    rows[row] = { ...rows[row], h: height, ia: no };
  }
  return rows;
}

function toWorksheet(sheet: SheetSnapshot, index: number, look: SheetLook | null): Partial<IWorksheetData> {
  const last = sheet.usedRange
    ? [sheet.usedRange.row + sheet.usedRange.rows, sheet.usedRange.column + sheet.usedRange.columns]
    : [0, 0];
  return {
    id: sheetId(index),
    name: sheet.name,
    hidden: sheet.visibility === "visible" ? no : yes,
    // Room to go on writing below and to the right.
    rowCount: Math.max(200, (last[0] ?? 0) + 100),
    columnCount: Math.max(26, (last[1] ?? 0) + 6),
    mergeData: sheet.merged.map(toUniverRange),
    cellData: toCells(sheet, look),
    rowData: toRows(sheet, look),
    columnData: toColumns(sheet, look),
    defaultRowHeight: 22,
    ...(look?.freeze ? { freeze: look.freeze } : {}),
    ...(look?.gridLines === false ? { showGridlines: no } : {}),
  };
}

/**
 * A workbook as Univer loads it. Pure: `looks` carries widths and styles by sheet name where the file's
 * were read; what Univer cannot hold stays in the host's side model.
 */
export function toWorkbookData(
  workbook: WorkbookSnapshot,
  looks: ReadonlyMap<string, SheetLook> = new Map(),
): Omit<IWorkbookData, "locale"> {
  const ids = workbook.sheets.map((_sheet, index) => sheetId(index));
  return {
    id: workbookId,
    name: "",
    appVersion: "",
    styles: {},
    sheetOrder: ids,
    sheets: Object.fromEntries(
      workbook.sheets.map((sheet, index) => [
        sheetId(index),
        toWorksheet(sheet, index, looks.get(sheet.name) ?? null),
      ]),
    ),
    resources: [definedNameResource(workbook.names)],
  };
}
