import type { FunctionTexts, ParameterNames } from "./functionText";
import { carbonFunctionTextsZh, carbonParameterNamesZh } from "./functionTexts.carbon.zh-CN";
import { indicatorFunctionTextsZh, indicatorParameterNamesZh } from "./functionTexts.indicators.zh-CN";
import { planningFunctionTextsZh, planningParameterNamesZh } from "./functionTexts.planning.zh-CN";

export const parameterNamesZh: ParameterNames = {
  ...indicatorParameterNamesZh,
  ...carbonParameterNamesZh,
  ...planningParameterNamesZh,
};

export const functionTextsZh: FunctionTexts = {
  ...indicatorFunctionTextsZh,
  ...carbonFunctionTextsZh,
  ...planningFunctionTextsZh,
};
