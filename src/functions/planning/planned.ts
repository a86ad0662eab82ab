import type { FunctionProblem } from "../../i18n/functionProblems";
import type { PlanningProblem } from "../../planning/problems";
import { type Result, fail } from "../../quantity/result";

/** A result of the planning core as a function answers it. */
export const planned = <Value>(result: Result<Value, PlanningProblem>): Result<Value, FunctionProblem> =>
  result.ok ? result : fail({ code: "planning", problem: result.problem });
