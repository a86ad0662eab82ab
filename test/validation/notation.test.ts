import { formatNumber, legible, type MissedFigures } from "../../src/validation/notation";

const short = (value: number, limit: MissedFigures["limit"], gap: number | null = null) =>
  legible({ shown: { value, unit: null }, limit, gap });

describe("a figure as a person reads it", () => {
  test.each<[string, number, MissedFigures["limit"], number]>([
    ["a typed figure stays as typed", 20001, 20000, 20001],
    ["a computed share gets four digits", 67.6056338028, 70, 67.61],
    ["a figure just below its limit is not rounded onto it", 29.9999961, 30, 29.9999961],
    ["a figure just above its limit is not rounded below it", 30.0000049, 30.000001, 30.0000049],
    ["a small figure keeps four digits", 0.00123456789, 0.002, 0.001235],
    ["a large figure loses no digit before the point", 12345678.54, 12000000, 12345679],
    ["a negative figure", -2.39436619718, 0, -2.394],
    ["zero", 0, 1, 0],
    ["one end of a range counts as well as the other", 0.7999999999, [0.6, 0.8], 0.7999999999],
  ])("%s", (_name, value, limit, text) => {
    expect(short(value, limit).shown.value).toBe(text);
  });

  test("the distance is shortened with the figure, and only then", () => {
    expect(short(67.6056338028, 70, -2.3943661972).gap).toBe(-2.39);
    expect(short(29.4, 30, -0.6000001).gap).toBe(-0.6000001);
  });
});

test.each([
  ["thousands apart", 20001, "20,001"],
  ["a placeholder for nothing", 0.00000001, "0.00000001"],
  ["a small figure", 0.000012, "0.000012"],
  ["minus zero", -0, "0"],
])("no reader meets an exponent: %s", (_name, value, text) => {
  expect(formatNumber(value)).toBe(text);
});
