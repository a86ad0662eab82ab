import type { ScoreProblem } from "../assessment/score";
import { isUnavailable } from "../i18n/carbonProblems";
import type { FunctionProblem } from "../i18n/functionProblems";
import { wordFunctionProblem } from "../i18n/functions";
import type { Locale } from "../i18n/locale";
import type { PlanningProblem } from "../planning/problems";
import { type Result, fail, succeed } from "../quantity/result";
import { type CellValue } from "../workbook/snapshot";
import { type Rows, errorIn, isBlank } from "./cells";
import type { Parameter } from "./parameters";
import type { FunctionArgument, FunctionDefinition, FunctionError, FunctionOutcome } from "./types";

export type Answer = Result<CellValue | Rows, FunctionProblem>;

/** A function with its arguments as data beside it; the body sees only what was read well. */
export interface FunctionSpecification<Arguments extends object> {
  readonly name: string;
  /** Names in the order of the call. */
  readonly order: readonly (keyof Arguments & string)[];
  readonly parameters: { readonly [Name in keyof Arguments]: Parameter<Arguments[Name]> };
  readonly run: (given: Arguments, locale: Locale) => Answer;
}

const blank: FunctionOutcome = { ok: true, value: "" };

function errorOf(problem: FunctionProblem): FunctionError {
  switch (problem.code) {
    case "no-target":
    case "weights-missing":
    case "value-missing":
    case "no-entry":
    case "nothing-found":
    case "nothing-listed":
      return "#N/A";
    case "planning":
      return planningError(problem.problem);
    case "progress":
      return problem.problem.code === "no-way" ? "#DIV/0!" : "#NUM!";
    case "score":
      return scoreError(problem.problem);
    case "quantity":
      return problem.problem.code === "no-data-mark" || problem.problem.code === "notation-key"
        ? "#N/A"
        : "#VALUE!";
    case "carbon":
      if (isUnavailable(problem.problem)) return "#N/A";
      return problem.problem.code === "broken-chain" ? "#NUM!" : "#VALUE!";
    case "cell-error":
      return carriedError(problem.error);
    case "negative":
    case "not-finite":
      return "#NUM!";
    case "zero":
      return "#DIV/0!";
    case "too-many":
    case "missing":
    case "expected":
    case "inconvertible":
    case "unit-missing":
    case "unknown-indicator":
    case "unknown-region":
    case "context":
    case "not-numeric":
    case "unknown-field":
      return "#VALUE!";
  }
}

/** A zero below the stroke, an impossible quantity or shape, or an argument that is not understood. */
function planningError({ code }: PlanningProblem): FunctionError {
  switch (code) {
    case "zero":
    case "zero-entry":
      return "#DIV/0!";
    case "negative":
    case "not-finite":
    case "exceeds":
    case "part-exceeds":
    case "too-short":
      return "#NUM!";
    case "nothing-to-check":
      return "#N/A";
    case "unpaired":
    case "unknown-kind":
    case "sum-not-one":
    case "wrong-count":
    case "not-ascending":
    case "too-few":
    case "one-use-only":
      return "#VALUE!";
  }
}

function scoreError({ code }: ScoreProblem): FunctionError {
  if (code === "undecided") return "#N/A";
  return code === "no-weight" ? "#DIV/0!" : "#NUM!";
}

/** An error value in an argument comes out again, as the sheet's own functions do; the rest become #VALUE!. */
const carriedError = (error: string): FunctionError =>
  error === "#N/A" || error === "#NUM!" || error === "#DIV/0!" ? error : "#VALUE!";

/** Problems that need no reading: too many arguments, one left out, an error value. */
function refusal<Arguments extends object>(
  { order, parameters }: FunctionSpecification<Arguments>,
  args: readonly FunctionArgument[],
): FunctionProblem | null {
  if (args.length > order.length) return { code: "too-many", given: args.length, most: order.length };
  for (const [index, name] of order.entries()) {
    if (index >= args.length && !parameters[name].optional) return { code: "missing", parameter: name };
    const error = errorIn(args[index] ?? null);
    if (error !== null) return { code: "cell-error", parameter: name, error };
  }
  return null;
}

function readAll<Arguments extends object>(
  { order, parameters }: FunctionSpecification<Arguments>,
  args: readonly FunctionArgument[],
): Result<Arguments, FunctionProblem> {
  const read: Partial<Arguments> = {};
  const complete = (given: Partial<Arguments>): given is Arguments => order.every((name) => name in given);
  for (const [index, name] of order.entries()) {
    const value = parameters[name].read(args[index] ?? null, name);
    if (!value.ok) return value;
    read[name] = value.value;
  }
  return complete(read) ? succeed(read) : fail({ code: "missing", parameter: order[0] ?? "" });
}

/** The function as hosts call it: counts, reads and bounds its arguments; a blank among the required gives a blank. */
export function defineFunction<Arguments extends object>(
  specification: FunctionSpecification<Arguments>,
  locale: Locale,
): FunctionDefinition {
  const { name, order, parameters, run } = specification;
  const failed = (problem: FunctionProblem): FunctionOutcome => ({
    ok: false,
    error: errorOf(problem),
    message: wordFunctionProblem(problem, locale),
  });
  return {
    name,
    parameters: order.map((parameter) => ({
      name: parameter,
      optional: parameters[parameter].optional,
      range: parameters[parameter].range,
    })),
    call: (args) => {
      const refused = refusal(specification, args);
      if (refused) return failed(refused);
      const empty = order.some(
        (parameter, at) => !parameters[parameter].optional && isBlank(args[at] ?? null),
      );
      if (empty) return blank;
      const given = readAll(specification, args);
      const answer = given.ok ? run(given.value, locale) : given;
      return answer.ok ? answer : failed(answer.problem);
    },
  };
}
