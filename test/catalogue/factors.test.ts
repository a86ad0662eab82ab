import { readFileSync, readdirSync } from "node:fs";
import path from "node:path";
import { electricityFactor, findCaliber, findPowerArea } from "../../src/catalogue/electricityFactors";
import { findFactor, findFactorItem, findFactorSet } from "../../src/catalogue/factorLookup";
import {
  type FactorSeeds,
  electricitySchema,
  factorGroupSchema,
  factorProblems,
  factorSeedsSchema,
} from "../../src/catalogue/factorSchema";
import type { FactorGroup } from "../../src/catalogue/factorTypes";
import { loadFactors } from "../../src/catalogue/factors";
import { parseUnit } from "../../src/quantity/units";

const seed = (name: string): unknown =>
  JSON.parse(readFileSync(path.resolve(__dirname, `../../seeds/factors/${name}.json`), "utf8"));

const files = readdirSync(path.resolve(__dirname, "../../seeds/factors"))
  .filter((name) => name.endsWith(".json"))
  .map((name) => name.replace(".json", ""));
const seeds = (): FactorSeeds =>
  factorSeedsSchema.parse(Object.fromEntries(files.map((name) => [name, seed(name)])));

it("holds all seeds of factors to their schema, and no reference leads nowhere", () => {
  expect(factorProblems(seeds())).toEqual([]);
});

it.each<[trap: string, spoil: (given: FactorSeeds) => FactorSeeds, problem: RegExp]>([
  [
    "a set that is not there",
    (given) => ({ ...given, sets: given.sets.filter(({ id }) => id !== "FARM") }),
    /set FARM is not there/,
  ],
  [
    "an item that is not there",
    (given) => ({ ...given, heat: { ...given.heat, items: [] } }),
    /heat: item HEAT is not there/,
  ],
  [
    "a factor twice",
    (given) => ({
      ...given,
      heat: { ...given.heat, factors: [...given.heat.factors, ...given.heat.factors] },
    }),
    /HEAT stands twice/,
  ],
  [
    "two defaults",
    (given) => ({
      ...given,
      heat: { ...given.heat, factors: [...given.heat.factors, ...given.heat.factors] },
    }),
    /HEAT has two defaults/,
  ],
  [
    "a caliber that is not there",
    (given) => ({ ...given, electricity: { ...given.electricity, calibers: [] } }),
    /caliber average of 2021/,
  ],
])("names %s", (_trap, spoil, problem) => {
  expect(factorProblems(spoil(seeds())).join("\n")).toMatch(problem);
});

it("refuses an unconfirmed factor as a default", () => {
  const factor = {
    ...{ set: "HEAT-DEFAULT", item: "HEAT", value: 0.11, of: "tCO2", per: "GJ" },
    ...{ default: true, confirmed: false, source: null, note: null },
  };
  expect(factorGroupSchema.safeParse({ items: [], factors: [factor] }).success).toBe(false);
});

const groups = Object.entries(loadFactors().groups);

it("has one default an item at most, each factor once a set, and units that the product knows", () => {
  for (const [group, { items, factors }] of groups) {
    for (const { item, unit } of items) {
      const own = factors.filter((factor) => factor.item.item === item);
      expect([group, item, own.filter((factor) => factor.default).length <= 1]).toEqual([group, item, true]);
      expect([group, item, new Set(own.map(({ set }) => set.id)).size]).toEqual([group, item, own.length]);
      expect([unit, parseUnit(unit) !== null]).toEqual([unit, true]);
    }
    for (const { of, per } of factors) {
      const known = [of, ...(per === "t·km" ? [] : [per])].map((symbol) => parseUnit(symbol) !== null);
      expect([of, per, known.every(Boolean)]).toEqual([of, per, true]);
    }
  }
});

it("gives each name to one thing of its kind", () => {
  const twice = (names: readonly string[]): readonly string[] =>
    names.filter((name, at) => names.indexOf(name) !== at);
  for (const [, { items }] of groups) {
    expect(twice(items.flatMap(({ name, synonyms }) => [name.zh, name.en, ...synonyms]))).toEqual([]);
  }
  const { sets } = loadFactors();
  expect(
    twice(sets.flatMap(({ id, name, aliases }) => [...new Set([id, name.zh, name.en, ...aliases])])),
  ).toEqual([]);
});

const valueOf = (group: FactorGroup, name: string, setName: string | null): number | string => {
  const item = findFactorItem(group, name);
  const set = setName === null ? null : findFactorSet(setName);
  if (!item.ok || (set && !set.ok)) return "unknown-name";
  const factor = findFactor(group, item.value, set?.value ?? null);
  return factor.ok ? factor.value.value : factor.problem.code;
};

it.each<[group: FactorGroup, name: string, set: string | null, printed: number]>([
  ["fuel", "天然气", null, 21.622],
  ["fuel", "柴油", null, 3.0959],
  ["fuel", "汽油", null, 2.9251],
  ["fuel", "煤油", null, 3.033],
  ["fuel", "原油", null, 3.02],
  ["fuel", "燃料油", null, 3.17],
  ["fuel", "液化石油气", null, 3.101],
  ["fuel", "天然气", "GB/T 51366", 21.62],
  ["fuel", "柴油", "GB/T 51366", 3.0996],
  ["fuel", "汽油", "GB/T 51366", 2.928],
  ["fuel", "燃料油", "GB/T 51366", 3.175],
  ["fuel", "LPG", "GB/T 51366", 3.105],
  ["fuel", "原煤", "GB/T 51366", 1.861],
  ["fuel", "焦炭", "燃料常用值", 2.85],
  ["fuel", "烟煤", "燃料常用值", 1.74],
  ["fuel", "无烟煤", "燃料常用值", 2.52],
])("computes the %s factor of %s, set %s, as printed", (group, name, set, printed) => {
  const value = valueOf(group, name, set);
  const decimals = String(printed).split(".")[1]?.length ?? 0;
  expect(Number(value).toFixed(decimals)).toBe(printed.toFixed(decimals));
});

it.each<[group: FactorGroup, name: string, set: string | null, value: number | string]>([
  ["heat", "热力", null, 0.11],
  ["standard-coal", "原煤", null, 0.7143],
  ["standard-coal", "洗精煤", null, 0.9],
  ["standard-coal", "洗中煤", null, 0.2857],
  ["standard-coal", "焦炭", null, 0.9714],
  ["standard-coal", "原油", null, 1.4286],
  ["standard-coal", "燃料油", null, 1.4286],
  ["standard-coal", "汽油", null, 1.4714],
  ["standard-coal", "煤油", null, 1.4714],
  ["standard-coal", "柴油", null, 1.4571],
  ["standard-coal", "LPG", null, 1.7143],
  ["standard-coal", "炼厂干气", null, 1.5714],
  ["standard-coal", "热力", null, 0.03412],
  ["standard-coal", "电力", "当量值", 0.1229],
  ["standard-coal", "电力", "等价值", 0.404],
  ["standard-coal", "天然气", "统计", 1.2143],
  ["standard-coal", "天然气", "下限", 1.1],
  ["standard-coal", "天然气", "上限", 1.33],
  ["standard-coal", "汽油", "当量值", 1.4714],
  ["land", "林地", "土地文献", -0.644],
  ["land", "耕地", "土地文献", 0.422],
  ["land", "草地", "土地文献", -0.021],
  ["land", "水域", "土地文献", -0.253],
  ["land", "湿地", "土地文献", -0.253],
  ["land", "未利用地", "土地文献", -0.005],
  ["farm", "农药", null, 4.9341],
  ["farm", "农膜", null, 5.18],
  ["farm", "柴油", null, 0.5927],
  ["farm", "氮肥", null, 1.74],
  ["farm", "磷肥", null, 0.16509],
  ["farm", "钾肥", null, 0.12028],
  ["farm", "复合肥", null, 0.38097],
  ["farm", "化肥", "农资常见", 0.8956],
  ["farm", "农药", "农资常见", 4.9341],
  ["farm", "灌溉", "ChinaXiv", 266.48],
  ["farm", "灌溉", "农资常见", 20.476],
  ["farm", "灌溉", "灌溉25", 25],
  ["farm", "翻耕", "ChinaXiv", 312.6],
  ["freight", "汽油货车2t", null, 0.334],
  ["freight", "柴油2t", null, 0.286],
  ["freight", "柴油8t", null, 0.179],
  ["freight", "柴油10t", null, 0.162],
  ["freight", "柴油18t", null, 0.129],
  ["freight", "柴油30t", null, 0.078],
  ["freight", "柴油46t", null, 0.057],
  ["freight", "铁路", null, 0.01],
  ["freight", "散货船", null, 0.015],
  ["freight", "集装箱船", null, 0.012],
  ["fuel", "烟煤", null, "choose-set"],
  ["fuel", "焦炭", null, "choose-set"],
  ["standard-coal", "电力", null, "choose-set"],
  ["standard-coal", "天然气", null, "choose-set"],
  ["land", "林地", null, "choose-set"],
  ["farm", "灌溉", null, "choose-set"],
  ["farm", "化肥", null, "choose-set"],
  ["freight", "公路", null, "choose-set"],
  ["fuel", "无烟煤", "GB/T 51366", "no-factor"],
  ["land", "建设用地", null, "no-factor"],
  ["fuel", "液化天然气", null, "unknown-name"],
])("looks the %s factor of %s up, set %s", (group, name, set, value) => {
  expect(valueOf(group, name, set)).toBe(value);
});

it.each([
  ["公路", 53.19],
  ["多式联运", 20.54],
  ["铁路箱车", 14.77],
] as const)("derives the report's freight example: %s, %s g per t·km", (mode, grams) => {
  expect(Number(valueOf("freight", mode, "研究报告")) * 1000).toBeCloseTo(grams, 2);
});

const power = (
  place: string,
  year: number | null,
  caliber = "电力平均",
): number | readonly number[] | string => {
  const [area, asked] = [findPowerArea(place), findCaliber(caliber)];
  if (!area.ok || !asked.ok) return "unknown";
  const found = electricityFactor(area.value, year, asked.value);
  return found.ok ? found.value.value : found.problem.years;
};

it.each([
  ["the country", "全国", 2023, 0.5306],
  ["the country, earlier", "全国", 2022, 0.5366],
  ["the country, earliest", "全国", 2021, 0.5568],
  ["a province", "山西省", 2023, 0.6634],
  ["a province, earlier", "山西", 2022, 0.7096],
  ["a county for its province", "灵丘县", 2023, 0.6634],
  ["a municipality's district", "重庆市渝中区", 2023, 0.5581],
  ["a code", "150000", 2023, 0.6479],
  ["a grid", "西南", 2023, 0.2472],
  ["the lowest", "云南", 2023, 0.1333],
  ["the latest where no year is given", "湖南", null, 0.4976],
  ["never a neighbour's year", "山西", 2021, [2023, 2022]],
  ["none published", "西藏", 2023, []],
  ["no such place", "大西省", 2023, "unknown"],
] as const)("finds the electricity factor of %s", (_case, place, year, value) => {
  expect(power(place, year)).toEqual(value);
});

it.each([
  [2021, "不含市场化非化石", 0.5942],
  [2022, "不含市场化非化石", 0.5856],
  [2023, "不含市场化非化石", 0.6096],
  [2021, "化石能源电力", 0.8426],
  [2022, "化石", 0.8325],
  [2023, "fossil", 0.8273],
] as const)("keeps the calibers apart: %s %s", (year, caliber, value) => {
  expect(power("全国", year, caliber)).toBe(value);
});

it("takes provincial values that were not checked only where the caliber says so", () => {
  expect(power("山西省", 2021)).toEqual([2023, 2022]);
  expect(power("山西省", 2021, "未核对")).toBe(0.7222);
});

it("publishes 30 provinces for 2023", () => {
  const { tables } = electricitySchema.parse(seed("electricity"));
  const table = tables.find(({ year, caliber }) => year === 2023 && caliber === "average");
  const provinces = Object.keys(table?.values ?? {}).filter((key) => /^\d/.test(key));
  expect([provinces.length, provinces.includes("540000")]).toEqual([30, false]);
});

it("names what is near to a name that is not known", () => {
  expect(findFactorItem("fuel", "柴油油")).toMatchObject({
    ok: false,
    problem: { nearest: expect.arrayContaining(["柴油"]) },
  });
  expect(findFactorItem("fuel", "   ")).toMatchObject({ ok: false });
});
