import type { RangeAddress } from "../../../../src/workbook/address";
import type { CellValue } from "../../../../src/workbook/snapshot";
import type { HostObject } from "../hostObject";
import type { ModelSheet, ModelWorkbook } from "../model";

/** What the objects of one open workbook share. */
export interface Session {
  readonly workbook: ModelWorkbook;
  readonly references: Map<string, HostObject>;
  /** Listeners that Office.js asked for, told of what happened. */
  readonly notify: (event: WorkbookEvent) => void;
  readonly nextReference: () => string;
  /** What a formula gives: one value, or the rows that it spills. */
  readonly calculate: Calculation;
}

export type Calculation = (formula: string) => CellValue | readonly (readonly CellValue[])[];

export type WorkbookEvent =
  | { readonly kind: "changed"; readonly sheet: ModelSheet; readonly range: RangeAddress }
  | { readonly kind: "selected"; readonly sheet: ModelSheet; readonly range: RangeAddress };
