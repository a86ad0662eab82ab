import { contains, type CellPosition, type RangeAddress } from "../../../workbook/address";
import { writtenCells } from "../../../workbook/applyPlan";
import { sameName } from "../../../workbook/names";
import type { Operation, WorkbookPlan } from "../../../workbook/plan";
import type { CellValue, Visibility } from "../../../workbook/snapshot";
import type { WrittenCell } from "./cell";
import type { StyleChange } from "./styleChange";

type Of<Type extends Operation["type"]> = Extract<Operation, { type: Type }>;

/** Everything that a plan asks of one sheet, gathered: what is asked twice counts as asked last. */
export interface SheetEdits {
  readonly name: string;
  /** Made by the plan; else the sheet is the user's and only changed. */
  readonly added: boolean;
  readonly position: number | null;
  visibility: Visibility | null;
  /** By "row,column". */
  readonly cells: Map<string, WrittenCell>;
  readonly restyled: { readonly range: RangeAddress; readonly change: StyleChange }[];
  readonly merges: { readonly range: RangeAddress; readonly merged: boolean }[];
  readonly widths: Map<number, number>;
  readonly heights: Map<number, number>;
  /** Rows whose height is a first one only. */
  readonly growing: Set<number>;
  readonly validations: Of<"data-validation">[];
  readonly conditions: Of<"conditional-tone">[];
  readonly notes: Map<string, string>;
  readonly links: Map<string, Of<"link">>;
  protect: boolean | null;
  freeze: Of<"freeze"> | null;
  print: Of<"print-setup"> | null;
  readonly hiddenRows: Map<number, boolean>;
  readonly hiddenColumns: Map<number, boolean>;
  selected: RangeAddress | null;
}

export interface PlanEdits {
  /** By order of first mention; a sheet deleted by the plan is not among them. */
  readonly sheets: readonly SheetEdits[];
  /** Sheets of the file that the plan deletes or replaces. */
  readonly deleted: readonly string[];
  /** The sheet that a `select` named last. */
  readonly active: string | null;
}

export const cellKey = (row: number, column: number): string => `${String(row)},${String(column)}`;

const noEdits = (name: string, added: Of<"add-sheet"> | null): SheetEdits => ({
  name,
  added: added !== null,
  position: added?.position ?? null,
  visibility: added?.visibility ?? null,
  cells: new Map(),
  restyled: [],
  merges: [],
  widths: new Map(),
  heights: new Map(),
  growing: new Set(),
  validations: [],
  conditions: [],
  notes: new Map(),
  links: new Map(),
  protect: null,
  freeze: null,
  print: null,
  hiddenRows: new Map(),
  hiddenColumns: new Map(),
  selected: null,
});

/** Where the plan itself made a cell text before a number or formula goes in; later restyling wins. */
function textFormatted(edits: SheetEdits, at: CellPosition): boolean {
  const formats = edits.restyled.filter(
    ({ range, change }) => change.numberFormat !== undefined && contains(range, at),
  );
  return formats.at(-1)?.change.numberFormat === "@";
}

/** A file holds the results of a spilling formula in the cells that they fill, as values without a formula. */
function keepSpilled(
  edits: SheetEdits,
  { row, column }: CellPosition,
  results: readonly (readonly CellValue[])[],
): void {
  for (const [down, values] of results.entries()) {
    for (const [right, value] of values.entries()) {
      if (down + right > 0) edits.cells.set(cellKey(row + down, column + right), { value });
    }
  }
}

function writeBlock(edits: SheetEdits, operation: Of<"write-block">): void {
  const anyText = edits.restyled.some(({ change }) => change.numberFormat === "@");
  for (const { row, column, cell } of writtenCells(operation)) {
    edits.cells.set(cellKey(row, column), cell);
    if ("formula" in cell) keepSpilled(edits, { row, column }, cell.spill ?? []);
    const computes = "formula" in cell || typeof cell.value === "number";
    if (anyText && computes && textFormatted(edits, { row, column })) {
      const range = { row, column, rows: 1, columns: 1 };
      edits.restyled.push({ range, change: { numberFormat: "General" } });
    }
  }
}

/** A merge keeps its first cell only, also of what the plan wrote before it. */
function clearUnderMerge(edits: SheetEdits, range: RangeAddress): void {
  for (const key of edits.cells.keys()) {
    const [row = 0, column = 0] = key.split(",").map(Number);
    const first = row === range.row && column === range.column;
    if (!first && contains(range, { row, column })) edits.cells.set(key, { value: null });
  }
}

function gather(
  edits: SheetEdits,
  operation: Exclude<Operation, Of<"add-sheet" | "delete-sheet" | "delete-name">>,
): void {
  switch (operation.type) {
    case "write-block":
      return writeBlock(edits, operation);
    case "style":
      return void edits.restyled.push({ range: operation.range, change: operation.style });
    case "number-format":
      return void edits.restyled.push({ range: operation.range, change: { numberFormat: operation.format } });
    case "merge":
      clearUnderMerge(edits, operation.range);
      return void edits.merges.push({ range: operation.range, merged: true });
    case "unmerge":
      return void edits.merges.push({ range: operation.range, merged: false });
    case "column-width":
      return void edits.widths.set(operation.column, operation.width);
    case "row-height":
      if (operation.grows === true) edits.growing.add(operation.row);
      else edits.growing.delete(operation.row);
      return void edits.heights.set(operation.row, operation.height);
    case "data-validation":
      return void edits.validations.push(operation);
    case "conditional-tone":
      return void edits.conditions.push(operation);
    case "note":
      return void edits.notes.set(cellKey(operation.at.row, operation.at.column), operation.text);
    case "link":
      return void edits.links.set(cellKey(operation.at.row, operation.at.column), operation);
    case "protect":
      edits.protect = operation.enabled;
      return;
    case "freeze":
      edits.freeze = operation;
      return;
    case "print-setup":
      edits.print = operation;
      return;
    case "visibility":
      edits.visibility = operation.visibility;
      return;
    case "reveal":
      for (const row of operation.rows) edits.hiddenRows.set(row, operation.hidden);
      for (const column of operation.columns) edits.hiddenColumns.set(column, operation.hidden);
      return;
    case "select":
      edits.selected = operation.range;
      return;
    case "define-name":
      return;
  }
}

/** Sorts the operations of a plan, already known to apply, by the sheet that they concern. */
export function planEdits(plan: WorkbookPlan): PlanEdits {
  let sheets: SheetEdits[] = [];
  const deleted: string[] = [];
  let active: string | null = null;
  const drop = (name: string): void => {
    const own = sheets.find((one) => sameName(one.name, name));
    if (!own?.added) deleted.push(name);
    sheets = sheets.filter((one) => one !== own);
  };
  for (const operation of plan.operations) {
    if (operation.type === "delete-name") continue;
    if (operation.type === "add-sheet" || operation.type === "delete-sheet") drop(operation.sheet);
    if (operation.type === "delete-sheet") continue;
    if (operation.type === "add-sheet") {
      sheets.push(noEdits(operation.sheet, operation));
      continue;
    }
    const there = sheets.find((one) => sameName(one.name, operation.sheet));
    const edits = there ?? noEdits(operation.sheet, null);
    if (!there) sheets.push(edits);
    gather(edits, operation);
    if (operation.type === "select") active = edits.name;
  }
  return { sheets, deleted, active };
}
