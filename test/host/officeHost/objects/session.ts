import type { RangeAddress } from "../../../../src/workbook/address";
import type { HostObject } from "../hostObject";
import type { ModelSheet, ModelWorkbook } from "../model";

/** What the objects of one open workbook share. */
export interface Session {
  readonly workbook: ModelWorkbook;
  readonly references: Map<string, HostObject>;
  /** Listeners that Office.js asked for, told of what happened. */
  readonly notify: (event: WorkbookEvent) => void;
  readonly nextReference: () => string;
}

export type WorkbookEvent =
  | { readonly kind: "changed"; readonly sheet: ModelSheet; readonly range: RangeAddress }
  | { readonly kind: "selected"; readonly sheet: ModelSheet; readonly range: RangeAddress };
