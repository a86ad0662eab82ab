import fc from "fast-check";
import { inStatedScale, readIndicatorValue } from "../../src/assessment/indicatorValue";
import { parseUnit } from "../../src/quantity/units";
import { indicator } from "./sampleCatalogue";

const share = indicator("SHARE");
const plaza = indicator("PLAZA", "公顷");
const emissions = indicator("EMISSIONS", "万tCO2");

it.each([
  ["a share", share, 0.294, null, 29.4],
  ["percentage points", share, 29.4, null, 29.4],
  ["one is all of it", share, 1, null, 100],
  ["nothing", share, 0, null, 0],
  ["just above one", share, 1.01, null, 1.01],
  ["a text with its sign", share, "29.4%", null, 29.4],
  ["a small text with its sign", share, "0.5%", null, 0.5],
  ["a text without sign is read as the number", share, "0.294", null, 29.4],
  ["full-width text", share, "２９．４％", null, 29.4],
  ["percent in words", share, "百分之三十", null, 30],
  ["the context says percent", share, 0.5, "%", 0.5],
  ["a number in the indicator's unit", plaza, 2, null, 2],
  ["a number in the context's unit", plaza, 20001, "m²", 2.0001],
  ["a text's own unit goes before the context's", plaza, "20001㎡", "亩", 2.0001],
  ["thirty mu are two hectares", plaza, "30亩", null, 2],
  ["a tonne of carbon dioxide, written as a tonne", emissions, "1200万吨", null, 1200],
  ["carbon", emissions, "12万tC", null, 44],
] as const)("reads %s", (_case, measured, typed, unit, expected) => {
  const result = readIndicatorValue(measured, typed, unit === null ? null : parseUnit(unit));
  expect(result).toMatchObject({ ok: true, value: { value: expected } });
});

it.each([
  ["a length for an area", plaza, "20米", "inconvertible"],
  ["a word", plaza, "很大", "not-a-number"],
  ["a notation key", plaza, "涉密", "notation-key"],
  ["not finite", plaza, Number.NaN, "not-finite"],
  ["an indicator that is no number", indicator("WORD", null), 1, "not-numeric"],
] as const)("refuses %s", (_case, measured, typed, code) => {
  expect(readIndicatorValue(measured, typed, null)).toMatchObject({ ok: false, problem: { code } });
});

it.each([
  [0.294, -0.6, -0.006],
  [29.4, -0.6, -0.6],
  ["29.4%", -0.6, -0.6],
] as const)("answers %j in the scale asked", (typed, gap, expected) => {
  const read = readIndicatorValue(share, typed, null);
  expect(read.ok && inStatedScale(share, gap, read.value.stated)).toBe(expected);
});

it("gives a share back as it came", () => {
  fc.assert(
    fc.property(fc.double({ min: 0, max: 1, noNaN: true }), (value) => {
      const read = readIndicatorValue(share, value, null);
      return read.ok && Math.abs(inStatedScale(share, read.value.value, read.value.stated) - value) < 1e-12;
    }),
  );
});
