import { rangeAddress, type RangeAddress } from "../../../workbook/address";
import { intersection, spansSheet } from "../../../workbook/ranges";
import type { SheetSnapshot } from "../../../workbook/snapshot";
import { cellMarkup, type WrittenCell } from "./cell";
import { cellKey, type SheetEdits } from "./sheetEdits";
import { lineHeight, neededHeight } from "./rowHeights";
import { conditionsMarkup, linksMarkup, printMarkup, validationsMarkup, viewMarkup } from "./sheetParts";
import { mergedChange, type StyleChange } from "./styleChange";
import type { StyleSheet } from "./styleSheet";
import { element, openingTag, xmlHead } from "./text";

export const mainNamespace = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
export const relationshipNamespace = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

/** What a new sheet shares with its workbook. */
export interface SheetSurroundings {
  readonly styles: StyleSheet;
  /** Index of the dynamic array mark; null where the workbook cannot have one. */
  readonly dynamicArray: number | null;
  /** Whether the workbook opens on this sheet. */
  readonly active: boolean;
  /** Relationship that leads to the notes' shapes. */
  readonly notesRelationship: string;
}

interface Place {
  cell?: WrittenCell;
  change?: StyleChange;
}

/** Row → column → what stands there. */
type Grid = Map<number, Map<number, Place>>;

function placeAt(grid: Grid, row: number, column: number): Place {
  const cells = grid.get(row) ?? new Map<number, Place>();
  grid.set(row, cells);
  const place = cells.get(column) ?? {};
  cells.set(column, place);
  return place;
}

function putValues(grid: Grid, sheet: SheetSnapshot, edits: SheetEdits): void {
  const origin = sheet.usedRange ?? { row: 0, column: 0 };
  for (const [down, values] of sheet.values.entries()) {
    for (const [right, value] of values.entries()) {
      const formula = sheet.formulas[down]?.[right] ?? null;
      if (value === null && formula === null) continue;
      const row = origin.row + down;
      const column = origin.column + right;
      const planned = edits.cells.get(cellKey(row, column));
      const spill = planned && "formula" in planned ? planned.spill : undefined;
      placeAt(grid, row, column).cell =
        formula === null ? { value } : { formula, result: value, ...(spill === undefined ? {} : { spill }) };
    }
  }
}

/** The cells that a style reaches; over whole rows or columns only those in use. */
export function styledCells(range: RangeAddress, used: RangeAddress | null): RangeAddress | null {
  if (!spansSheet(range)) return range;
  return used && intersection(range, used);
}

function putStyles(grid: Grid, sheet: SheetSnapshot, edits: SheetEdits): void {
  for (const { range, change } of edits.restyled) {
    const cells = styledCells(range, sheet.usedRange);
    for (let row = cells?.row ?? 0; cells !== null && row < cells.row + cells.rows; row += 1) {
      for (let column = cells.column; column < cells.column + cells.columns; column += 1) {
        const place = placeAt(grid, row, column);
        place.change = mergedChange(place.change, change);
      }
    }
  }
}

const ascending = <Item>(map: ReadonlyMap<number, Item>): readonly (readonly [number, Item])[] =>
  [...map].sort(([one], [other]) => one - other);

function rowsMarkup(
  grid: Grid,
  sheet: SheetSnapshot,
  edits: SheetEdits,
  { styles, dynamicArray }: SheetSurroundings,
): string {
  for (const row of [...edits.heights.keys(), ...sheet.hiddenRows])
    if (!grid.has(row)) grid.set(row, new Map());
  const hidden = new Set(sheet.hiddenRows);
  const rows = ascending(grid).map(([row, cells]) => {
    const markup = ascending(cells).map(([column, { cell, change }]) => {
      const style = change ? styles.derive(0, change) : 0;
      return cellMarkup(cell ?? { value: null }, { row, column, style, prefix: "", dynamicArray });
    });
    const height = edits.heights.get(row);
    return element(
      "row",
      {
        r: row + 1,
        ht: height ?? neededHeight(row, cells, sheet, edits.widths) ?? undefined,
        customHeight: height === undefined || edits.growing.has(row) ? undefined : 1,
        hidden: hidden.has(row) ? 1 : undefined,
      },
      markup.join(""),
    );
  });
  return element("sheetData", {}, rows.join(""));
}

/** Excel's width counts the padding of a cell: 5 pixels of 7 to a character. */
export const fileWidth = (characters: number): number => Math.round((characters + 5 / 7) * 256) / 256;

function columnsMarkup(sheet: SheetSnapshot, edits: SheetEdits): string {
  const hidden = new Set(sheet.hiddenColumns);
  const columns = [...new Set([...edits.widths.keys(), ...hidden])].sort((one, other) => one - other);
  const markup = columns.map((column) => {
    const width = edits.widths.get(column);
    return element("col", {
      min: column + 1,
      max: column + 1,
      width: width === undefined ? 9 : fileWidth(width),
      customWidth: width === undefined ? undefined : 1,
      hidden: hidden.has(column) ? 1 : undefined,
    });
  });
  return markup.length === 0 ? "" : element("cols", {}, markup.join(""));
}

const mergesMarkup = ({ merged }: SheetSnapshot): string =>
  merged.length === 0
    ? ""
    : element(
        "mergeCells",
        { count: merged.length },
        merged.map((range) => element("mergeCell", { ref: rangeAddress(range) })).join(""),
      );

/** The part of a sheet that the plan makes, whole. `sheet` is what it holds when the plan has been applied. */
export function newSheetMarkup(sheet: SheetSnapshot, edits: SheetEdits, around: SheetSurroundings): string {
  const grid: Grid = new Map();
  putValues(grid, sheet, edits);
  putStyles(grid, sheet, edits);
  const print = printMarkup(edits.print);
  // Widths, heights and colours stay free, so that a filled sheet can be made readable and marked.
  const free = { formatCells: 0, formatColumns: 0, formatRows: 0 };
  const protection = { sheet: 1, objects: 1, scenarios: 1, ...free };
  return [
    xmlHead,
    openingTag("worksheet", { xmlns: mainNamespace, "xmlns:r": relationshipNamespace }),
    edits.print ? element("sheetPr", {}, element("pageSetUpPr", { fitToPage: 1 })) : "",
    element("dimension", { ref: sheet.usedRange ? rangeAddress(sheet.usedRange) : "A1" }),
    viewMarkup(edits, around.active),
    element("sheetFormatPr", { defaultRowHeight: lineHeight, customHeight: 1 }),
    columnsMarkup(sheet, edits),
    rowsMarkup(grid, sheet, edits, around),
    sheet.protection.protected ? element("sheetProtection", protection) : "",
    mergesMarkup(sheet),
    conditionsMarkup(edits, around.styles),
    validationsMarkup(edits),
    linksMarkup(edits),
    print,
    edits.notes.size > 0 ? element("legacyDrawing", { "r:id": around.notesRelationship }) : "",
    "</worksheet>",
  ].join("");
}
