import { compactness } from "../../planning/compactness";
import { succeed } from "../../quantity/result";
import { optional } from "../parameters";
import type { FunctionSpecification } from "../runner";
import { amountIn, word } from "../typedAmounts";
import { measureRows } from "./measureRows";
import { planned } from "./planned";

interface CompactnessQuestion {
  /** m² */
  readonly area: number;
  /** m */
  readonly perimeter: number;
  readonly method: string | null;
}

/** PLAN_COMPACTNESS: how close an outline comes to a circle, each value beside the definition that it follows. */
export const planCompactness: FunctionSpecification<CompactnessQuestion> = {
  name: "PLAN_COMPACTNESS",
  order: ["area", "perimeter", "method"],
  parameters: { area: amountIn("m²"), perimeter: amountIn("m"), method: optional(word, null) },
  run: ({ area, perimeter, method }, locale) => {
    const found = planned(compactness(area, perimeter, method));
    return found.ok ? succeed(measureRows(found.value, locale)) : found;
  },
};
