import type { RangeAddress } from "../../workbook/address";
import { valueAt, type CellValue, type SheetSnapshot } from "../../workbook/snapshot";

type Merges = ReadonlyMap<number, readonly RangeAddress[]>;

/** Merged ranges of each sheet by column: a long table may have one in every few rows. */
const byColumn = new WeakMap<SheetSnapshot, Merges>();

function mergesOf(sheet: SheetSnapshot): Merges {
  const known = byColumn.get(sheet);
  if (known !== undefined) return known;
  const columns = new Map<number, RangeAddress[]>();
  for (const range of sheet.merged) {
    const end = Math.min(range.column + range.columns, (sheet.usedRange?.column ?? 0) + 1000);
    for (let column = range.column; column < end; column += 1) {
      const others = columns.get(column);
      if (others === undefined) columns.set(column, [range]);
      else others.push(range);
    }
  }
  for (const ranges of columns.values()) ranges.sort((one, other) => one.row - other.row);
  byColumn.set(sheet, columns);
  return columns;
}

/** The merged range around a cell; null where it stands alone. */
export function mergeAt(sheet: SheetSnapshot, row: number, column: number): RangeAddress | null {
  if (sheet.merged.length === 0) return null;
  const ranges = mergesOf(sheet).get(column) ?? [];
  let low = 0;
  let high = ranges.length - 1;
  while (low <= high) {
    const middle = (low + high) >> 1;
    const range = ranges[middle];
    if (range === undefined) return null;
    if (row < range.row) high = middle - 1;
    else if (row >= range.row + range.rows) low = middle + 1;
    else return range;
  }
  return null;
}

/** The value that a reader sees at a place: that of the merged area's first cell. */
export function shownAt(sheet: SheetSnapshot, row: number, column: number): CellValue {
  const own = valueAt(sheet, row, column);
  if (own !== null) return own;
  const merge = mergeAt(sheet, row, column);
  return merge === null ? null : valueAt(sheet, merge.row, merge.column);
}
