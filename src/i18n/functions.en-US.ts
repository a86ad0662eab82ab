import type { ContextProblem } from "../assessment/context";
import type { ProgressProblem } from "../assessment/progress";
import type { ScoreProblem } from "../assessment/score";
import { statusWord } from "../assessment/statusWords";
import type { NotFound } from "../catalogue/types";
import type { QuantityProblem } from "../quantity/types";
import { wordReasonEn } from "./assessment.en-US";
import { wordCarbonProblemEn } from "./carbonProblems.en-US";
import type { ExpectedKind, FunctionProblem } from "./functionProblems";
import { wordPlanningProblemEn } from "./planningProblems";

const kinds: Readonly<Record<ExpectedKind, string>> = {
  text: "text",
  number: "a number, or a number typed as text",
  year: "a year such as 2024 or “2024年”",
  switch: "0 or 1",
  unit: "a unit such as 亩, 万元 or kgCO2/m²",
  "one-cell": "one cell, not a range",
};

function quantity(problem: QuantityProblem): string {
  switch (problem.code) {
    case "blank":
      return "is blank";
    case "no-data-mark":
      return `says “${problem.text}”: there is no figure`;
    case "notation-key":
      return `says “${problem.text}”: there is no figure`;
    case "unknown-unit":
      return `has an unknown unit “${problem.unit}” in “${problem.text}”`;
    case "several-numbers":
      return `holds more than one number: “${problem.text}”. Please enter a single one`;
    case "not-a-number":
      return `is no number: “${problem.text}”`;
  }
}

function notFound(what: string, { code, text, nearest }: NotFound): string {
  const names = nearest.map((name) => `“${name}”`).join(", ");
  if (code === "ambiguous") return `“${text}” names more than one ${what}; please say which: ${names}`;
  return `No ${what} “${text}”${names === "" ? "" : `; the nearest are ${names}`}`;
}

function context(problem: ContextProblem): string {
  switch (problem.code) {
    case "unknown-key":
      return `context: “${problem.key}” is not known; known are ${problem.known.join(", ")}`;
    case "unknown-word":
      return `context: “${problem.text}” is not known; known are ${problem.known.join(", ")}, or “name=value”`;
    case "bad-value":
      return `context: the value “${problem.text}” of “${problem.key}” is not understood`;
    case "unknown-value":
      return `context: “${problem.key}” knows no “${problem.text}”; known are ${problem.known.join(", ")}`;
    case "unit-missing":
      return `context: “${problem.key}=${problem.text}” is too small; please write the unit, such as “${problem.text}万” or “${problem.text}${problem.unit}”`;
  }
}

function progress(problem: ProgressProblem): string {
  switch (problem.code) {
    case "no-way":
      return `${problem.base} and ${problem.target} are equal: there is no way to go`;
    case "years":
      return `${problem.later} must lie after ${problem.earlier}`;
    case "not-finite":
      return "The result lies beyond what a number can hold";
  }
}

function score(problem: ScoreProblem): string {
  switch (problem.code) {
    case "negative-weight":
      return "weights must not be negative";
    case "no-weight":
      return "weights must not add up to 0";
    case "not-finite":
      return "The result lies beyond what a number can hold";
    case "undecided":
      return `Indicators without a verdict cannot be scored: ${problem.of
        .map(({ indicator, status }) => `${indicator.name.en} (${statusWord(status)})`)
        .join(", ")}`;
  }
}

/** One sentence a problem, in English. */
export function wordFunctionProblemEn(problem: FunctionProblem): string {
  switch (problem.code) {
    case "too-many":
      return `${problem.given} arguments given, at most ${problem.most} taken`;
    case "missing":
      return `${problem.parameter} is missing`;
    case "expected":
      if (problem.kind === "one-cell") return `${problem.parameter} must be ${kinds[problem.kind]}`;
      return `${problem.parameter} must be ${kinds[problem.kind]}; it is “${problem.found}”`;
    case "cell-error":
      return `${problem.parameter} refers to a cell with the error ${problem.error}`;
    case "quantity":
      return `${problem.parameter} ${quantity(problem.problem)}`;
    case "not-finite":
      return `${problem.parameter} or the result lies beyond what a number can hold`;
    case "inconvertible":
      return `${problem.parameter}: “${problem.from}” cannot be converted into “${problem.to}”`;
    case "unit-missing":
      return `To convert into “${problem.wanted}”, please give ${problem.parameter}`;
    case "unknown-indicator":
      return notFound("indicator", problem.problem);
    case "unknown-region":
      return notFound("division", problem.problem);
    case "context":
      return context(problem.problem);
    case "not-numeric":
      return `The indicator “${problem.indicator}” is no number and cannot be compared`;
    case "no-target":
      return wordReasonEn(problem.reason);
    case "carbon":
      return wordCarbonProblemEn(problem.problem);
    case "negative":
      return `${problem.parameter} must not be negative`;
    case "zero":
      return `${problem.parameter} must not be 0`;
    case "planning":
      return wordPlanningProblemEn(problem.problem);
    case "progress":
      return progress(problem.problem);
    case "score":
      return score(problem.problem);
    case "weights-missing":
      return `The documents give no weights; please give ${problem.parameter}`;
    case "value-missing":
      return `${problem.parameter} has no number for “${problem.of}”`;
    case "unknown-field":
      return `${problem.parameter}: “${problem.text}” is not known; known are ${problem.known.join(", ")}`;
    case "no-entry":
      return `“${problem.of}” has no entry “${problem.field}”`;
    case "nothing-found":
      return `No indicator is like “${problem.text}”`;
    case "nothing-listed":
      return `Nothing to list for “${problem.asked.join(" ")}”; only PKU has strategies; for targets give “targets” as the content, without level, type and sector where the document names none`;
  }
}
