import { fail, succeed, type Result } from "../quantity/result";
import { rangeAddress, type CellPosition, type RangeAddress } from "./address";
import { isSheetName, sameName } from "./names";
import type { Operation, PlanCell, WorkbookPlan } from "./plan";
import { noSuchSheet, type PlanProblem } from "./planProblem";
import { covered, intersection, onSheet } from "./ranges";
import {
  draftOf,
  emptySheet,
  finishedSheet,
  formatCells,
  lockCells,
  mergeCells,
  writeCell,
  type SheetDraft,
} from "./sheetDraft";
import type { DefinedName, SheetSnapshot, WorkbookSnapshot } from "./snapshot";

type SheetOperation = Exclude<Operation, { type: "add-sheet" | "delete-sheet" | "delete-name" }>;

interface WorkbookDraft {
  sheets: (SheetSnapshot | SheetDraft)[];
  names: readonly DefinedName[];
}

const isDraft = (sheet: SheetSnapshot | SheetDraft): sheet is SheetDraft => "open" in sheet;

const indexOfSheet = (draft: WorkbookDraft, name: string): number =>
  draft.sheets.findIndex((sheet) => sameName(sheet.name, name));

function sheetForWriting(draft: WorkbookDraft, name: string): SheetDraft | null {
  const index = indexOfSheet(draft, name);
  const sheet = draft.sheets[index];
  if (sheet === undefined) return null;
  const writable = isDraft(sheet) ? sheet : draftOf(sheet);
  draft.sheets[index] = writable;
  return writable;
}

/** Names that pointed at a deleted sheet go with it. */
function removeSheet(draft: WorkbookDraft, index: number): void {
  const [removed] = draft.sheets.splice(index, 1);
  draft.names = draft.names.filter(
    ({ sheet }) => sheet === null || !removed || !sameName(sheet, removed.name),
  );
}

function addSheet(
  draft: WorkbookDraft,
  operation: Extract<Operation, { type: "add-sheet" }>,
): PlanProblem | null {
  if (!isSheetName(operation.sheet))
    return { code: "failed", detail: `no valid sheet name: ${operation.sheet}` };
  const existing = indexOfSheet(draft, operation.sheet);
  if (existing >= 0) {
    if (operation.ifExists === "fail") return { code: "sheet-exists", sheet: operation.sheet };
    removeSheet(draft, existing);
  }
  const position = operation.position ?? draft.sheets.length;
  draft.sheets.splice(position, 0, draftOf(emptySheet(operation.sheet, operation.visibility)));
  return null;
}

const isShown = (sheet: SheetSnapshot | SheetDraft): boolean => sheet.visibility === "visible";

/** The cells that an operation changes, for the checks; null for those that change none. */
export function changedRange(operation: Operation): RangeAddress | null {
  switch (operation.type) {
    case "write-block":
      return blockRange(operation);
    case "style":
    case "number-format":
    case "merge":
    case "unmerge":
    case "data-validation":
    case "conditional-tone":
    case "define-name":
    case "select":
      return operation.range;
    case "note":
    case "link":
      return { ...operation.at, rows: 1, columns: 1 };
    case "add-sheet":
    case "delete-sheet":
    case "column-width":
    case "row-height":
    case "delete-name":
    case "protect":
    case "freeze":
    case "print-setup":
    case "visibility":
    case "reveal":
      return null;
  }
}

function blockRange({ at, cells }: Extract<Operation, { type: "write-block" }>): RangeAddress | null {
  const columns = Math.max(0, ...cells.map((row) => row.length));
  return cells.length === 0 || columns === 0 ? null : { ...at, rows: cells.length, columns };
}

/** On a protected sheet only values of open cells may change, as in Excel; the rest asks to unprotect first. */
function refusedByProtection(sheet: SheetDraft, operation: SheetOperation): boolean {
  if (!sheet.protected) return false;
  switch (operation.type) {
    case "write-block":
      return !writtenCells(operation).every(({ row, column }) =>
        covered({ row, column, rows: 1, columns: 1 }, sheet.open),
      );
    case "protect":
    case "visibility":
    case "select":
    case "define-name":
    case "print-setup":
    case "freeze":
      return false;
    default:
      return true;
  }
}

interface WrittenCell {
  readonly row: number;
  readonly column: number;
  readonly cell: Exclude<PlanCell, null>;
}

/** The cells of a block that it does not leave alone, with their places on the sheet. */
export const writtenCells = ({
  at,
  cells,
}: Extract<Operation, { type: "write-block" }>): readonly WrittenCell[] =>
  cells.flatMap((row, down) =>
    row.flatMap((cell, right) =>
      cell === null ? [] : [{ row: at.row + down, column: at.column + right, cell }],
    ),
  );

/** Excel would keep a number or formula in a cell formatted as text ("@") as text. */
const freesFromText = (cell: Exclude<PlanCell, null>): boolean =>
  "formula" in cell || typeof cell.value === "number";

function freeFromText(sheet: SheetDraft, { row, column }: CellPosition): void {
  const used = sheet.usedRange;
  const format = used && sheet.numberFormats[row - used.row]?.[column - used.column];
  if (format === "@") formatCells(sheet, { row, column, rows: 1, columns: 1 }, "General");
}

function writeBlock(sheet: SheetDraft, operation: Extract<Operation, { type: "write-block" }>): void {
  for (const { row, column, cell } of writtenCells(operation)) {
    if (freesFromText(cell)) freeFromText(sheet, { row, column });
    if ("formula" in cell) {
      // A formula never shows a blank: what it gives for one is the empty text.
      writeCell(sheet, { row, column }, cell.result ?? "", cell.formula);
      for (const [down, values] of (cell.spill ?? []).entries()) {
        for (const [right, value] of values.entries()) {
          if (down + right > 0) writeCell(sheet, { row: row + down, column: column + right }, value, null);
        }
      }
    } else writeCell(sheet, { row, column }, cell.value === "" ? null : cell.value, null);
  }
}

function reveal(sheet: SheetDraft, operation: Extract<Operation, { type: "reveal" }>): void {
  for (const row of operation.rows) {
    if (operation.hidden) sheet.hiddenRows.add(row);
    else sheet.hiddenRows.delete(row);
  }
  for (const column of operation.columns) {
    if (operation.hidden) sheet.hiddenColumns.add(column);
    else sheet.hiddenColumns.delete(column);
  }
}

function merge(sheet: SheetDraft, range: RangeAddress): PlanProblem | null {
  if (sheet.merged.some((one) => intersection(one, range) !== null))
    return { code: "failed", detail: `${sheet.name}!${rangeAddress(range)} overlaps a merged area` };
  mergeCells(sheet, range);
  return null;
}

function setVisibility(
  draft: WorkbookDraft,
  sheet: SheetDraft,
  visibility: SheetDraft["visibility"],
): PlanProblem | null {
  sheet.visibility = visibility;
  return draft.sheets.some(isShown) ? null : { code: "failed", detail: "no sheet would stay visible" };
}

function applyToSheet(
  draft: WorkbookDraft,
  sheet: SheetDraft,
  operation: SheetOperation,
): PlanProblem | null {
  switch (operation.type) {
    case "write-block":
      writeBlock(sheet, operation);
      return null;
    case "style":
      if (operation.style.locked !== undefined) lockCells(sheet, operation.range, operation.style.locked);
      return null;
    case "number-format":
      formatCells(sheet, operation.range, operation.format);
      return null;
    case "merge":
      return merge(sheet, operation.range);
    case "unmerge":
      sheet.merged = sheet.merged.filter((one) => intersection(one, operation.range) === null);
      return null;
    case "protect":
      sheet.protected = operation.enabled;
      return null;
    case "visibility":
      return setVisibility(draft, sheet, operation.visibility);
    case "reveal":
      reveal(sheet, operation);
      return null;
    case "define-name":
      draft.names = [
        ...draft.names.filter(({ name }) => !sameName(name, operation.name)),
        { name: operation.name, sheet: sheet.name, range: operation.range },
      ];
      return null;
    case "column-width":
    case "row-height":
    case "data-validation":
    case "conditional-tone":
    case "note":
    case "freeze":
    case "print-setup":
    case "link":
    case "select":
      // What a snapshot does not hold: how the sheet looks and what it lets in.
      return null;
  }
}

function applyOperation(draft: WorkbookDraft, operation: Operation): PlanProblem | null {
  const range = changedRange(operation);
  if (range !== null && !onSheet(range))
    return { code: "failed", detail: `${operation.type} reaches beyond the sheet` };
  if (operation.type === "add-sheet") return addSheet(draft, operation);
  if (operation.type === "delete-name") {
    draft.names = draft.names.filter(({ name }) => !sameName(name, operation.name));
    return null;
  }
  if (operation.type === "delete-sheet") {
    const index = indexOfSheet(draft, operation.sheet);
    if (index < 0) return noSuchSheet(operation.sheet);
    removeSheet(draft, index);
    return draft.sheets.some(isShown) ? null : { code: "failed", detail: "no sheet would stay visible" };
  }
  const sheet = sheetForWriting(draft, operation.sheet);
  if (sheet === null) return noSuchSheet(operation.sheet);
  if (refusedByProtection(sheet, operation)) return { code: "sheet-protected", sheet: sheet.name };
  return applyToSheet(draft, sheet, operation);
}

/**
 * The workbook as it is after the plan: what every host must come to. All or nothing: the first operation
 * that cannot be done is the problem, and the given snapshot is never changed.
 */
export function applyPlan(
  snapshot: WorkbookSnapshot,
  plan: WorkbookPlan,
): Result<WorkbookSnapshot, PlanProblem> {
  const draft: WorkbookDraft = { sheets: [...snapshot.sheets], names: snapshot.names };
  for (const operation of plan.operations) {
    const problem = applyOperation(draft, operation);
    if (problem !== null) return fail(problem);
  }
  return succeed({
    ...snapshot,
    sheets: draft.sheets.map((sheet) => (isDraft(sheet) ? finishedSheet(sheet) : sheet)),
    names: draft.names,
  });
}
