import fc from "fast-check";
import { parsePeriod } from "../../src/quantity/period";

it.each([
  ["a year", 2024, [2024, null, null]],
  ["a year as text", "2024", [2024, null, null]],
  ["a year with its word", "2024年度", [2024, null, null]],
  ["full-width", "２０２４年", [2024, null, null]],
  ["spaces", " 2024 年 ", [2024, null, null]],
  ["numerals", "二〇二四年", [2024, null, null]],
  ["numerals with a month", "二〇二四年12月", [2024, 12, null]],
  ["the end of a year", "截至2024年底", [2024, null, null]],
  ["a quarter is part of its year", "2024年第一季度", [2024, null, null]],
  ["a month", "2024年12月", [2024, 12, null]],
  ["a month with a stroke", "2024-6", [2024, 6, null]],
  ["a date", "2024-12-31", [2024, 12, 31]],
  ["a date with slashes", "2024/2/29", [2024, 2, 29]],
  ["a date in words", "2024年1月5日", [2024, 1, 5]],
  ["a compact month", "202412", [2024, 12, null]],
  ["a compact date", "20241231", [2024, 12, 31]],
  ["a day number", 45657, [2024, 12, 31]],
  ["a day number with a time", 45657.75, [2024, 12, 31]],
  ["a day number of a leap day", 45351, [2024, 2, 29]],
] as const)("reads %s: %j", (_case, value, [year, month, day]) => {
  expect(parsePeriod(value)).toEqual({ year, month, day });
});

it.each([
  ["a month that is none", "2024年13月"],
  ["a day that is none", "2023-02-29"],
  ["mixed strokes", "2024-12/31"],
  ["years side by side", "2021-2025年"],
  ["a plan's span", "2021—2025"],
  ["two figures", "24年"],
  ["long ago", "0024年"],
  ["a count", 320],
  ["half a year", 2024.5],
  ["not finite", Number.NaN],
  ["infinite", Number.POSITIVE_INFINITY],
  ["a word", "本年度"],
  ["nothing", ""],
  ["a long text", "2024".repeat(100)],
])("sees no period in %s: %j", (_case, value) => {
  expect(parsePeriod(value)).toBeNull();
});

it("never throws, and gives only days that exist", () => {
  fc.assert(
    fc.property(
      fc.oneof(fc.double(), fc.string(), fc.stringMatching(/^\d{4}[-年/.]\d{1,2}[-月/.]\d{1,2}$/)),
      (value) => {
        const period = parsePeriod(value);
        if (!period) return true;
        const { year, month, day } = period;
        const date = new Date(Date.UTC(year, (month ?? 1) - 1, day ?? 1));
        return date.getUTCMonth() === (month ?? 1) - 1 && date.getUTCDate() === (day ?? 1);
      },
    ),
    { numRuns: 2000 },
  );
});
