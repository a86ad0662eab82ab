import fc from "fast-check";
import nzh from "nzh";
import { parseQuantity } from "../../src/quantity/parseQuantity";
import type { Qualifier, QuantityProblem, QuantityTrait } from "../../src/quantity/types";

type Accepted = readonly [
  trap: string,
  text: string,
  value: number,
  unit: string | null,
  qualifier: Qualifier,
  lastPlace: number,
  traits: readonly QuantityTrait[],
];

const accepted: readonly Accepted[] = [
  ["a number stored as text", "42", 42, null, "exact", 1, []],
  ["full-width digits and stop", "９８．０", 98, null, "exact", 0.1, ["full-width"]],
  ["full-width minus", "－5", -5, null, "exact", 1, ["full-width"]],
  ["mathematical minus", "−5", -5, null, "exact", 1, []],
  ["the Chinese full stop as a point", "9。5", 9.5, null, "exact", 0.1, ["full-width"]],
  ["commas between thousands", "1,234.5", 1234.5, null, "exact", 0.1, ["thousands-separator"]],
  ["full-width commas", "20，001", 20001, null, "exact", 1, ["full-width", "thousands-separator"]],
  ["spaces between thousands", "20 001", 20001, null, "exact", 1, ["thousands-separator"]],
  [
    "no-break space between thousands",
    "1\u00a0234\u00a0567",
    1234567,
    null,
    "exact",
    1,
    ["thousands-separator"],
  ],
  ["thin space between thousands", "20\u2009001", 20001, null, "exact", 1, ["thousands-separator"]],
  ["ideographic space around", "\u300030 \u3000", 30, null, "exact", 1, ["outer-space"]],
  ["zero-width space", "\u200b30\ufeff", 30, null, "exact", 1, ["outer-space"]],
  ["percent", "29.4%", 29.4, "%", "exact", 0.1, ["percent-sign"]],
  ["full-width percent", "２９．４％", 29.4, "%", "exact", 0.1, ["full-width", "percent-sign"]],
  ["space before the percent sign", "30 %", 30, "%", "exact", 1, ["inner-space", "percent-sign"]],
  ["percentage points in words", "0.6个百分点", 0.6, "%", "exact", 0.1, ["percent-sign"]],
  ["per mille", "5‰", 5, "‰", "exact", 1, ["percent-sign"]],
  ["percent in words", "百分之三十", 30, "%", "exact", 10, ["chinese-numeral", "percent-sign"]],
  [
    "percent in words with digits",
    "百分之29.4",
    29.4,
    "%",
    "exact",
    0.1,
    ["chinese-numeral", "percent-sign"],
  ],
  ["about, before", "约 30", 30, null, "approximate", 1, ["approximate"]],
  ["about, behind", "30左右", 30, null, "approximate", 1, ["approximate"]],
  ["a bit over", "30余", 30, null, "approximate", 1, ["approximate"]],
  ["at least", "≥30", 30, null, "at-least", 1, ["bound"]],
  ["at least in words", "不低于30", 30, null, "at-least", 1, ["bound"]],
  ["以上 includes the number", "75%以上", 75, "%", "at-least", 1, ["bound", "percent-sign"]],
  ["more than", "＞30", 30, null, "more-than", 1, ["full-width", "bound"]],
  ["at most", "不超过 40 米", 40, "m", "at-most", 1, ["bound", "inner-space", "unit-in-text"]],
  ["及以下 includes the number", "6层及以下", 6, "层", "at-most", 1, ["bound", "unit-in-text"]],
  ["less than", "低于80米", 80, "m", "less-than", 1, ["bound", "unit-in-text"]],
  ["a unit behind", "42米", 42, "m", "exact", 1, ["unit-in-text"]],
  ["a square unit", "20001㎡", 20001, "m²", "exact", 1, ["unit-in-text"]],
  ["an exponent in the unit only", "42m²", 42, "m²", "exact", 1, ["unit-in-text"]],
  ["a compound unit", "0.3 t/万元", 0.3, "t/万元", "exact", 0.1, ["inner-space", "unit-in-text"]],
  ["a multiplier", "3.2万", 32000, null, "exact", 1000, ["multiplier"]],
  ["a multiplier that belongs to the unit", "1.5亿元", 1.5, "亿元", "exact", 0.1, ["unit-in-text"]],
  ["a currency sign before", "¥1.5亿", 1.5, "亿元", "exact", 0.1, ["unit-in-text"]],
  ["numerals", "三百二十", 320, null, "exact", 10, ["chinese-numeral"]],
  ["numerals with a point", "二十七点五", 27.5, null, "exact", 0.1, ["chinese-numeral"]],
  ["两 for two", "两万", 20000, null, "exact", 10000, ["chinese-numeral"]],
  ["an elided place", "一万二", 12000, null, "exact", 1000, ["chinese-numeral"]],
  ["a zero in between", "一百零五", 105, null, "exact", 1, ["chinese-numeral"]],
  ["financial numerals", "叁佰贰拾", 320, null, "exact", 10, ["chinese-numeral"]],
  ["figure by figure", "二〇二四", 2024, null, "exact", 1, ["chinese-numeral"]],
  [
    "numerals, a place that is the unit's",
    "三千瓦时",
    3000,
    "Wh",
    "exact",
    1000,
    ["chinese-numeral", "unit-in-text"],
  ],
  ["numerals, negative", "负三", -3, null, "exact", 1, ["chinese-numeral"]],
  ["scientific", "1.5e3", 1500, null, "exact", 100, []],
  ["minus zero is zero", "-0", 0, null, "exact", 1, []],
];

const refused: readonly (readonly [trap: string, text: string, code: QuantityProblem["code"]])[] = [
  ["nothing", "", "blank"],
  ["spaces only", " \u3000\u00a0", "blank"],
  ...["/", "／", "—", "——", "-", "无", "暂无", "待补"].map(
    (text) => ["no figure", text, "no-data-mark"] as const,
  ),
  ...["不适用", "未统计", "涉密", "另表含", "NA", "ＮＡ", "N/A", "NE", "NO", "C", "IE"].map(
    (text) => ["a notation key", text, "notation-key"] as const,
  ),
  ["a range", "0.6~0.8", "several-numbers"],
  ["a range with a hyphen", "0.6-0.8", "several-numbers"],
  ["a range with a full-width tilde", "10000～12000人/km²", "several-numbers"],
  ["a range in words", "6至8层", "several-numbers"],
  ["two numbers", "90%和55%", "several-numbers"],
  ["an unknown unit", "42丈", "unknown-unit"],
  ["a number of a house", "3号楼", "unknown-unit"],
  ...["2024年", "2024年12月", "2024-12-31", "2024/1/2", "5月", "12日"].map(
    (text) => ["a date", text, "not-a-number"] as const,
  ),
  ["thousands in the wrong place", "12,34", "not-a-number"],
  ["two groups", "9 8", "not-a-number"],
  ["a digit that would be taken for the unit 1", "9 1", "not-a-number"],
  ["a power, which folding would glue on", "10²", "not-a-number"],
  ["a list mark, which folding would turn into 1", "①", "not-a-number"],
  ["a vulgar fraction", "½", "not-a-number"],
  ["beyond all numbers", "1e999", "not-a-number"],
  ["a clause number", "第3条", "not-a-number"],
  ["a word that begins with a numeral", "一般", "not-a-number"],
  ["a five-year plan", "十四五", "not-a-number"],
  ["a place without its figure", "万", "not-a-number"],
  ["places that contradict each other", "十十", "not-a-number"],
];

it.each(accepted)("reads %s: %j", (_trap, text, value, unit, qualifier, lastPlace, traits) => {
  const result = parseQuantity(text);
  if (!result.ok) throw new Error(JSON.stringify(result.problem));
  const read = result.value;
  expect([read.value, read.unit?.symbol ?? null, read.qualifier, read.lastPlace]).toEqual([
    value,
    unit,
    qualifier,
    lastPlace,
  ]);
  expect([...read.traits].sort()).toEqual(["text", ...traits].sort());
  expect(Object.is(read.value, -0)).toBe(false);
});

it.each(refused)("refuses %s: %j", (_trap, text, code) => {
  expect(parseQuantity(text)).toMatchObject({ ok: false, problem: { code, text } });
});

it("keeps the declared decimals, also trailing zeros and in the scale printed", () => {
  const decimals = ["29.40%", "3.20万", "1.50e3", "98"].map((text) => {
    const result = parseQuantity(text);
    return result.ok ? result.value.decimals : null;
  });
  expect(decimals).toEqual([2, 2, 2, 0]);
});

const fragments = [
  ..."0123456789０５.．,，%％‰+-−－ \u3000~约≥＞万亿千百十两三点零年月日米元/—无①²eE¥",
  "左右",
  "不低于",
  "百分之",
  "㎡",
];

it("answers any text with a finite number or a reason, and never throws", () => {
  const texts = fc.oneof(
    fc.string({ unit: "grapheme" }),
    fc.array(fc.constantFrom(...fragments), { maxLength: 12 }).map((parts) => parts.join("")),
  );
  fc.assert(
    fc.property(texts, (text) => {
      const result = parseQuantity(text);
      if (!result.ok) return result.problem.text === text;
      return Number.isFinite(result.value.value) && result.value.lastPlace > 0 && result.value.decimals >= 0;
    }),
    { numRuns: 5000 },
  );
});

it("answers a long hostile text at once", () => {
  expect(parseQuantity("1,111".repeat(20_000))).toMatchObject({
    ok: false,
    problem: { code: "not-a-number" },
  });
});

const fullWidth = (text: string): string =>
  text.replace(/[!-~]/g, (character) => String.fromCharCode(character.charCodeAt(0) + 0xfee0));

it("reads a number back however it is dressed", () => {
  const numbers = fc.double({ min: -1e15, max: 1e15, noNaN: true }).map((value) => value + 0);
  fc.assert(
    fc.property(numbers, (value) => {
      const plain = String(value);
      return [plain, ` ${plain}\u3000`, fullWidth(plain), `${plain}%`, `约${plain}`].every((text) => {
        const result = parseQuantity(text);
        return result.ok && result.value.value === value;
      });
    }),
  );
});

it("reads whole numbers with separators", () => {
  fc.assert(
    fc.property(fc.integer({ min: 1000, max: 999_999_999_999 }), (value) => {
      const grouped = String(value).replace(/\B(?=(\d{3})+$)/g, ",");
      return [grouped, grouped.replaceAll(",", " "), grouped.replaceAll(",", "，")].every((text) => {
        const result = parseQuantity(text);
        return (
          result.ok && result.value.value === value && result.value.traits.includes("thousands-separator")
        );
      });
    }),
  );
});

it("reads back every numeral that another library writes", () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 999_999_999_999 }), fc.boolean(), (value, financial) => {
      const text = financial ? nzh.cn.encodeB(value) : nzh.cn.encodeS(value);
      const result = parseQuantity(text);
      return result.ok && result.value.value === value;
    }),
    { numRuns: 2000 },
  );
});
