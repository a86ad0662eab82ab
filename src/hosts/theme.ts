import type { Tone } from "../workbook/plan";

export interface ToneColours {
  /** "#RRGGBB"; null leaves the cell without a fill. */
  readonly background: string | null;
  /** "#RRGGBB"; null leaves the font's colour. */
  readonly text: string | null;
}

/**
 * Colours of each tone, the same in every host. Verdicts follow the hues of Okabe and Ito (bluish green, vermilion,
 * orange, sky, purple), which colour-blind readers tell apart, and step down in lightness from met to unmet, so that a
 * grey print keeps them apart too. Text on its background keeps 4.5:1.
 */
export const toneColours: Readonly<Record<Tone, ToneColours>> = {
  none: { background: null, text: null },
  input: { background: "#FFF9DB", text: "#1F1F1F" },
  derived: { background: "#FFFFFF", text: "#1F1F1F" },
  header: { background: "#DCEBE1", text: "#123524" },
  title: { background: null, text: "#0F4D2E" },
  muted: { background: null, text: "#5C6670" },
  met: { background: "#E6F6F0", text: "#00563F" },
  note: { background: "#D9E9F6", text: "#0B4A75" },
  warning: { background: "#FBDC9F", text: "#5A3600" },
  pending: { background: "#CBCFD4", text: "#33393F" },
  review: { background: "#DDB9D0", text: "#57173F" },
  unmet: { background: "#EFA583", text: "#541800" },
};

/** Thin borders of tables. */
export const borderColour = "#B8C2BC";
