import type { CellPosition, RangeAddress } from "./address";
import type { CellValue, Visibility } from "./snapshot";

/** One cell of a written block. A formula carries the result that the core computed. `null` leaves the cell alone. */
export type PlanCell =
  | null
  | { readonly value: CellValue }
  | {
      readonly formula: string;
      readonly result: CellValue;
      /** All results of a formula that spills, its own cell's included; the cells it spills into stay unwritten. */
      readonly spill?: readonly (readonly CellValue[])[];
    };

/** Roles of the theme; a host maps each to its colours so that light, dark and grey print stay legible. */
export type Tone =
  | "none"
  | "input"
  | "derived"
  | "header"
  | "title"
  | "muted"
  | "met"
  | "unmet"
  | "warning"
  | "note"
  | "review"
  | "pending";

export interface CellStyle {
  readonly tone?: Tone;
  readonly bold?: boolean;
  readonly italic?: boolean;
  /** Points. */
  readonly fontSize?: number;
  readonly horizontal?: "left" | "center" | "right";
  readonly vertical?: "top" | "middle" | "bottom";
  readonly wrap?: boolean;
  readonly border?: "none" | "thin";
  /** false: may be edited on a protected sheet. */
  readonly locked?: boolean;
}

export type ValidationRule =
  | { readonly kind: "list"; readonly items: readonly string[] }
  | {
      readonly kind: "decimal" | "whole";
      readonly minimum: number | null;
      readonly maximum: number | null;
    }
  /** A formula with "=" that holds for a good entry; written for the range's first cell, relative references move. */
  | { readonly kind: "custom"; readonly formula: string };

export interface InputMessage {
  readonly title: string;
  readonly text: string;
}

export type Operation =
  | {
      readonly type: "add-sheet";
      readonly sheet: string;
      readonly visibility: Visibility;
      /** Zero-based place among the sheets; null: last. */
      readonly position: number | null;
      /** `replace` only for sheets that are our own (audit sheets, `_GreenCheck`). */
      readonly ifExists: "fail" | "replace";
    }
  | { readonly type: "delete-sheet"; readonly sheet: string }
  | {
      readonly type: "write-block";
      readonly sheet: string;
      readonly at: CellPosition;
      readonly cells: readonly (readonly PlanCell[])[];
    }
  | {
      readonly type: "style";
      readonly sheet: string;
      readonly range: RangeAddress;
      readonly style: CellStyle;
    }
  | {
      readonly type: "number-format";
      readonly sheet: string;
      readonly range: RangeAddress;
      readonly format: string;
    }
  | { readonly type: "merge"; readonly sheet: string; readonly range: RangeAddress }
  | { readonly type: "unmerge"; readonly sheet: string; readonly range: RangeAddress }
  | {
      /** Width in characters of the default font. */
      readonly type: "column-width";
      readonly sheet: string;
      readonly column: number;
      readonly width: number;
    }
  | {
      /** Height in points. */
      readonly type: "row-height";
      readonly sheet: string;
      readonly row: number;
      readonly height: number;
      /** The row still fits itself to what is typed into it later; else its height is fixed. */
      readonly grows?: boolean;
    }
  | {
      readonly type: "data-validation";
      readonly sheet: string;
      readonly range: RangeAddress;
      readonly rule: ValidationRule;
      readonly prompt: InputMessage | null;
      /** `warning` lets the user keep an entry that the rule refuses. */
      readonly refusal: "stop" | "warning";
      readonly error: InputMessage | null;
    }
  | {
      /** Cells whose text equals `text` take the tone. */
      readonly type: "conditional-tone";
      readonly sheet: string;
      readonly range: RangeAddress;
      readonly text: string;
      readonly tone: Tone;
    }
  | {
      readonly type: "define-name";
      readonly name: string;
      readonly sheet: string;
      readonly range: RangeAddress;
    }
  | { readonly type: "delete-name"; readonly name: string }
  | { readonly type: "note"; readonly sheet: string; readonly at: CellPosition; readonly text: string }
  | { readonly type: "protect"; readonly sheet: string; readonly enabled: boolean }
  | { readonly type: "freeze"; readonly sheet: string; readonly rows: number; readonly columns: number }
  | {
      readonly type: "print-setup";
      readonly sheet: string;
      readonly paper: "A4";
      readonly orientation: "portrait" | "landscape";
      /** Pages across; the sheet's height is free. */
      readonly fitToWidth: number;
      /** Rows repeated on each page, zero-based first and count. */
      readonly titleRows: { readonly first: number; readonly count: number } | null;
      readonly footer: string | null;
    }
  | {
      readonly type: "visibility";
      readonly sheet: string;
      readonly visibility: Visibility;
    }
  | {
      readonly type: "reveal";
      readonly sheet: string;
      readonly rows: readonly number[];
      readonly columns: readonly number[];
      readonly hidden: boolean;
    }
  | {
      /** A link inside the workbook from one cell to another. */
      readonly type: "link";
      readonly sheet: string;
      readonly at: CellPosition;
      readonly toSheet: string;
      readonly toCell: CellPosition;
    }
  | { readonly type: "select"; readonly sheet: string; readonly range: RangeAddress };

/** Declarative change of a workbook, applied in order by any host. Plain JSON. */
export interface WorkbookPlan {
  readonly operations: readonly Operation[];
}
