import { callFunction } from "../../src/functions/registry";
import type { FunctionArgument } from "../../src/functions/types";

type Row = readonly [trap: string, name: string, args: readonly FunctionArgument[], value: unknown];

const answered: readonly Row[] = [
  ["half way", "GREEN_PROGRESS", [2020, 20, 2023, 25, 2025, 30], 0.5],
  ["a falling target", "GREEN_PROGRESS", [2020, 2, 2025, 1.5, 2030, 1], 0.5],
  ["the wrong way", "GREEN_PROGRESS", [2020, 20, 2023, 19, 2025, 30], -0.1],
  ["beyond the target", "GREEN_PROGRESS", [2020, 20, 2023, 35, 2025, 30], 1.5],
  ["in the base year", "GREEN_PROGRESS", [2020, 20, 2020, 20, 2025, 30], 0],
  ["texts with units of one kind", "GREEN_PROGRESS", [2020, "1公顷", 2023, "22.5亩", 2025, "20000㎡"], 0.5],
  ["years as text", "GREEN_PROGRESS", ["2020年", 20, "2023年度", 25, "2025年", 30], 0.5],
  ["without binary noise", "GREEN_PROGRESS", [2020, 0.1, 2023, 0.3, 2025, 0.7], 0.333333333333],
  ["exactly", "GREEN_CONVERT", [15, "亩", "公顷"], 1],
  ["a text's own unit first", "GREEN_CONVERT", ["2公顷", "m²", "亩"], 30],
  ["carbon", "GREEN_CONVERT", [3, "tC", "tCO2"], 11],
  ["compounds", "GREEN_CONVERT", [1, "万人/km²", "人/公顷"], 100],
  ["names of units", "GREEN_CONVERT", [1, "亿元", "万元"], 10000],
  ["a share", "GREEN_CONVERT", ["29.4%", "%", "1"], 0.294],
  ["a code", "GREEN_DIVISION", ["灵丘"], "140224"],
  ["a code as number", "GREEN_DIVISION", [140224, "全称"], "山西省大同市灵丘县"],
  ["full-width field", "GREEN_DIVISION", ["灵丘县", "ＣＯＤＥ"], "140224"],
  ["the province", "GREEN_DIVISION", ["灵丘县", "province"], "山西省"],
  ["the city", "GREEN_DIVISION", ["灵丘县", "市"], "大同市"],
  ["itself as city", "GREEN_DIVISION", ["大同市", "市"], "大同市"],
  ["the level", "GREEN_DIVISION", ["灵丘县", "级别"], "县级"],
  ["the state", "GREEN_DIVISION", ["灵丘县", "状态"], "现行"],
  ["a former code", "GREEN_DIVISION", ["140211", "状态"], "已撤销"],
  ["the province of a former code", "GREEN_DIVISION", ["140211", "省"], "山西省"],
  ["a unit", "GREEN_INFO", ["装配式建筑占新建建筑面积比例", "unit"], "%"],
  ["a code by synonym", "GREEN_INFO", ["PREFABRICATED_SHARE", "名称"], "装配式建筑占新建建筑面积比例"],
  ["a numerator", "GREEN_INFO", ["COUNTY_FLOOR_AREA_RATIO", "分子"], "县城建成区建筑总面积"],
  ["a direction", "GREEN_INFO", ["PREFABRICATED_SHARE", "方向"], "越高越好"],
];

it.each(answered)("answers %s: %s", (_trap, name, args, value) => {
  expect(callFunction(name, args)).toEqual({ ok: true, value });
});

it.each([
  ["behind", [2020, 20, 2023, 25, 2025, 30, 1], /^滞后：已完成 50%，.*60%，即 26$/],
  ["on the path", [2020, 20, 2023, 26, 2025, 30, 1], /^同步/],
  ["ahead", [2020, 20, 2023, 27, 2025, 30, 1], /^超前/],
  ["after the target year", [2020, 20, 2030, 29, 2025, 30, 1], /^滞后.*应完成 100%，即 30$/],
  ["a fall that keeps up", [2020, 2, 2025, 1.5, 2030, 1, 1], /^同步/],
] as const)("says in the detail where a value stands: %s", (_case, args, note) => {
  const outcome = callFunction("GREEN_PROGRESS", args);
  const row = outcome?.ok && Array.isArray(outcome.value) ? (outcome.value[0] ?? []) : [];
  expect(row).toHaveLength(5);
  expect(row[4]).toMatch(note);
});

const names = [["装配式建筑占新建建筑面积比例"], ["一星级及以上绿色建筑占比"]];
const score = (
  values: FunctionArgument,
  weights: FunctionArgument,
  year: FunctionArgument = 2025,
): Row[2] => [names, values, weights, "山西省", year];

it.each([
  ["a school's roof", "用途=学校；参照=上海；采用=PKU", "提示"],
  ["a hospital's", "用途=医院；参照=上海；采用=PKU", "提示"],
  ["an office's", "用途=写字楼；参照=上海；采用=PKU", "达标"],
  ["a shop's", "商业；参照=上海；采用=PKU", "达标"],
  ["a public building's, whose use is not said", "用途=公共建筑；参照=上海；采用=PKU", "待核"],
] as const)("tells uses of buildings apart: %s", (_case, context, status) =>
  expect(callFunction("GREEN_CHECK", ["新建建筑屋顶光伏覆盖率", 0.4, null, null, context])).toEqual({
    ok: true,
    value: status,
  }),
);

it("names the uses that it knows where one is unknown", () => {
  const outcome = callFunction("GREEN_CHECK", ["新建建筑屋顶光伏覆盖率", 0.4, null, null, "用途=剧院"]);
  expect(outcome).toMatchObject({ ok: false, error: "#VALUE!" });
  expect(outcome?.ok === false ? outcome.message : "").toMatch(/用途.*剧院.*学校、医院、办公、商业/u);
});

it.each([
  ["all met", score([[0.3], [0.3]], [[1], [1]]), 1],
  ["none met", score([[0.29], [0.29]], [[1], [1]]), 0],
  ["weights in points", score([[0.3], [0.29]], [[60], [40]]), 0.6],
  ["weights in shares", score([[0.3], [0.29]], [["60%"], ["40%"]]), 0.6],
  ["ranges lying the other way", score([[0.3, 0.29]], [[0.6, 0.4]]), 0.6],
  ["a weight of nothing", score([[0.3], [0.29]], [[1], [0]]), 1],
  [
    "empty rows",
    [[["装配式建筑占新建建筑面积比例"], [""]], [[0.3], [null]], [[1], [null]], "山西省", 2025],
    1,
  ],
] as const)("scores by the user's weights: %s", (_case, args, value) => {
  expect(callFunction("GREEN_SCORE", args)).toEqual({ ok: true, value });
});

it("finds indicators, best first, at most as many as asked", () => {
  const outcome = callFunction("GREEN_FIND", ["绿色建筑", 3]);
  const rows = outcome?.ok && Array.isArray(outcome.value) ? outcome.value : [];
  expect(rows).toHaveLength(3);
  expect(rows.every(([, name]) => String(name).includes("绿色建筑"))).toBe(true);
  expect(callFunction("GREEN_FIND", ["PREFABRICATED_SHARE", 1])).toEqual({
    ok: true,
    value: [["PREFABRICATED_SHARE", "装配式建筑占新建建筑面积比例", "%", "相同"]],
  });
});

it.each([
  ["a short form", "绿建占比", "URBAN_GREEN_BUILDING_SHARE"],
  ["half a word", "污水", "SEWAGE_COLLECTION_RATE"],
  ["English words", "per capita park", "PARK_AREA_PER_CAPITA"],
  ["pinyin initials", "rjgyld", "PARK_AREA_PER_CAPITA"],
])("puts the right indicator first for %s: %s", (_case, text, code) => {
  const outcome = callFunction("GREEN_FIND", [text]);
  expect(outcome?.ok && Array.isArray(outcome.value) ? outcome.value[0]?.[0] : outcome).toBe(code);
});

it.each([
  ["no way to go", "GREEN_PROGRESS", [2020, 20, 2023, 25, 2025, 20], "#DIV/0!", /没有可算的进度/],
  ["the target before the base", "GREEN_PROGRESS", [2025, 20, 2025, 25, 2025, 30], "#NUM!", /目标年.*基年/],
  ["a year before the base", "GREEN_PROGRESS", [2020, 20, 2019, 25, 2025, 30], "#NUM!", /年份.*基年/],
  ["some with units", "GREEN_PROGRESS", [2020, "20%", 2023, 25, 2025, "30%"], "#VALUE!", /数值/],
  ["unlike units", "GREEN_PROGRESS", [2020, "20亩", 2023, "20亩", 2025, "30%"], "#VALUE!", /基期值/],
  ["a bound", "GREEN_PROGRESS", [2020, "≥20", 2023, 25, 2025, 30], "#N/A", /≥20/],
  ["unlike units", "GREEN_CONVERT", [1, "公顷", "万元"], "#VALUE!", /公顷.*万元/],
  ["an unknown unit", "GREEN_CONVERT", [1, "丈", "m"], "#VALUE!", /原单位/],
  ["a mark for no figure", "GREEN_CONVERT", ["/", "公顷", "亩"], "#N/A", /没有数/],
  ["a name of several", "GREEN_DIVISION", ["朝阳区"], "#VALUE!", /北京市.*朝阳区/],
  ["an unknown name", "GREEN_DIVISION", ["大西省"], "#VALUE!", /大西省/],
  ["an unknown field", "GREEN_DIVISION", ["灵丘县", "人口"], "#VALUE!", /人口.*全称/],
  ["the county of a province", "GREEN_DIVISION", ["山西省", "县"], "#N/A", /山西省.*县/],
  ["an unknown field", "GREEN_INFO", ["PREFABRICATED_SHARE", "颜色"], "#VALUE!", /颜色.*单位/],
  ["no numerator", "GREEN_INFO", ["JOBS_HOUSING_RATIO", "分子"], "#N/A", /分子/],
  ["nothing alike", "GREEN_FIND", ["qqqq"], "#N/A", /qqqq/],
  ["nothing asked for", "GREEN_LIST", [], "#VALUE!", /文件/],
  ["blanks alone", "GREEN_LIST", ["", null], "#VALUE!", /文件/],
  ["an unknown document", "GREEN_LIST", ["GD"], "#VALUE!", /GD.*SX/],
  ["an unknown level", "GREEN_LIST", ["PKU", "村级"], "#VALUE!", /层级.*村级.*乡镇级/],
  ["an unknown type", "GREEN_LIST", [null, null, "城市设计"], "#VALUE!", /类型.*城市设计/],
  ["an unknown sector", "GREEN_LIST", [null, null, null, "渔业"], "#VALUE!", /领域.*渔业/],
  ["a place without strategies", "GREEN_LIST", ["PKU", "省级", "详细规划"], "#N/A", /省级/],
  ["places in a document without them", "GREEN_LIST", ["SX", "省级"], "#N/A", /SX 省级/],
  ["a document without targets", "GREEN_LIST", ["CQ"], "#N/A", /CQ/],
  ["strategies of another document", "GREEN_LIST", ["SX", null, null, null, "策略"], "#N/A", /SX.*PKU/],
  ["an unknown content", "GREEN_LIST", ["SX", null, null, null, "条文"], "#VALUE!", /内容.*条文.*目标/],
  ["no count", "GREEN_FIND", ["装配式", 0], "#VALUE!", /条数/],
  ["half a count", "GREEN_FIND", ["装配式", 1.5], "#VALUE!", /条数/],
  ["no weights", "GREEN_SCORE", score([[0.3], [0.3]], null), "#N/A", /没有规定权重/],
  ["a negative weight", "GREEN_SCORE", score([[0.3], [0.3]], [[1], [-1]]), "#NUM!", /权重/],
  ["weights of nothing", "GREEN_SCORE", score([[0.3], [0.3]], [[0], [0]]), "#DIV/0!", /权重/],
  ["ranges of unlike length", "GREEN_SCORE", score([[0.3]], [[1], [1]]), "#VALUE!", /各项数值/],
  ["a value missing", "GREEN_SCORE", score([[0.3], [null]], [[1], [1]]), "#N/A", /一星级/],
  ["a weight missing", "GREEN_SCORE", score([[0.3], [0.3]], [[1], [null]]), "#N/A", /一星级/],
  ["an indicator not due", "GREEN_SCORE", score([[0.3], [0.3]], [[1], [1]], 2024), "#N/A", /未到期/],
] as const)("refuses %s: %s", (_case, name, args, error, message) => {
  const outcome = callFunction(name, args);
  expect(outcome).toMatchObject({ ok: false, error });
  expect(outcome?.ok === false ? outcome.message : "").toMatch(message);
});

const listed = (...args: readonly (string | null)[]): readonly (readonly unknown[])[] => {
  const outcome = callFunction("GREEN_LIST", args);
  return outcome?.ok && Array.isArray(outcome.value) ? outcome.value : [];
};

describe("GREEN_LIST", () => {
  it.each([
    ["the whole report", ["PKU"], 165],
    ["a level", [null, "国家级"], 24],
    ["a level and type", ["PKU", "市级", "详细规划"], 44],
    ["all three", [null, "市级", "详细规划", "交通"], 13],
    ["a type over all levels", [null, null, "专项规划"], 36],
    ["a sector over all levels", [null, null, null, "农业"], 5],
    ["short words", ["pku", "市", "详规", "废弃物"], 8],
    ["English words", ["PKU", "City", "detailed", "waste"], 8],
    ["the report by its short title", ["双碳规划标准研究报告", "县"], 16],
  ])("strategies: %s", (_case, args, count) => {
    const rows = listed(...args);
    expect([rows.length, new Set(rows.map((row) => row.length))]).toEqual([count, new Set([6])]);
  });

  it.each([
    ["SX", 24],
    ["NM", 6],
    ["HN", 12],
  ])("targets of %s", (document, count) => {
    const rows = listed(document);
    expect(rows.map(([id]) => String(id).startsWith(`${document}-`))).toEqual(Array(count).fill(true));
    expect(rows.every((row) => row.length === 8)).toBe(true);
  });

  it.each([
    ["of the report", ["PKU", null, null, null, "目标"], 172],
    ["of the report, one level and sector", ["PKU", "市", null, "工业", "目标"], 10],
    ["of the report, one type", ["PKU", null, "详规", null, "targets"], 46],
    ["of every document in a sector, however it spells it", [null, null, null, "废弃物", "目标"], 22],
    ["of every document", [null, null, null, null, "要求"], 214],
    ["of another document in a sector", ["SX", null, null, "交通"], 2],
  ])("targets %s", (_case, args, count) => {
    const rows = listed(...args);
    expect(rows).toHaveLength(count);
    expect(rows.every((row) => row.length === 8)).toBe(true);
  });

  it("gives a target with what it asks for and when", () =>
    expect(
      listed("SX").filter(([, , , , title, , value]) => String(title).startsWith("装配式") && value !== ""),
    ).toEqual([
      [
        expect.stringMatching(/^SX-/),
        "",
        "",
        "建筑",
        "装配式建筑占新建建筑面积比例",
        "第5条",
        "≥ 30 %",
        2025,
      ],
    ]));
});
