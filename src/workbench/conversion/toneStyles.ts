import {
  BooleanNumber,
  BorderStyleTypes,
  HorizontalAlign,
  type IBorderStyleData,
  type IStyleData,
  VerticalAlign,
  WrapStrategy,
} from "@univerjs/core";
import type { CellStyle, Tone } from "../../workbook/plan";

interface ToneColours {
  readonly background: string | null;
  readonly text: string | null;
}

/** Text on its background keeps 4.5:1; verdicts differ in lightness too, for grey prints. */
export const toneColours: Readonly<Record<Tone, ToneColours>> = {
  none: { background: null, text: null },
  input: { background: "#FFF9DB", text: "#1F1F1F" },
  derived: { background: "#FFFFFF", text: "#1F1F1F" },
  header: { background: "#DCEBE1", text: "#123524" },
  title: { background: null, text: "#0F4D2E" },
  muted: { background: null, text: "#5C6670" },
  met: { background: "#DDF3E4", text: "#0B5A2A" },
  unmet: { background: "#F9D4D2", text: "#8C1410" },
  warning: { background: "#FFE3C2", text: "#7A3E00" },
  note: { background: "#DCEBFA", text: "#0F4C81" },
  review: { background: "#E9E0F7", text: "#4B2E83" },
  pending: { background: "#ECEFF1", text: "#3D474E" },
};

const horizontals = {
  left: HorizontalAlign.LEFT,
  center: HorizontalAlign.CENTER,
  right: HorizontalAlign.RIGHT,
};
const verticals = { top: VerticalAlign.TOP, middle: VerticalAlign.MIDDLE, bottom: VerticalAlign.BOTTOM };

const thin: IBorderStyleData = { s: BorderStyleTypes.THIN, cl: { rgb: "#B8C2BC" } };
const flag = (on: boolean): BooleanNumber => (on ? BooleanNumber.TRUE : BooleanNumber.FALSE);

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
    ...(style.horizontal === undefined ? {} : { ht: horizontals[style.horizontal] }),
    ...(style.vertical === undefined ? {} : { vt: verticals[style.vertical] }),
    ...(style.wrap === undefined ? {} : { tb: style.wrap ? WrapStrategy.WRAP : WrapStrategy.OVERFLOW }),
    ...(style.border === undefined ? {} : borderStyle(style.border)),
  };
}
