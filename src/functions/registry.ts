import type { Locale } from "../i18n/locale";
import { listFunctions } from "./indicators/listFunctions";
import { promptFunctions } from "./promptFunctions";
import type { FunctionArgument, FunctionDefinition, FunctionOutcome } from "./types";

/** All custom functions; `locale` words their messages, status words stay Chinese. */
export const createFunctions = (locale: Locale): readonly FunctionDefinition[] => [
  ...promptFunctions(locale),
  ...listFunctions(locale),
];

export const functionDefinitions: readonly FunctionDefinition[] = createFunctions("zh-CN");

/** The function of a name, in any case; null where there is none. */
export const functionNamed = (
  name: string,
  definitions: readonly FunctionDefinition[] = functionDefinitions,
): FunctionDefinition | null => {
  const wanted = name.trim().toUpperCase();
  return definitions.find((definition) => definition.name === wanted) ?? null;
};

/** Calls a function by name, as the command line does; null where there is no such function. */
export const callFunction = (
  name: string,
  args: readonly FunctionArgument[],
  definitions: readonly FunctionDefinition[] = functionDefinitions,
): FunctionOutcome | null => functionNamed(name, definitions)?.call(args) ?? null;
