import { ratio } from "../../planning/ratio";
import type { FunctionSpecification } from "../runner";
import { amountIn } from "../typedAmounts";
import { planned } from "./planned";

interface DensityQuestion {
  /** km */
  readonly length: number;
  /** km² */
  readonly area: number;
}

/** PLAN_DENSITY: length of a network over an area, km/km²: roads, walking and cycling paths, bus lines. */
export const planDensity: FunctionSpecification<DensityQuestion> = {
  name: "PLAN_DENSITY",
  order: ["length", "area"],
  parameters: { length: amountIn("km"), area: amountIn("km²") },
  run: ({ length, area }) => planned(ratio({ name: "length", value: length }, { name: "area", value: area })),
};
