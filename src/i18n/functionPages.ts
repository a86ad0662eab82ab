import type { FunctionPages } from "./functionPage";
import { carbonFunctionPages } from "./functionPages.carbon";
import { indicatorFunctionPages } from "./functionPages.indicators";
import { planningFunctionPages } from "./functionPages.planning";

export const functionPages: FunctionPages = {
  ...indicatorFunctionPages,
  ...carbonFunctionPages,
  ...planningFunctionPages,
};
