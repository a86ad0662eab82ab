import { type PlanFigures, comparePlans } from "../../carbon/scenario";
import { planWord } from "../../i18n/carbonStates";
import { fail, succeed } from "../../quantity/result";
import type { CellValue } from "../../workbook/snapshot";
import { type Rows, cellText, cellsIn, isBlankCell } from "../cells";
import type { Read } from "../parameters";
import { type Amount, readAmount } from "../typedAmounts";
import { figures, rowsParameter, unnamedCells } from "./ranges";
import type { FunctionSpecification } from "../runner";
import { asFunctionProblem, carbonProblem } from "./problem";
import { inUnitOf, knownUnit } from "./quantities";

interface ScenarioQuestion {
  readonly base: Rows;
  readonly changes: Rows;
}

interface Alternative {
  readonly name: string;
  readonly changes: PlanFigures;
}

const one = knownUnit("1");
const figureCount = 5;

function planFigures(values: readonly number[], parameter: string): Read<PlanFigures> {
  const [emissions, gdp, area, population, sinks, ...more] = values;
  if (
    emissions === undefined ||
    gdp === undefined ||
    area === undefined ||
    population === undefined ||
    sinks === undefined ||
    more.length > 0
  ) {
    const wanted = String(figureCount);
    return carbonProblem({ code: "figure-count", parameter, count: values.length, wanted });
  }
  return succeed({ emissions, gdp, area, population, sinks });
}

/** Figures of today as typed, each in a unit of its own that the answers keep; sinks in that of the emissions. */
function baseFigures(rows: Rows): Read<PlanFigures> {
  const amounts: Amount[] = [];
  for (const [index, cell] of unnamedCells(rows).entries()) {
    if (isBlankCell(cell)) {
      return carbonProblem({ code: "blank-inside", parameter: "base", place: index + 1 });
    }
    const read = readAmount(cell, "base");
    if (!read.ok) return read;
    amounts.push(read.value);
  }
  const figuresOf = planFigures(
    amounts.map(({ value }) => value),
    "base",
  );
  const [emissions] = amounts;
  const sinks = amounts.at(-1);
  if (!figuresOf.ok || !emissions || !sinks) return figuresOf;
  const offset = inUnitOf(sinks, emissions, ["base", "base"]);
  return offset.ok ? succeed({ ...figuresOf.value, sinks: offset.value }) : offset;
}

/** A name, where the row begins with one, and five relative changes; a blank change is none. */
function alternative(row: readonly CellValue[], index: number): Read<Alternative> {
  const [first = null] = row;
  const named = row.length === figureCount + 1 && (typeof first === "string" || isBlankCell(first));
  const cells = (named ? row.slice(1) : row).map((cell) => (isBlankCell(cell) ? 0 : cell));
  const read = figures(cells, one, "changes");
  if (!read.ok) return read;
  const changes = planFigures(read.value, "changes");
  if (!changes.ok) return changes;
  return succeed({
    name: named && !isBlankCell(first) ? cellText(first) : planWord(index),
    changes: changes.value,
  });
}

/** One alternative a row; five cells in one column are one alternative too. */
const alternativeRows = (changes: Rows): Rows =>
  changes.length === figureCount && changes.every((row) => row.length === 1) ? [cellsIn(changes)] : changes;

/** CARBON_SCENARIO: one row an alternative: name, absolute, per output, per area, per head, net, rank. */
export const carbonScenarioFunction: FunctionSpecification<ScenarioQuestion> = {
  name: "CARBON_SCENARIO",
  order: ["base", "changes"],
  parameters: { base: rowsParameter, changes: rowsParameter },
  run: ({ base, changes }) => {
    const today = baseFigures(base);
    if (!today.ok) return today;
    const alternatives: Alternative[] = [];
    for (const row of alternativeRows(changes).filter((cells) => !cells.every(isBlankCell))) {
      const read = alternative(row, alternatives.length);
      if (!read.ok) return read;
      alternatives.push(read.value);
    }
    const plans = comparePlans(
      today.value,
      alternatives.map((plan) => plan.changes),
    );
    if (!plans.ok) return fail(asFunctionProblem(plans.problem));
    return succeed(
      plans.value.map(({ emissions, perGdp, perArea, perHead, net, rank }, index) => [
        alternatives[index]?.name ?? "",
        ...[emissions, perGdp, perArea, perHead, net, rank],
      ]),
    );
  },
};
