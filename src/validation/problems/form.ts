import type { Bilingual } from "../../catalogue/types";
import type { CitedClause, Shown } from "./figures";
import type { NotationKey } from "../../quantity/types";

/** Where a code or a name belongs. */
export type CodeList = "industry" | "land" | "fuel" | "land-type";

/** What is wrong with a form's version, protection, decimals, period or codes, or how documents stand to one another. */
export type FormProblem =
  // F01
  | { readonly code: "template-unknown"; readonly template: string }
  | {
      readonly code: "template-outdated" | "template-newer";
      readonly title: Bilingual;
      readonly version: string;
      readonly current: string;
    }
  // F07
  | { readonly code: "protection-removed"; readonly title: Bilingual }
  // T01: a notation key without its reason, or 另表含 without saying where
  | {
      readonly code: "key-without-reason" | "key-without-place";
      readonly key: NotationKey;
      readonly text: string;
    }
  // T03: what a line under the table says that the mark means
  | { readonly code: "mark-without-reason"; readonly mark: string; readonly meaning: string }
  // T07: `printed` is what the cell's format shows
  | { readonly code: "decimals-hidden"; readonly shown: Shown; readonly printed: string }
  // T08
  | {
      readonly code: "cover-period-differs";
      readonly year: number;
      readonly other: number;
      readonly otherSheet: string;
    }
  | { readonly code: "period-without-figures"; readonly year: number; readonly years: readonly number[] }
  | { readonly code: "signed-before-period"; readonly date: string; readonly year: number }
  // C03
  | {
      readonly code: "list-code-unknown";
      readonly list: CodeList;
      readonly written: string;
      readonly standard: Bilingual;
    }
  | {
      readonly code: "list-name-differs";
      readonly list: CodeList;
      readonly written: string;
      readonly name: string;
      readonly listed: string;
      readonly standard: Bilingual;
    }
  | {
      readonly code: "item-misspelt";
      readonly list: CodeList;
      readonly written: string;
      readonly nearest: string;
    }
  // P04 is `target-missed`; P05: the governing limit first
  | {
      readonly code: "documents-differ";
      readonly limit: string;
      readonly cited: CitedClause;
      readonly others: readonly { readonly limit: string; readonly cited: CitedClause }[];
    };

const codes: ReadonlySet<string> = new Set<FormProblem["code"]>([
  "template-unknown",
  "template-outdated",
  "template-newer",
  "protection-removed",
  "key-without-reason",
  "key-without-place",
  "mark-without-reason",
  "decimals-hidden",
  "cover-period-differs",
  "period-without-figures",
  "signed-before-period",
  "list-code-unknown",
  "list-name-differs",
  "item-misspelt",
  "documents-differ",
]);

export const isFormProblem = (problem: { readonly code: string }): problem is FormProblem =>
  codes.has(problem.code);
