import type { Bilingual } from "../../catalogue/types";
import type { CitedClause, Shown } from "./figures";

/** What would explain a sum that does not come out: a part left out of it or in it twice, ten times too large or small, two digits of the total swapped. */
export type SumHint =
  | { readonly kind: "left-out" | "counted-twice" | "tenfold"; readonly cell: string }
  | { readonly kind: "digits-swapped"; readonly meant: number };

/** Two cells that ought to agree or to follow one another: sums, parts, sheets, years, units of the same level. */
export type LinkProblem =
  // L01: `gap` is total − sum, in the unit of `shown`; `parts` are ranges
  | {
      readonly code: "sum-differs";
      readonly shown: Shown;
      readonly sum: number;
      readonly gap: number;
      readonly parts: readonly string[];
      readonly hint: SumHint | null;
      /** Further totals of the same column or row that are told of here. */
      readonly alike: number;
    }
  | {
      readonly code: "sum-incomplete";
      readonly shown: Shown;
      readonly sum: number;
      readonly gap: number;
      /** Cells without a figure. */
      readonly blanks: readonly string[];
      /** Counties or cities that the table lacks. */
      readonly absent: readonly string[];
      readonly alike: number;
    }
  // L02
  | {
      readonly code: "part-exceeds-whole";
      readonly shown: Shown;
      readonly whole: Shown;
      readonly wholeCell: string;
      readonly alike: number;
    }
  | {
      readonly code: "parts-exceed-whole";
      readonly shown: Shown;
      readonly sum: number;
      readonly parts: readonly string[];
      readonly alike: number;
    }
  // L03
  | {
      readonly code: "sheets-differ";
      readonly shown: Shown;
      readonly year: number;
      readonly other: Shown;
      readonly otherCell: string;
      readonly alike: number;
    }
  // L05
  | {
      readonly code: "opening-differs";
      readonly shown: Shown;
      readonly year: number;
      readonly closing: Shown;
      readonly closingCell: string;
      readonly alike: number;
    }
  // L06: `factor` is the greater of the two over the lesser
  | {
      readonly code: "magnitude-jump";
      readonly shown: Shown;
      readonly year: number;
      readonly previous: number;
      readonly previousYear: number;
      readonly factor: number;
      /** Cells of further jumps in the same table that are told of here. */
      readonly others: readonly string[];
    }
  // L07
  | {
      readonly code: "direction-broken";
      readonly shown: Shown;
      readonly year: number;
      readonly previous: Shown;
      readonly previousYear: number;
      /** What the clause says of it: that it may not shrink, or that its standards are strictly applied. */
      readonly asks: "not-falling" | "strictly-kept";
      readonly cited: CitedClause;
    }
  // L08: `members` are names of the level below
  | {
      readonly code: "units-differ";
      readonly shown: Shown;
      readonly sum: number;
      readonly gap: number;
      readonly unit: string;
      readonly members: number;
      readonly sheet: string | null;
      readonly hint: SumHint | null;
      readonly alike: number;
    }
  // L09: `score` is the modified z-score; `median` in the unit of `shown`
  | {
      readonly code: "outlier";
      readonly shown: Shown;
      readonly median: number;
      readonly peers: number;
      readonly score: number;
      /** Cells of further outliers of the same column that are told of here. */
      readonly others: readonly string[];
    }
  // C02
  | {
      readonly code: "units-missing";
      readonly missing: readonly string[];
      readonly expected: number;
      readonly present: number;
      /** Whose parts they are; empty for the provinces of the country. */
      readonly region: string;
      /** Of a document's list what it calls them, 设市城市, and its clause; null: the list of divisions. */
      readonly list: Bilingual | null;
      readonly cited: CitedClause | null;
    };

const codes: ReadonlySet<string> = new Set<LinkProblem["code"]>([
  "sum-differs",
  "sum-incomplete",
  "part-exceeds-whole",
  "parts-exceed-whole",
  "sheets-differ",
  "opening-differs",
  "magnitude-jump",
  "direction-broken",
  "units-differ",
  "outlier",
  "units-missing",
]);

export const isLinkProblem = <Other extends { readonly code: string }>(
  problem: Other | LinkProblem,
): problem is LinkProblem => codes.has(problem.code);
