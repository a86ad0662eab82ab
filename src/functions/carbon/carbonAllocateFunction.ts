import { type AllocationProblem, allocate } from "../../carbon/allocation";
import { fail, succeed } from "../../quantity/result";
import { type Amount, amount } from "../typedAmounts";
import { type Rows, cellsIn, isBlankCell } from "../cells";
import type { Read } from "../parameters";
import { figures, rowsParameter } from "./ranges";
import type { FunctionSpecification } from "../runner";
import { asFunctionProblem, carbonProblem } from "./problem";
import { knownUnit } from "./quantities";

interface AllocateQuestion {
  readonly total: Amount;
  readonly drivers: Rows;
  readonly weights: Rows;
}

const one = knownUnit("1");

const transposed = (rows: Rows): Rows =>
  (rows[0] ?? []).map((_, column) => rows.map((row) => row[column] ?? null));

/** Whether the drivers lie in columns, one row a unit. */
const inColumns = (drivers: Rows, weights: number): boolean => (drivers[0]?.length ?? 0) === weights;

/** Figures of the units; rows that are blank throughout at the end are passed over. */
function unitsOf(drivers: Rows, weights: number): Read<readonly (readonly number[])[]> {
  let count = drivers.length;
  while (count > 0 && (drivers[count - 1] ?? []).every(isBlankCell)) count -= 1;
  const units: (readonly number[])[] = [];
  for (const row of drivers.slice(0, count)) {
    const read = figures(row, one, "drivers");
    if (!read.ok) return read;
    if (read.value.length !== weights) {
      return carbonProblem({
        code: "unequal",
        parameter: "drivers",
        count: read.value.length,
        other: "weights",
        wanted: weights,
      });
    }
    units.push(read.value);
  }
  return succeed(units);
}

const problemOf = (problem: AllocationProblem): ReturnType<typeof carbonProblem> =>
  problem.code === "weights-sum"
    ? carbonProblem({ code: "weights-sum", parameter: "weights", sum: problem.sum })
    : fail(asFunctionProblem(problem));

/** CARBON_ALLOCATE: the total split over units, one figure a unit, beside the drivers. */
export const carbonAllocateFunction: FunctionSpecification<AllocateQuestion> = {
  name: "CARBON_ALLOCATE",
  order: ["total", "drivers", "weights"],
  parameters: { total: amount, drivers: rowsParameter, weights: rowsParameter },
  run: ({ total, drivers, weights }) => {
    const shares = figures(cellsIn(weights), one, "weights");
    if (!shares.ok) return shares;
    const upright = inColumns(drivers, shares.value.length);
    const units = unitsOf(upright ? drivers : transposed(drivers), shares.value.length);
    if (!units.ok) return units;
    const split = allocate(total.value, units.value, shares.value);
    if (!split.ok) return problemOf(split.problem);
    return succeed(upright ? split.value.map((share) => [share]) : [split.value]);
  },
};
