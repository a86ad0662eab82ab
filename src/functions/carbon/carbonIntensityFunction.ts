import { type IntensityProblem, carbonIntensity } from "../../carbon/intensity";
import type { FunctionProblem } from "../../i18n/functionProblems";
import { fail, succeed } from "../../quantity/result";
import type { Unit } from "../../quantity/types";
import { convert, parseUnit } from "../../quantity/units";
import { type Read, numberOrText, optional, unit } from "../parameters";
import type { Answer, FunctionSpecification } from "../runner";
import { type Amount, readAmount, valueUnder } from "../typedAmounts";

interface IntensityQuestion {
  readonly emissions: number | string;
  readonly denominator: number | string;
  readonly denominatorUnit: Unit | null;
  readonly resultUnit: Unit | null;
}

const tonnes = parseUnit("tCO2");

/** "1.26万吨" and "100tC" as tCO2; a bare number already is. */
function inTonnes({ value, unit: stated }: Amount): Read<number> {
  if (!stated || !tonnes) return succeed(value);
  const own = stated.dimension === "mass" ? { ...stated, dimension: tonnes.dimension } : stated;
  const converted = convert(value, own, tonnes);
  if (converted.ok) return converted;
  return fail({ code: "inconvertible", parameter: "emissions", from: stated.symbol, to: tonnes.symbol });
}

function asFunctionProblem(problem: IntensityProblem): FunctionProblem {
  switch (problem.code) {
    case "zero-denominator":
      return { code: "zero", parameter: "denominator" };
    case "negative":
      return { code: "negative", parameter: problem.quantity };
    case "denominator-unit-missing":
      return { code: "unit-missing", parameter: "denominatorUnit", wanted: problem.resultUnit };
    case "inconvertible":
      return { code: "inconvertible", parameter: "resultUnit", from: problem.from, to: problem.to };
    case "not-finite":
      return { code: "not-finite", parameter: "denominator" };
  }
}

function answer({ emissions, denominator, denominatorUnit, resultUnit }: IntensityQuestion): Answer {
  const above = readAmount(emissions, "emissions");
  if (!above.ok) return above;
  const below = readAmount(denominator, "denominator");
  if (!below.ok) return below;
  const emitted = inTonnes(above.value);
  if (!emitted.ok) return emitted;
  const intensity = carbonIntensity(
    emitted.value,
    denominatorUnit && !below.value.unit ? valueUnder(below.value, denominatorUnit) : below.value.value,
    below.value.unit ?? denominatorUnit,
    resultUnit ?? (below.value.unit ? denominatorUnit : null),
  );
  return intensity.ok ? intensity : fail(asFunctionProblem(intensity.problem));
}

/** CARBON_INTENSITY: tonnes of carbon dioxide over a quantity, in the unit asked. */
export const carbonIntensityFunction: FunctionSpecification<IntensityQuestion> = {
  name: "CARBON_INTENSITY",
  order: ["emissions", "denominator", "denominatorUnit", "resultUnit"],
  parameters: {
    emissions: numberOrText,
    denominator: numberOrText,
    denominatorUnit: optional(unit, null),
    resultUnit: optional(unit, null),
  },
  run: answer,
};
