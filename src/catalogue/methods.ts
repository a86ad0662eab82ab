import methodsSeed from "../../seeds/factors/methods.json";
import type { Bilingual } from "./types";

interface MethodFigures {
  readonly source: Bilingual;
  /** False where the figure was not yet held against its original. */
  readonly confirmed: boolean;
}

/** Figures that belong to a method of analysis, not to a fuel, a place or a year. */
export interface Methods {
  /** The two cut-offs of Tapio's states. */
  readonly decoupling: MethodFigures & { readonly cuts: readonly [number, number] };
  /** One observed pair of factors on construction land and on emissions. */
  readonly landGrowth: MethodFigures & { readonly land: number; readonly emissions: number };
}

const [low = 0, high = 0] = methodsSeed.decoupling.cuts;
const methods: Methods = { ...methodsSeed, decoupling: { ...methodsSeed.decoupling, cuts: [low, high] } };

export const loadMethods = (): Methods => methods;
