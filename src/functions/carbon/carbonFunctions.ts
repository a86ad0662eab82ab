import type { Locale } from "../../i18n/locale";
import { defineFunction } from "../runner";
import type { FunctionDefinition } from "../types";
import { carbonIntensityFunction } from "./carbonIntensityFunction";

/** The functions on carbon accounting and analysis. */
export const carbonFunctions = (locale: Locale): readonly FunctionDefinition[] => [
  defineFunction(carbonIntensityFunction, locale),
];
