import type { RangeAddress } from "../../../src/workbook/address";
import type { SheetSnapshot, WorkbookSnapshot } from "../../../src/workbook/snapshot";
import { ModelWorkbook, type ModelSheet } from "./model";

/** Fills an in-memory workbook from a snapshot. */
export function modelFromSnapshot(snapshot: WorkbookSnapshot): ModelWorkbook {
  const workbook = new ModelWorkbook();
  for (const sheet of snapshot.sheets) fillSheet(workbook.addSheet(sheet.name), sheet);
  workbook.names = [...snapshot.names];
  return workbook;
}

function fillSheet(sheet: ModelSheet, snapshot: SheetSnapshot): void {
  const used = snapshot.usedRange;
  sheet.visibility = snapshot.visibility;
  sheet.isProtected = snapshot.protection.protected;
  sheet.merged = [...snapshot.merged];
  snapshot.hiddenRows.forEach((row) => sheet.hiddenRows.add(row));
  snapshot.hiddenColumns.forEach((column) => sheet.hiddenColumns.add(column));
  for (const range of snapshot.protection.open) {
    eachCell(range, (row, column) => (sheet.made(row, column).locked = false));
  }
  if (!used) return;
  snapshot.values.forEach((values, row) => {
    values.forEach((value, column) => {
      const formula = snapshot.formulas[row]?.[column] ?? null;
      const format = snapshot.numberFormats[row]?.[column] ?? "General";
      if (value === null && formula === null && format === "General") return;
      const cell = sheet.made(used.row + row, used.column + column);
      cell.value = value;
      cell.formula = formula;
      cell.format = format;
    });
  });
}

/** The in-memory workbook as a snapshot, read without any of the code under test. */
export function snapshotFromModel(workbook: ModelWorkbook): WorkbookSnapshot {
  return { sheets: workbook.sheets.map(sheetSnapshot), names: workbook.names, externalLinks: [] };
}

function sheetSnapshot(sheet: ModelSheet): SheetSnapshot {
  const used = sheet.usedRange(true);
  const rows = <Item>(read: (row: number, column: number) => Item): Item[][] =>
    used
      ? indices(used.row, used.rows).map((row) =>
          indices(used.column, used.columns).map((column) => read(row, column)),
        )
      : [];
  return {
    name: sheet.name,
    visibility: sheet.visibility,
    usedRange: used,
    values: rows((row, column) => sheet.cell(row, column)?.value ?? null),
    formulas: rows((row, column) => sheet.cell(row, column)?.formula ?? null),
    numberFormats: rows((row, column) => sheet.cell(row, column)?.format ?? "General"),
    merged: sheet.merged,
    hiddenRows: [...sheet.hiddenRows].sort((first, second) => first - second),
    hiddenColumns: [...sheet.hiddenColumns].sort((first, second) => first - second),
    protection: { protected: sheet.isProtected, open: openCells(sheet) },
  };
}

const openCells = (sheet: ModelSheet): RangeAddress[] =>
  sheet.isProtected
    ? sheet.rows.flatMap((cells, row) =>
        cells.flatMap((cell, column) => (cell.locked ? [] : [{ row, column, rows: 1, columns: 1 }])),
      )
    : [];

export const indices = (first: number, count: number): number[] =>
  Array.from({ length: count }, (_item, index) => first + index);

export function eachCell(range: RangeAddress, visit: (row: number, column: number) => void): void {
  for (const row of indices(range.row, range.rows)) {
    for (const column of indices(range.column, range.columns)) visit(row, column);
  }
}
