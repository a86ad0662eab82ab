import methods from "../../seeds/planning/methods.json";
import { tidyNumber } from "../quantity/decimal";
import { type Result, fail, succeed } from "../quantity/result";
import { type Measure, chosenDefinitions } from "./measures";
import type { PlanningProblem } from "./problems";
import { impossibleQuantity } from "./ratio";

/** A drawn circle may miss the shortest perimeter by rounding; more than this is a slip of unit or digit. */
const roundingAllowed = 1e-9;

const root = (area: number, perimeter: number): number => (2 * Math.sqrt(Math.PI * area)) / perimeter;

/**
 * The two definitions in use; the report names a compactness of at least one half and gives no formula. The second
 * is the square of the first, so that one half means two different shapes: each result says which it is.
 */
const formulas: Readonly<Record<string, (area: number, perimeter: number) => number>> = {
  richardson: root,
  "polsby-popper": (area, perimeter) => root(area, perimeter) ** 2,
};

/**
 * Compactness of an outline, 0 to 1 and 1 for a circle, under one definition or both (PKU 7.5（四）1 names it).
 *
 * @param area m², not negative. @param perimeter m, above 0.
 * Errors: negative quantities, a zero perimeter, a perimeter shorter than the circle's round the area, an unknown
 * method. Example: a square of side 100 m → Richardson 0.886226925453, Polsby–Popper 0.785398163397.
 */
export function compactness(
  area: number,
  perimeter: number,
  method: string | null = null,
): Result<readonly Measure[], PlanningProblem> {
  const impossible = impossibleQuantity([
    { name: "area", value: area },
    { name: "perimeter", value: perimeter },
  ]);
  if (impossible) return fail(impossible);
  if (perimeter === 0) return fail({ code: "zero", quantity: "perimeter" });
  const definitions = chosenDefinitions(methods.compactness, method);
  if (!definitions.ok) return definitions;
  if (root(area, perimeter) > 1 + roundingAllowed) {
    return fail({ code: "too-short", perimeter: "perimeter", area: "area" });
  }
  return succeed(
    definitions.value.map(({ id, name }) => ({
      name,
      value: Math.min(1, tidyNumber(formulas[id]?.(area, perimeter) ?? 0)),
    })),
  );
}
