import { fail, succeed, type Result } from "../quantity/result";
import type { RangeAddress } from "./address";
import { applyPlan } from "./applyPlan";
import { sameName } from "./names";
import type { Operation, PlanCell, WorkbookPlan } from "./plan";
import type { PlanProblem } from "./planProblem";
import { intersection, spansSheet, subtract } from "./ranges";
import { settingsSheetName } from "./settings";
import { formulaAt, numberFormatAt, valueAt, type SheetSnapshot, type WorkbookSnapshot } from "./snapshot";

type Of<Type extends Operation["type"]> = Extract<Operation, { type: Type }>;

const cellOf = (sheet: SheetSnapshot, row: number, column: number): PlanCell => {
  const value = valueAt(sheet, row, column);
  const formula = formulaAt(sheet, row, column);
  return formula === null ? { value } : { formula, result: value };
};

/** Writes back what the cells of a range held; whole rows or columns only as far as they are used. */
function rewritten(sheet: SheetSnapshot, range: RangeAddress): readonly Operation[] {
  const held = spansSheet(range) ? sheet.usedRange && intersection(range, sheet.usedRange) : range;
  if (held === null) return [];
  const cells = Array.from({ length: held.rows }, (_row, down) =>
    Array.from({ length: held.columns }, (_column, right) =>
      cellOf(sheet, held.row + down, held.column + right),
    ),
  );
  return [{ type: "write-block", sheet: sheet.name, at: { row: held.row, column: held.column }, cells }];
}

/** Writes back only the cells that the block writes, spilled results included. */
function unwritten(sheet: SheetSnapshot, { at, cells }: Of<"write-block">): readonly Operation[] {
  const before = cells.map((row, down) =>
    row.map((cell, right): PlanCell => cell && cellOf(sheet, at.row + down, at.column + right)),
  );
  const spilled = cells.flatMap((row, down) =>
    row.flatMap((cell, right) => {
      if (cell === null || !("formula" in cell) || cell.spill === undefined) return [];
      const columns = Math.max(1, ...cell.spill.map((one) => one.length));
      const place = { row: at.row + down, column: at.column + right };
      return rewritten(sheet, { ...place, rows: Math.max(1, cell.spill.length), columns });
    }),
  );
  return [{ type: "write-block", sheet: sheet.name, at, cells: before }, ...spilled];
}

/** Gives each cell of the range the number format that it had; equal neighbours of a row together. */
function unformatted(sheet: SheetSnapshot, range: RangeAddress): readonly Operation[] {
  const held = spansSheet(range) ? sheet.usedRange && intersection(range, sheet.usedRange) : range;
  if (held === null) return [];
  const operations: Of<"number-format">[] = [];
  for (let row = held.row; row < held.row + held.rows; row += 1) {
    let start = held.column;
    for (let column = held.column + 1; column <= held.column + held.columns; column += 1) {
      const format = numberFormatAt(sheet, row, start);
      if (column < held.column + held.columns && numberFormatAt(sheet, row, column) === format) continue;
      const run = { row, column: start, rows: 1, columns: column - start };
      operations.push({ type: "number-format", sheet: sheet.name, range: run, format });
      start = column;
    }
  }
  return operations;
}

/** Locks or unlocks again what a style changed; the look itself stands in no snapshot and stays. */
function relocked(sheet: SheetSnapshot, { range, style }: Of<"style">): readonly Operation[] {
  if (style.locked === undefined) return [];
  const change = (one: RangeAddress, locked: boolean): Operation => ({
    type: "style",
    sheet: sheet.name,
    range: one,
    style: { locked },
  });
  const open = sheet.protection.open.flatMap((one) => intersection(one, range) ?? []);
  if (style.locked) return open.map((one) => change(one, false));
  const locked = open.reduce<readonly RangeAddress[]>(
    (left, one) => left.flatMap((part) => subtract(part, one)),
    [range],
  );
  return locked.map((one) => change(one, true));
}

/** Snapshots know the open cells of protected sheets only, so these come back with the protection. */
const reprotected = ({ name, protection }: SheetSnapshot): readonly Operation[] => [
  ...protection.open.map((range): Operation => ({
    type: "style",
    sheet: name,
    range,
    style: { locked: false },
  })),
  { type: "protect", sheet: name, enabled: protection.protected },
];

function unrevealed(sheet: SheetSnapshot, { rows, columns, hidden }: Of<"reveal">): readonly Operation[] {
  const changedRows = rows.filter((row) => sheet.hiddenRows.includes(row) !== hidden);
  const changedColumns = columns.filter((column) => sheet.hiddenColumns.includes(column) !== hidden);
  if (changedRows.length + changedColumns.length === 0) return [];
  return [{ type: "reveal", sheet: sheet.name, rows: changedRows, columns: changedColumns, hidden: !hidden }];
}

function unnamed(before: WorkbookSnapshot, name: string): readonly Operation[] | null {
  const there = before.names.filter((one) => sameName(one.name, name));
  const restored = there.flatMap((one): readonly Operation[] =>
    one.sheet === null || one.range === null
      ? []
      : [{ type: "define-name", name: one.name, sheet: one.sheet, range: one.range }],
  );
  // A name that was a constant or a formula is not in the snapshot: it could not be given back.
  if (restored.length !== there.length) return null;
  return restored.length > 0 ? restored : [{ type: "delete-name", name }];
}

function onSheet(sheet: SheetSnapshot, operation: Operation): readonly Operation[] | null {
  switch (operation.type) {
    case "write-block":
      return unwritten(sheet, operation);
    case "number-format":
      return unformatted(sheet, operation.range);
    case "style":
      return relocked(sheet, operation);
    case "merge":
      return [
        { type: "unmerge", sheet: sheet.name, range: operation.range },
        ...rewritten(sheet, operation.range),
      ];
    case "unmerge":
      return sheet.merged
        .filter((range) => intersection(range, operation.range) !== null)
        .map((range) => ({ type: "merge", sheet: sheet.name, range }));
    case "reveal":
      return unrevealed(sheet, operation);
    case "visibility":
      return [{ type: "visibility", sheet: sheet.name, visibility: sheet.visibility }];
    case "protect":
      return reprotected(sheet);
    case "select":
      return [];
    case "column-width":
    case "row-height":
    case "data-validation":
    case "conditional-tone":
    case "note":
    case "freeze":
    case "print-setup":
    case "link":
      // How a sheet looked stands in no snapshot: what was there before is unknown.
      return null;
    case "add-sheet":
    case "delete-sheet":
    case "delete-name":
    case "define-name":
      return null;
  }
}

/**
 * The settings sheet as it was: it has no look of its own, so the snapshot holds all of it. The look of any
 * other sheet would be lost.
 */
function rebuilt(before: WorkbookSnapshot, name: string): readonly Operation[] | null {
  const position = before.sheets.findIndex((one) => sameName(one.name, name));
  const sheet = before.sheets[position];
  if (!sheet) return [{ type: "delete-sheet", sheet: name }];
  if (sheet.name !== settingsSheetName) return null;
  const { visibility, usedRange } = sheet;
  return [
    { type: "add-sheet", sheet: sheet.name, visibility, position, ifExists: "replace" },
    ...(usedRange ? [...unformatted(sheet, usedRange), ...rewritten(sheet, usedRange)] : []),
  ];
}

/** The opposite of one operation, given the workbook before it; null where the snapshot does not hold enough. */
function inverted(operation: Operation, now: WorkbookSnapshot): readonly Operation[] | null {
  if (operation.type === "delete-name")
    return now.names.some(({ name }) => sameName(name, operation.name)) ? unnamed(now, operation.name) : [];
  const sheet = now.sheets.find(({ name }) => sameName(name, operation.sheet));
  return sheet ? onSheet(sheet, operation) : null;
}

/**
 * The plan that takes another back, given the workbook before it: values, formulas, number formats, added
 * sheets, merges, hidden rows and columns, visibility, protection and names come back as they were. The first
 * operation whose opposite the snapshot cannot tell (a deleted or replaced sheet other than the settings, a
 * rule or width of a user's sheet) is the problem.
 */
export function invertPlan(plan: WorkbookPlan, before: WorkbookSnapshot): Result<WorkbookPlan, PlanProblem> {
  const made = plan.operations.flatMap((one) => (one.type === "add-sheet" ? [one.sheet] : []));
  const isMade = (sheet: string): boolean => made.some((name) => sameName(name, sheet));
  let now = before;
  let undo: readonly Operation[] = [];
  for (const operation of plan.operations) {
    const next = applyPlan(now, { operations: [operation] });
    if (!next.ok) return next;
    const opposite = oppositeOf(operation, before, now, isMade);
    if (opposite === null) return fail({ code: "unsupported", what: `undo ${operation.type}` });
    undo = [...opposite, ...undo];
    now = next.value;
  }
  return succeed({ operations: undo });
}

/** Whatever happens to a sheet that the plan makes is undone with the sheet. */
function oppositeOf(
  operation: Operation,
  before: WorkbookSnapshot,
  now: WorkbookSnapshot,
  isMade: (sheet: string) => boolean,
): readonly Operation[] | null {
  if (operation.type === "add-sheet") return rebuilt(before, operation.sheet);
  if (operation.type === "define-name") return unnamed(now, operation.name);
  if (operation.type === "delete-name" || !isMade(operation.sheet)) return inverted(operation, now);
  return [];
}
