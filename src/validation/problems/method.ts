import type { Bilingual } from "../../catalogue/types";

/** A published electricity factor that a number on the sheet equals. */
export interface PublishedFactor {
  readonly area: Bilingual;
  /** null for a figure that is no yearly factor of a province or the country. */
  readonly year: number | null;
  readonly caliber: Bilingual | null;
}

export type PriceBasis =
  | { readonly kind: "current" }
  /** 不变价, 可比价; the year of its prices where it is named. */
  | { readonly kind: "constant"; readonly year: number | null };

/** What is doubtful about the method behind figures. */
export type MethodProblem =
  // M01
  | {
      readonly code: "factor-of-elsewhere";
      readonly value: number;
      readonly known: readonly PublishedFactor[];
      /** The reporting unit's own factors of the figures' years. */
      readonly own: readonly { readonly area: Bilingual; readonly year: number; readonly value: number }[];
    }
  | { readonly code: "factor-unknown"; readonly value: number }
  | {
      readonly code: "factor-of-other-year";
      readonly value: number;
      readonly known: readonly PublishedFactor[];
      readonly years: readonly number[];
    }
  | {
      readonly code: "factor-vintages-mixed";
      readonly value: number;
      readonly known: PublishedFactor;
      readonly other: number;
      readonly otherKnown: PublishedFactor;
      readonly otherCell: string;
    }
  // M02
  | { readonly code: "factor-source-blank"; readonly header: string }
  | { readonly code: "factor-source-bare"; readonly text: string }
  | { readonly code: "factors-without-source"; readonly header: string }
  | {
      readonly code: "factor-blank";
      readonly amountCell: string;
      /** What a set that holds the table's other coefficients has for it. */
      readonly suggestion: { readonly value: number; readonly set: Bilingual } | null;
    }
  // M03
  | {
      readonly code: "price-bases-mixed";
      readonly basis: PriceBasis;
      readonly other: PriceBasis;
      readonly otherCell: string;
    }
  // M04
  | {
      readonly code: "counted-twice";
      readonly carrier: "electricity" | "heat";
      readonly otherLabel: string;
      readonly otherCell: string;
    }
  // M05
  | {
      readonly code: "carbon-or-dioxide";
      readonly header: string;
      readonly factorHeader: string;
      readonly factorCell: string;
    }
  | { readonly code: "sink-negative"; readonly header: string };

const codes: ReadonlySet<string> = new Set<MethodProblem["code"]>([
  "factor-of-elsewhere",
  "factor-unknown",
  "factor-of-other-year",
  "factor-vintages-mixed",
  "factor-source-blank",
  "factor-source-bare",
  "factors-without-source",
  "factor-blank",
  "price-bases-mixed",
  "counted-twice",
  "carbon-or-dioxide",
  "sink-negative",
]);

export const isMethodProblem = (problem: { readonly code: string }): problem is MethodProblem =>
  codes.has(problem.code);
