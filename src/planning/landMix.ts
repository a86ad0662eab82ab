import methods from "../../seeds/planning/methods.json";
import { tidyNumber } from "../quantity/decimal";
import { type Result, fail, succeed } from "../quantity/result";
import { type Measure, chosenDefinitions } from "./measures";
import type { PlanningProblem } from "./problems";
import { impossibleQuantity } from "./ratio";

type Shares = readonly number[];

const entropy = (shares: Shares): number =>
  0 - shares.reduce((sum, part) => sum + (part > 0 ? part * Math.log(part) : 0), 0);

/** Three usual measures over the shares; the documents ask for mix and give no formula. */
const formulas: Readonly<Record<string, (shares: Shares) => number>> = {
  shannon: entropy,
  // One use alone is no mix: its evenness is 0, not 0/0.
  evenness: (shares) => (shares.length > 1 ? entropy(shares) / Math.log(shares.length) : 0),
  simpson: (shares) => 1 - shares.reduce((sum, part) => sum + part * part, 0),
};

/**
 * How mixed the uses of an area are, under one definition or all. Only shares count, so the unit of the areas does
 * not; k is the number of areas given, those of zero among them.
 *
 * Errors: a negative or not finite area, areas that add up to 0, an unknown method.
 * Example: 2, 1, 1 → Shannon 1.03972077084, evenness 0.946394630357, Simpson 0.625.
 */
export function landMix(
  areas: readonly number[],
  method: string | null = null,
): Result<readonly Measure[], PlanningProblem> {
  const impossible = impossibleQuantity(areas.map((value) => ({ name: "areas", value })));
  if (impossible) return fail(impossible);
  const largest = areas.reduce((most, area) => Math.max(most, area), 0);
  if (largest === 0) return fail({ code: "zero", quantity: "areas" });
  const definitions = chosenDefinitions(methods.landMix, method);
  if (!definitions.ok) return definitions;
  // Against the largest first: sums of huge areas stay finite.
  const scaled = areas.map((area) => area / largest);
  const total = scaled.reduce((sum, area) => sum + area, 0);
  const shares = scaled.map((area) => area / total);
  return succeed(
    definitions.value.map(({ id, name }) => ({ name, value: tidyNumber(formulas[id]?.(shares) ?? 0) })),
  );
}
