import {
  type PowerArea,
  electricityFactor,
  findCaliber,
  findPowerArea,
} from "../../catalogue/electricityFactors";
import type { ElectricityCaliber, ElectricityFactor } from "../../catalogue/factorTypes";
import { fail } from "../../quantity/result";
import { type Parameter, type Read, ofCell, unexpected } from "../parameters";
import { remember } from "../remember";
import { namedParameter } from "./factorParameters";
import { carbonProblem } from "./problem";

const knownArea = remember<Read<PowerArea>>(4000, (text) => {
  const found = findPowerArea(text);
  return found.ok ? found : fail({ code: "unknown-region", problem: found.problem });
});

/** The country, a grid, or a division, which stands for its province. */
export const powerArea: Parameter<PowerArea> = ofCell((cell, name) =>
  typeof cell === "string" || typeof cell === "number"
    ? knownArea(String(cell).trim())
    : unexpected(name, "text", cell),
);

export const caliberParameter: Parameter<ElectricityCaliber> = namedParameter(findCaliber);

export function electricityFactorOf(
  area: PowerArea,
  year: number | null,
  caliber: ElectricityCaliber,
): Read<ElectricityFactor> {
  const found = electricityFactor(area, year, caliber);
  if (found.ok) return found;
  return carbonProblem({
    ...{ code: "no-electricity-factor", area: area.name, caliber: caliber.name },
    ...{ year, years: found.problem.years },
  });
}
