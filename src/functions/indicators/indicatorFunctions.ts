import type { Locale } from "../../i18n/locale";
import { defineFunction } from "../runner";
import type { FunctionDefinition } from "../types";
import { greenCheck } from "./greenCheck";
import { greenGap } from "./greenGap";
import { greenTarget } from "./greenTarget";

/** The functions on indicators and their targets. */
export const indicatorFunctions = (locale: Locale): readonly FunctionDefinition[] => [
  defineFunction(greenCheck, locale),
  defineFunction(greenGap, locale),
  defineFunction(greenTarget, locale),
];
