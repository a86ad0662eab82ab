import type { Locale } from "../i18n/locale";
import { type CellError, type CellValue, isCellError } from "../workbook/snapshot";
import { type Rows, isRange } from "./cells";
import { createFunctions, functionNamed } from "./registry";
import type { FunctionArgument, FunctionDefinition, FunctionError } from "./types";

/**
 * Excel's door to the functions: the JSDoc of each wrapper is the text of the formula wizard and the source of
 * its metadata (`npm run metadata`). `unknown` becomes the wizard's type any, so that texts and numbers arrive
 * as they were typed.
 */

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

const languages: Record<Locale, readonly FunctionDefinition[]> = {
  "zh-CN": createFunctions("zh-CN"),
  "en-US": createFunctions("en-US"),
};
let locale: () => Locale = () => "zh-CN";

/** Excel passes null for each argument left out at the end; those are not counted. */
function withoutOmitted(given: readonly unknown[]): readonly unknown[] {
  let count = given.length;
  while (count > 0 && (given[count - 1] ?? null) === null) count -= 1;
  return given.slice(0, count);
}

function answer(name: string, given: readonly unknown[]): CellValue | Rows {
  const definition = functionNamed(name, languages[locale()]);
  if (!definition) throw excelError("#N/A", name);
  const required = definition.parameters.filter(({ optional }) => !optional).length;
  const stated = withoutOmitted(given);
  const args = [...stated, ...Array.from({ length: Math.max(0, required - stated.length) }, () => null)];
  const outcome = definition.call(args.map(argumentOf));
  if (!outcome.ok) throw excelError(outcome.error, outcome.message);
  return outcome.value;
}

/** A function that may spill always answers with rows. */
function rows(name: string, given: readonly unknown[]): unknown[][] {
  const value = answer(name, given);
  return isRange(value) ? value.map((row) => row.map(shown)) : [[shown(value)]];
}

function single(name: string, given: readonly unknown[]): unknown {
  const value = answer(name, given);
  return isRange(value) ? shown(value[0]?.[0] ?? null) : shown(value);
}

/**
 * Holds an indicator's value against the targets that apply: 达标 (met), 不达标 (unmet), 预警, 提示, 待核, 未到期 (not due), 待配置 or 不适用.
 * @customfunction GREEN_CHECK
 * @param indicator Name, synonym or code of the indicator, such as "PREFABRICATED_SHARE".
 * @param value Number or text in the indicator's unit; a unit in the text counts. For an indicator in %, a number from 0 to 1 is a share, a greater one percentage points.
 * @param [region] Division by name or code, such as "山西省" or 140224. Omitted: only targets without a territory.
 * @param [year] Year of the value, such as 2024. Omitted: the target's own year.
 * @param [context] Object and conditions, such as "住宅" or "城区人口=420万；采用=SX,PKU；单位=㎡；性质=规划", or a range of two columns, name and value.
 * @param [detail] 0 (default) for the verdict alone; 1 for a row: verdict, value, target, gap, source, note.
 * @returns The verdict, in Chinese in every language.
 */
export function GREEN_CHECK(
  indicator: unknown,
  value: unknown,
  region?: unknown,
  year?: unknown,
  context?: unknown[][],
  detail?: unknown,
): unknown[][] {
  return rows("GREEN_CHECK", [indicator, value, region, year, context, detail]);
}

/**
 * The target or limit that applies: a share for an indicator in % (0.3 for 30 %), low and high side by side for a range.
 * @customfunction GREEN_TARGET
 * @param indicator Name, synonym or code of the indicator, such as "PREFABRICATED_SHARE".
 * @param [region] Division by name or code, such as "山西省" or 140224. Omitted: only targets without a territory.
 * @param [year] Year of the value, such as 2024. Omitted: the target's own year.
 * @param [context] Object and conditions, such as "住宅" or "城区人口=420万；采用=SX,PKU；单位=㎡", or a range of two columns, name and value.
 * @returns The number asked for; #N/A with the reason where there is none.
 */
export function GREEN_TARGET(
  indicator: unknown,
  region?: unknown,
  year?: unknown,
  context?: unknown[][],
): unknown[][] {
  return rows("GREEN_TARGET", [indicator, region, year, context]);
}

/**
 * The signed distance from a value to its target: negative when missed, 0 when just reached, to the nearer bound of a range; in the scale of the value given.
 * @customfunction GREEN_GAP
 * @param indicator Name, synonym or code of the indicator, such as "PREFABRICATED_SHARE".
 * @param value Number or text in the indicator's unit; a unit in the text counts. For an indicator in %, a number from 0 to 1 is a share, a greater one percentage points.
 * @param [region] Division by name or code, such as "山西省" or 140224. Omitted: only targets without a territory.
 * @param [year] Year of the value, such as 2024. Omitted: the target's own year.
 * @param [context] Object and conditions, such as "住宅" or "城区人口=420万；采用=SX,PKU；单位=㎡", or a range of two columns, name and value.
 * @returns The gap; #N/A with the reason where nothing can be compared.
 */
export function GREEN_GAP(
  indicator: unknown,
  value: unknown,
  region?: unknown,
  year?: unknown,
  context?: unknown[][],
): unknown {
  return single("GREEN_GAP", [indicator, value, region, year, context]);
}

/**
 * Carbon emissions over an area, an output, a population or another quantity, converted into the unit wanted.
 * @customfunction CARBON_INTENSITY
 * @param emissions Emissions in tCO2; a text may carry its unit, such as "1.26万吨" or "100tC". Not negative.
 * @param denominator The quantity below the stroke, above 0; a text may carry its unit.
 * @param [denominatorUnit] Unit of the denominator, such as 公顷, 亿元, 万人 or km².
 * @param [resultUnit] Unit of the denominator in the result (亩), or the whole unit (tCO2/万元, kgCO2/m²). Omitted: as the denominator's.
 * @returns The intensity in tCO2 per unit of the denominator unless the result unit says otherwise.
 */
export function CARBON_INTENSITY(
  emissions: unknown,
  denominator: unknown,
  denominatorUnit?: unknown,
  resultUnit?: unknown,
): unknown {
  return single("CARBON_INTENSITY", [emissions, denominator, denominatorUnit, resultUnit]);
}

/** Tells Excel which function answers to which id; `language` words the messages at each call. */
export function registerCustomFunctions(language: () => Locale = () => "zh-CN"): void {
  locale = language;
  CustomFunctions.associate("GREEN_CHECK", GREEN_CHECK);
  CustomFunctions.associate("GREEN_TARGET", GREEN_TARGET);
  CustomFunctions.associate("GREEN_GAP", GREEN_GAP);
  CustomFunctions.associate("CARBON_INTENSITY", CARBON_INTENSITY);
}
