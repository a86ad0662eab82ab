import type { FactorItem } from "../../catalogue/factorTypes";
import { tidyNumber } from "../../quantity/decimal";
import { succeed } from "../../quantity/result";
import type { Unit } from "../../quantity/types";
import type { CellValue } from "../../workbook/snapshot";
import { type Read, optional, unit } from "../parameters";
import type { FunctionSpecification } from "../runner";
import { anyCells, readAmount } from "../typedAmounts";
import { applyFactor, chosenFactor } from "./factorAnswer";
import { type FactorChoice, type NamedCell, factorChoice, itemOf, pairedCells } from "./factorParameters";
import { refuseBuiltUp } from "./landFactors";
import { knownUnit } from "./quantities";

interface LandQuestion {
  readonly landTypes: readonly CellValue[];
  readonly areas: readonly CellValue[];
  readonly unit: Unit | null;
  readonly factorSet: FactorChoice | null;
}

const wanted = knownUnit("tCO2");
const landType = itemOf("land");

function emissionsOf(pair: NamedCell, stated: Unit | null, choice: FactorChoice | null): Read<number> {
  const item: Read<FactorItem> = landType.read(pair.name, "landTypes");
  if (!item.ok) return item;
  const refused = refuseBuiltUp(item.value);
  if (refused) return refused;
  const factor = chosenFactor("land", item.value, choice);
  if (!factor.ok) return factor;
  const area = readAmount(pair.cell, "areas");
  if (!area.ok) return area;
  return applyFactor(area.value, stated, item.value, factor.value, { wanted, parameter: "areas" });
}

/** CARBON_LAND: net tCO2 a year of areas by land type; sinks count as negative. */
export const carbonLandFunction: FunctionSpecification<LandQuestion> = {
  name: "CARBON_LAND",
  order: ["landTypes", "areas", "unit", "factorSet"],
  parameters: {
    landTypes: anyCells,
    areas: anyCells,
    unit: optional(unit, null),
    factorSet: optional(factorChoice, null),
  },
  run: ({ landTypes, areas, unit: stated, factorSet }) => {
    const pairs = pairedCells(landTypes, areas, ["landTypes", "areas"]);
    if (!pairs.ok) return pairs;
    let net = 0;
    for (const pair of pairs.value) {
      const emitted = emissionsOf(pair, stated, factorSet);
      if (!emitted.ok) return emitted;
      net += emitted.value;
    }
    return Number.isFinite(net)
      ? succeed(tidyNumber(net) + 0)
      : { ok: false, problem: { code: "not-finite", parameter: "areas" } };
  },
};
