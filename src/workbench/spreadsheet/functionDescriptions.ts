import { BooleanNumber } from "@univerjs/core";
import { FunctionType, type IFunctionInfo } from "@univerjs/preset-sheets-core";
import type { FunctionDefinition } from "../../functions/types";
import type { Locale } from "../../i18n/locale";

export const functionWords = (_locale: Locale): Record<string, string> => ({});

export const describeFunction = (definition: FunctionDefinition): IFunctionInfo => ({
  functionName: definition.name,
  functionType: FunctionType.User,
  description: definition.name,
  abstract: definition.name,
  functionParameter: definition.parameters.map((parameter) => ({
    name: parameter.name,
    detail: parameter.name,
    example: "",
    require: parameter.optional ? BooleanNumber.FALSE : BooleanNumber.TRUE,
    repeat: BooleanNumber.FALSE,
  })),
});
