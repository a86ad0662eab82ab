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
    case "share-above-one":
      return `${problem.parameter}: ${problem.name} is a share and must not exceed 1`;
    case "not-rising":
      return `${problem.parameter}: the cut points must rise`;
    case "broken-chain":
      return `${problem.parameter}: an earlier figure is 0 while a later one is not (energy without output, say); the change cannot be split`;
    case "unknown-name": {
      const nearest = problem.nearest.length === 0 ? "" : `; known are ${list(problem.nearest)}`;
      return `${problem.parameter}: “${problem.text}” is not known${nearest}`;
    }
    case "choose-set":
      return `Sources differ on the factor of “${problem.item.en}”, or it is not confirmed; please name the set: ${list(problem.sets.map(({ en }) => en))}`;
    case "no-factor": {
      const others = problem.sets.length === 0 ? "" : `; it is in ${list(problem.sets.map(({ en }) => en))}`;
      return problem.set === null
        ? `There is no factor of “${problem.item.en}”${others}`
        : `The set “${problem.set.en}” has no factor of “${problem.item.en}”${others}`;
    }
    case "no-electricity-factor": {
      const known = problem.years.length === 0 ? "" : `; there are those of ${problem.years.join(", ")}`;
      return `There is no electricity factor (${problem.caliber.en}) of ${problem.area.en}${problem.year === null ? "" : ` for ${problem.year}`}${known}`;
    }
    case "energy-not-area":
      return `Emissions of “${problem.item.en}” follow from energy, not from area; use CARBON_FUEL and CARBON_ELECTRICITY`;
    case "parameters-missing":
      return `Parameters are missing: ${list(problem.names)}. None has a default; take measured values or those of the provincial inventory`;
  }
}
