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

/** One end of a reference: which way it moves, or null where a dollar sign holds it. */
interface MovingEnd {
  readonly axis: "column" | "row";
  /** Zero-based. */
  readonly index: number;
}

/** Pieces of a shared formula: kept text, or a reference by its ends. */
type Piece = string | readonly (MovingEnd | string)[];

/** A formula that several cells share: read once, worked out for each cell by its distance from the first. */
export interface SharedFormula {
  readonly row: number;
  readonly column: number;
  readonly pieces: readonly Piece[];
}

function ends(text: string): readonly (MovingEnd | string)[] {
  return (text.match(/\$[A-Za-z]+|\$\d+|[A-Za-z]+|\d+|:/g) ?? []).map((end) => {
    if (end.startsWith("$") || end === ":") return end;
    const column = columnIndex(end);
    return column === null ? { axis: "row", index: Number(end) - 1 } : { axis: "column", index: column };
  });
}

function pieces(tokens: readonly FormulaToken[]): readonly Piece[] {
  const found: Piece[] = [];
  for (const { kind, text } of tokens) {
    const moves = kind === "reference" || kind === "columns" || kind === "rows";
    const last = found.at(-1);
    if (moves) found.push(ends(text));
    else if (typeof last === "string") found[found.length - 1] = last + text;
    else found.push(text);
  }
  return found;
}

export const sharedFormula = (formula: string, row: number, column: number): SharedFormula => ({
  row,
  column,
  pieces: pieces(formulaTokens(formula)),
});

const lost = "#REF!";

const knownLetters: string[] = [];
const lettersOf = (column: number): string => (knownLetters[column] ??= columnLetters(column));

function moved(reference: readonly (MovingEnd | string)[], rows: number, columns: number): string {
  let text = "";
  for (const end of reference) {
    if (typeof end === "string") text += end;
    else if (end.axis === "column") {
      const column = end.index + columns;
      if (column < 0 || column >= maximumColumns) return lost;
      text += lettersOf(column);
    } else {
      const row = end.index + rows;
      if (row < 0 || row >= maximumRows) return lost;
      text += row + 1;
    }
  }
  return text;
}

/** "B2*$C$1" shared from row 2 reads "B5*$C$1" three rows below; what leaves the sheet becomes #REF!. */
export function followerFormula(shared: SharedFormula, row: number, column: number): string {
  const rows = row - shared.row;
  const columns = column - shared.column;
  // Joined at once: thousands of sums would each stay in memory as a piece of a rope.
  return shared.pieces
    .map((piece) => (typeof piece === "string" ? piece : moved(piece, rows, columns)))
    .join("");
}
