import type { ContextProblem } from "../assessment/context";
import type { ProgressProblem } from "../assessment/progress";
import type { ScoreProblem } from "../assessment/score";
import type { AssessmentReason } from "../assessment/types";
import type { NotFound } from "../catalogue/types";
import type { PlanningProblem } from "../planning/problems";
import type { QuantityProblem } from "../quantity/types";
import type { CarbonFunctionProblem } from "./carbonProblems";

/** What an argument must be. */
export type ExpectedKind = "text" | "number" | "year" | "switch" | "unit" | "one-cell";

/** Why a function gives no value, as data; `wordFunctionProblem` words it. `parameter` is the argument's name. */
export type FunctionProblem =
  | { readonly code: "too-many"; readonly given: number; readonly most: number }
  | { readonly code: "missing"; readonly parameter: string }
  | {
      readonly code: "expected";
      readonly parameter: string;
      readonly kind: ExpectedKind;
      readonly found: string;
    }
  | { readonly code: "cell-error"; readonly parameter: string; readonly error: string }
  | { readonly code: "quantity"; readonly parameter: string; readonly problem: QuantityProblem }
  | { readonly code: "not-finite"; readonly parameter: string }
  | { readonly code: "inconvertible"; readonly parameter: string; readonly from: string; readonly to: string }
  | { readonly code: "unit-missing"; readonly parameter: string; readonly wanted: string }
  | { readonly code: "unknown-indicator"; readonly problem: NotFound }
  | { readonly code: "unknown-region"; readonly problem: NotFound }
  | { readonly code: "context"; readonly problem: ContextProblem }
  | { readonly code: "not-numeric"; readonly indicator: string }
  | { readonly code: "no-target"; readonly reason: AssessmentReason }
  | { readonly code: "carbon"; readonly problem: CarbonFunctionProblem }
  | { readonly code: "negative"; readonly parameter: string }
  | { readonly code: "zero"; readonly parameter: string }
  | { readonly code: "planning"; readonly problem: PlanningProblem }
  | { readonly code: "progress"; readonly problem: ProgressProblem }
  | { readonly code: "score"; readonly problem: ScoreProblem }
  | { readonly code: "weights-missing"; readonly parameter: string }
  | { readonly code: "value-missing"; readonly parameter: string; readonly of: string }
  | {
      readonly code: "unknown-field";
      readonly parameter: string;
      readonly text: string;
      readonly known: readonly string[];
    }
  | { readonly code: "no-entry"; readonly of: string; readonly field: string }
  | { readonly code: "nothing-found"; readonly text: string }
  /** `asked`: the words that were asked for. */
  | { readonly code: "nothing-listed"; readonly asked: readonly string[] };
