import type { Locale } from "../../i18n/locale";
import { defineFunction } from "../runner";
import type { FunctionDefinition } from "../types";
import { greenCheck } from "./greenCheck";
import { greenConvert } from "./greenConvert";
import { greenDivision } from "./greenDivision";
import { greenFind } from "./greenFind";
import { greenGap } from "./greenGap";
import { greenInfo } from "./greenInfo";
import { greenProgress } from "./greenProgress";
import { greenScore } from "./greenScore";
import { greenTarget } from "./greenTarget";

/** The functions on indicators and their targets, but for those of `listFunctions.ts`. */
export const indicatorFunctions = (locale: Locale): readonly FunctionDefinition[] => [
  defineFunction(greenCheck, locale),
  defineFunction(greenConvert, locale),
  defineFunction(greenDivision, locale),
  defineFunction(greenFind, locale),
  defineFunction(greenGap, locale),
  defineFunction(greenInfo, locale),
  defineFunction(greenProgress, locale),
  defineFunction(greenScore, locale),
  defineFunction(greenTarget, locale),
];
