import { FunctionType, type IFunctionInfo } from "@univerjs/preset-sheets-core";
import type { FunctionDefinition } from "../../functions/types";
import { parameterNamesZh } from "../../i18n/functionParameterNames.zh-CN";
import { functionTextsZh } from "../../i18n/functionTexts.zh-CN";
import { no, yes } from "../conversion/engineValues";

/**
 * What the formula wizard shows of a function. The texts are Chinese in either language of the page: English
 * ones stand in the functions' own comments, for the add-in alone.
 */
export function describeFunction({ name, parameters }: FunctionDefinition): IFunctionInfo {
  const text = functionTextsZh[name];
  return {
    functionName: name,
    functionType: FunctionType.User,
    description: text?.description ?? name,
    abstract: text?.description ?? name,
    functionParameter: parameters.map((parameter) => ({
      name: parameterNamesZh[parameter.name] ?? parameter.name,
      detail: text?.parameters[parameter.name] ?? parameter.name,
      example: "",
      require: parameter.optional ? no : yes,
      repeat: no,
    })),
  };
}
