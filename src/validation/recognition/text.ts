import { parseUnit } from "../../quantity/units";
import type { CellPosition } from "../../workbook/address";
import type { CellValue } from "../../workbook/snapshot";
import type { WrittenUnit } from "./types";

/** One spelling for what looks alike: ％ → %, "指  标  值" → "指标值", upper case → lower. */
export const fold = (text: string): string => text.normalize("NFKC").replace(/\s+/g, "").toLowerCase();

/** Text of a cell as a reader sees it; blank, errors and true/false give "". */
export function cellText(value: CellValue): string {
  if (typeof value === "string") return value.trim();
  if (typeof value === "number") return String(value);
  return "";
}

/** A label broken over two lines of its cell, on one: between Chinese characters without a space. */
export const onOneLine = (text: string): string => (/[\r\n]/.test(text) ? joinLines(text) : text);

const joinLines = (text: string): string =>
  text.replace(/(?<=[!-~])\s*[\r\n]+\s*(?=[!-~])/g, " ").replace(/\s*[\r\n]+\s*/g, "");

export const isBlank = (value: CellValue): boolean =>
  value === null || (typeof value === "string" && value.trim() === "");

export const isFilled = (value: CellValue): boolean => !isBlank(value);

const brackets = /[（(【[]([^（）()【】[\]]*)[）)】\]]/g;
const unitMark = /^(?:计量)?单位[:：]?\s*|^unit[:：]?\s*/i;

/** Large numbers before an English unit, as published tables write them: "Million tons". */
const englishMultipliers: readonly (readonly [RegExp, string])[] = [
  [/^billion\s+/i, "十亿"],
  [/^million\s+/i, "百万"],
  [/^thousand\s+/i, "千"],
  [/^(?:10\^?4|10⁴|ten thousand)\s+/i, "万"],
];
const symbolsOfEnglishUnits: readonly (readonly [RegExp, string])[] = [
  [/^(?:metric\s+)?(?:tons?|tonnes?)(?:\s+(?:of\s+)?(?:co2|co₂))$/i, "tCO2"],
  [/^(?:metric\s+)?(?:tons?|tonnes?)$/i, "t"],
  [/^(?:persons?|people)$/i, "人"],
  [/^(?:hectares?)$/i, "公顷"],
  [/^(?:square\s+kilomet(?:er|re)s?)$/i, "km²"],
  [/^(?:yuan|rmb)$/i, "元"],
];

function readEnglishUnit(text: string): ReturnType<typeof parseUnit> {
  const multiplier = englishMultipliers.find(([pattern]) => pattern.test(text));
  const base = multiplier === undefined ? text : text.replace(multiplier[0], "");
  const symbol = symbolsOfEnglishUnits.find(([pattern]) => pattern.test(base.trim()))?.[1];
  return symbol === undefined ? null : parseUnit((multiplier?.[1] ?? "") + symbol);
}

/** tC/公顷·年 and tC/(公顷·年) are per hectare and year. */
const perYear = /\/\s*[（(]?([^/()（）]+?)\s*[·・⋅*.]\s*(年|a)\s*[)）]?$/;

const unitOrNull = (text: string): ReturnType<typeof parseUnit> =>
  percentWords.test(fold(text))
    ? parseUnit("%")
    : (parseUnit(text) ?? parseUnit(text.replace(perYear, "/$1/$2")) ?? readEnglishUnit(text.trim()));

/** 百分比 in a unit column means %. */
const percentWords = /^(?:百分比|百分数|百分率|百分点)$/;

/** "-" or "/" in a unit column says that the number is a pure one. */
const pureNumber = /^(?:[-—–/\\]+|无|无量纲|比值)$/;

/** A cell of a unit column: "万㎡" → 万m², "-" → pure number; null for a blank. */
export function readUnitCell(value: CellValue, at: CellPosition): WrittenUnit | null {
  const text = cellText(value);
  if (text === "") return null;
  const unit = pureNumber.test(fold(text)) ? parseUnit("1") : unitOrNull(text);
  return { text, unit, at };
}

/** The unit that stands in brackets in a label or header: 面积（公顷） → 公顷. */
export function unitInText(text: string, at: CellPosition | null): WrittenUnit | null {
  if (!/[（(【[]/.test(text)) return null;
  for (const [, inside = ""] of text.matchAll(brackets)) {
    const written = inside.replace(unitMark, "").trim();
    const unit = unitOrNull(written);
    if (unit !== null && !/^\d/.test(written)) return { text: written, unit, at };
  }
  return null;
}

/** "单位：万吨", "计量单位（公顷）", "Unit (Million tons)": a line or name that gives one unit for all. */
export function unitOfWholeTable(text: string, at: CellPosition | null): WrittenUnit | null {
  if (!/^[（(]?\s*(?:计量)?单位|^\s*unit/i.test(text.trim())) return null;
  const written = text
    .trim()
    .replace(/^[（(]/, "")
    .replace(/^(?:计量)?单位|^unit/i, "")
    .replace(/^[\s:：（(]+|[\s）)]+$/g, "");
  const unit = unitOrNull(written);
  return unit === null ? null : { text: written, unit, at };
}

/** A label without what stands in brackets. */
export const withoutBrackets = (text: string): string => text.replace(brackets, "").trim();
