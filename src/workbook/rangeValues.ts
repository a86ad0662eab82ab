import type { RangeAddress } from "./address";
import { type CellValue, sheetNamed, valueAt, type WorkbookSnapshot } from "./snapshot";

/** What the cells of a range hold, row by row; blank where there is no such sheet. */
export function rangeValues(
  workbook: WorkbookSnapshot,
  name: string,
  { row, column, rows, columns }: RangeAddress,
): readonly (readonly CellValue[])[] {
  const sheet = sheetNamed(workbook, name);
  return Array.from({ length: rows }, (_row, down) =>
    Array.from({ length: columns }, (_column, right) =>
      sheet === null ? null : valueAt(sheet, row + down, column + right),
    ),
  );
}
