import { cellAddress, type CellPosition } from "./address";
import type { Tone } from "./plan";
import { isCellError, type CellValue } from "./snapshot";

/** A tint over a cell for as long as the cell holds the value; the cell and its own format stay as they are. */
export interface CellMark {
  readonly sheet: string;
  readonly at: CellPosition;
  readonly tone: Tone;
  readonly value: CellValue;
}

/** Tells our marks from every other conditional format; a text counts as 0. */
const signature = 'N("GreenCheck")=0';

/** Excel takes no longer text in a formula. */
const longestText = 200;

const quoted = (text: string): string => `"${text.replaceAll('"', '""')}"`;

function holds(cell: string, value: CellValue): string {
  if (value === null) return `ISBLANK(${cell})`;
  if (isCellError(value)) return `ISERROR(${cell})`;
  if (typeof value === "boolean") return `${cell}=${value ? "TRUE" : "FALSE"}`;
  // Formula results differ in their last binary digit from program to program.
  if (typeof value === "number")
    return `ISNUMBER(${cell}),ABS(${cell}-(${value}))<=${Math.abs(value) * 1e-9}`;
  const shown = value.length > longestText ? `LEFT(${cell},${longestText})` : cell;
  // A number equals its digits: 4875 typed anew over the text "4875" is no text any more.
  return `ISTEXT(${cell}),EXACT(${shown},${quoted(value.slice(0, longestText))})`;
}

/** The condition under which a mark shows: it goes by itself when the cell's value changes. */
export const markFormula = ({ at, value }: CellMark): string =>
  `=AND(${holds(cellAddress(at), value)},${signature})`;

/** Whether a conditional format's formula is one of our marks, however a program wrote it back. */
export const isMarkFormula = (formula: string): boolean =>
  formula.replaceAll(" ", "").toUpperCase().includes(signature.toUpperCase());
