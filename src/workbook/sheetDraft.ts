import type { CellPosition, RangeAddress } from "./address";
import { bounding, intersection, sameRange, spansSheet, subtract } from "./ranges";
import type { CellValue, SheetSnapshot, Visibility } from "./snapshot";

type Row<Item> = Item[] | null;

/** A sheet while a plan is applied to it: the one mutable thing of this folder, never seen outside `applyPlan`. */
export interface SheetDraft {
  readonly name: string;
  visibility: Visibility;
  usedRange: RangeAddress | null;
  values: Row<CellValue>[];
  formulas: Row<string | null>[];
  numberFormats: Row<string | null>[];
  merged: readonly RangeAddress[];
  readonly hiddenRows: Set<number>;
  readonly hiddenColumns: Set<number>;
  protected: boolean;
  /** Unlocked cells, also while the sheet is not protected. */
  open: readonly RangeAddress[];
}

export const emptySheet = (name: string, visibility: Visibility): SheetSnapshot => ({
  name,
  visibility,
  usedRange: null,
  values: [],
  formulas: [],
  numberFormats: [],
  merged: [],
  hiddenRows: [],
  hiddenColumns: [],
  protection: { protected: false, open: [] },
});

const rowsOf = <Item>(block: readonly (readonly Item[] | null)[]): Row<Item>[] =>
  block.map((row) => row && [...row]);

export const draftOf = (sheet: SheetSnapshot): SheetDraft => ({
  name: sheet.name,
  visibility: sheet.visibility,
  usedRange: sheet.usedRange,
  values: rowsOf(sheet.values),
  formulas: rowsOf(sheet.formulas),
  numberFormats: rowsOf(sheet.numberFormats),
  merged: sheet.merged,
  hiddenRows: new Set(sheet.hiddenRows),
  hiddenColumns: new Set(sheet.hiddenColumns),
  protected: sheet.protection.protected,
  open: sheet.protection.open,
});

const shifted = <Item>(rows: Row<Item>[], down: number, right: number, blank: Item): Row<Item>[] => [
  ...Array.from({ length: down }, () => null),
  ...rows.map((row) => row && (right > 0 ? [...Array.from({ length: right }, () => blank), ...row] : row)),
];

/** Makes room for the range; the blocks keep starting at the used range's first cell. */
function makeRoom(draft: SheetDraft, range: RangeAddress): RangeAddress {
  const before = draft.usedRange;
  const after = bounding(before, range);
  if (before !== null && !sameRange(before, after)) {
    const down = before.row - after.row;
    const right = before.column - after.column;
    if (down > 0 || right > 0) {
      draft.values = shifted<CellValue>(draft.values, down, right, null);
      draft.formulas = shifted<string | null>(draft.formulas, down, right, null);
      draft.numberFormats = shifted<string | null>(draft.numberFormats, down, right, null);
    }
  }
  draft.usedRange = after;
  return after;
}

function put<Item>(rows: Row<Item>[], row: number, column: number, item: Item, blank: Item): void {
  const there = rows[row];
  if (item === blank && (there?.length ?? 0) <= column) return;
  while (rows.length <= row) rows.push(null);
  const cells = rows[row] ?? [];
  while (cells.length < column) cells.push(blank);
  cells[column] = item;
  rows[row] = cells;
}

/** Writes a constant or a formula with its result; a blank only where there is something to clear. */
export function writeCell(
  draft: SheetDraft,
  { row, column }: CellPosition,
  value: CellValue,
  formula: string | null,
): void {
  const used = draft.usedRange;
  const inside = used !== null && intersection(used, { row, column, rows: 1, columns: 1 }) !== null;
  if (value === null && formula === null && !inside) return;
  const origin = makeRoom(draft, { row, column, rows: 1, columns: 1 });
  put<CellValue>(draft.values, row - origin.row, column - origin.column, value, null);
  put<string | null>(draft.formulas, row - origin.row, column - origin.column, formula, null);
}

/** A format over whole rows or columns applies to the used range only: it adds no cells. */
export function formatCells(draft: SheetDraft, range: RangeAddress, format: string): void {
  const used = draft.usedRange;
  const target = spansSheet(range) ? used && intersection(used, range) : range;
  if (target === null) return;
  const origin = makeRoom(draft, target);
  const item = format === "General" ? null : format;
  for (let row = target.row; row < target.row + target.rows; row += 1) {
    for (let column = target.column; column < target.column + target.columns; column += 1) {
      put<string | null>(draft.numberFormats, row - origin.row, column - origin.column, item, null);
    }
  }
}

/** Unlocks or locks the cells of a range. */
export function lockCells(draft: SheetDraft, range: RangeAddress, locked: boolean): void {
  const rest = draft.open.flatMap((one) => subtract(one, range));
  draft.open = locked ? rest : [...rest, range];
}

/** A merge keeps its first cell; the others are cleared, as Excel does. */
export function mergeCells(draft: SheetDraft, range: RangeAddress): void {
  const used = draft.usedRange;
  const held = used && intersection(used, range);
  for (let row = held?.row ?? 0; held !== null && row < held.row + held.rows; row += 1) {
    for (let column = held.column; column < held.column + held.columns; column += 1) {
      if (row !== range.row || column !== range.column) writeCell(draft, { row, column }, null, null);
    }
  }
  makeRoom(draft, range);
  draft.merged = [...draft.merged, range];
}

const ordered = (indices: ReadonlySet<number>): readonly number[] =>
  [...indices].sort((one, other) => one - other);

export const finishedSheet = (draft: SheetDraft): SheetSnapshot => ({
  name: draft.name,
  visibility: draft.visibility,
  usedRange: draft.usedRange,
  values: draft.values.map((row) => row ?? []),
  formulas: draft.formulas,
  numberFormats: draft.numberFormats,
  merged: draft.merged,
  hiddenRows: ordered(draft.hiddenRows),
  hiddenColumns: ordered(draft.hiddenColumns),
  protection: { protected: draft.protected, open: draft.protected ? draft.open : [] },
});
