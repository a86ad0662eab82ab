import { tidyNumber } from "../../quantity/decimal";
import { fail, succeed } from "../../quantity/result";
import type { CellValue } from "../../workbook/snapshot";
import { type Read, optional } from "../parameters";
import type { FunctionSpecification } from "../runner";
import { anyCells, readAmount } from "../typedAmounts";
import { applyFactor, chosenFactor } from "./factorAnswer";
import { type FactorChoice, type NamedCell, factorChoice, itemOf, pairedCells } from "./factorParameters";
import { knownUnit } from "./quantities";

interface FarmQuestion {
  readonly inputs: readonly CellValue[];
  readonly quantities: readonly CellValue[];
  readonly factorSet: FactorChoice | null;
}

const wanted = knownUnit("tCO2");
const farmInput = itemOf("farm");

function emissionsOf(pair: NamedCell, choice: FactorChoice | null): Read<number> {
  const item = farmInput.read(pair.name, "inputs");
  if (!item.ok) return item;
  const factor = chosenFactor("farm", item.value, choice);
  if (!factor.ok) return factor;
  const quantity = readAmount(pair.cell, "quantities");
  if (!quantity.ok) return quantity;
  return applyFactor(quantity.value, null, item.value, factor.value, { wanted, parameter: "quantities" });
}

/** CARBON_FARM: tCO2 of farm inputs, t each, or 公顷 for irrigation and ploughing. */
export const carbonFarmFunction: FunctionSpecification<FarmQuestion> = {
  name: "CARBON_FARM",
  order: ["inputs", "quantities", "factorSet"],
  parameters: { inputs: anyCells, quantities: anyCells, factorSet: optional(factorChoice, null) },
  run: ({ inputs, quantities, factorSet }) => {
    const pairs = pairedCells(inputs, quantities, ["inputs", "quantities"]);
    if (!pairs.ok) return pairs;
    let sum = 0;
    for (const pair of pairs.value) {
      const emitted = emissionsOf(pair, factorSet);
      if (!emitted.ok) return emitted;
      sum += emitted.value;
    }
    return Number.isFinite(sum)
      ? succeed(tidyNumber(sum))
      : fail({ code: "not-finite", parameter: "quantities" });
  },
};
