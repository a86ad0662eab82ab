import type { RangeAddress } from "../workbook/address";
import type { CellStyle, Operation, PlanCell } from "../workbook/plan";
import type { CellValue } from "../workbook/snapshot";

/** Points of the form's text; the title and the notes differ. */
export const textSize = 10;
export const titleSize = 16;
export const noteSize = 9;
/** Points of a text line of `textSize`. */
export const lineHeight = 15;

export const constant = (value: CellValue): PlanCell => (value === null ? null : { value });

/** Every cell of the form has one font size, is centred upright and locked unless told otherwise. */
export const styled = (sheet: string, range: RangeAddress, style: CellStyle): Operation => ({
  type: "style",
  sheet,
  range,
  style: { fontSize: textSize, vertical: "middle", ...style },
});

/** Width of a text in characters of the default font: a Chinese one counts two. */
export const widthOf = (text: string): number =>
  [...text].reduce((width, character) => width + (/[\u2e80-\uffef]/u.test(character) ? 2 : 1), 0);

/** Lines that a text takes in a cell of `width` characters. */
export const linesOf = (text: string, width: number): number =>
  text
    .split("\n")
    .reduce((lines, paragraph) => lines + Math.max(1, Math.ceil(widthOf(paragraph) / width)), 0);
