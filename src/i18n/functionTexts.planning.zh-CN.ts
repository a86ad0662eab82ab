import type { FunctionTexts, ParameterNames } from "./functionText";

export const planningParameterNamesZh: ParameterNames = {};

export const planningFunctionTextsZh: FunctionTexts = {};
