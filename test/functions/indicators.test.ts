import { callFunction } from "../../src/functions/registry";
import type { FunctionArgument } from "../../src/functions/types";

const prefabricated = "装配式建筑占新建建筑面积比例";
const height = "新建超高层建筑高度";
const plaza = "县城广场集中硬地面积";

type Call = readonly [trap: string, args: readonly FunctionArgument[], value: unknown];

const checks: readonly Call[] = [
  ["a share, due", [prefabricated, 0.294, "山西省", 2025], "不达标"],
  ["a share, not due", [prefabricated, 0.294, "山西省", 2024], "未到期"],
  ["percentage points", [prefabricated, 29.4, "山西省", 2025], "不达标"],
  ["a text with a sign", [prefabricated, "29.4%", "山西省", 2025], "不达标"],
  ["a text with a sign, not due", [prefabricated, "29.4%", "山西省", 2024], "未到期"],
  ["percentage points, not due", [prefabricated, 29.4, "山西省", 2024], "未到期"],
  ["one is all of it", [prefabricated, 1, "山西省", 2025], "达标"],
  ["one percent, said so", [prefabricated, "1%", "山西省", 2025], "不达标"],
  ["exactly reached", [prefabricated, 0.3, "山西省", 2025], "达标"],
  ["reached but for binary noise", [prefabricated, 0.1 + 0.2, "山西省", 2025], "达标"],
  ["the year as text", [prefabricated, 0.294, "山西省", "2025年"], "不达标"],
  ["the year full-width", [prefabricated, 0.294, "山西省", "２０２４"], "未到期"],
  ["the year omitted", [prefabricated, 0.294, "山西省"], "不达标"],
  ["a county by its name", [prefabricated, 0.294, "灵丘县", 2025], "不达标"],
  ["a county by its code", [prefabricated, 0.294, "140224", 2025], "不达标"],
  ["a code as a number", [prefabricated, 0.294, 140224, 2025], "不达标"],
  ["an indicator by its code", ["PREFABRICATED_SHARE", 0.294, "山西省", 2025], "不达标"],
  ["a territory without a rule", [plaza, 3, "湖南省", 2025], "不适用"],
  ["no territory", [plaza, 3], "不适用"],
  ["named without a value", ["再生水利用率", 0.3, "山西省", 2025], "待配置"],
  ["a suspect figure", ["人均公园绿地面积", 14, "山西省", 2025], "待核"],
  ["a fact that would decide", [height, 200, "山西省", 2025], "待核"],
  ["a large city", [height, 200, "山西省", 2025, "城区人口=420万"], "达标"],
  ["a small city", [height, 200, "山西省", 2025, "城区人口=120万"], "预警"],
  ["exactly at the edge", [height, 200, "山西省", 2025, "城区人口=300万"], "预警"],
  ["the context as a range", [height, 200, "山西省", 2025, [["城区人口", "420万"]]], "达标"],
  ["a unit in the text", [plaza, "20001㎡", "灵丘县", 2025], "不达标"],
  ["a unit in the context", [plaza, 20000, "灵丘县", 2025, "单位=㎡"], "达标"],
  ["a unit in the label", ["广场集中硬地面积（㎡）", 20001, "灵丘县", 2025], "不达标"],
  ["a text in mu", [plaza, "30亩", "灵丘县", 2025], "达标"],
  ["an existing plaza", [plaza, 3, "灵丘县", 2025, "既有"], "提示"],
  ["about thirty", [prefabricated, "约30%", "山西省", 2025], "达标"],
  ["at least what is asked", [prefabricated, "≥30%", "山西省", 2025], "达标"],
  ["at least a bit less", [prefabricated, "≥29%", "山西省", 2025], "待核"],
  ["less than what is asked", [prefabricated, "<29%", "山西省", 2025], "不达标"],
  ["less than just what is asked", [prefabricated, "低于30%", "山西省", 2025], "待核"],
  ["at most what is allowed", [plaza, "不超过2公顷", "灵丘县", 2025], "达标"],
  ["more than is allowed", [plaza, "超过3公顷", "灵丘县", 2025], "不达标"],
  ["a bound on a range", ["县城建成区建筑总面积与建设用地面积的比值", "≥0.7", "灵丘县"], "待核"],
  ["a bound, not due", [prefabricated, "≥29%", "山西省", 2024], "未到期"],
  ["a territory whose documents are not adopted", [plaza, 3, "灵丘县", 2025, "采用=PKU"], "不适用"],
];

it.each(checks)("checks %s", (_trap, args, value) => {
  expect(callFunction("GREEN_CHECK", args)).toEqual({ ok: true, value });
});

it.each([
  [
    "in the scale asked",
    [prefabricated, 0.294, "山西省", 2025, null, 1],
    ["不达标", 0.294, "≥ 30 %", -0.006],
  ],
  ["in the unit asked", [plaza, "20001㎡", "灵丘县", 2025, "", true], ["不达标", 20001, "≤ 2 公顷", -1]],
  ["where nothing applies", [plaza, 3, "湖南省", 2025, null, 1], ["不适用", 3, "", ""]],
] as const)("spills the detail %s", (_case, args, expected) => {
  const outcome = callFunction("GREEN_CHECK", args);
  const row = outcome?.ok && Array.isArray(outcome.value) ? outcome.value[0] : null;
  expect(row).toHaveLength(6);
  expect(row?.slice(0, 4)).toEqual(expected);
});

it("cites clause and document, names the second limit and the edge in the detail", () => {
  const outcome = callFunction("GREEN_CHECK", [height, 200, "山西省", 2025, "城区人口=300万", 1]);
  const row = outcome?.ok && Array.isArray(outcome.value) ? (outcome.value[0] ?? []) : [];
  expect(row[4]).toMatch(/^山西实施意见 第2条 /);
  expect(row[5]).toMatch(/城区常住人口正好是 3,000,000.*同时适用：.*＜ 250 m/);
});

it.each([
  ["a share for %", [prefabricated, "山西省", 2025], 0.3],
  ["before it is due", [prefabricated, "山西省", 2024], 0.3],
  ["low and high", ["县城建成区建筑总面积与建设用地面积的比值", "灵丘县"], [[0.6, 0.8]]],
  ["the stricter of two", ["新建住宅建筑高度", "山西省"], 80],
  ["by condition", [height, "山西省", 2025, "城区人口=420万"], 250],
  ["the stricter at the edge", [height, "山西省", 2025, "城区人口=300万"], 150],
  ["in the unit asked", [plaza, "灵丘县", 2025, "单位=㎡"], 20000],
  ["in percentage points where asked", [prefabricated, "山西省", 2025, "单位=%"], 30],
] as const)("gives the target %s", (_case, args, value) => {
  expect(callFunction("GREEN_TARGET", args)).toEqual({ ok: true, value });
});

it.each([
  ["a share", [prefabricated, 0.294, "山西省", 2025], -0.006],
  ["percentage points", [prefabricated, 29.4, "山西省", 2025], -0.6],
  ["a text", [prefabricated, "29.4%", "山西省", 2025], -0.6],
  ["still to go", [prefabricated, 0.294, "山西省", 2024], -0.006],
  ["just reached", [prefabricated, 0.3, "山西省", 2025], 0],
  ["in the unit asked", [plaza, "20001㎡", "灵丘县", 2025], -1],
  ["to the nearer bound", ["县城建成区建筑总面积与建设用地面积的比值", 0.75, "灵丘县"], 0.05],
] as const)("gives the gap of %s", (_case, args, value) => {
  expect(callFunction("GREEN_GAP", args)).toEqual({ ok: true, value });
});

it.each([
  [
    "an unknown indicator, with the nearest",
    "GREEN_CHECK",
    ["装配式建筑比重表", 0.3],
    "#VALUE!",
    /装配式建筑占新建建筑面积比例/,
  ],
  ["an unknown region", "GREEN_CHECK", [prefabricated, 0.3, "大西省"], "#VALUE!", /行政区划“大西省”/],
  ["a region that several bear", "GREEN_CHECK", [prefabricated, 0.3, "城关区市"], "#VALUE!", /行政区划/],
  ["a year that is none", "GREEN_CHECK", [prefabricated, 0.3, "山西省", "去年"], "#VALUE!", /“年份”.*去年/],
  ["a value that is none", "GREEN_CHECK", [prefabricated, "很多", "山西省"], "#VALUE!", /“数值”.*很多/],
  ["a truth value for a number", "GREEN_GAP", [prefabricated, true, "山西省"], "#VALUE!", /“数值”.*TRUE/],
  ["a number for a name", "GREEN_CHECK", [42, 0.3], "#VALUE!", /“指标”/],
  ["a length for an area", "GREEN_GAP", [plaza, "20米", "灵丘县"], "#VALUE!", /“m”.*“公顷”/],
  ["an unknown key", "GREEN_CHECK", [prefabricated, 0.3, "山西省", 2025, "容积率=2"], "#VALUE!", /“容积率”/],
  ["residents without 万", "GREEN_CHECK", [height, 200, "山西省", 2025, "城区人口=420"], "#VALUE!", /420万/],
  [
    "a switch that is none",
    "GREEN_CHECK",
    [prefabricated, 0.3, "山西省", 2025, null, 2],
    "#VALUE!",
    /“明细”/,
  ],
  ["a mark for no figure", "GREEN_CHECK", [prefabricated, "/", "山西省"], "#N/A", /没有数/],
  ["a notation key", "GREEN_GAP", [prefabricated, "涉密", "山西省"], "#N/A", /没有数/],
  ["no target here", "GREEN_TARGET", [plaza, "湖南省"], "#N/A", /山西省/],
  ["no gap without a target", "GREEN_GAP", [plaza, 3, "湖南省"], "#N/A", /山西省/],
  ["no value in the documents", "GREEN_TARGET", ["再生水利用率", "山西省"], "#N/A", /没有给数值/],
  ["a suspect figure", "GREEN_TARGET", ["人均公园绿地面积", "山西省"], "#N/A", /存疑/],
  [
    "the gap of a bound",
    "GREEN_GAP",
    [prefabricated, "≥30%", "山西省", 2025],
    "#N/A",
    /≥30%.*不是一个确定的数/,
  ],
  ["a missing fact", "GREEN_TARGET", [height, "山西省"], "#N/A", /城区常住人口/],
  ["a missing fact for the gap", "GREEN_GAP", [height, 200, "山西省"], "#N/A", /城区常住人口/],
  [
    "a target in a unit of another kind",
    "GREEN_TARGET",
    [plaza, "灵丘县", 2025, "单位=米"],
    "#VALUE!",
    /“公顷”.*“m”/,
  ],
] as const)("refuses %s", (_case, name, args, error, message) => {
  const outcome = callFunction(name, args);
  expect(outcome).toMatchObject({ ok: false, error });
  expect(outcome?.ok === false ? outcome.message : "").toMatch(message);
});

it.each([
  ["kept as text", ["1.26万吨", "8.4公顷", null, "亩"], 100],
  ["the text's unit before the argument's", [12600, "126亩", "公顷"], 1500],
  ["carbon into carbon dioxide", ["300tC", 11], 100],
  ["money", [12600, 8.4, "亿元", "万元"], 0.15],
  ["a typed multiplier", ["1.26万", 8.4, "公顷", "亩"], 100],
] as const)("computes an intensity: %s", (_case, args, value) => {
  expect(callFunction("CARBON_INTENSITY", args)).toEqual({ ok: true, value });
});

it.each([
  ["a denominator of 0", [12600, 0], "#DIV/0!"],
  ["a negative denominator", [12600, -8.4], "#NUM!"],
  ["negative emissions", [-1, 8.4], "#NUM!"],
  ["not finite", [Number.POSITIVE_INFINITY, 8.4], "#NUM!"],
  ["a conversion from no unit", [12600, 8.4, null, "亩"], "#VALUE!"],
  ["unlike units", [12600, 8.4, "公顷", "万元"], "#VALUE!"],
  ["emissions that are no mass", ["12600米", 8.4], "#VALUE!"],
  ["an unknown unit", [12600, 8.4, "丈"], "#VALUE!"],
  ["a range of values", [[[1, 2]], 8.4], "#VALUE!"],
] as const)("refuses an intensity: %s", (_case, args, error) => {
  expect(callFunction("CARBON_INTENSITY", args)).toMatchObject({ ok: false, error });
});
