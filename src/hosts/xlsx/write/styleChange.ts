import type { CellStyle } from "../../../workbook/plan";
import { toneColours } from "../../theme";

/** Everything that a plan may ask of a cell's look, in the order asked: later wins, what is not named stays. */
export type StyleChange = CellStyle & { readonly numberFormat?: string };

export const mergedChange = (before: StyleChange | undefined, after: StyleChange): StyleChange => ({
  ...before,
  ...after,
});

/** Number formats that every file knows without defining them (ECMA-376 part 1, 18.8.30). */
const builtinFormats: Readonly<Record<string, number>> = {
  General: 0,
  "0": 1,
  "0.00": 2,
  "#,##0": 3,
  "#,##0.00": 4,
  "0%": 9,
  "0.00%": 10,
  "0.00E+00": 11,
  "@": 49,
};

export const builtinFormat = (format: string): number | null =>
  Object.hasOwn(builtinFormats, format) ? (builtinFormats[format] ?? null) : null;

export interface FontChange {
  readonly bold: boolean | undefined;
  readonly italic: boolean | undefined;
  readonly size: number | undefined;
  readonly colour: string | undefined;
}

/** What a change asks of the font; null where nothing.  */
export function fontChange({ tone, bold, italic, fontSize }: StyleChange): FontChange | null {
  const colours = tone === undefined ? null : toneColours[tone];
  const change: FontChange = {
    bold,
    italic,
    size: fontSize,
    colour: colours?.text?.slice(1),
  };
  return Object.values(change).some((one) => one !== undefined) ? change : null;
}

/** The fill that a change asks for: a colour, "none", or null where it says nothing. */
export function fillChange({ tone }: StyleChange): string | null {
  return tone === undefined ? null : (toneColours[tone].background?.slice(1) ?? "none");
}
