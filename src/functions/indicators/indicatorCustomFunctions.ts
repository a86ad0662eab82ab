/**
 * Functions on indicators as Excel knows them. The JSDoc of each is the text of the formula wizard and the source of
 * its metadata (`npm run metadata`); \`unknown\` becomes the wizard's type any, so that texts and numbers arrive
 * as typed. This note stands above the imports: beside a wrapper it would count as its text.
 */
import { rows, single } from "../excelDoor";

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
