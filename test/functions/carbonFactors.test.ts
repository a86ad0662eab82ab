import { callFunction, createFunctions, functionNamed } from "../../src/functions/registry";
import type { FunctionArgument } from "../../src/functions/types";

const land = "土地利用文献常用值（未核对）";
type Answer = readonly [trap: string, name: string, args: readonly FunctionArgument[], value: unknown];

it.each<Answer>([
  ["electricity without place or year", "CARBON_ELECTRICITY", [1000], 0.5306],
  ["a quantity with its unit", "CARBON_ELECTRICITY", ["1.2亿kWh", null, "重庆市", 2023], 66972],
  ["a year typed as text", "CARBON_ELECTRICITY", [10000, null, "湖南省", "2022年"], 4.9],
  ["another caliber", "CARBON_ELECTRICITY", [1, "MWh", "全国", 2023, "化石能源电力"], 0.8273],
  ["none used", "CARBON_ELECTRICITY", [0], 0],
  ["natural gas in 万m³", "CARBON_FUEL", ["天然气", 1], 21.62188809],
  ["natural gas in m³", "CARBON_FUEL", ["天然气", 10000, "m³"], 21.62188809],
  ["a set by its name", "CARBON_FUEL", ["原煤", 100, null, "GB/T 51366"], 186.099],
  ["an own factor", "CARBON_FUEL", ["原煤", 100, null, 1.9], 190],
  ["an own factor with its unit", "CARBON_FUEL", ["原煤", 100, null, "1900kgCO2/t"], 190],
  ["heat in another unit", "CARBON_HEAT", [1_000_000, "MJ"], 110],
  ["a measured factor", "CARBON_HEAT", [1000, null, 0.09], 90],
  ["petrol in kilograms", "CARBON_COAL_EQUIVALENT", ["汽油", 1000, "kg"], 1.4714],
  ["heat by the terajoule", "CARBON_COAL_EQUIVALENT", ["热力", 1000], 34.12],
  ["electricity by its equivalent value", "CARBON_COAL_EQUIVALENT", ["电力", 1, "万kWh", "等价值"], 4.04],
  ["electricity by an own factor", "CARBON_COAL_EQUIVALENT", ["电力", 1, "万kWh", "0.305kgce/kWh"], 3.05],
  ["natural gas by the statistics", "CARBON_COAL_EQUIVALENT", ["天然气", 1, null, "国家统计局"], 12.143],
  ["rail freight", "CARBON_FREIGHT", [1000, 100, "铁路"], 1],
  ["freight by road as the report has it", "CARBON_FREIGHT", [20000, 3218.688, "公路", "PKU"], 3424],
  ["freight with an own factor", "CARBON_FREIGHT", [1000, 100, "公路", 0.06], 6],
  ["an own uptake", "CARBON_SINK", ["林地", 12, "公顷", 1], 44],
  ["cropland, a source", "CARBON_SINK", ["耕地", 12, "公顷", land], -18.568],
  [
    "land, blanks passed over",
    "CARBON_LAND",
    [[["耕地"], [null], ["林地"]], [[12], [null], ["12公顷"]], null, land],
    -9.768,
  ],
  ["inputs with units", "CARBON_FARM", [[["农药"], ["灌溉"]], [["1200kg"], [12]], "农资常见"], 22.610984],
  [
    "landfill with all parameters",
    "CARBON_WASTE",
    [
      "填埋",
      1000,
      [
        ["MCF", 1],
        ["DOC", 0.15],
        ["DOCF", 0.5],
        ["F", 0.5],
        ["R", 10],
        ["OX", 0.1],
        ["GWP", 28],
      ],
    ],
    1008,
  ],
  ["sewage, methane", "CARBON_WASTE", ["生活污水甲烷", 100, "B0=0.6，MCF=0.5，R=0，GWP=28"], 840],
  ["sewage, nitrous oxide", "CARBON_WASTE", ["生活污水氧化亚氮", 14, "EF=0.5%；GWP=273"], 30.03],
  ["a factor of the country", "CARBON_FACTOR", ["电力"], 0.5306],
  ["a factor by caliber", "CARBON_FACTOR", ["电力", null, 2022, "化石"], 0.8325],
  ["diesel means the fuel", "CARBON_FACTOR", ["柴油"], 3.09590963733],
  ["unless the set says otherwise", "CARBON_FACTOR", ["柴油", null, null, "农资文献值"], 0.5927],
  ["standard coal by its set", "CARBON_FACTOR", ["柴油", null, null, "GB/T 2589"], 1.4571],
  ["electricity as standard coal", "CARBON_FACTOR", ["电力", null, null, "当量值"], 0.1229],
])("answers with %s", (_trap, name, args, value) => {
  expect(callFunction(name, args)).toEqual({ ok: true, value });
});

it.each([
  [
    "CARBON_ELECTRICITY",
    [1000, null, "山西省", null, null, 1],
    [
      0.6634,
      "tCO2",
      /山西省 2023 年 电力平均：0.6634 kgCO2\/kWh/,
      /公告 2025 年第 47 号/,
      /没有填年份.*2023/,
    ],
  ],
  [
    "CARBON_ELECTRICITY",
    [1000, null, "山西省", 2021, "未核对", 1],
    [0.7222, "tCO2", /未核对/, /公告/, /因子未核对/],
  ],
  [
    "CARBON_FUEL",
    ["原煤", 1, "t", "GB/T 51366", 1],
    [1.86099, "tCO2", /GB\/T 51366.*1.86099 tCO2\/t/, /51366/, /20.91/],
  ],
  ["CARBON_FUEL", ["原煤", 1, "t", 1.9, 1], [1.9, "tCO2", /自填因子：1.9 tCO2\/t/, /自填/, ""]],
  [
    "CARBON_SINK",
    ["林地", 12, "公顷", land, 1],
    [28.336, "tCO2", /-0.644 tC\/公顷/, /论文/, /因子未核对.*44\/12/],
  ],
] as const)("spills the detail of %s: value, unit, factor, source, note", (name, args, expected) => {
  const outcome = callFunction(name, args);
  const row = outcome?.ok && Array.isArray(outcome.value) ? outcome.value[0] : null;
  expect(row).toEqual(expected.map((cell) => (cell instanceof RegExp ? expect.stringMatching(cell) : cell)));
});

it.each([
  ["coal without a set", "CARBON_FUEL", ["原煤", 100], "#N/A", /GB\/T 51366 因子.*未核对/],
  [
    "a set without the fuel",
    "CARBON_FUEL",
    ["无烟煤", 100, null, "GB/T 51366"],
    "#N/A",
    /没有“无烟煤”.*燃料常用值/,
  ],
  ["an unknown fuel", "CARBON_FUEL", ["柴油油", 100], "#VALUE!", /燃料.*柴油油.*柴油/],
  ["an unknown set", "CARBON_FUEL", ["柴油", 100, null, "某某标准"], "#VALUE!", /因子集.*某某标准/],
  ["fuel by area", "CARBON_FUEL", ["柴油", 100, "亩"], "#VALUE!", /“亩”/],
  ["less than no fuel", "CARBON_FUEL", ["柴油", -1], "#NUM!", /数量/],
  ["an own factor below 0", "CARBON_FUEL", ["柴油", 1, null, -3], "#NUM!", /因子集/],
  ["a year without a factor", "CARBON_ELECTRICITY", [1000, null, "山西省", 2019], "#N/A", /2019.*2023、2022/],
  ["a place without a factor", "CARBON_ELECTRICITY", [1000, null, "西藏"], "#N/A", /西藏/],
  ["an unknown caliber", "CARBON_ELECTRICITY", [1000, null, null, null, "企业"], "#VALUE!", /口径.*电力平均/],
  ["electricity without a convention", "CARBON_COAL_EQUIVALENT", ["电力", 100], "#N/A", /当量值.*等价值/],
  ["natural gas without a convention", "CARBON_COAL_EQUIVALENT", ["天然气", 100], "#N/A", /国家统计局/],
  ["a negative measured factor", "CARBON_HEAT", [100, null, -0.1], "#NUM!", /因子/],
  ["road freight without a set", "CARBON_FREIGHT", [100, 100, "公路"], "#N/A", /研究报告货运算例/],
  ["freight backwards", "CARBON_FREIGHT", [100, -100, "铁路"], "#NUM!", /运距/],
  ["a sink without a set", "CARBON_SINK", ["林地", 100], "#N/A", /未核对/],
  ["built-up land by area", "CARBON_SINK", ["建设用地", 100, null, land], "#N/A", /CARBON_FUEL/],
  [
    "land without its area",
    "CARBON_LAND",
    [[["耕地"], ["林地"]], [[1], [null]], null, land],
    "#VALUE!",
    /面积.*第 2 格/,
  ],
  ["irrigation without a set", "CARBON_FARM", ["灌溉", 100], "#N/A", /灌溉 25/],
  ["more inputs than quantities", "CARBON_FARM", [[["氮肥"], ["磷肥"]], [[1]]], "#VALUE!", /1 个/],
  ["no parameters", "CARBON_WASTE", ["填埋", 100], "#N/A", /MCF、DOC、DOCF、F、R、OX、GWP/],
  ["a parameter short", "CARBON_WASTE", ["焚烧", 100, "CCW=0.2；FCF=0.4"], "#N/A", /EF/],
  ["a parameter of another treatment", "CARBON_WASTE", ["焚烧", 100, "OX=0.1"], "#VALUE!", /OX.*CCW/],
  ["a share in percentage points", "CARBON_WASTE", ["焚烧", 100, "CCW=20；FCF=0.4；EF=1"], "#VALUE!", /CCW/],
  [
    "more methane recovered than arises",
    "CARBON_WASTE",
    ["生活污水甲烷", 1, "B0=0.6；MCF=0.5；R=9；GWP=28"],
    "#NUM!",
    /计算参数/,
  ],
  ["an unknown factor", "CARBON_FACTOR", ["木柴"], "#VALUE!", /木柴.*电力/],
  ["a factor on which sources differ", "CARBON_FACTOR", ["烟煤"], "#N/A", /GB\/T 51366/],
] as const)("refuses %s", (_trap, name, args, error, message) => {
  const outcome = callFunction(name, args);
  expect(outcome).toMatchObject({ ok: false, error });
  expect(outcome?.ok === false ? outcome.message : "").toMatch(message);
});

it("says the same in English, sets and places apart by their English names", () => {
  const english = createFunctions("en-US");
  const message = (name: string, args: readonly FunctionArgument[]): string => {
    const outcome = functionNamed(name, english)?.call(args);
    return outcome?.ok === false ? outcome.message : "";
  };
  expect(message("CARBON_FUEL", ["coke", 1])).toBe(
    "Sources differ on the factor of “Coke”, or it is not confirmed; please name the set: Common fuel values (unconfirmed)",
  );
  expect(message("CARBON_WASTE", ["incineration", 1])).toMatch(/^Parameters are missing: CCW, FCF, EF\./);
});
