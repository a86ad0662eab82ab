/**
 * Functions on indicators as Excel knows them. The JSDoc of each is the text of the formula wizard and the source of
 * its metadata (`npm run metadata`); \`unknown\` becomes the wizard's type any, so that texts and numbers arrive
 * as typed. This note stands above the imports: beside a wrapper it would count as its text.
 */
import { rows, rowsOnDemand, single } from "../excelDoor";

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
 * How far a value has come from its base to its target: 0 at the base, 1 at the target; detail says whether it keeps up with a straight path.
 * @customfunction GREEN_PROGRESS
 * @param baseYear Year of the base, such as 2020.
 * @param baseValue Value in the base year; the three values in one unit, all bare or all with a unit.
 * @param year Year of the value, not before the base year.
 * @param value Value reached.
 * @param targetYear Year of the target, after the base year.
 * @param targetValue Value asked for in the target year; not equal to the base value.
 * @param [detail] 0 (default) for the share alone; 1 for a row: share, unit, method, source, note (超前, 同步 or 滞后 first).
 * @returns Share of the way, 0 to 1; negative where it went the wrong way.
 */
export function GREEN_PROGRESS(
  baseYear: unknown,
  baseValue: unknown,
  year: unknown,
  value: unknown,
  targetYear: unknown,
  targetValue: unknown,
  detail?: unknown,
): unknown[][] {
  return rows("GREEN_PROGRESS", [baseYear, baseValue, year, value, targetYear, targetValue, detail]);
}

/**
 * The weighted share of targets met, 0 to 1, over a list of indicators; the weights are yours, the documents give none.
 * @customfunction GREEN_SCORE
 * @param indicators Range of indicators by name, synonym or code.
 * @param values Range of their values, as many cells.
 * @param [weights] Range of their weights, as many cells, in any scale. Omitted: #N/A, since no document gives weights.
 * @param [region] Division by name or code, such as "山西省" or 140224. Omitted: only targets without a territory.
 * @param [year] Year of the values, such as 2025. Omitted: each target's own year.
 * @returns Sum of the weights of met indicators over the sum of all; #N/A where an indicator has no verdict.
 */
export function GREEN_SCORE(
  indicators: unknown[][],
  values: unknown[][],
  weights?: unknown[][],
  region?: unknown,
  year?: unknown,
): unknown {
  return single("GREEN_SCORE", [indicators, values, weights, region, year]);
}

/**
 * Indicators whose name, synonym, code or pinyin initials are most like a text, best first, a row each: code, name, unit, why.
 * @customfunction GREEN_FIND
 * @param text What to look for, such as "装配式", "green building" or "rjgyld".
 * @param [count] How many rows at most, 1 or more. Omitted: 5.
 * @returns Rows of code, name, unit and the reason of the match; #N/A where nothing is alike.
 */
export function GREEN_FIND(text: unknown, count?: unknown): unknown[][] {
  return rows("GREEN_FIND", [text, count]);
}

/**
 * One field of an indicator: code, name, unit, definition, direction, numerator, denominator and others.
 * @customfunction GREEN_INFO
 * @param indicator Name, synonym or code of the indicator, such as "PREFABRICATED_SHARE".
 * @param field 代码 code, 名称 name, 英文名 english, 别名 synonyms, 单位 unit, 定义 definition, 英文定义 english definition, 方向 direction, 分子 numerator, 分母 denominator, 合理下限 low, 合理上限 high.
 * @returns The field; #N/A where the record says nothing.
 */
export function GREEN_INFO(indicator: unknown, field: unknown): unknown {
  return single("GREEN_INFO", [indicator, field]);
}

/**
 * The report's strategies for a level, type and sector of plans, or the targets of a document, a row each: id, level, type, sector, title, clause.
 * @customfunction GREEN_LIST
 * @param [document] SX, PKU, CQ, NM or HN. Omitted: PKU for strategies, all for targets; then give one of the other arguments.
 * @param [level] 国家级 national, 省级 provincial, 市级 city, 县级 county or 乡镇级 township. Omitted: all.
 * @param [type] 总体规划 master, 详细规划 detailed or 专项规划 special. Omitted: all.
 * @param [sector] 能源 energy, 工业 industry, 交通 transport, 建筑 buildings, 废弃物处理 waste, 农业 agriculture or 生态空间 ecology. Omitted: all.
 * @param [content] 策略 strategies or 目标 targets. Omitted: strategies for PKU, targets for another document.
 * @returns Rows in the document's order, targets with value and year in two columns more; #N/A where there is nothing to list.
 */
export function GREEN_LIST(
  document?: unknown,
  level?: unknown,
  type?: unknown,
  sector?: unknown,
  content?: unknown,
): Promise<unknown[][]> {
  return rowsOnDemand("GREEN_LIST", [document, level, type, sector, content]);
}

/**
 * A quantity in another unit of its kind: areas, lengths, volumes, masses, money, persons, energy, ratios and their quotients.
 * @customfunction GREEN_CONVERT
 * @param value Number, or text that may carry its own unit, which then counts before the second argument.
 * @param fromUnit Unit of the value, such as 公顷, 亿元 or tC.
 * @param toUnit Unit wanted, such as 亩, 万元 or tCO2.
 * @returns The converted number; #VALUE! between unlike units.
 */
export function GREEN_CONVERT(value: unknown, fromUnit: unknown, toUnit: unknown): unknown {
  return single("GREEN_CONVERT", [value, fromUnit, toUnit]);
}

/**
 * The GB/T 2260 code of a division named by a text, or its name, full name, level, parents or state.
 * @customfunction GREEN_DIVISION
 * @param text Name, full name or code, such as "灵丘县", "山西省大同市灵丘县" or 140224; also a code no longer in force.
 * @param [field] 代码 code (default), 名称 name, 全称 full name, 级别 level, 省 province, 市 city, 县 county, 状态 state, 年份 years.
 * @returns The field as text; #VALUE! with the candidates where a name is unknown or several bear it.
 */
export function GREEN_DIVISION(text: unknown, field?: unknown): unknown {
  return single("GREEN_DIVISION", [text, field]);
}
