import type { CellValue } from "../workbook/snapshot";

/** What a cell passes: a value, or a range as rows; an omitted optional argument is null. */
export type FunctionArgument = CellValue | readonly (readonly CellValue[])[];

/** Errors that Excel lets a function return; a message shows only for #VALUE! and #N/A. */
export type FunctionError = "#VALUE!" | "#N/A" | "#NUM!" | "#DIV/0!";

export type FunctionOutcome =
  | { readonly ok: true; readonly value: CellValue | readonly (readonly CellValue[])[] }
  | { readonly ok: false; readonly error: FunctionError; readonly message: string };

export interface FunctionParameter {
  readonly name: string;
  readonly optional: boolean;
  readonly range: boolean;
}

/** A function as the hosts, the command line and the tests know it. Pure and synchronous. */
export interface FunctionDefinition {
  /** Public name, e.g. GREEN_CHECK. */
  readonly name: string;
  readonly parameters: readonly FunctionParameter[];
  readonly call: (args: readonly FunctionArgument[]) => FunctionOutcome;
}
