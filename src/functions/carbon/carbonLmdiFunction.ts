import { type KayaFigures, type KayaProblem, kayaEffects } from "../../carbon/lmdi";
import { fail, succeed } from "../../quantity/result";
import { type Rows } from "../cells";
import type { Read } from "../parameters";
import { readEach, rowsParameter, unnamedCells, withoutEnd } from "./ranges";
import type { FunctionSpecification } from "../runner";
import { readAmount } from "../typedAmounts";
import { asFunctionProblem, carbonProblem } from "./problem";
import { knownUnit } from "./quantities";

interface LmdiQuestion {
  readonly before: Rows;
  readonly after: Rows;
}

const one = knownUnit("1");

/** Four figures in the order P, G, E, C; a unit in a text scales its figure to the base of its dimension. */
function kayaFigures(rows: Rows, parameter: string): Read<KayaFigures> {
  const cells = withoutEnd(unnamedCells(rows));
  const read = readEach(cells, (cell, index) => {
    if (cell === null || cell === "") {
      return carbonProblem({ code: "blank-inside", parameter, place: index + 1 });
    }
    const figure = readAmount(cell, parameter);
    if (!figure.ok) return figure;
    const { numerator, denominator } = (figure.value.unit ?? one).factor;
    return succeed((figure.value.value * numerator) / denominator);
  });
  if (!read.ok) return read;
  const [population, output, energy, emissions, ...more] = read.value;
  if (
    population === undefined ||
    output === undefined ||
    energy === undefined ||
    emissions === undefined ||
    more.length > 0
  ) {
    return carbonProblem({ code: "figure-count", parameter, count: read.value.length, wanted: "4" });
  }
  return succeed([population, output, energy, emissions]);
}

const problemOf = (problem: KayaProblem): ReturnType<typeof carbonProblem> =>
  problem.code === "broken-chain"
    ? carbonProblem({ code: "broken-chain", parameter: problem.quantity })
    : fail(asFunctionProblem({ code: problem.code, quantity: problem.quantity }));

/** CARBON_LMDI: effects of population, output per head, energy intensity and carbon intensity, and their sum. */
export const carbonLmdiFunction: FunctionSpecification<LmdiQuestion> = {
  name: "CARBON_LMDI",
  order: ["before", "after"],
  parameters: { before: rowsParameter, after: rowsParameter },
  run: ({ before, after }) => {
    const earlier = kayaFigures(before, "before");
    if (!earlier.ok) return earlier;
    const later = kayaFigures(after, "after");
    if (!later.ok) return later;
    const effects = kayaEffects(earlier.value, later.value);
    if (!effects.ok) return problemOf(effects.problem);
    const { population, outputPerHead, energyIntensity, carbonIntensity, total } = effects.value;
    return succeed([[population, outputPerHead, energyIntensity, carbonIntensity, total]]);
  },
};
