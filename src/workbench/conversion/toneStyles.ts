import type { BooleanNumber, IBorderStyleData, IStyleData } from "@univerjs/core";
import { borderColour, toneColours } from "../../hosts/theme";
import { horizontalValues, no, overflowing, thinLine, verticalValues, wrapping, yes } from "./engineValues";
import type { CellStyle, Tone } from "../../workbook/plan";

const thin: IBorderStyleData = { s: thinLine, cl: { rgb: borderColour } };
const flag = (on: boolean): BooleanNumber => (on ? yes : no);

function toneStyle(tone: Tone): IStyleData {
  const { background, text } = toneColours[tone];
  return { bg: background ? { rgb: background } : null, cl: text ? { rgb: text } : null };
}

function borderStyle(border: "none" | "thin"): IStyleData {
  const line = border === "thin" ? thin : null;
  return { bd: { t: line, r: line, b: line, l: line } };
}

/** A plan's style as Univer's; only what the plan names, so that the rest of a cell's style stays. */
export function toStyle(style: CellStyle): IStyleData {
  return {
    ...(style.tone === undefined ? {} : toneStyle(style.tone)),
    ...(style.bold === undefined ? {} : { bl: flag(style.bold) }),
    ...(style.italic === undefined ? {} : { it: flag(style.italic) }),
    ...(style.fontSize === undefined ? {} : { fs: style.fontSize }),
    ...(style.horizontal === undefined ? {} : { ht: horizontalValues[style.horizontal] }),
    ...(style.vertical === undefined ? {} : { vt: verticalValues[style.vertical] }),
    ...(style.wrap === undefined ? {} : { tb: style.wrap ? wrapping : overflowing }),
    ...(style.border === undefined ? {} : borderStyle(style.border)),
  };
}
