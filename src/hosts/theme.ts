import type { Tone } from "../workbook/plan";

export interface ToneColours {
  /** "#RRGGBB"; null leaves the cell without a fill. */
  readonly background: string | null;
  /** "#RRGGBB"; null leaves the font's colour. */
  readonly text: string | null;
}

/** Colours of each tone, the same in every host. Text on its background keeps 4.5:1; verdicts differ in lightness too, for grey prints. */
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

/** Thin borders of tables. */
export const borderColour = "#B8C2BC";
