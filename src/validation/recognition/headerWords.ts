import type { ValueNature } from "../../assessment/types";
import { fold, withoutBrackets } from "./text";
import type { ColumnUse } from "./types";

/** What the text of one header cell says. */
export interface HeaderMeaning {
  readonly use: ColumnUse | null;
  readonly year: number | null;
  readonly yearOffset: -1 | 0 | null;
  /** null where the header does not say. */
  readonly nature: ValueNature | null;
  /** What remains of the text besides year and nature; may name an indicator. */
  readonly rest: string;
}

const wordsOf = (words: string): ReadonlySet<string> => new Set(words.split(" "));

/** Headers by their whole folded text without brackets. */
const uses: readonly (readonly [ColumnUse, ReadonlySet<string>])[] = [
  ["number", wordsOf("序号 编号 序 no no. num 行次 #")],
  [
    "label",
    wordsOf(
      "指标 指标名称 指标项 指标内容 评价指标 考核指标 规划指标 二级指标 三级指标 具体指标 项目 项目名称 内容 名称 品种 能源品种 能源种类 燃料 燃料品种 地类 地类名称 用地类型 用地名称 用地分类 行业 行业名称 行业类别 行业门类 类别 分类 类型 indicator indicators item items category",
    ),
  ],
  ["unit", wordsOf("单位 计量单位 指标单位 unit units")],
  ["year", wordsOf("年份 年度 年 年别 统计年份 统计年度 数据年份 数据年度 核算年份 核算年度 year years")],
  ["explanation", wordsOf("情况说明 差异说明 原因说明 未达标原因 未达标说明 说明情况 核实说明 explanation")],
  [
    "note",
    wordsOf(
      "备注 说明 注 数据来源 资料来源 来源 依据 出处 填报说明 指标解释 计算方法 责任单位 责任部门 牵头部门 排放因子来源 remark remarks note notes source sources comment comments",
    ),
  ],
];

/** 未完成原因, 超标原因说明, 差异情况说明: a column in which deviations are explained. */
const explanationHeader =
  /(?:原因|理由)(?:说明|分析|及说明)?$|^(?:情况|差异|变动|偏差|核实|未.{1,4}|其他)说明$/;
const codeHeader = /代码|区划码|distcode|adcode|districtcode|areacode|^code$/;
const nameHeader =
  /^(?:城市|市县|市州|盟市|地市|区县|县区|县市|县\(?市、?区\)?|县|市|区|省|地区|地区名称|行政区|行政区划|行政区名称|行政单位|单位名称|填报单位|市县名称|县名|县名称|城市名称|区县名称|县区名称|省份|省|旗县|county|countyname|city|cityname|province|provincename|region|regionname|district|name)$/;

const plannedWord = /目标|规划|计划|预期|预测|target|planned|plan/;
const actualWord = /现状|实际|实绩|完成|基期|基准|基年|历史|actual|base(?:line)?|current/;
const plannedWords = /目标|规划|计划|预期|预测|远期|近期|target|planned|plan/g;
const actualWords = /现状|实际|实绩|完成|基期|基准|基年|历史|actual|baseline|base|current/g;
/** Words that say nothing beside a year: 2023年度数值. */
const fillers =
  /年度?末?底?|全年|指标值|数值|数据|数量|情况|值|数|填报|上报|预计|value|values|[()[\]（）【】:：,，、/\-_.]/g;
const genericValue = /^(?:指标值|数值|数据|数量|值|填报值|填报数|数额|本期|本年|当年|value|values|amount)$/;
const lastYear = /^(?:上年|去年|上期|上年同期|上一年|上年度)(?:值|数|实际|完成值?|末)?$/;
const thisYear =
  /^(?:本年|当年|本期|本年度|报告期|今年|全年|全年合计|本年累计|全年累计|年末)(?:值|数|实际|完成值?|末)?$/;
const yearPattern = /(?<!\d)(?:19|20)\d{2}(?!\d)/;
const yearsPattern = new RegExp(yearPattern, "g");

const nothing: HeaderMeaning = { use: null, year: null, yearOffset: null, nature: null, rest: "" };

const natureOf = (text: string): ValueNature | null =>
  plannedWord.test(text) ? "planned" : actualWord.test(text) ? "actual" : null;

const remainder = (text: string): string =>
  text.replace(plannedWords, "").replace(actualWords, "").replace(fillers, "");

function withYear(text: string, years: readonly string[]): HeaderMeaning | null {
  const [first] = years;
  if (first === undefined || years.some((year) => year !== first)) return null;
  const others = text.replaceAll(first, "");
  const rest = remainder(others);
  // C1997, E2005, y2010: a letter or two before the year is the publisher's own mark.
  const use: ColumnUse | null = /^[a-z]{0,3}$/.test(rest) ? "value" : null;
  return {
    use,
    year: Number(first),
    yearOffset: null,
    nature: natureOf(others),
    rest: use === "value" ? "" : others,
  };
}

/** Reads one header cell: "2025年目标" → value, 2025, planned; "计量单位" → unit; 2023 → value, 2023. */
export function meaningOf(header: string): HeaderMeaning {
  const text = fold(header);
  if (text === "") return nothing;
  const plain = fold(withoutBrackets(header)) || text;
  const known = uses.find(([, words]) => words.has(plain))?.[0];
  if (known !== undefined) return { ...nothing, use: known };
  if (explanationHeader.test(plain)) return { ...nothing, use: "explanation" };
  if (codeHeader.test(plain)) return { ...nothing, use: "code" };
  if (nameHeader.test(plain)) return { ...nothing, use: "name" };
  if (lastYear.test(plain)) return { ...nothing, use: "value", yearOffset: -1, nature: natureOf(plain) };
  if (thisYear.test(plain)) return { ...nothing, use: "value", yearOffset: 0, nature: natureOf(plain) };
  // A bracket holds a unit, 2024年（%）, or the year itself, 现状值（2023）.
  const yearText = yearPattern.test(plain) ? plain : text;
  const dated = withYear(yearText, yearText.match(yearsPattern) ?? []);
  if (
    dated !== null &&
    dated.year !== null &&
    (dated.use !== null || !/[年前后][前后以]|前建成/.test(text))
  ) {
    return dated;
  }
  if (genericValue.test(plain)) return { ...nothing, use: "value" };
  const nature = natureOf(plain);
  if (nature !== null && remainder(plain) === "") return { ...nothing, use: "value", nature };
  return keyInParts(plain) ?? { ...nothing, nature: null, rest: header.trim() };
}

/** 指标\年份 in a corner, 指标名称 Indicator in two languages: each part a word for a column. */
function keyInParts(plain: string): HeaderMeaning | null {
  const parts = /[\\/|、]/.test(plain)
    ? plain.split(/[\\/|、]/)
    : /\p{Script=Han}/u.test(plain) && /[a-z]{2}/.test(plain)
      ? [plain.replace(/[a-z.()（）]+/g, ""), plain.replace(/[^a-z]+/g, "")]
      : [];
  if (parts.length < 2 || parts.some((part) => part === "")) return null;
  const [first, ...others] = parts.map(meaningOf);
  if (first === undefined) return null;
  const says = ({ use, year, yearOffset }: HeaderMeaning): boolean =>
    use !== null && year === null && yearOffset === null;
  const agree = others.every((other) => says(other) && (other.use === "value") === (first.use === "value"));
  return says(first) && agree ? { ...nothing, use: first.use, nature: first.nature } : null;
}

/** One meaning from the header cells that stand above one another. */
export function combinedMeaning(meanings: readonly HeaderMeaning[]): HeaderMeaning {
  const isKey = ({ use }: HeaderMeaning): boolean => use !== null && use !== "value";
  // 项目 over 2023年 and 2024年 groups values.
  const key = meanings.at(-1)?.use === "value" ? undefined : meanings.find(isKey);
  const value = meanings.some(({ use }) => use === "value");
  return {
    use: key?.use ?? (value ? "value" : null),
    year: meanings.find(({ year }) => year !== null)?.year ?? null,
    yearOffset: meanings.find(({ yearOffset }) => yearOffset !== null)?.yearOffset ?? null,
    nature: meanings.some(({ nature }) => nature === "planned")
      ? "planned"
      : (meanings.find(({ nature }) => nature !== null)?.nature ?? null),
    rest: meanings
      .map(({ rest }) => rest)
      .filter((rest) => rest !== "")
      .join(" "),
  };
}
