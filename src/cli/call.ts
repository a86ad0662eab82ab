import type { FunctionArgument } from "../functions/types";
import { createFunctions } from "../functions/registry";
import type { Locale } from "../i18n/locale";
import { isCellError, type CellValue } from "../workbook/snapshot";
import { UsageError, type ExitStatus, type Io } from "./io";

const isCell = (value: unknown): value is CellValue =>
  value === null || typeof value === "number" || typeof value === "string" || typeof value === "boolean";

const isRange = (value: unknown): value is CellValue[][] =>
  Array.isArray(value) && value.every((row) => Array.isArray(row) && row.every(isCell));

function parsedArguments(text: string, locale: Locale): FunctionArgument[] {
  let parsed: unknown;
  try {
    parsed = JSON.parse(text);
  } catch {
    throw new UsageError(locale, "argumentsNotArray");
  }
  if (!Array.isArray(parsed)) throw new UsageError(locale, "argumentsNotArray");
  return parsed.map((argument: unknown) => {
    if (isCell(argument) || isRange(argument)) return argument;
    throw new UsageError(locale, "argumentsNotArray");
  });
}

const isSpill = (
  value: CellValue | readonly (readonly CellValue[])[],
): value is readonly (readonly CellValue[])[] => Array.isArray(value);

const plain = (value: CellValue): string | number | boolean | { error: string } | null =>
  isCellError(value) ? { error: value.error } : value;

/** `green-check call`: prints the JSON result; an error value is printed too, with status 1. */
export function callCommand(name: string, argumentText: string, locale: Locale, io: Io): ExitStatus {
  const definitions = createFunctions(locale);
  const definition = definitions.find((known) => known.name === name.trim().toUpperCase());
  if (!definition) {
    const names = definitions.map((known) => known.name).join(", ");
    throw new UsageError(locale, "unknownFunction", { text: name, names });
  }
  const outcome = definition.call(parsedArguments(argumentText, locale));
  if (!outcome.ok) {
    io.out(`${JSON.stringify({ error: outcome.error, message: outcome.message })}\n`);
    return 1;
  }
  const { value } = outcome;
  const printed = isSpill(value) ? value.map((row) => row.map(plain)) : plain(value);
  io.out(`${JSON.stringify(printed)}\n`);
  return 0;
}
