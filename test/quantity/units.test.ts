import fc from "fast-check";
import { namedUnits } from "../../src/quantity/unitTable";
import { convert, parseUnit } from "../../src/quantity/units";
import type { Unit } from "../../src/quantity/types";

const unit = (text: string): Unit => {
  const parsed = parseUnit(text);
  if (!parsed) throw new Error(`no unit: ${text}`);
  return parsed;
};

it.each([
  ...["㎡", "m2", "平方米", "M²", " m² "].map((text) => [text, "m²"] as const),
  ...["hm²", "ha", "㏊", "公顷"].map((text) => [text, "公顷"] as const),
  ...["km2", "㎢", "平方公里", "平方千米", "Ｋｍ²"].map((text) => [text, "km²"] as const),
  ...["万㎡", "万平方米", "万m2", "万平米"].map((text) => [text, "万m²"] as const),
  ...["吨", "t"].map((text) => [text, "t"] as const),
  ...["亿千瓦时", "亿kWh", "亿度"].map((text) => [text, "亿kWh"] as const),
  ...["％", "%", "个百分点"].map((text) => [text, "%"] as const),
  ...["万吨二氧化碳", "万tCO₂", "万tCO2e", "万吨CO2当量"].map((text) => [text, "万tCO2"] as const),
  ...["万人/km²", "万人/平方公里", "万人每平方千米"].map((text) => [text, "万人/km²"] as const),
  ...["吨二氧化碳/万元", "tCO2/万元"].map((text) => [text, "tCO2/万元"] as const),
  ...["平方米/人", "㎡/人"].map((text) => [text, "m²/人"] as const),
  ["吨碳", "tC"],
  ["万辆", "万辆"],
  ["公里", "km"],
] as readonly (readonly [string, string])[])("reads the unit %j as %s", (text, symbol) => {
  expect(unit(text).symbol).toBe(symbol);
});

it.each(["", "  ", "丈", "m/", "/m", "m//s", "百%", "t/丈", "x".repeat(500), "t/t/t/t"])(
  "finds no unit in %j",
  (text) => {
    expect(parseUnit(text)).toBeNull();
  },
);

it.each([
  ["15 亩 are 1 公顷 exactly", 15, "亩", "公顷", 1],
  ["1 亩 is two thousand thirds of a m²", 3, "亩", "m²", 2000],
  ["8.4 公顷", 8.4, "公顷", "亩", 126],
  ["20001 m² against 2 公顷", 20001, "m²", "公顷", 2.0001],
  ["10⁴ m²", 385, "万m²", "公顷", 385],
  ["molar mass", 12, "tC", "tCO2", 44],
  ["10⁴ persons over km²", 1, "万人/km²", "人/公顷", 100],
  ["an intensity", 0.65, "tCO2/亩", "tCO2/公顷", 9.75],
  ["money under the stroke", 1, "t/万元", "t/亿元", 10000],
  ["percent as a share", 29.4, "%", "1", 0.294],
  ["per mille as percent", 5, "‰", "%", 0.5],
  ["electricity as heat", 1, "kWh", "MJ", 3.6],
  ["residents", 420, "万人", "人", 4200000],
] as const)("converts: %s", (_case, value, from, to, expected) => {
  expect(convert(value, unit(from), unit(to))).toEqual({ ok: true, value: expected });
});

it.each([
  ["area and length", "m²", "m"],
  ["mass and carbon dioxide: a tonne of what?", "t", "tCO2"],
  ["vehicles and storeys", "辆", "层"],
  ["an intensity turned over", "t/万元", "万元/t"],
] as const)("refuses to convert %s", (_case, from, to) => {
  expect(convert(1, unit(from), unit(to))).toEqual({
    ok: false,
    problem: { code: "inconvertible", from: unit(from).symbol, to: unit(to).symbol },
  });
});

it("refuses what is not finite", () => {
  expect(convert(Number.NaN, unit("m"), unit("km"))).toMatchObject({
    ok: false,
    problem: { code: "not-finite" },
  });
});

it("has no spelling that two units share", () => {
  const seen = new Map<string, string>();
  for (const { symbol, aliases } of namedUnits) {
    for (const spelling of new Set([symbol, ...aliases].map((text) => text.normalize("NFKC")))) {
      expect([spelling, seen.get(spelling) ?? symbol]).toEqual([spelling, symbol]);
      seen.set(spelling, symbol);
    }
  }
  expect(seen.size).toBeGreaterThan(namedUnits.length);
});

it("reads each spelling of the table as its own unit", () => {
  for (const { symbol, aliases } of namedUnits) {
    for (const spelling of [symbol, ...aliases])
      expect([spelling, parseUnit(spelling)?.symbol]).toEqual([spelling, symbol]);
  }
});

it("converts there and back for every pair of one dimension", () => {
  const units = [...namedUnits.map(({ symbol }) => symbol), "万m²", "亿元", "万tCO2", "亿kWh"].map(unit);
  const pairs = units.flatMap((from) =>
    units.filter((to) => to.dimension === from.dimension).map((to) => [from, to]),
  );
  const values = fc.double({ min: -1e9, max: 1e9, noNaN: true }).filter((value) => Math.abs(value) > 1e-6);
  fc.assert(
    fc.property(fc.constantFrom(...pairs), values, ([from, to], value) => {
      if (!from || !to) return false;
      const there = convert(value, from, to);
      const back = there.ok ? convert(there.value, to, from) : there;
      return back.ok && Math.abs(back.value - value) <= Math.abs(value) * 1e-12;
    }),
    { numRuns: 2000 },
  );
});

it("never throws on any text", () => {
  fc.assert(
    fc.property(fc.string({ unit: "grapheme" }), (text) => {
      const parsed = parseUnit(text);
      return parsed === null || parsed.factor.numerator > 0;
    }),
  );
});
