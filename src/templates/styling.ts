import type { RangeAddress } from "../workbook/address";
import type { CellStyle, Operation, PlanCell } from "../workbook/plan";
import type { CellValue } from "../workbook/snapshot";

/** Points of the form's text; the title and the notes differ. */
export const textSize = 10;
export const titleSize = 16;
export const noteSize = 9;
/** Points of a text line of `textSize`. */
export const lineHeight = 13.5;
/** Points above and below the text of a table line, together. */
export const linePadding = 8;
export const sectionHeight = 20;

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

/** Characters of the default font (11 points) that a column loses to its margins, and gains by smaller letters. */
const fitting = (width: number): number => Math.max(2, Math.floor((width - 1) * (11 / textSize)));

/** Lines that a text of the table takes in a column of `width` characters. */
export const linesOf = (text: string, width: number): number =>
  text
    .split("\n")
    .reduce((lines, paragraph) => lines + Math.max(1, Math.ceil(widthOf(paragraph) / fitting(width))), 0);
