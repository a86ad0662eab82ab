/** A number written in Chinese numerals, and the size of its last printed place. */
export interface ChineseNumber {
  readonly value: number;
  readonly decimals: number;
  readonly lastPlace: number;
}

const digits: Readonly<Record<string, number>> = {
  ...{ 〇: 0, 零: 0, 一: 1, 二: 2, 两: 2, 三: 3, 四: 4, 五: 5, 六: 6, 七: 7, 八: 8, 九: 9 },
  ...{ 壹: 1, 贰: 2, 叁: 3, 肆: 4, 伍: 5, 陆: 6, 柒: 7, 捌: 8, 玖: 9, 兩: 2 },
};

/** Largest first: a number is read as (what stands before the unit) × unit + (what stands behind it). */
const places: readonly (readonly [word: string, size: number])[] = [
  ["亿", 1e8],
  ["万", 1e4],
  ["千", 1e3],
  ["百", 100],
  ["十", 10],
];

const spellings: Readonly<Record<string, string>> = {
  ...{ 拾: "十", 佰: "百", 仟: "千", 萬: "万", 億: "亿" },
  ...{ 廿: "二十", 卅: "三十", 點: "点" },
};

/** The characters that a Chinese number may hold, as a regular expression class. */
export const chineseNumeralClass =
  "[〇零一二两三四五六七八九壹贰叁肆伍陆柒捌玖兩十百千万亿拾佰仟萬億廿卅点點]";

interface Part {
  readonly value: number;
  readonly lastPlace: number;
}

const digitOf = (text: string): number | null => (text.length === 1 ? (digits[text] ?? null) : null);
const isZero = (text: string): boolean => text === "零" || text === "〇";

function readHead(text: string, word: string): number | null {
  if (text === "") return word === "十" ? 1 : null;
  if (word === "万" || word === "亿") return readWhole(text)?.value ?? null;
  const digit = digitOf(text);
  return digit === 0 ? null : digit;
}

function readTail(text: string, size: number): Part | null {
  if (text === "") return { value: 0, lastPlace: size };
  const digit = digitOf(text);
  // 三百二 says 320 and 一万二 says 12000; 三百零二 says 302.
  if (digit !== null && !isZero(text) && size > 10)
    return { value: (digit * size) / 10, lastPlace: size / 10 };
  const rest = isZero(text.charAt(0)) ? readWhole(text.slice(1)) : readWhole(text);
  return rest && rest.value > 0 && rest.value < size ? rest : null;
}

function readWhole(text: string): Part | null {
  if (text === "") return null;
  for (const [word, size] of places) {
    const at = text.lastIndexOf(word);
    if (at < 0) continue;
    const head = readHead(text.slice(0, at), word);
    const tail = readTail(text.slice(at + 1), size);
    return head === null || tail === null
      ? null
      : { value: head * size + tail.value, lastPlace: tail.lastPlace };
  }
  const digit = digitOf(text);
  return digit === null ? null : { value: digit, lastPlace: 1 };
}

/** 二〇二四 → 2024. Two bare digits are left alone: 三四 may mean "three or four". */
function readPositional(text: string): Part | null {
  const figures = [...text].map((character) => digits[character]);
  if (text.length < 2 || figures.some((figure) => figure === undefined)) return null;
  if (text.length === 2 && !/[〇零]/.test(text)) return null;
  return { value: Number(figures.join("")), lastPlace: 1 };
}

/**
 * 三百二十 → 320, 二十七点五 → 27.5, 两万 → 20000, 一万二 → 12000, 二〇二四 → 2024.
 * null where the characters make no number (十十, 万, 十四五).
 */
export function parseChineseNumber(text: string): ChineseNumber | null {
  const plain = [...text].map((character) => spellings[character] ?? character).join("");
  const [wholeText = "", fraction, ...more] = plain.split("点");
  if (more.length > 0 || fraction === "") return null;
  const whole = readPositional(wholeText) ?? readWhole(wholeText);
  if (!whole || !Number.isSafeInteger(whole.value)) return null;
  if (fraction === undefined) return { ...whole, decimals: 0 };
  const figures = [...fraction].map((character) => digits[character]);
  if (figures.some((figure) => figure === undefined)) return null;
  return {
    value: Number(`${whole.value}.${figures.join("")}`),
    decimals: figures.length,
    lastPlace: Number(`1e-${figures.length}`),
  };
}
