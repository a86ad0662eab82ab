import { cellAddress, rangeAddress, type RangeAddress } from "../../src/workbook/address";
import { isCellError, type SheetSnapshot, type WorkbookSnapshot } from "../../src/workbook/snapshot";

const cellsOf = ({ row, column, rows, columns }: RangeAddress): readonly string[] =>
  Array.from({ length: rows * columns }, (_cell, index) =>
    cellAddress({ row: row + Math.floor(index / columns), column: column + (index % columns) }),
  );

function cellMap(sheet: SheetSnapshot): Readonly<Record<string, string>> {
  const cells: Record<string, string> = {};
  const origin = sheet.usedRange ?? { row: 0, column: 0, rows: 0, columns: 0 };
  for (let down = 0; down < origin.rows; down += 1) {
    for (let right = 0; right < origin.columns; right += 1) {
      const value = sheet.values[down]?.[right] ?? null;
      const formula = sheet.formulas[down]?.[right] ?? null;
      if (value === null && formula === null) continue;
      const format = sheet.numberFormats[down]?.[right] ?? "General";
      const shown = isCellError(value) ? value.error : JSON.stringify(value);
      cells[cellAddress({ row: origin.row + down, column: origin.column + right })] = [
        shown,
        formula ?? "",
        format,
      ].join(" | ");
    }
  }
  return cells;
}

/**
 * What a workbook holds, in a form in which two snapshots of the same content are equal however far their used
 * ranges reach and however their open cells are cut into ranges. `within` limits hidden lines to those that a
 * host reports: the used ones.
 */
export const contentOf = (workbook: WorkbookSnapshot) => ({
  sheets: workbook.sheets.map((sheet) => ({
    name: sheet.name,
    visibility: sheet.visibility,
    cells: cellMap(sheet),
    merged: sheet.merged.map(rangeAddress).sort(),
    hiddenRows: [...sheet.hiddenRows].sort((one, other) => one - other),
    hiddenColumns: [...sheet.hiddenColumns].sort((one, other) => one - other),
    protected: sheet.protection.protected,
    open: [...new Set(sheet.protection.open.flatMap(cellsOf))].sort(),
  })),
  names: workbook.names
    .map(({ name, sheet, range }) => [name, sheet, range && rangeAddress(range)].join(" "))
    .sort(),
});
