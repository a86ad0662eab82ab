import { fail, succeed, type Result } from "../../../quantity/result";
import { parseRangeAddress, rangeAddress, type RangeAddress } from "../../../workbook/address";
import { bounding, intersection } from "../../../workbook/ranges";
import type { SheetSnapshot } from "../../../workbook/snapshot";
import type { HostProblem } from "../../types";
import {
  appended,
  childNamed,
  insertedBefore,
  parseMarkup,
  prefixOf,
  removal,
  retag,
  spliced,
  type MarkupElement,
  type Splice,
} from "./markup";
import { patchColumns } from "./patchColumns";
import {
  brokenArray,
  newRow,
  patchedRow,
  type CellEdit,
  type RowEdit,
  type RowFindings,
  type RowSurroundings,
} from "./patchRows";
import { styledCells } from "./newSheet";
import type { SheetEdits } from "./sheetEdits";
import { mergedChange } from "./styleChange";
import type { StyleSheet } from "./styleSheet";
import { element } from "./text";
import { worksheetOrderAfter } from "./worksheetOrder";

/** More cells than this are not restyled one by one in a user's file. */
const mostStyledCells = 200_000;

export interface PatchedSheet {
  readonly text: string;
  readonly formulasChanged: boolean;
}

type RowEdits = Map<number, RowEdit>;

function rowEditAt(rows: RowEdits, row: number): RowEdit {
  const there = rows.get(row) ?? { cells: new Map<number, CellEdit>() };
  rows.set(row, there);
  return there;
}

function cellEditAt(rows: RowEdits, row: number, column: number): CellEdit {
  const { cells } = rowEditAt(rows, row);
  const there = cells.get(column) ?? {};
  cells.set(column, there);
  return there;
}

function eachCell(range: RangeAddress | null, visit: (row: number, column: number) => void): void {
  if (range === null) return;
  for (let row = range.row; row < range.row + range.rows; row += 1)
    for (let column = range.column; column < range.column + range.columns; column += 1) visit(row, column);
}

/** What a plan cannot yet do to a sheet that it did not make itself. */
function unsupported(edits: SheetEdits): string | null {
  if (edits.validations.length > 0) return "data-validation";
  if (edits.conditions.length > 0) return "conditional-tone";
  if (edits.notes.size > 0) return "note";
  if (edits.links.size > 0) return "link";
  if (edits.freeze) return "freeze";
  return edits.print ? "print-setup" : null;
}

function rowEditsOf(edits: SheetEdits, sheet: SheetSnapshot): RowEdits {
  const rows: RowEdits = new Map();
  for (const { range, merged } of edits.merges) {
    const held = merged && sheet.usedRange ? intersection(sheet.usedRange, range) : null;
    eachCell(held, (row, column) => {
      if (row !== range.row || column !== range.column) cellEditAt(rows, row, column).cell = { value: null };
    });
  }
  for (const [key, cell] of edits.cells) {
    const [row = 0, column = 0] = key.split(",").map(Number);
    cellEditAt(rows, row, column).cell = cell;
  }
  for (const { range, change } of edits.restyled)
    eachCell(styledCells(range, sheet.usedRange), (row, column) => {
      const edit = cellEditAt(rows, row, column);
      edit.change = mergedChange(edit.change, change);
    });
  for (const [row, hidden] of edits.hiddenRows) rowEditAt(rows, row).hidden = hidden;
  for (const [row, height] of edits.heights) rowEditAt(rows, row).height = height;
  return rows;
}

function columnStyles(root: MarkupElement): (column: number) => number {
  const spans = childNamed(root, "cols")?.children ?? [];
  return (column) => {
    const span = spans.find(
      ({ attributes }) => Number(attributes.min) <= column + 1 && column + 1 <= Number(attributes.max),
    );
    return Number(span?.attributes.style ?? 0);
  };
}

interface PatchedRows {
  readonly root: MarkupElement;
  readonly splices: readonly Splice[];
  readonly findings: RowFindings;
}

/** What the parts before the rows say about them. */
const sheetDefaults = (
  root: MarkupElement,
): Pick<RowSurroundings, "prefix" | "columnStyle" | "zeroHeight"> => ({
  prefix: prefixOf(root),
  columnStyle: columnStyles(root),
  zeroHeight: ["1", "true"].includes(childNamed(root, "sheetFormatPr")?.attributes.zeroHeight ?? ""),
});

/** One pass over the sheet: rows come one by one, with those that are missing written between them. */
function patchRows(
  text: string,
  rows: RowEdits,
  around: Omit<RowSurroundings, "columnStyle" | "zeroHeight" | "prefix">,
): PatchedRows {
  let known: RowSurroundings | null = null;
  const full = (root: MarkupElement): RowSurroundings => (known ??= { ...around, ...sheetDefaults(root) });
  const findings: RowFindings = { orphaned: new Set(), arrays: [], formulasChanged: false };
  const pending = [...rows].sort(([one], [other]) => one - other);
  const splices: Splice[] = [];
  let next = 0;
  const rowsUpTo = (index: number, root: MarkupElement): string => {
    const made: string[] = [];
    while ((pending[0]?.[0] ?? Infinity) < index) {
      const [row = 0, edit] = pending.shift() ?? [];
      if (edit) made.push(newRow(row, edit, full(root), findings));
    }
    return made.join("");
  };
  const root = parseMarkup(text, {
    below: "sheetData",
    visit: (row, head) => {
      const index = row.attributes.r === undefined ? next : Number(row.attributes.r) - 1;
      next = index + 1;
      splices.push({ start: row.start, end: row.start, text: rowsUpTo(index, head) });
      const edit = pending[0]?.[0] === index ? (pending.shift()?.[1] ?? null) : null;
      splices.push(...patchedRow(row, index, edit, full(head), findings));
    },
  });
  const sheetData = childNamed(root, "sheetData");
  if (sheetData) splices.push(...appended(sheetData, rowsUpTo(Infinity, root)));
  return { root, splices, findings };
}

function patchMerges(root: MarkupElement, edits: SheetEdits): readonly Splice[] {
  if (edits.merges.length === 0) return [];
  const container = childNamed(root, "mergeCells");
  const there = container?.children ?? [];
  const rangeOf = (one: MarkupElement): RangeAddress | null => parseRangeAddress(one.attributes.ref ?? "");
  let kept: readonly RangeAddress[] = there.flatMap((one) => rangeOf(one) ?? []);
  for (const { range, merged } of edits.merges)
    kept = merged ? [...kept, range] : kept.filter((one) => intersection(one, range) === null);
  const prefix = prefixOf(root);
  const items = kept.map((range) => element(`${prefix}mergeCell`, { ref: rangeAddress(range) }));
  const text =
    kept.length === 0 ? "" : element(`${prefix}mergeCells`, { count: kept.length }, items.join(""));
  return container
    ? [{ start: container.start, end: container.end, text }]
    : [insertedBefore(root, worksheetOrderAfter("mergeCells"), text)];
}

function patchProtection(root: MarkupElement, protect: boolean | null): readonly Splice[] {
  const there = childNamed(root, "sheetProtection");
  if (protect === null) return [];
  if (there) return [protect ? retag(there, { sheet: "1" }) : removal(there)];
  if (!protect) return [];
  const text = element(`${prefixOf(root)}sheetProtection`, { sheet: 1, objects: 1, scenarios: 1 });
  return [insertedBefore(root, worksheetOrderAfter("sheetProtection"), text)];
}

const hasPassword = (root: MarkupElement): boolean => {
  const attributes = childNamed(root, "sheetProtection")?.attributes ?? {};
  return attributes.password !== undefined || attributes.hashValue !== undefined;
};

function patchDimension(root: MarkupElement, rows: RowEdits): readonly Splice[] {
  const dimension = childNamed(root, "dimension");
  const before = parseRangeAddress(dimension?.attributes.ref ?? "");
  if (!dimension || !before) return [];
  let after = before;
  for (const [row, { cells }] of rows)
    for (const [column, { cell }] of cells)
      if (cell) after = bounding(after, { row, column, rows: 1, columns: 1 });
  return rangeAddress(after) === rangeAddress(before) ? [] : [retag(dimension, { ref: rangeAddress(after) })];
}

const styledCount = (edits: SheetEdits, sheet: SheetSnapshot): number =>
  edits.restyled.reduce((sum, { range }) => {
    const cells = styledCells(range, sheet.usedRange);
    return sum + (cells ? cells.rows * cells.columns : 0);
  }, 0);

/**
 * A user's sheet with the plan's changes in it and everything else as it was, byte for byte. `sheet` is what the
 * sheet held before.
 */
export function patchSheet(
  text: string,
  edits: SheetEdits,
  sheet: SheetSnapshot,
  around: { readonly styles: StyleSheet; readonly dynamicArray: number | null },
): Result<PatchedSheet, HostProblem> {
  const what = unsupported(edits);
  if (what !== null) return fail({ code: "unsupported", what });
  if (styledCount(edits, sheet) > mostStyledCells) return fail({ code: "unsupported", what: "style" });
  const rows = rowEditsOf(edits, sheet);
  const first = patchRows(text, rows, { ...around, sheet, orphans: new Set() });
  const { root, splices, findings } =
    first.findings.orphaned.size === 0
      ? first
      : patchRows(text, rows, { ...around, sheet, orphans: first.findings.orphaned });
  const array = brokenArray(findings.arrays, rows);
  if (array !== null)
    return fail({
      code: "failed",
      detail: `${sheet.name}!${array} is an array formula that changes only as a whole`,
    });
  if (edits.protect === false && hasPassword(root))
    return fail({ code: "sheet-protected", sheet: sheet.name });
  const all = [
    ...splices,
    ...patchColumns(root, edits),
    ...patchMerges(root, edits),
    ...patchProtection(root, edits.protect),
    ...patchDimension(root, rows),
  ];
  return succeed({ text: spliced(text, all), formulasChanged: findings.formulasChanged });
}
