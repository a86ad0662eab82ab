import type { AmountProblem } from "../../carbon/problems";
import type { CarbonFunctionProblem } from "../../i18n/carbonProblems";
import type { FunctionProblem } from "../../i18n/functionProblems";
import { fail } from "../../quantity/result";

/** A computation's problem as the function's: the quantity at fault is the argument of that name. */
export const asFunctionProblem = ({ code, quantity }: AmountProblem): FunctionProblem => ({
  code,
  parameter: quantity,
});

export const carbonProblem = (
  problem: CarbonFunctionProblem,
): { readonly ok: false; readonly problem: FunctionProblem } => fail({ code: "carbon", problem });
