import { parseChineseNumber } from "../../quantity/chineseNumerals";
import { convert, parseUnit } from "../../quantity/units";

/** A number in a text, in Arabic or Chinese numerals. */
export interface Figure {
  /** As printed, with its unit where it has one: 4.35万套, 三条. */
  readonly printed: string;
  /** null where numerals make no number (十四五): such are compared by `printed`. */
  readonly value: number | null;
  /** Canonical symbol; null where nothing behind the number is a known unit. */
  readonly unit: string | null;
  /** The character behind the numerals: 三 in 三条 and in 三是 is not the same. */
  readonly behind: string;
  readonly start: number;
  readonly end: number;
}

const chinese = "[零〇一二两三四五六七八九十百千万亿]+";
const numeral = new RegExp(
  `(\\d{1,3}(?:,\\d{3})+(?!\\d)|\\d+)(\\.\\d+)?([万亿]?)|${chinese}(?:点${chinese})?`,
  "gu",
);
const masked = "\u0000";

/**
 * Every number of a text. Words that hold a numeral but tell no number (一体化, 统一) are given, and left out.
 *
 * @param text Without spaces, half-width (NFKC), as `clausesOf` gives it.
 */
export function figuresOf(text: string, words: readonly string[]): readonly Figure[] {
  const bare = withoutWords(text, words);
  return [...bare.matchAll(numeral)].map((match) => {
    const [whole, digits] = match;
    const end = match.index + whole.length;
    const value = digits === undefined ? chineseValue(whole) : arabicValue(match);
    const unit = value === null ? null : unitAt(bare.slice(end, end + 6));
    return {
      printed: whole + (unit?.printed ?? ""),
      value,
      unit: unit?.symbol ?? null,
      behind: bare.charAt(end),
      start: match.index,
      end,
    };
  });
}

/** Words are blotted out, the longest first, and not moved: places in the text stay what they are. */
function withoutWords(text: string, words: readonly string[]): string {
  return [...words]
    .sort((left, right) => right.length - left.length)
    .reduce((bare, word) => bare.replaceAll(word, masked.repeat(word.length)), text);
}

const sizes: Readonly<Record<string, number>> = { "": 1, 万: 1e4, 亿: 1e8 };

function arabicValue([, whole = "", fraction = "", size = ""]: readonly string[]): number {
  const value = Number(whole.replaceAll(",", "") + fraction) * (sizes[size] ?? 1);
  return Number(value.toPrecision(12));
}

/** 百米 is one hundred metres, though 百 alone is no number elsewhere. */
function chineseValue(text: string): number | null {
  return parseChineseNumber(text)?.value ?? parseChineseNumber(`一${text}`)?.value ?? null;
}

function unitAt(text: string): { readonly printed: string; readonly symbol: string } | null {
  for (let length = text.length; length > 0; length -= 1) {
    const printed = text.slice(0, length);
    const unit = /^[\p{L}%‰²³/]+$/u.test(printed) ? parseUnit(printed) : null;
    if (unit !== null) return { printed, symbol: unit.symbol };
  }
  return null;
}

/** A figure of a record; what its value stands in has no `behind`. */
export type Recorded = Pick<Figure, "printed" | "value" | "unit"> & { readonly behind: string | null };

/**
 * Whether a record's figure is the text's: the same number, in units of the same kind where both are known. A lone
 * Chinese numeral is in so many words that what it counts must be the same too.
 */
export function isSameFigure(seen: Figure, recorded: Recorded): boolean {
  if (/^\p{Script=Han}$/u.test(seen.printed) && recorded.behind !== null && seen.behind !== recorded.behind)
    return false;
  if (seen.value === null || recorded.value === null) return seen.printed === recorded.printed;
  const from = seen.unit === null ? null : parseUnit(seen.unit);
  const to = recorded.unit === null ? null : parseUnit(recorded.unit);
  if (from === null || to === null) return seen.value === recorded.value;
  const converted = convert(seen.value, from, to);
  return converted.ok && Math.abs(converted.value - recorded.value) <= Math.abs(recorded.value) * 1e-9;
}
