import type { FactorGroup, FactorItem } from "../../catalogue/factorTypes";
import { succeed } from "../../quantity/result";
import type { Unit } from "../../quantity/types";
import { type Read, onOff, optional, unit } from "../parameters";
import type { Amount } from "../typedAmounts";
import { type UsedFactor, applyFactor, chosenFactor } from "./factorAnswer";
import { type FactorChoice, factorChoice } from "./factorParameters";
import { knownUnit } from "./quantities";

/** What the functions ask that multiply a quantity of a named thing by its factor. */
export interface ActivityQuestion {
  readonly unit: Unit | null;
  readonly factorSet: FactorChoice | null;
  readonly detail: boolean;
}

/** Parameters that they share; the named thing and its quantity bear each function's own names. */
export const activityParameters = {
  unit: optional(unit, null),
  factorSet: optional(factorChoice, null),
  detail: optional(onOff, false),
} as const;

export const wantedUnit = knownUnit("tCO2");

/** tCO2 of a quantity by the factor chosen, and that factor; `parameter` is the name of the quantity. */
export function emissionsOf(
  group: FactorGroup,
  item: FactorItem,
  quantity: Amount,
  { unit: stated, factorSet }: ActivityQuestion,
  parameter: string,
): Read<{ readonly emissions: number; readonly factor: UsedFactor }> {
  const factor = chosenFactor(group, item, factorSet);
  if (!factor.ok) return factor;
  const emitted = applyFactor(quantity, stated, item, factor.value, { wanted: wantedUnit, parameter });
  return emitted.ok ? succeed({ emissions: emitted.value, factor: factor.value }) : emitted;
}
