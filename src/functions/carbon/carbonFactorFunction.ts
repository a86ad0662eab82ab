import {
  type PowerArea,
  averageCaliber,
  findCaliber,
  wholeCountry,
} from "../../catalogue/electricityFactors";
import { findFactorItem, findFactorSet } from "../../catalogue/factorLookup";
import type { FactorGroup } from "../../catalogue/factorTypes";
import { loadFactors } from "../../catalogue/factors";
import { tidyNumber } from "../../quantity/decimal";
import { succeed } from "../../quantity/result";
import { type Read, optional, year } from "../parameters";
import type { FunctionSpecification } from "../runner";
import { word } from "../typedAmounts";
import { electricityFactorOf, powerArea } from "./electricityParameters";
import { chosenFactor } from "./factorAnswer";
import { refuseBuiltUp } from "./landFactors";
import { carbonProblem } from "./problem";

interface FactorQuestion {
  readonly name: string;
  readonly region: PowerArea;
  readonly year: number | null;
  readonly factorSet: string | null;
}

/** A name that stands in several groups means the first of these, unless the set says otherwise. */
const groups: readonly FactorGroup[] = ["fuel", "heat", "freight", "land", "farm", "standard-coal"];
const powerNames = /^(?:外购|净购入|使用)?(?:电力?|用电|electricity|power)$/iu;

const isPower = (name: string): boolean => powerNames.test(name.normalize("NFKC").trim());

function powerFactor({ region, year: asked, factorSet }: FactorQuestion): Read<number> {
  const caliber = factorSet === null ? succeed(averageCaliber) : findCaliber(factorSet);
  if (!caliber.ok) return carbonProblem({ ...caliber.problem, parameter: "factorSet" });
  const factor = electricityFactorOf(region, asked, caliber.value);
  return factor.ok ? succeed(factor.value.value) : factor;
}

function listedFactor(name: string, setName: string | null): Read<number> {
  const set = setName === null ? null : findFactorSet(setName);
  if (set && !set.ok) return carbonProblem({ ...set.problem, parameter: "factorSet" });
  const choice = set === null ? null : { set: set.value };
  let refused: Read<number> | null = null;
  for (const group of groups) {
    const item = findFactorItem(group, name);
    if (!item.ok) continue;
    const builtUp = group === "land" ? refuseBuiltUp(item.value) : null;
    const factor = builtUp ?? chosenFactor(group, item.value, choice);
    if (factor.ok) return succeed(tidyNumber(factor.value.value));
    refused ??= factor;
  }
  return refused ?? carbonProblem(unknownName(name));
}

function unknownName(text: string): Parameters<typeof carbonProblem>[0] {
  const names = groups.flatMap((group) => loadFactors().groups[group].items.map(({ name }) => name.zh));
  return { code: "unknown-name", parameter: "name", text, nearest: ["电力", ...new Set(names)].slice(0, 12) };
}

/** CARBON_FACTOR: a factor as a number in the unit of its set; electricity by region, year and caliber. */
export const carbonFactorFunction: FunctionSpecification<FactorQuestion> = {
  name: "CARBON_FACTOR",
  order: ["name", "region", "year", "factorSet"],
  parameters: {
    name: word,
    region: optional(powerArea, wholeCountry),
    year: optional(year, null),
    factorSet: optional(word, null),
  },
  run: (question) =>
    isPower(question.name) && !(question.factorSet !== null && findFactorSet(question.factorSet).ok)
      ? powerFactor(question)
      : listedFactor(question.name, question.factorSet),
};
