import { formatReadable } from "../../src/validation/notation";

describe("a figure as a person reads it", () => {
  test.each([
    ["a typed figure stays as typed", 20001, "m²", [20000], "20,001 m²"],
    ["a computed share gets four decimals", 67.6056338028, "%", [70], "67.6056 %"],
    ["a figure just below its limit is not rounded onto it", 29.999996, "%", [30], "29.999996 %"],
    ["a figure that is the limit stays the limit", 30, "%", [30], "30 %"],
    ["a small figure keeps four digits", 0.00123456, "tCO2/亩", [], "0.001235 tCO2/亩"],
    ["a large figure loses no digit before the point", 12345678.5, null, [], "12,345,678.5"],
    ["zero", 0, "m", [0], "0 m"],
    ["a negative figure", -2.394366, "%", [], "-2.3944 %"],
  ])("%s", (_name, value, unit, limits, text) => {
    expect(formatReadable({ value, unit }, limits)).toBe(text);
  });
});
