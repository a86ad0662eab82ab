import type { Bilingual, Operator } from "../catalogue/types";
import type { ValueNature } from "../assessment/types";
import type { QuantityTrait } from "../quantity/types";
import type { CellError, CellValue } from "../workbook/snapshot";
import type { CitedClause, Shown } from "./problems/figures";
import type { FormProblem } from "./problems/form";
import type { LinkProblem } from "./problems/links";
import type { MethodProblem } from "./problems/method";

/** Every rule, in the order in which findings at one cell are listed. */
export const ruleIds = [
  "F01",
  "F02",
  "F03",
  "F04",
  "F05",
  "F06",
  "F07",
  "T01",
  "T02",
  "T03",
  "T04",
  "T05",
  "T06",
  "T07",
  "T08",
  "C01",
  "C02",
  "C03",
  "L01",
  "L02",
  "L03",
  "L04",
  "L05",
  "L06",
  "L07",
  "L08",
  "L09",
  "M01",
  "M02",
  "M03",
  "M04",
  "M05",
  "P01",
  "P02",
  "P03",
  "P04",
  "P05",
  "S01",
] as const;

export type RuleId = (typeof ruleIds)[number];

export type CoverPart = "reportingUnit" | "region" | "year" | "level" | "planType";

export type SignOffRole = "preparer" | "reviewer" | "head" | "phone" | "date" | "seal";

/** A slip between two units, or of a power of ten, that a factor between two values points at. */
export type SlipKind =
  | { readonly kind: "power-of-ten"; readonly exponent: number }
  | { readonly kind: "mu-hectare" }
  | { readonly kind: "carbon-dioxide" }
  | { readonly kind: "electricity-equivalent" };

export type { CitedClause, Shown };

/** A consultation draft · another city's or country's rule · a figure that a document only reports. */
export type Reference = "draft" | "elsewhere" | "statement";

/**
 * What is wrong, as data; `src/i18n/findings.*.ts` words it. A union on `code`, one member a problem,
 * with the figures that its sentence needs.
 */
export type Problem =
  | { readonly code: "rule-failed"; readonly rule: RuleId }
  // F02
  | { readonly code: "template-sheet-missing"; readonly title: Bilingual; readonly sheet: string }
  | { readonly code: "sheet-not-understood"; readonly values: number }
  // Rows as the sheet counts them
  | { readonly code: "template-rows-added"; readonly first: number; readonly last: number }
  | { readonly code: "template-row-missing"; readonly header: string }
  | { readonly code: "header-missing"; readonly header: string }
  | { readonly code: "header-renamed"; readonly header: string; readonly found: string }
  // F03
  | { readonly code: "merged-data"; readonly range: string; readonly numeric: boolean }
  // F04: rows and columns as the sheet shows them, "22" or "22–24", "F" or "F:H"
  | { readonly code: "hidden-rows"; readonly rows: string; readonly values: number }
  | { readonly code: "hidden-columns"; readonly columns: string; readonly values: number }
  | { readonly code: "hidden-sheet"; readonly values: number }
  // F05
  | { readonly code: "formula-replaced"; readonly formula: string; readonly typed: CellValue }
  // F06
  | { readonly code: "formula-error"; readonly error: CellError["error"]; readonly formula: string | null }
  | { readonly code: "formula-uncalculated"; readonly formula: string }
  | { readonly code: "function-not-loaded"; readonly functionName: string }
  | { readonly code: "external-link"; readonly formula: string }
  | { readonly code: "linked-workbook"; readonly target: string }
  | { readonly code: "circular-formula"; readonly cells: readonly string[] }
  // T01
  | { readonly code: "blank-input" }
  | { readonly code: "blank-value"; readonly year: number | null }
  | { readonly code: "blank-cover"; readonly part: CoverPart }
  | { readonly code: "unknown-region"; readonly text: string; readonly nearest: readonly string[] }
  // T02
  | { readonly code: "number-as-text"; readonly text: string; readonly traits: readonly QuantityTrait[] }
  | { readonly code: "unit-in-text"; readonly text: string; readonly unit: string; readonly same: boolean }
  | { readonly code: "approximate-number"; readonly text: string }
  | { readonly code: "bounded-number"; readonly text: string }
  | { readonly code: "range-of-numbers"; readonly text: string }
  | { readonly code: "several-numbers"; readonly text: string }
  | { readonly code: "unknown-unit-in-text"; readonly text: string; readonly unit: string }
  | { readonly code: "other-unit-in-text"; readonly text: string; readonly columnUnit: string }
  | { readonly code: "not-a-number"; readonly text: string }
  | { readonly code: "date-for-number"; readonly day: string }
  // T03
  | { readonly code: "no-data-mark"; readonly mark: string }
  // T04: `value` is the bare number in the cell, `points` what its format shows
  | { readonly code: "share-or-points"; readonly value: number }
  | { readonly code: "hundredfold-percent"; readonly value: number; readonly points: number }
  | { readonly code: "percent-format-elsewhere"; readonly value: number; readonly unit: string | null }
  // T05
  | { readonly code: "implausible"; readonly shown: Shown; readonly low: number; readonly high: number }
  | {
      readonly code: "unit-jump";
      readonly shown: Shown;
      readonly year: number;
      readonly previous: number;
      readonly previousYear: number;
      readonly slip: SlipKind;
    }
  | { readonly code: "unit-mismatch"; readonly unit: string; readonly indicatorUnit: string }
  // T06
  | { readonly code: "share-out-of-range"; readonly points: number }
  | { readonly code: "negative"; readonly shown: Shown }
  | { readonly code: "not-whole"; readonly shown: Shown }
  // C01
  | {
      readonly code: "code-unknown";
      readonly division: string;
      readonly name: string | null;
      readonly vintage: string;
    }
  | {
      readonly code: "code-former";
      readonly division: string;
      readonly name: string | null;
      readonly listedNames: readonly string[];
      /** Years in which the list carried it, as text: "1997–2015". */
      readonly years: string;
      readonly vintage: string;
    }
  | {
      readonly code: "code-name-mismatch";
      readonly division: string;
      readonly name: string;
      readonly listedNames: readonly string[];
      readonly vintage: string;
    }
  | { readonly code: "duplicate-unit"; readonly unit: string; readonly firstCell: string }
  // L04: `computed` in the unit of `shown`
  | {
      readonly code: "typed-where-computable";
      readonly shown: Shown;
      readonly computed: number;
      readonly numeratorCell: string;
      readonly denominatorCell: string;
    }
  | {
      readonly code: "derived-differs";
      readonly shown: Shown;
      readonly computed: number;
      readonly numeratorCell: string;
      readonly denominatorCell: string;
    }
  // P01, P02, P04
  | {
      readonly code: "target-missed";
      readonly nature: ValueNature;
      readonly shown: Shown;
      readonly operator: Operator;
      /** In the unit of `shown`; low and high for `between`. */
      readonly limit: number | readonly [number, number];
      /** Signed margin in the unit of `shown`, negative when unmet; null where it cannot be said. */
      readonly gap: number | null;
      readonly cited: CitedClause;
      /** Other clauses that bind too. */
      readonly also: readonly CitedClause[];
      /** Set where the clause binds nobody here. */
      readonly reference?: Reference;
    }
  // P03
  | {
      readonly code: "explanation-hollow";
      readonly explainedRule: RuleId;
      readonly text: string;
      readonly reason: "no-content" | "repeats-label" | "too-short";
    }
  // S01
  | { readonly code: "signature-missing"; readonly role: SignOffRole }
  | FormProblem
  | LinkProblem
  | MethodProblem;

export type ProblemCode = Problem["code"];
