import { parseUnit } from "../quantity/units";

/** A label of a sheet or an argument, taken apart. */
export interface Label {
  /** Without numbering, units, brackets, punctuation and spaces; "其中" kept. */
  readonly plain: string;
  /** `plain` with the usual variants of words made one: 比例, 比重 → 占比. */
  readonly canonical: string;
  /** Unit found in the label as a canonical symbol; null where there is none. */
  readonly unit: string | null;
}

const numbering =
  /^(?:[(（]?(?:[一二三四五六七八九十]{1,3}|\d{1,3})[)）、]|(?:[一二三四五六七八九十]{1,3}|\d{1,3})[.．](?!\d)|[①-⑳])[、.．:：]?/u;
// 单位：㎡ within or after the name.
const unitMark = /^(?:计量)?单位[::]?/u;
// Words in brackets that say how a figure was picked, not what it is.
const harmlessBracket =
  /^(?:其中|最大|最高|最宽|最大值|最高值|单个|合计|现状|现状值|规划值|目标值|实际值|必填|选填|示例|\d{4}年?(?:度|末|底)?)$/u;
const trailingPick = /(?:的?(?:最大|最高|最宽)值?)$/u;
const punctuation = /[\s·・,，.。、:：;；"'“”‘’«»《》<>〈〉【】_\-—–~*#|/\\()[\]]+/gu;

/** Words that bureaus use for one and the same thing, longest first. */
const variants: readonly (readonly [RegExp, string])[] = [
  [/(?:所占)?(?:百分比|百分率|比例|比重)/gu, "占比"],
  [/co2/gu, "二氧化碳"],
  [/国内生产总值|地区生产总值/gu, "gdp"],
  [/碳排放/gu, "碳排"],
  [/出租汽车/gu, "出租车"],
  [/公共汽车|公交汽车|公交车辆/gu, "公交车"],
  [/医废/gu, "医疗废物"],
  [/(\d)m(?![a-z²³])/gu, "$1米"],
  [/六层/gu, "6层"],
  [/1星级?|一星(?!级)/gu, "一星级"],
  [/及其以上/gu, "及以上"],
  [/之比$/gu, "的比值"],
  [/的/gu, ""],
];

/** Names are shorter by far; a longer cell holds prose, and only its beginning is looked at. */
export const longestLabel = 300;

/** Takes a label apart: "（三）装配式建筑占新建建筑面积比重（％）" → plain 装配式建筑…比重, unit %. */
export function readLabel(text: string): Label {
  const withoutNumber = withoutNumbering(text.trim().slice(0, longestLabel));
  const folded = withoutNumber.normalize("NFKC").toLowerCase();
  const { name, unit } = takeUnit(folded);
  const plain = name.replace(punctuation, "");
  return { plain, canonical: canonicalLabel(plain), unit };
}

/** The form in which labels and names are compared when they are not equal letter by letter. */
export function canonicalLabel(plain: string): string {
  return variants.reduce((text, [pattern, word]) => text.replace(pattern, word), plain);
}

function withoutNumbering(text: string): string {
  const once = text.replace(numbering, "").trim();
  // "（一）1.城镇…" carries two numbers; "6层及以下…" none, as no mark follows the 6.
  return once === text ? text : once.replace(numbering, "").trim();
}

function takeUnit(text: string): { readonly name: string; readonly unit: string | null } {
  let unit: string | null = null;
  const name = text
    .replace(/[([【]([^()[\]【】]*)[)\]】]/gu, (_whole, content: string) => {
      const inside = content.trim();
      const symbol = unitSymbol(inside);
      unit ??= symbol;
      return symbol !== null || harmlessBracket.test(inside) ? "" : `(${inside})`;
    })
    .replace(/[\s,，、;；:：/]*(?:计量)?单位[:：]\s*(\S+)\s*$/u, (whole, content: string) => {
      const symbol = unitSymbol(content);
      unit ??= symbol;
      return symbol === null ? whole : "";
    })
    .replace(
      /(?:[\s,，、/]+([^\s,，、]+)|([%‰]))\s*$/u,
      (whole, word: string | undefined, sign: string | undefined) => {
        const symbol = unitSymbol(word ?? sign ?? "");
        unit ??= symbol;
        return symbol === null ? whole : "";
      },
    );
  return { name: name.trim().replace(trailingPick, ""), unit };
}

function unitSymbol(text: string): string | null {
  const named = text.replace(unitMark, "").trim();
  return named === "" ? null : (parseUnit(named)?.symbol ?? null);
}
