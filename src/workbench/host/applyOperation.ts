import type { ICellData, IObjectMatrixPrimitiveType, Univer } from "@univerjs/core";
import type { RangeAddress } from "../../workbook/address";
import { sameName } from "../../workbook/names";
import type { Operation, PlanCell } from "../../workbook/plan";
import { referenceText } from "../conversion/definedNames";
import { columnPixels, rowPixels } from "../conversion/look";
import { toPattern } from "../conversion/numberFormats";
import { toneColours } from "../../hosts/theme";
import { toStyle } from "../conversion/toneStyles";
import { toCellValue, toUniverRange } from "../conversion/toWorkbookData";
import type { Spreadsheet } from "../spreadsheet/createSpreadsheet";
import type { FSheet, FWorkbook } from "../spreadsheet/facade";
import { drawMerge } from "./drawMerge";
import { drawStyle } from "./drawStyle";
import { addValidation } from "./dataValidation";

type Of<Type extends Operation["type"]> = Extract<Operation, { type: Type }>;

const toCell = (cell: Exclude<PlanCell, null>): ICellData =>
  "formula" in cell
    ? { ...toCellValue(cell.result), f: cell.formula, si: null, p: null }
    : { v: null, t: null, ...toCellValue(cell.value), f: null, si: null, p: null };

/** The cells of a block as the engine takes them. */
export function toMatrix({ at, cells }: Of<"write-block">): IObjectMatrixPrimitiveType<ICellData> {
  const matrix: Record<number, Record<number, ICellData>> = {};
  cells.forEach((row, down) => {
    row.forEach((cell, right) => {
      if (cell !== null) (matrix[at.row + down] ??= {})[at.column + right] = toCell(cell);
    });
  });
  return matrix;
}

const rangeOf = (sheet: FSheet, range: RangeAddress) => sheet.getRange(toUniverRange(range));

/** A sheet that Univer shows ends somewhere; what a plan writes beyond its end needs room first. */
function makeRoom(sheet: FSheet, rows: number, columns: number): void {
  if (rows > sheet.getMaxRows()) sheet.setRowCount(rows + 50);
  if (columns > sheet.getMaxColumns()) sheet.setColumnCount(columns + 5);
}

function writeBlock(sheet: FSheet, operation: Of<"write-block">): void {
  const columns = Math.max(0, ...operation.cells.map((row) => row.length));
  const range = { ...operation.at, rows: operation.cells.length, columns };
  if (range.rows === 0 || columns === 0) return;
  makeRoom(sheet, range.row + range.rows, range.column + columns);
  rangeOf(sheet, range).setValues(toMatrix(operation));
}

/** A style over whole rows or columns is drawn on the sheet's present extent. */
function styleRange(univer: Univer, sheet: FSheet, { range, style }: Of<"style">): void {
  const drawn = toStyle(style);
  if (Object.keys(drawn).length > 0) drawStyle(univer, sheet, withinSheet(sheet, range), drawn);
}

function formatRange(univer: Univer, sheet: FSheet, { range, format }: Of<"number-format">): void {
  const pattern = toPattern(format);
  drawStyle(univer, sheet, withinSheet(sheet, range), { n: pattern === null ? null : { pattern } });
}

const withinSheet = (sheet: FSheet, range: RangeAddress): RangeAddress => ({
  ...range,
  rows: Math.min(range.rows, Math.max(1, sheet.getMaxRows() - range.row)),
  columns: Math.min(range.columns, Math.max(1, sheet.getMaxColumns() - range.column)),
});

function addTone(sheet: FSheet, { range, text, tone }: Of<"conditional-tone">): void {
  const { background, text: colour } = toneColours[tone];
  const rule = sheet
    .newConditionalFormattingRule()
    .whenTextEqualTo(text)
    .setRanges([toUniverRange(range)])
    .setBackground(background ?? undefined)
    .setFontColor(colour ?? undefined)
    .build();
  sheet.addConditionalFormattingRule(rule);
}

function reveal(sheet: FSheet, { rows, columns, hidden }: Of<"reveal">): void {
  for (const row of rows) {
    if (hidden) sheet.hideRows(row, 1);
    else sheet.showRows(row, 1);
  }
  for (const column of columns) {
    if (hidden) sheet.hideColumns(column, 1);
    else sheet.showColumns(column, 1);
  }
}

/** Empties a sheet of ours where it stands: an undo brings its content back into the same sheet. */
function clearSheet(sheet: FSheet): void {
  const matrix: Record<number, Record<number, ICellData>> = {};
  sheet
    .getSheet()
    .getCellMatrix()
    .forValue((row, column) => {
      (matrix[row] ??= {})[column] = { v: null, t: null, f: null, si: null, p: null, s: null };
    });
  if (Object.keys(matrix).length > 0) sheet.getDataRange().setValues(matrix);
  for (const merged of sheet.getMergedRanges()) merged.breakApart();
  sheet.clearConditionalFormatRules();
}

function addSheet(workbook: FWorkbook, operation: Of<"add-sheet">): void {
  const visible = operation.visibility === "visible";
  const existing = workbook.getSheets().find((sheet) => sameName(sheet.getSheetName(), operation.sheet));
  if (existing) {
    clearSheet(existing);
    if (existing.isSheetHidden() === visible) setVisible(workbook, existing, visible);
    return;
  }
  const active = workbook.getActiveSheet();
  const position = operation.position === null ? {} : { index: operation.position };
  const added = workbook.insertSheet(operation.sheet, { ...position, sheet: { defaultRowHeight: 22 } });
  if (!visible) {
    workbook.setActiveSheet(active);
    added.hideSheet();
  }
}

const firstVisible = (workbook: FWorkbook, except: FSheet): FSheet | undefined =>
  workbook.getSheets().find((sheet) => !sheet.isSheetHidden() && sheet.getSheetId() !== except.getSheetId());

function setVisible(workbook: FWorkbook, sheet: FSheet, visible: boolean): void {
  if (visible) sheet.showSheet();
  else {
    const next = firstVisible(workbook, sheet);
    if (next && workbook.getActiveSheet().getSheetId() === sheet.getSheetId()) workbook.setActiveSheet(next);
    sheet.hideSheet();
  }
}

function defineName(workbook: FWorkbook, { name, sheet, range }: Of<"define-name">): void {
  workbook.deleteDefinedName(name);
  workbook.insertDefinedName(name, referenceText(sheet, range));
}

function applyToSheet(
  spreadsheet: Spreadsheet,
  workbook: FWorkbook,
  sheet: FSheet,
  operation: Operation,
): void {
  switch (operation.type) {
    case "write-block":
      return writeBlock(sheet, operation);
    case "style":
      return styleRange(spreadsheet.univer, sheet, operation);
    case "number-format":
      return formatRange(spreadsheet.univer, sheet, operation);
    case "merge":
      return drawMerge(spreadsheet.univer, sheet, operation.range);
    case "unmerge":
      rangeOf(sheet, operation.range).breakApart();
      return;
    case "column-width":
      makeRoom(sheet, 0, operation.column + 1);
      sheet.setColumnWidth(operation.column, columnPixels(operation.width));
      return;
    case "row-height":
      makeRoom(sheet, operation.row + 1, 0);
      if (operation.grows) sheet.setRowHeight(operation.row, rowPixels(operation.height));
      else sheet.setRowHeightsForced(operation.row, 1, rowPixels(operation.height));
      return;
    case "data-validation":
      return addValidation(spreadsheet.api, rangeOf(sheet, withinSheet(sheet, operation.range)), operation);
    case "conditional-tone":
      return addTone(sheet, operation);
    case "define-name":
      return defineName(workbook, operation);
    case "freeze":
      sheet.setFreeze({
        xSplit: operation.columns,
        ySplit: operation.rows,
        startRow: operation.rows > 0 ? operation.rows : -1,
        startColumn: operation.columns > 0 ? operation.columns : -1,
      });
      return;
    case "visibility":
      return setVisible(workbook, sheet, operation.visibility === "visible");
    case "reveal":
      return reveal(sheet, operation);
    case "select":
      workbook.setActiveSheet(sheet);
      rangeOf(sheet, operation.range).activate();
      return;
    case "add-sheet":
    case "delete-sheet":
    case "delete-name":
    case "note":
    case "link":
    case "protect":
    case "print-setup":
      // Kept in the side model and written on save; the grid has nothing to draw for them.
      return;
  }
}

/** Draws one operation of a plan that was checked before. */
export function applyOperation(spreadsheet: Spreadsheet, workbook: FWorkbook, operation: Operation): void {
  if (operation.type === "add-sheet") return addSheet(workbook, operation);
  if (operation.type === "delete-name") {
    workbook.deleteDefinedName(operation.name);
    return;
  }
  const sheet = workbook.getSheets().find((one) => sameName(one.getSheetName(), operation.sheet));
  if (!sheet) return;
  if (operation.type === "delete-sheet") {
    workbook.deleteSheet(sheet);
    return;
  }
  applyToSheet(spreadsheet, workbook, sheet, operation);
}
