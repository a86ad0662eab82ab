import type { Locale } from "../i18n/locale";
import { type CellError, type CellValue, isCellError } from "../workbook/snapshot";
import { type Rows, isRange } from "./cells";
import { promptFunctions } from "./promptFunctions";
import type { FunctionArgument, FunctionDefinition, FunctionError } from "./types";

/** What every wrapper shares: Excel's arguments into cells, outcomes into values or Excel's errors. */

const cellErrors: readonly CellError["error"][] = [
  "#N/A",
  "#VALUE!",
  "#REF!",
  "#DIV/0!",
  "#NUM!",
  "#NAME?",
  "#NULL!",
  "#SPILL!",
  "#CALC!",
];

/** A rich value counts as what its cell shows, an error value as itself. */
function cellOf(given: unknown): CellValue {
  if (given === null || given === undefined) return null;
  if (typeof given === "number" || typeof given === "string" || typeof given === "boolean") return given;
  if (typeof given !== "object") return null;
  if ("basicValue" in given) return cellOf(given.basicValue);
  const code = "code" in given ? given.code : null;
  return { error: cellErrors.find((error) => error === code) ?? "#VALUE!" };
}

const argumentOf = (given: unknown): FunctionArgument =>
  Array.isArray(given)
    ? given.map((row: unknown) => (Array.isArray(row) ? row : [row]).map(cellOf))
    : cellOf(given);

const errorCodes: Readonly<Record<FunctionError, () => CustomFunctions.ErrorCode>> = {
  "#VALUE!": () => CustomFunctions.ErrorCode.invalidValue,
  "#N/A": () => CustomFunctions.ErrorCode.notAvailable,
  "#NUM!": () => CustomFunctions.ErrorCode.invalidNumber,
  "#DIV/0!": () => CustomFunctions.ErrorCode.divisionByZero,
};

/** Excel shows a message with #VALUE! and #N/A only. */
const excelError = (error: FunctionError, message: string): CustomFunctions.Error =>
  error === "#VALUE!" || error === "#N/A"
    ? new CustomFunctions.Error(errorCodes[error](), message)
    : new CustomFunctions.Error(errorCodes[error]());

const shown = (value: CellValue): unknown =>
  isCellError(value) ? new CustomFunctions.Error(CustomFunctions.ErrorCode.notAvailable) : (value ?? "");

interface ReadyFunction {
  readonly definition: FunctionDefinition;
  /** How many arguments a call must state. */
  readonly required: number;
}

type ReadyFunctions = ReadonlyMap<string, ReadyFunction>;

const ready = (definitions: readonly FunctionDefinition[]): ReadyFunctions =>
  new Map(
    definitions.map((definition) => {
      const required = definition.parameters.filter(({ optional }) => !optional).length;
      return [definition.name, { definition, required }] as const;
    }),
  );

const languages: Record<Locale, ReadyFunctions> = {
  "zh-CN": ready(promptFunctions("zh-CN")),
  "en-US": ready(promptFunctions("en-US")),
};
let locale: () => Locale = () => "zh-CN";

/** Excel passes null for each argument left out at the end; those are not counted, but a required one is a blank. */
function statedArguments(given: readonly unknown[], required: number): readonly FunctionArgument[] {
  let count = given.length;
  while (count > required && (given[count - 1] ?? null) === null) count -= 1;
  const stated: FunctionArgument[] = [];
  for (let at = 0; at < Math.max(count, required); at += 1) stated.push(argumentOf(given[at]));
  return stated;
}

function answer(
  name: string,
  given: readonly unknown[],
  functions: ReadyFunctions = languages[locale()],
): CellValue | Rows {
  const asked = functions.get(name);
  if (!asked) throw excelError("#N/A", name);
  const outcome = asked.definition.call(statedArguments(given, asked.required));
  if (!outcome.ok) throw excelError(outcome.error, outcome.message);
  return outcome.value;
}

const spilled = (value: CellValue | Rows): unknown[][] =>
  isRange(value) ? value.map((row) => row.map(shown)) : [[shown(value)]];

/** A function that may spill always answers with rows. */
export const rows = (name: string, given: readonly unknown[]): unknown[][] => spilled(answer(name, given));

/** As `rows`, for a function whose data is loaded when it is first asked; the cell waits that long. */
export async function rowsOnDemand(name: string, given: readonly unknown[]): Promise<unknown[][]> {
  const language = locale();
  const { listFunctions } = await import(/* webpackChunkName: "lists" */ "./indicators/listFunctions");
  return spilled(answer(name, given, ready(listFunctions(language))));
}

export function single(name: string, given: readonly unknown[]): unknown {
  const value = answer(name, given);
  return isRange(value) ? shown(value[0]?.[0] ?? null) : shown(value);
}

/** Names the language in which messages are worded, asked at each call. */
export function wordIn(language: () => Locale): void {
  locale = language;
}
