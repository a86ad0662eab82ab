import fc from "fast-check";
import { loadCatalogue } from "../../src/catalogue/catalogue";
import { callFunction } from "../../src/functions/registry";
import type { FunctionArgument } from "../../src/functions/types";

const density = "县城建成区人口密度";
const place = ["灵丘县", 2025] as const;

/** A text that ends in 万 or 亿 and names no unit, where the unit that goes without saying bears one itself. */
it.each<readonly [string, string, readonly FunctionArgument[], unknown]>([
  ["万 under 万人/km²", "GREEN_CHECK", [density, "0.8万", ...place], "达标"],
  ["the same with its unit", "GREEN_CHECK", [density, "0.8万人/km²", ...place], "达标"],
  ["persons, counted out", "GREEN_CHECK", [density, "8000人/km²", ...place], "达标"],
  ["too dense", "GREEN_CHECK", [density, "1.2万", ...place], "预警"],
  ["千 under 万人/km²", "GREEN_GAP", [density, "8千", ...place], 0.2],
  ["the gap in the indicator's unit", "GREEN_GAP", [density, "1.2万", ...place], -0.2],
  ["in Chinese numerals", "GREEN_GAP", [density, "二万", ...place], -1],
  ["the unit that the context names", "GREEN_GAP", [density, "1.2万", ...place, "单位=人/km²"], -2000],
  ["亿 under 万元", "CARBON_POTENTIAL", [1.2, 0.8, "300亿"], 1200000],
  ["万 under 万kWh", "CARBON_ELECTRICITY", ["1000万", "万kWh", "山西省", 2023], 6634],
  ["万 under kWh", "CARBON_ELECTRICITY", ["1000万", null, "山西省", 2023], 6634],
  ["万 under 万m³", "CARBON_FUEL", ["天然气", "2万"], 43.24377618],
  ["万 under t", "CARBON_FUEL", ["柴油", "2万"], 61918.1927466],
  ["万 under 万tC", "CARBON_BALANCE", ["120万tCO2", "8万", "万tC"], 90.6666666667],
  ["万 under 万人 below the stroke", "CARBON_INTENSITY", ["12.6万", "8.4万", "万人"], 15000],
  ["万 under 万人, converted", "GREEN_CONVERT", ["8万", "万人", "人"], 80000],
  ["亿 under 万元, converted", "GREEN_CONVERT", ["1.5亿", "万元", "元"], 150000000],
  ["万 under 人, converted", "GREEN_CONVERT", ["8万", "人", "万人"], 8],
  ["万 under 万m²", "PLAN_FLOOR_AREA_RATIO", ["168万", "240万", "万m²"], 0.7],
])("counts a bare multiplier once: %s", (_case, name, args, value) => {
  expect(callFunction(name, args)).toEqual({ ok: true, value });
});

it("reads 8万 as 8万 with its unit, for every indicator whose unit bears 万 or 亿", () => {
  const multiplied = loadCatalogue().indicators.filter(({ unit }) => /^[万亿]/.test(unit ?? ""));
  expect(multiplied.length).toBeGreaterThan(10);
  for (const { code, unit } of multiplied) {
    const word = unit?.slice(0, 1) ?? "";
    const rest = unit?.slice(1) ?? "";
    const [bare, full] = [`8${word}`, `8${word}${rest}`].map((text) =>
      callFunction("GREEN_CHECK", [code, text, "山西省", 2025, "采用=SX,PKU", 1]),
    );
    expect([code, bare]).toEqual([code, full]);
  }
});

it("gives for a number with 万 what it gives for the number alone under a unit with 万", () => {
  const tenths = fc.integer({ min: 1, max: 99_999 }).map((number) => number / 10);
  fc.assert(
    fc.property(tenths, fc.constantFrom("万人", "万元", "万t", "万m²"), (number, unit) => {
      const target = unit.slice(1);
      const convert = (value: FunctionArgument): unknown =>
        callFunction("GREEN_CONVERT", [value, unit, target]);
      expect(convert(`${number}万`)).toEqual(convert(number));
    }),
  );
});
