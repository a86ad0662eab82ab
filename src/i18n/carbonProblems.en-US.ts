import type { CarbonFunctionProblem } from "./carbonProblems";

const list = (names: readonly string[]): string => names.join(", ");

/** One sentence a problem, in English. */
export function wordCarbonProblemEn(problem: CarbonFunctionProblem): string {
  switch (problem.code) {
    case "unequal":
      return `${problem.parameter} holds ${problem.count} figures, ${problem.other} ${problem.wanted}; they must be as many`;
    case "figure-count":
      return `${problem.parameter} holds ${problem.count} figures; it must hold ${problem.wanted}`;
    case "blank-inside":
      return `${problem.parameter}: cell ${problem.place} is blank; please enter its figure`;
    case "weights-sum":
      return `${problem.parameter} must add up to 1 (100 %); the sum is ${problem.sum}`;
    case "not-rising":
      return `${problem.parameter}: the cut points must rise`;
    case "broken-chain":
      return `${problem.parameter}: an earlier figure is 0 while a later one is not (energy without output, say); the change cannot be split`;
    case "unknown-name": {
      const nearest = problem.nearest.length === 0 ? "" : `; known are ${list(problem.nearest)}`;
      return `${problem.parameter}: “${problem.text}” is not known${nearest}`;
    }
    case "choose-set":
      return `Sources differ on the factor of “${problem.item}”, or it is not confirmed; please name the set: ${list(problem.sets)}`;
    case "no-factor": {
      const others = problem.sets.length === 0 ? "" : `; it is in ${list(problem.sets)}`;
      return problem.set === null
        ? `There is no factor of “${problem.item}”${others}`
        : `The set “${problem.set}” has no factor of “${problem.item}”${others}`;
    }
    case "no-electricity-factor": {
      const known = problem.years.length === 0 ? "" : `; there are those of ${problem.years.join(", ")}`;
      return `There is no electricity factor of ${problem.region}${problem.year === null ? "" : ` for ${problem.year}`}${known}`;
    }
    case "energy-not-area":
      return `Emissions of “${problem.item}” follow from energy, not from area; use CARBON_FUEL and CARBON_ELECTRICITY`;
    case "parameters-missing":
      return `Parameters are missing: ${list(problem.names)}. None has a default; take measured values or those of the provincial inventory`;
  }
}
