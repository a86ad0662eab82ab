import type { Bilingual } from "../catalogue/types";

/** What the functions on carbon refuse besides what all functions refuse; `parameter` is the argument's name. */
export type CarbonFunctionProblem =
  /** Two ranges that belong together differ in their number of cells. */
  | {
      readonly code: "unequal";
      readonly parameter: string;
      readonly count: number;
      readonly other: string;
      readonly wanted: number;
    }
  /** A range has the wrong number of figures. */
  | {
      readonly code: "figure-count";
      readonly parameter: string;
      readonly count: number;
      readonly wanted: string;
    }
  /** A cell in the midst of figures is blank. */
  | { readonly code: "blank-inside"; readonly parameter: string; readonly place: number }
  | { readonly code: "weights-sum"; readonly parameter: string; readonly sum: number }
  | { readonly code: "share-above-one"; readonly parameter: string; readonly name: string }
  | { readonly code: "not-rising"; readonly parameter: string }
  | { readonly code: "broken-chain"; readonly parameter: string }
  | {
      readonly code: "unknown-name";
      readonly parameter: string;
      readonly text: string;
      readonly nearest: readonly string[];
    }
  /** There are factors, but none that may be taken unasked. */
  | { readonly code: "choose-set"; readonly item: Bilingual; readonly sets: readonly Bilingual[] }
  | {
      readonly code: "no-factor";
      readonly item: Bilingual;
      readonly set: Bilingual | null;
      readonly sets: readonly Bilingual[];
    }
  | {
      readonly code: "no-electricity-factor";
      readonly area: Bilingual;
      readonly caliber: Bilingual;
      readonly year: number | null;
      readonly years: readonly number[];
    }
  | { readonly code: "energy-not-area"; readonly item: Bilingual }
  | { readonly code: "parameters-missing"; readonly names: readonly string[] };

/** Whether the reason is that knowledge is lacking, not that an argument is wrong. */
export const isUnavailable = ({ code }: CarbonFunctionProblem): boolean =>
  code === "choose-set" ||
  code === "no-factor" ||
  code === "no-electricity-factor" ||
  code === "energy-not-area" ||
  code === "parameters-missing";
