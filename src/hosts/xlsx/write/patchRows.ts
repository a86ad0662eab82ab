import {
  cellAddress,
  parseCellAddress,
  parseRangeAddress,
  type RangeAddress,
} from "../../../workbook/address";
import { contains } from "../../../workbook/address";
import { formulaAt, type SheetSnapshot } from "../../../workbook/snapshot";
import { cellMarkup, type WrittenCell } from "./cell";
import { fileFormula } from "./formula";
import { appended, childNamed, retag, type MarkupElement, type Splice } from "./markup";
import type { StyleChange } from "./styleChange";
import type { StyleSheet } from "./styleSheet";
import { element, plainText } from "./text";

/** What the plan does to one cell of a user's sheet. */
export interface CellEdit {
  cell?: WrittenCell;
  change?: StyleChange;
}

/** What the plan does to one row of a user's sheet. */
export interface RowEdit {
  readonly cells: Map<number, CellEdit>;
  hidden?: boolean;
  height?: number;
}

export interface RowSurroundings {
  readonly sheet: SheetSnapshot;
  readonly styles: StyleSheet;
  readonly prefix: string;
  readonly dynamicArray: number | null;
  /** Style of a column's blank cells, zero-based column. */
  readonly columnStyle: (column: number) => number;
  /** Rows are hidden unless they say otherwise. */
  readonly zeroHeight: boolean;
  /** Shared formulas whose first cell is overwritten: their followers get the formula themselves. */
  readonly orphans: ReadonlySet<string>;
}

/** What was seen while rows were patched. */
export interface RowFindings {
  /** Shared formulas whose first cell was overwritten. */
  readonly orphaned: Set<string>;
  /** Cells of array formulas and data tables of more than one cell. */
  readonly arrays: RangeAddress[];
  /** Whether a formula went or came, so that the calculation chain no longer holds. */
  formulasChanged: boolean;
}

const attributeNumber = (one: MarkupElement, name: string): number => Number(one.attributes[name] ?? 0);

const isTruthy = (text: string | undefined): boolean => text === "1" || text === "true";

/** A number or formula in a text-formatted cell would be read as text. */
function styleFor(base: number, edit: CellEdit, styles: StyleSheet): number {
  const written = edit.cell;
  const isText = written !== undefined && "value" in written && typeof written.value !== "number";
  const freed =
    written !== undefined &&
    !isText &&
    edit.change?.numberFormat === undefined &&
    styles.numberFormat(base) === "@"
      ? { numberFormat: "General" }
      : {};
  const change = { ...edit.change, ...freed };
  return Object.keys(change).length === 0 ? base : styles.derive(base, change);
}

function noteFormula(cell: MarkupElement, findings: RowFindings): void {
  const formula = childNamed(cell, "f");
  const type = formula?.attributes.t;
  const range = parseRangeAddress(formula?.attributes.ref ?? "");
  if ((type === "array" || type === "dataTable") && range && range.rows * range.columns > 1)
    findings.arrays.push(range);
}

function patchedCell(
  cell: MarkupElement,
  at: { readonly row: number; readonly column: number },
  edit: CellEdit,
  around: RowSurroundings,
  findings: RowFindings,
): Splice {
  const style = styleFor(attributeNumber(cell, "s"), edit, around.styles);
  if (edit.cell === undefined) return retag(cell, { s: String(style) });
  const formula = childNamed(cell, "f");
  if (formula || "formula" in edit.cell) findings.formulasChanged = true;
  if (formula?.attributes.t === "shared" && formula.attributes.ref !== undefined)
    findings.orphaned.add(formula.attributes.si ?? "");
  return { start: cell.start, end: cell.end, text: cellMarkup(edit.cell, { ...at, ...around, style }) };
}

/** A follower of a shared formula that loses its first cell keeps what it computes. */
function freedFollower(
  cell: MarkupElement,
  at: { readonly row: number; readonly column: number },
  around: RowSurroundings,
): readonly Splice[] {
  const formula = childNamed(cell, "f");
  if (formula?.attributes.t !== "shared" || !around.orphans.has(formula.attributes.si ?? "")) return [];
  const own = formulaAt(around.sheet, at.row, at.column);
  if (own === null) return [];
  const text = element(formula.name, {}, plainText(fileFormula(own)));
  return [{ start: formula.start, end: formula.end, text }];
}

function newCell(
  at: { readonly row: number; readonly column: number },
  edit: CellEdit,
  rowStyle: number | null,
  around: RowSurroundings,
  findings: RowFindings,
): string {
  const style = styleFor(rowStyle ?? around.columnStyle(at.column), edit, around.styles);
  if (edit.cell && "formula" in edit.cell) findings.formulasChanged = true;
  return cellMarkup(edit.cell ?? { value: null }, { ...at, ...around, style });
}

function rowChanges(row: MarkupElement | null, edit: RowEdit): Readonly<Record<string, string | null>> {
  const flat = row !== null && row.attributes.ht !== undefined && Number(row.attributes.ht) === 0;
  return {
    ...(edit.hidden === true ? { hidden: "1" } : {}),
    ...(edit.hidden === false ? { hidden: null, ...(flat ? { ht: null, customHeight: null } : {}) } : {}),
    ...(edit.height === undefined ? {} : { ht: String(edit.height), customHeight: "1" }),
  };
}

const ordered = (cells: ReadonlyMap<number, CellEdit>): (readonly [number, CellEdit])[] =>
  [...cells].sort(([one], [other]) => one - other);

/** A row that the sheet does not have yet; "" where nothing would stand in it. */
export function newRow(row: number, edit: RowEdit, around: RowSurroundings, findings: RowFindings): string {
  const cells = ordered(edit.cells).map(([column, one]) =>
    newCell({ row, column }, one, null, around, findings),
  );
  const changes = rowChanges(null, edit);
  const revealed = edit.hidden === false && around.zeroHeight;
  if (cells.join("") === "" && Object.values(changes).every((one) => one === null) && !revealed) return "";
  const attributes = Object.fromEntries(Object.entries(changes).filter(([, value]) => value !== null));
  return element(
    `${around.prefix}row`,
    { r: row + 1, ...attributes, ...(revealed ? { hidden: "0" } : {}) },
    cells.join(""),
  );
}

/** Changes of one row that is there. Cells without an address follow the one before them. */
export function patchedRow(
  row: MarkupElement,
  index: number,
  edit: RowEdit | null,
  around: RowSurroundings,
  findings: RowFindings,
): readonly Splice[] {
  const pending = edit ? ordered(edit.cells) : [];
  const rowStyle = isTruthy(row.attributes.customFormat) ? attributeNumber(row, "s") : null;
  const splices: Splice[] = [];
  let added = false;
  let next = 0;
  const addUpTo = (column: number, place: number): void => {
    while ((pending[0]?.[0] ?? Infinity) < column) {
      const [at = 0, one = {}] = pending.shift() ?? [];
      const text = newCell({ row: index, column: at }, one, rowStyle, around, findings);
      added ||= text !== "";
      splices.push({ start: place, end: place, text });
    }
  };
  for (const cell of row.children) {
    if (cell.local !== "c") continue;
    const column = parseCellAddress(cell.attributes.r ?? "")?.column ?? next;
    next = column + 1;
    noteFormula(cell, findings);
    addUpTo(column, cell.start);
    const one = pending[0]?.[0] === column ? pending.shift()?.[1] : undefined;
    if (one) splices.push(patchedCell(cell, { row: index, column }, one, around, findings));
    if (!one?.cell) splices.push(...freedFollower(cell, { row: index, column }, around));
  }
  const last = pending.map(([column, one]) =>
    newCell({ row: index, column }, one, rowStyle, around, findings),
  );
  const changes = {
    ...(edit ? rowChanges(row, edit) : {}),
    // The hint about the columns in use no longer holds.
    ...((added || last.join("") !== "") && row.attributes.spans !== undefined ? { spans: null } : {}),
    ...(edit?.hidden === false && around.zeroHeight ? { hidden: "0" } : {}),
  };
  return [...splices, ...appended(row, last.join(""), changes)];
}

/** The first array formula of which the edits would change a part only. */
export const brokenArray = (
  arrays: readonly RangeAddress[],
  edits: ReadonlyMap<number, RowEdit>,
): string | null => {
  for (const range of arrays) {
    let changed = 0;
    for (const [row, { cells }] of edits)
      for (const [column, { cell }] of cells)
        if (cell !== undefined && contains(range, { row, column })) changed += 1;
    if (changed > 0 && changed < range.rows * range.columns) return cellAddress(range);
  }
  return null;
};
