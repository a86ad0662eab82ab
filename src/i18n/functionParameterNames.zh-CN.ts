import { carbonParameterNamesZh } from "./functionParameterNames.carbon.zh-CN";
import { indicatorParameterNamesZh } from "./functionParameterNames.indicators.zh-CN";
import { planningParameterNamesZh } from "./functionParameterNames.planning.zh-CN";
import type { ParameterNames } from "./functionText";

/** Apart from the texts, which are long: messages of a cell formula name an argument, but describe none. */
export const parameterNamesZh: ParameterNames = {
  ...indicatorParameterNamesZh,
  ...carbonParameterNamesZh,
  ...planningParameterNamesZh,
};
