import type { RangeAddress } from "./address";

/** Every error that a cell of a snapshot may show; what a host shows besides is "#OTHER!". */
export const cellErrorTexts = [
  "#N/A",
  "#VALUE!",
  "#REF!",
  "#DIV/0!",
  "#NUM!",
  "#NAME?",
  "#NULL!",
  "#SPILL!",
  "#CALC!",
  "#BUSY!",
  "#GETTING_DATA",
  "#OTHER!",
] as const;

/** An error value in a cell; `error` is the text that Excel shows. */
export interface CellError {
  readonly error: (typeof cellErrorTexts)[number];
}

/** One object an error, shared by all cells that show it. */
const errorsByText: ReadonlyMap<string, CellError> = new Map(
  cellErrorTexts.map((error) => [error, Object.freeze({ error })]),
);

export const otherError: CellError = Object.freeze({ error: "#OTHER!" });

/** "#N/A" → the error value; null for any other text. */
export const cellErrorOf = (text: string): CellError | null => errorsByText.get(text) ?? null;

export type CellValue = number | string | boolean | CellError | null;

/** What a formula shows where the file keeps no result of it. */
export const uncalculated: CellError = Object.freeze({ error: "#BUSY!" });

export type Visibility = "visible" | "hidden" | "very-hidden";

/**
 * One sheet. The blocks start at the used range's first cell: `values[0][0]` is the cell at
 * (usedRange.row, usedRange.column). A row of `formulas` or `numberFormats` is null where it has none
 * (all formats "General"). Rows may be shorter than `usedRange.columns`; what is missing is blank.
 */
export interface SheetSnapshot {
  readonly name: string;
  readonly visibility: Visibility;
  /** null for an empty sheet. */
  readonly usedRange: RangeAddress | null;
  readonly values: readonly (readonly CellValue[])[];
  /** Formula text with "=", our functions without `_xldudf_`; null where the cell holds a constant. */
  readonly formulas: readonly (readonly (string | null)[] | null)[];
  readonly numberFormats: readonly (readonly (string | null)[] | null)[];
  /**
   * Ranges that one formula fills with its results, the formula's own cell first; each of their cells bears the
   * formula. Stated by files alone: in a live grid the other cells bear none.
   */
  readonly spills?: readonly RangeAddress[];
  readonly merged: readonly RangeAddress[];
  /** Zero-based indices of hidden rows and columns within the used range. */
  readonly hiddenRows: readonly number[];
  readonly hiddenColumns: readonly number[];
  readonly protection: SheetProtection;
}

export interface SheetProtection {
  readonly protected: boolean;
  /** Cells that may be edited although the sheet is protected; empty where it is not. */
  readonly open: readonly RangeAddress[];
}

export interface DefinedName {
  readonly name: string;
  /** null for a name that does not point at one range. */
  readonly sheet: string | null;
  readonly range: RangeAddress | null;
}

/** A workbook as it was read at one moment, the same from every host. */
export interface WorkbookSnapshot {
  readonly sheets: readonly SheetSnapshot[];
  readonly names: readonly DefinedName[];
  /** Targets of links to other workbooks. */
  readonly externalLinks: readonly string[];
}

export const isCellError = (value: CellValue): value is CellError =>
  typeof value === "object" && value !== null;

const blockItem = <Item>(
  block: readonly (readonly Item[] | null)[],
  sheet: SheetSnapshot,
  row: number,
  column: number,
): Item | null =>
  sheet.usedRange === null
    ? null
    : (block[row - sheet.usedRange.row]?.[column - sheet.usedRange.column] ?? null);

/** Value at a zero-based position; blank outside the used range. */
export const valueAt = (sheet: SheetSnapshot, row: number, column: number): CellValue =>
  blockItem<CellValue>(sheet.values, sheet, row, column);

export const formulaAt = (sheet: SheetSnapshot, row: number, column: number): string | null =>
  blockItem(sheet.formulas, sheet, row, column);

export const numberFormatAt = (sheet: SheetSnapshot, row: number, column: number): string =>
  blockItem(sheet.numberFormats, sheet, row, column) ?? "General";

export const sheetNamed = (workbook: WorkbookSnapshot, name: string): SheetSnapshot | null =>
  workbook.sheets.find((sheet) => sheet.name === name) ?? null;
