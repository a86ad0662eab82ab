import { chineseNumeralClass, parseChineseNumber } from "./chineseNumerals";
import { isNoDataMark, notationKeyOf } from "./noDataMarks";
import { parsePeriod } from "./period";
import { takeQualifier } from "./qualifiers";
import { type Result, fail, succeed } from "./result";
import type { Quantity, QuantityProblem, QuantityTrait, Unit } from "./types";
import { multipliers } from "./unitTable";
import { parseUnit } from "./units";

const maximumLength = 80;
const invisible = /[\u200b-\u200f\u2060\ufeff\u00ad]/g;
/** ① and 10² would turn into 1 and 102 when folded; ½ holds two numbers. */
const foldsWrongly = /[\u2460-\u24ff\u2776-\u2793\u3200-\u32ff¼-¾⅐-⅞]|[\d\uff10-\uff19][⁰¹²³⁴-⁹₀-₉]/;
const figures = /^([+-]?)(\d{1,3}(?:([, '])\d{3})(?:\3\d{3})*|\d+)?(?:([.。])(\d*))?(?:[eE]([+-]?\d{1,3}))?/;
const chineseFigures = new RegExp(`^${chineseNumeralClass}+`);
const fractionWords: ReadonlyMap<string, string> = new Map([
  ["百分之", "%"],
  ["千分之", "‰"],
]);
const rangeMark = /\s*(?:~|至|到|、|;|和|[-–—―]+)\s*/;

/** A number read from the head of a text: its figures, and what follows them. */
interface Reading {
  readonly value: number;
  readonly decimals: number;
  readonly lastPlace: number;
  readonly unit: Unit | null;
  readonly traits: readonly QuantityTrait[];
}

type Attempt = Reading | { readonly unknownUnit: string } | null;

interface Figures {
  /** Signed digits, such as "-20001.50". */
  readonly digits: string;
  readonly exponent: number;
  readonly decimals: number;
  readonly separated: boolean;
  readonly rest: string;
}

function readFigures(text: string): Figures | null {
  const match = figures.exec(text);
  const whole = match?.[2] ?? "";
  const fraction = match?.[5] ?? "";
  if (!match || whole + fraction === "") return null;
  return {
    digits: `${match[1] ?? ""}${whole.replace(/[, ']/g, "") || "0"}.${fraction || "0"}`,
    exponent: Number(match[6] ?? 0),
    decimals: fraction.length,
    separated: match[3] !== undefined,
    rest: text.slice(match[0].length),
  };
}

/** Number("3.2e4") rounds once, where 3.2 * 10000 might round twice. */
function scaled(
  read: Figures,
  power: number,
  unit: Unit | null,
  traits: readonly QuantityTrait[],
): Reading | null {
  const value = Number(`${read.digits}e${read.exponent + power}`);
  if (!Number.isFinite(value)) return null;
  const lastPlace = Number(`1e${read.exponent + power - read.decimals}`);
  const separators: readonly QuantityTrait[] = read.separated ? ["thousands-separator"] : [];
  return { value: value + 0, decimals: read.decimals, lastPlace, unit, traits: [...separators, ...traits] };
}

function unitTraits(unit: Unit): readonly QuantityTrait[] {
  return unit.symbol === "%" || unit.symbol === "‰" ? ["percent-sign"] : ["unit-in-text"];
}

const looksLikeUnit = (text: string): boolean => text.length <= 16 && /^[^\d,;:~]+$/.test(text);

function readDigits(text: string): Attempt {
  const read = readFigures(text);
  if (!read) return null;
  const gap: readonly QuantityTrait[] = /^\s/.test(read.rest) ? ["inner-space"] : [];
  const rest = read.rest.trim();
  if (/^\d/.test(rest)) return null;
  if (rest === "") return scaled(read, 0, null, []);
  const unit = parseUnit(rest);
  if (unit) return scaled(read, 0, unit, [...gap, ...unitTraits(unit)]);
  const multiplier = multipliers.find(([word]) => rest.startsWith(word));
  const afterwards = rest.slice(multiplier?.[0].length ?? 0).trim();
  if (multiplier && afterwards === "") return scaled(read, multiplier[1], null, [...gap, "multiplier"]);
  const unitAfterwards = multiplier ? parseUnit(afterwards) : null;
  if (multiplier && unitAfterwards) {
    return scaled(read, multiplier[1], unitAfterwards, [...gap, "multiplier", ...unitTraits(unitAfterwards)]);
  }
  return looksLikeUnit(rest) ? { unknownUnit: rest } : null;
}

/** 三百二十米: the longest run of numerals whose remainder is a unit; 三千瓦时 gives back its 千. */
function readChinese(text: string): Reading | null {
  const negative = text.startsWith("负");
  const body = negative ? text.slice(1) : text;
  const run = chineseFigures.exec(body)?.[0] ?? "";
  for (let length = run.length; length > 0 && length >= run.length - 2; length -= 1) {
    const number = parseChineseNumber(run.slice(0, length));
    const rest = body.slice(length).trim();
    const unit = rest === "" ? null : parseUnit(rest);
    if (!number || (rest !== "" && !unit)) continue;
    const value = negative ? -number.value : number.value;
    return {
      ...number,
      value: value + 0,
      unit,
      traits: ["chinese-numeral", ...(unit ? unitTraits(unit) : [])],
    };
  }
  return null;
}

function readShare(text: string): Reading | null {
  for (const [word, symbol] of fractionWords) {
    if (!text.startsWith(word)) continue;
    const share = readPlain(text.slice(word.length).trim());
    if (!share || "unknownUnit" in share || share.unit) return null;
    return {
      ...share,
      unit: parseUnit(symbol),
      traits: [...share.traits, "chinese-numeral", "percent-sign"],
    };
  }
  return null;
}

function readPlain(text: string): Attempt {
  const signed = text.replace(/^(?:负|[−–—])\s*(?=\d)/, "-");
  return readDigits(signed) ?? readChinese(text);
}

function readNumber(text: string): Attempt {
  const money = /^¥\s*(.+)$/.exec(text)?.[1];
  if (money !== undefined) return readPlain(/元$/.test(money) ? money : `${money}元`);
  return readShare(text) ?? readPlain(text);
}

/** 0.6~0.8, 6至8层, 90%和55%: each piece a number of its own. */
function holdsSeveral(text: string): boolean {
  const pieces = text.split(rangeMark).filter((piece) => piece !== "");
  return pieces.length > 1 && pieces.every((piece) => readNumber(takeQualifier(piece).rest) !== null);
}

const isDate = (text: string): boolean => {
  if (/^\d{1,2}[月日]$/.test(text)) return true;
  const period = parsePeriod(text);
  return period !== null && (period.month === null ? /年/.test(text) : !/^\d+(?:\.\d+)?$/.test(text));
};

const widths = /[\uff01-\uff5e。\uffe5]/;

function outerTraits(text: string): readonly QuantityTrait[] {
  const traits: QuantityTrait[] = ["text"];
  if (widths.test(text)) traits.push("full-width");
  if (text.replace(invisible, "").length !== text.length || text.trim() !== text) traits.push("outer-space");
  return traits;
}

const plainText =
  /^(\d{1,15})(?:\.(\d{1,12}))?([^\d\s.,'。，\u200b-\u200f\u2060\ufeff\u00ad\uff01-\uff5e]*)$/;

/** Most typed numbers are bare digits with a unit or none: read without the detours that all others need. */
function readPlainText(text: string): Quantity | null {
  const match = plainText.exec(text);
  if (!match) return null;
  const [, whole = "", fraction = "", rest = ""] = match;
  const unit = rest === "" ? null : parseUnit(rest);
  // 8日 is a day of the month.
  if (rest !== "" && (unit === null || /^[年月日]/.test(rest))) return null;
  return {
    value: Number(fraction === "" ? whole : `${whole}.${fraction}`),
    decimals: fraction.length,
    lastPlace: Number(`1e${-fraction.length}`),
    unit,
    qualifier: "exact",
    traits: unit ? ["text", ...unitTraits(unit)] : ["text"],
    text,
  };
}

/**
 * A number as a person typed it, with its unit and how firmly it is stated:
 * "９８．０" → 98, "20,001㎡" → 20001 m², "3.2万" → 32000, "百分之三十" → 30 %, "约 30" → about 30.
 * Errors: blank, a no-data mark, a notation key, an unknown unit, several numbers, no number at all.
 */
export function parseQuantity(text: string): Result<Quantity, QuantityProblem> {
  if (text.length > maximumLength) return fail({ code: "not-a-number", text });
  const plain = readPlainText(text);
  if (plain) return succeed(plain);
  const folded = text.replace(invisible, "").normalize("NFKC").trim();
  if (folded === "") return fail({ code: "blank", text });
  const key = notationKeyOf(folded);
  if (key) return fail({ code: "notation-key", text, key });
  if (isNoDataMark(folded)) return fail({ code: "no-data-mark", text });
  if (foldsWrongly.test(text) || isDate(folded)) return fail({ code: "not-a-number", text });
  const { qualifier, rest } = takeQualifier(folded);
  const reading = readNumber(rest);
  if (reading === null || "unknownUnit" in reading) {
    if (holdsSeveral(folded)) return fail({ code: "several-numbers", text });
    return fail(
      reading ? { code: "unknown-unit", text, unit: reading.unknownUnit } : { code: "not-a-number", text },
    );
  }
  const firmness: readonly QuantityTrait[] =
    qualifier === "exact" ? [] : [qualifier === "approximate" ? "approximate" : "bound"];
  const traits = [...new Set([...outerTraits(text), ...firmness, ...reading.traits])];
  return succeed({ ...reading, qualifier, traits, text });
}
