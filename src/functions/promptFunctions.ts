import type { Locale } from "../i18n/locale";
import { carbonFunctions } from "./carbon/carbonFunctions";
import { indicatorFunctions } from "./indicators/indicatorFunctions";
import { planningFunctions } from "./planning/planningFunctions";
import type { FunctionDefinition } from "./types";

/** The functions that answer at once, without anything to load: all but those of `indicators/listFunctions.ts`. */
export const promptFunctions = (locale: Locale): readonly FunctionDefinition[] => [
  ...indicatorFunctions(locale),
  ...carbonFunctions(locale),
  ...planningFunctions(locale),
];
