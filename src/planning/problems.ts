import type { Bilingual } from "../catalogue/types";

/**
 * Why a quantity of planning cannot be computed. Quantities bear the names of the public functions' arguments;
 * `wordPlanningProblem` words them.
 */
export type PlanningProblem =
  | { readonly code: "zero"; readonly quantity: string }
  | { readonly code: "negative"; readonly quantity: string }
  | { readonly code: "not-finite"; readonly quantity: string }
  /** A part that is greater than its whole. */
  | { readonly code: "exceeds"; readonly part: string; readonly whole: string }
  /** A perimeter too short for its area: the circle has the shortest. */
  | { readonly code: "too-short"; readonly perimeter: string; readonly area: string }
  /** Two ranges that should pair cell by cell. */
  | { readonly code: "unpaired"; readonly first: string; readonly second: string }
  | {
      readonly code: "unknown-kind";
      readonly quantity: string;
      readonly text: string;
      readonly known: readonly Bilingual[];
    }
  | { readonly code: "sum-not-one"; readonly quantity: string; readonly sum: number }
  | {
      readonly code: "wrong-count";
      readonly quantity: string;
      readonly wanted: number;
      readonly given: number;
    }
  | { readonly code: "not-ascending"; readonly quantity: string }
  /** As `exceeds` and `zero`, for entries of a labelled range. */
  | {
      readonly code: "part-exceeds";
      readonly quantity: string;
      readonly part: Bilingual;
      readonly whole: Bilingual;
    }
  | { readonly code: "zero-entry"; readonly quantity: string; readonly entry: Bilingual }
  /** A population that must have been meant in 万. */
  | { readonly code: "too-few"; readonly quantity: string; readonly given: number }
  /** Several uses added up where the table counts a single one. */
  | { readonly code: "one-use-only"; readonly quantity: string; readonly landClass: Bilingual }
  /** A labelled range with nothing to compute from. */
  | { readonly code: "nothing-to-check"; readonly quantity: string };
