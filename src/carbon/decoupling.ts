import { divide, subtract, tidyNumber } from "../quantity/decimal";
import { fail, succeed } from "../quantity/result";
import { type AmountProblem, type Computed, refuseNegative } from "./problems";

export type DecouplingState =
  | "strong-decoupling"
  | "weak-decoupling"
  | "expansive-coupling"
  | "expansive-negative-decoupling"
  | "strong-negative-decoupling"
  | "weak-negative-decoupling"
  | "recessive-coupling"
  | "recessive-decoupling";

export interface Decoupling {
  /** Relative change of emissions over relative change of output. */
  readonly elasticity: number;
  readonly state: DecouplingState;
}

function stateOf(
  elasticity: number,
  grows: boolean,
  [low, high]: readonly [number, number],
): DecouplingState {
  if (elasticity < 0) return grows ? "strong-decoupling" : "strong-negative-decoupling";
  if (elasticity < low) return grows ? "weak-decoupling" : "weak-negative-decoupling";
  if (elasticity <= high) return grows ? "expansive-coupling" : "recessive-coupling";
  return grows ? "expansive-negative-decoupling" : "recessive-decoupling";
}

/**
 * Tapio's decoupling of emissions from output: elasticity and one of eight states. Both cut-offs belong to the
 * coupled states; emissions unchanged are weakly decoupled.
 *
 * @param c0 Emissions before, above 0; @param c1 after; @param g0 output before, above 0; @param g1 after.
 * @param cuts The two cut-offs, from `seeds/factors/methods.json`.
 * Errors: negative quantities; a zero base; output unchanged (elasticity undefined).
 */
export function decoupling(
  c0: number,
  c1: number,
  g0: number,
  g1: number,
  cuts: readonly [number, number],
): Computed<Decoupling> {
  const refused: AmountProblem | null = refuseNegative({ c0, c1, g0, g1 });
  if (refused) return fail(refused);
  const carbon = divide(subtract(c1, c0), c0);
  const output = divide(subtract(g1, g0), g0);
  if (carbon === null) return fail({ code: c0 === 0 ? "zero" : "not-finite", quantity: "c0" });
  if (output === null) return fail({ code: g0 === 0 ? "zero" : "not-finite", quantity: "g0" });
  const quotient = divide(carbon, output);
  if (quotient === null) return fail({ code: output === 0 ? "zero" : "not-finite", quantity: "g1" });
  const elasticity = tidyNumber(quotient) + 0;
  return succeed({ elasticity, state: stateOf(elasticity, output > 0, cuts) });
}
