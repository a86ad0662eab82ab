import type { Locale } from "../../i18n/locale";
import { defineFunction } from "../runner";
import type { FunctionDefinition } from "../types";
import { greenList } from "./greenList";

/** Functions that list much and are asked seldom: in Excel their data is loaded when they are first asked. */
export const listFunctions = (locale: Locale): readonly FunctionDefinition[] => [
  defineFunction(greenList, locale),
];
