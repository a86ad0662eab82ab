import type { FunctionProblem } from "./functionProblems";
import { wordFunctionProblemEn } from "./functions.en-US";
import { wordFunctionProblemZh } from "./functions.zh-CN";
import type { Locale } from "./locale";

/** Why a function gives no value, as one sentence that names the argument and says what to do. */
export const wordFunctionProblem = (problem: FunctionProblem, locale: Locale): string =>
  locale === "zh-CN" ? wordFunctionProblemZh(problem) : wordFunctionProblemEn(problem);
