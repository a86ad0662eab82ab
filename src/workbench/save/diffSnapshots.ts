import type { RangeAddress } from "../../workbook/address";
import type { Operation, PlanCell, WorkbookPlan } from "../../workbook/plan";
import { intersection, sameRange } from "../../workbook/ranges";
import {
  type CellValue,
  formulaAt,
  isCellError,
  numberFormatAt,
  type SheetSnapshot,
  sheetNamed,
  valueAt,
  type WorkbookSnapshot,
} from "../../workbook/snapshot";
import { bounding } from "../../workbook/ranges";

/** Cells of a sheet that show a formula's spilled result: never written, the formula fills them. */
export type Spills = ReadonlyMap<string, readonly RangeAddress[]>;

const sameValue = (one: CellValue, other: CellValue): boolean =>
  isCellError(one) && isCellError(other) ? one.error === other.error : one === other;

const inAny = (ranges: readonly RangeAddress[], row: number, column: number): boolean =>
  ranges.some((range) => intersection(range, { row, column, rows: 1, columns: 1 }) !== null);

function changedCell(
  before: SheetSnapshot,
  after: SheetSnapshot,
  row: number,
  column: number,
  spilled: readonly RangeAddress[],
): PlanCell {
  const formula = formulaAt(after, row, column);
  const value = valueAt(after, row, column);
  const same = formula === formulaAt(before, row, column) && sameValue(value, valueAt(before, row, column));
  if (same || (formula === null && inAny(spilled, row, column))) return null;
  if (formula === null) return { value };
  const spill = spilled.find((range) => range.row === row && range.column === column);
  return { formula, result: value, ...(spill ? { spill: valuesOf(after, spill) } : {}) };
}

const valuesOf = (sheet: SheetSnapshot, { row, column, rows, columns }: RangeAddress): CellValue[][] =>
  Array.from({ length: rows }, (_row, down) =>
    Array.from({ length: columns }, (_column, right) => valueAt(sheet, row + down, column + right)),
  );

interface Run<Item> {
  readonly row: number;
  readonly column: number;
  readonly items: Item[];
}

/** Neighbouring items of a row as runs, so that one operation writes many cells. */
function runs<Item>(area: RangeAddress, itemAt: (row: number, column: number) => Item | null): Run<Item>[] {
  const found: Run<Item>[] = [];
  for (let row = area.row; row < area.row + area.rows; row += 1) {
    let run: Run<Item> | null = null;
    for (let column = area.column; column < area.column + area.columns; column += 1) {
      const item = itemAt(row, column);
      if (item === null) run = null;
      else if (run) run.items.push(item);
      else found.push((run = { row, column, items: [item] }));
    }
  }
  return found;
}

/** Runs that stand under each other with the same ends become one block. */
function blocks<Item>(found: readonly Run<Item>[]): { readonly at: RangeAddress; readonly rows: Item[][] }[] {
  const open = new Map<string, { at: RangeAddress; rows: Item[][] }>();
  const all: { at: RangeAddress; rows: Item[][] }[] = [];
  for (const { row, column, items } of found) {
    const key = `${column}:${items.length}`;
    const above = open.get(key);
    if (above && above.at.row + above.at.rows === row) {
      above.rows.push(items);
      above.at = { ...above.at, rows: above.at.rows + 1 };
    } else {
      const block = { at: { row, column, rows: 1, columns: items.length }, rows: [items] };
      open.set(key, block);
      all.push(block);
    }
  }
  return all;
}

function cellOperations(
  before: SheetSnapshot,
  after: SheetSnapshot,
  area: RangeAddress,
  spilled: readonly RangeAddress[],
): Operation[] {
  const changed = runs(area, (row, column) => changedCell(before, after, row, column, spilled));
  return blocks(changed).map(({ at, rows }) => ({
    type: "write-block",
    sheet: after.name,
    at: { row: at.row, column: at.column },
    cells: rows,
  }));
}

function formatOperations(before: SheetSnapshot, after: SheetSnapshot, area: RangeAddress): Operation[] {
  const changed = runs(area, (row, column) => {
    const format = numberFormatAt(after, row, column);
    return format === numberFormatAt(before, row, column) ? null : format;
  });
  return changed.flatMap(({ row, column, items }) =>
    items.map((format, index): Operation => {
      const range = { row, column: column + index, rows: 1, columns: 1 };
      return { type: "number-format", sheet: after.name, range, format };
    }),
  );
}

function mergeOperations(before: SheetSnapshot, after: SheetSnapshot): Operation[] {
  const missing = (ranges: readonly RangeAddress[], from: readonly RangeAddress[]): RangeAddress[] =>
    ranges.filter((range) => !from.some((other) => sameRange(range, other)));
  const sheet = after.name;
  return [
    ...missing(before.merged, after.merged).map((range): Operation => ({ type: "unmerge", sheet, range })),
    ...missing(after.merged, before.merged).map((range): Operation => ({ type: "merge", sheet, range })),
  ];
}

function revealOperations(before: SheetSnapshot, after: SheetSnapshot): Operation[] {
  const without = (lines: readonly number[], others: readonly number[]): number[] =>
    lines.filter((line) => !others.includes(line));
  const make = (from: SheetSnapshot, to: SheetSnapshot, hidden: boolean): Operation[] => {
    const rows = without(from.hiddenRows, to.hiddenRows);
    const columns = without(from.hiddenColumns, to.hiddenColumns);
    return rows.length + columns.length === 0
      ? []
      : [{ type: "reveal", sheet: after.name, rows, columns, hidden }];
  };
  return [...make(before, after, false), ...make(after, before, true)];
}

function sheetOperations(before: SheetSnapshot, after: SheetSnapshot, spills: Spills): Operation[] {
  const area = after.usedRange ? bounding(before.usedRange, after.usedRange) : before.usedRange;
  const operations: Operation[] = area
    ? [
        ...cellOperations(before, after, area, spills.get(after.name) ?? []),
        ...formatOperations(before, after, area),
      ]
    : [];
  operations.push(...mergeOperations(before, after), ...revealOperations(before, after));
  if (before.visibility !== after.visibility) {
    operations.push({ type: "visibility", sheet: after.name, visibility: after.visibility });
  }
  return operations;
}

/** Results of locked formulas change too; the protection is lifted for as long as they are written. */
export function unlocked(
  { name, protection }: SheetSnapshot,
  operations: readonly Operation[],
): readonly Operation[] {
  if (!protection.protected || operations.length === 0) return operations;
  const protect = (enabled: boolean): Operation => ({ type: "protect", sheet: name, enabled });
  return [protect(false), ...operations, protect(true)];
}

const blank = (sheet: SheetSnapshot): SheetSnapshot => ({
  ...sheet,
  usedRange: null,
  values: [],
  formulas: [],
  numberFormats: [],
  merged: [],
  hiddenRows: [],
  hiddenColumns: [],
});

function nameOperations(before: WorkbookSnapshot, after: WorkbookSnapshot): Operation[] {
  const gone = before.names.filter(({ name }) => !after.names.some((other) => other.name === name));
  const changed = after.names.flatMap(({ name, sheet, range }): Operation[] => {
    const former = before.names.find((other) => other.name === name);
    const same = former && former.sheet === sheet && range && former.range && sameRange(former.range, range);
    return sheet === null || range === null || same ? [] : [{ type: "define-name", name, sheet, range }];
  });
  return [...gone.map(({ name }): Operation => ({ type: "delete-name", name })), ...changed];
}

/**
 * What turns the first workbook into the second, as a plan that leaves everything else alone: values,
 * formulas with their results, formats, merges, hidden rows and columns, sheets and names.
 */
export function diffSnapshots(
  before: WorkbookSnapshot,
  after: WorkbookSnapshot,
  spills: Spills = new Map(),
): WorkbookPlan {
  const operations: Operation[] = [];
  after.sheets.forEach((sheet, position) => {
    const former = sheetNamed(before, sheet.name);
    const { name, visibility } = sheet;
    if (!former) operations.push({ type: "add-sheet", sheet: name, visibility, position, ifExists: "fail" });
    operations.push(...unlocked(sheet, sheetOperations(former ?? blank(sheet), sheet, spills)));
  });
  for (const { name } of before.sheets) {
    if (!sheetNamed(after, name)) operations.push({ type: "delete-sheet", sheet: name });
  }
  operations.push(...nameOperations(before, after));
  return { operations };
}
