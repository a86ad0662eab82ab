import type { FactorItem } from "../../catalogue/factorTypes";
import { carbonProblem } from "./problem";

/** Built-up land emits by its energy, not by its area. */
export const refuseBuiltUp = ({ item, name }: FactorItem): ReturnType<typeof carbonProblem> | null =>
  item === "BUILT_UP" ? carbonProblem({ code: "energy-not-area", item: name }) : null;
