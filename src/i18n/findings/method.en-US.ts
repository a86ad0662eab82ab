import { formatNumber } from "../../validation/notation";
import type { MethodProblem, PriceBasis, PublishedFactor } from "../../validation/problems/method";

const unit = "kgCO2/kWh";

/** the factor of Shanxi for 2022 (average). */
const factorName = ({ area, year, caliber }: PublishedFactor): string =>
  year === null
    ? area.en
    : `the factor of ${area.en} for ${year}${caliber === null ? "" : ` (${caliber.en})`}`;

const listed = (known: readonly PublishedFactor[]): string =>
  known.slice(0, 3).map(factorName).join(", also ");

const basisName = (basis: PriceBasis): string =>
  basis.kind === "current"
    ? "current prices"
    : basis.year === null
      ? "constant prices"
      : `constant prices of ${basis.year}`;

/** One sentence a problem of method, in English, without the row's name. */
export function methodSentenceEn(problem: MethodProblem): string {
  switch (problem.code) {
    case "factor-of-elsewhere": {
      const own = problem.own.map(
        ({ area, year, value }) => `${area.en} has ${formatNumber(value)} for ${year}`,
      );
      return `${formatNumber(problem.value)} is ${listed(problem.known)}${own.length === 0 ? "" : `; ${own.join(", ")} ${unit}`}`;
    }
    case "factor-unknown":
      return `${formatNumber(problem.value)} is no published electricity factor of any year or place`;
    case "factor-of-other-year":
      return `${formatNumber(problem.value)} is ${listed(problem.known)}, while the figures are of ${problem.years.join(", ")}`;
    case "factor-vintages-mixed":
      return `${formatNumber(problem.value)} is ${factorName(problem.known)}, while ${formatNumber(problem.other)} in ${problem.otherCell} is ${factorName(problem.otherKnown)}: two years in one table`;
    case "factor-source-blank":
      return `has figures, but "${problem.header}" is blank`;
    case "factor-source-bare":
      return `only "${problem.text}", which does not say from where or of which year`;
    case "factors-without-source":
      return `"${problem.header}" does not say from where`;
    case "factor-blank": {
      const { suggestion } = problem;
      const known =
        suggestion === null
          ? ""
          : `; the other rows are those of "${suggestion.set.en}", which has ${formatNumber(suggestion.value)}`;
      return `${problem.amountCell} has a figure and no coefficient, so that it is left out of the result${known}`;
    }
    case "price-bases-mixed":
      return `in ${basisName(problem.basis)}, while ${problem.otherCell} is in ${basisName(problem.other)}`;
    case "counted-twice":
      return problem.carrier === "electricity"
        ? `is all electricity used, while the fuel of "${problem.otherLabel}" (${problem.otherCell}) is counted already: power made here counts twice`
        : `is all heat used, while the fuel of "${problem.otherLabel}" (${problem.otherCell}) is counted already: heat made here counts twice`;
    case "carbon-or-dioxide":
      return `"${problem.header}" does not say whether of carbon or carbon dioxide; the coefficients (${problem.factorCell}) are of carbon, so the result is tonnes of carbon: times 44/12 for carbon dioxide`;
    case "sink-negative":
      return `"${problem.header}" is all negative: minus means uptake`;
  }
}

/** What to do about it, in English. */
export function methodSuggestionEn(problem: MethodProblem): string {
  switch (problem.code) {
    case "factor-of-elsewhere":
      return problem.own.length === 0
        ? "Take the factor published for the place and year, or say on what ground this one is asked"
        : "Take the province's factor of the year, or say on what ground this one is asked";
    case "factor-unknown":
      return "Say from where, of which year and caliber it is; correct it if it was miscopied";
    case "factor-of-other-year":
      return "Take a factor no later than the figures, or say why";
    case "factor-vintages-mixed":
      return "Take factors of one year for figures of one year, or say why they differ";
    case "factor-source-blank":
    case "factor-source-bare":
    case "factors-without-source":
      return "Name the factor set or document and its year";
    case "factor-blank":
      return "Fill in coefficient and result, or say why it is left out";
    case "price-bases-mixed":
      return "Bring both to the same prices, or say how they were converted";
    case "counted-twice":
      return "Count what was bought from outside only, or leave out the fuel for power and heat; explain if it was deducted";
    case "carbon-or-dioxide":
      return "Say tC or tCO2 in the header; convert before comparing with emissions";
    case "sink-negative":
      return "Bring signs into line before adding to positive sinks or setting off against emissions";
  }
}
