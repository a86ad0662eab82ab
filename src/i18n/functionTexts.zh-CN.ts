import type { FunctionTexts } from "./functionText";
import { carbonFunctionTextsZh } from "./functionTexts.carbon.zh-CN";
import { indicatorFunctionTextsZh } from "./functionTexts.indicators.zh-CN";
import { planningFunctionTextsZh } from "./functionTexts.planning.zh-CN";

export const functionTextsZh: FunctionTexts = {
  ...indicatorFunctionTextsZh,
  ...carbonFunctionTextsZh,
  ...planningFunctionTextsZh,
};
