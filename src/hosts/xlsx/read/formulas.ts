import { columnIndex, columnLetters, maximumColumns, maximumRows } from "../../../workbook/address";
import { formulaTokens, type FormulaToken } from "./formulaTokens";

/**
 * Prefixes that a file puts before names: newer functions (`_xlfn.`, `_xlws.`), parameters of LET and LAMBDA
 * (`_xlpm.`), functions of add-ins (`_xldudf_`, `_xludf.`, `_xll.`). Excel shows none of them.
 */
const filePrefixes = /^(?:_xlfn\.|_xlws\.|_xlpm\.|_xleta\.|_xludf\.|_xll\.|_xldudf_)+/i;

/** "_xldudf_GREEN_CHECK(A1)" → "GREEN_CHECK(A1)"; texts and sheet names inside the formula stay as they are. */
export function shownFormula(formula: string): string {
  if (!/_xl/i.test(formula)) return formula;
  return formulaTokens(formula)
    .map(({ kind, text }) => (kind === "name" ? text.replace(filePrefixes, "") : text))
    .join("");
}

function shiftedColumn(text: string, by: number): string | null {
  if (text.startsWith("$")) return text;
  const column = (columnIndex(text) ?? maximumColumns) + by;
  return column >= 0 && column < maximumColumns ? columnLetters(column) : null;
}

function shiftedRow(text: string, by: number): string | null {
  if (text.startsWith("$")) return text;
  const row = Number(text) + by;
  return row >= 1 && row <= maximumRows ? String(row) : null;
}

const lost = "#REF!";

function shiftedToken({ kind, text }: FormulaToken, rows: number, columns: number): string {
  if (kind === "reference") {
    const parts = /^(\$?[A-Za-z]+)(\$?\d+)$/.exec(text);
    const column = shiftedColumn(parts?.[1] ?? "", columns);
    const row = shiftedRow(parts?.[2] ?? "", rows);
    return column === null || row === null ? lost : column + row;
  }
  if (kind === "columns" || kind === "rows") {
    const shift = kind === "columns" ? shiftedColumn : shiftedRow;
    const ends = text.split(":").map((end) => shift(end, kind === "columns" ? columns : rows));
    return ends.includes(null) ? lost : ends.join(":");
  }
  return text;
}

/** A formula that several cells share: kept once, worked out for each cell by its distance from the first. */
export interface SharedFormula {
  readonly row: number;
  readonly column: number;
  readonly tokens: readonly FormulaToken[];
}

export const sharedFormula = (formula: string, row: number, column: number): SharedFormula => ({
  row,
  column,
  tokens: formulaTokens(formula),
});

/** "B2*$C$1" shared from row 2 reads "B5*$C$1" three rows below; what leaves the sheet becomes #REF!. */
export const followerFormula = (shared: SharedFormula, row: number, column: number): string =>
  shared.tokens.map((token) => shiftedToken(token, row - shared.row, column - shared.column)).join("");
