import { callFunction } from "../../src/functions/registry";
import type { FunctionArgument } from "../../src/functions/types";

const rowOf = (name: string, args: readonly FunctionArgument[]): readonly unknown[] => {
  const outcome = callFunction(name, args);
  if (!outcome?.ok) throw new Error(JSON.stringify(outcome));
  return Array.isArray(outcome.value) ? (outcome.value[0] ?? []) : [outcome.value];
};

/** PKU 3.3, figure 3-1, in the order printed. */
it.each([
  ["semi-natural vegetation", 1],
  ["湿地或开放水域", 1],
  ["密集型绿色屋顶", 0.8],
  ["连通树坑", 0.8],
  ["粗放型绿色屋顶", 0.7],
  ["多花的多年生植物", 0.7],
  ["雨水花园", 0.7],
  ["树篱", 0.6],
  ["小树坑", 0.6],
  ["green wall", 0.6],
  ["地被种植", 0.5],
  ["休闲草地", 0.4],
  ["sedum mat", 0.3],
  ["加氯水景或无植物贮水池", 0.2],
  ["渗透铺装", 0.1],
  ["密封表面（混凝土、沥青、防水层、石材）", 0],
] as const)("PKU 3.3: gives %s its factor", (type, factor) => {
  expect(callFunction("PLAN_GREENING_FACTOR", [type, 100, 100])).toEqual({ ok: true, value: factor });
});

it("PKU 3.3: has no target, and says how much surface there was", () => {
  const row = rowOf("PLAN_GREENING_FACTOR", [[["绿墙", "草坪"]], [[900, "0.02公顷"]], 1000, 1]);
  expect(row.slice(0, 2)).toEqual([0.62, "1"]);
  expect(row[4]).toMatch(/1,100 m².*1,000 m².*没有给目标值/);
});

/** PKU 7.6 (5) 8: at most 20,000 residents a station and at least one a km². */
it.each([
  ["the area governs", 80000, 10, 10, /^由面积决定.*4 座.*10 座/],
  ["residents govern", 200001, 10, 11, /^由人口决定.*11 座.*10 座/],
  ["both agree", 200000, 10, 10, /^两者相同/],
  ["part of a km²", 10000, 3.2, 4, /^由面积决定/],
  ["binary noise", 60000, 0.1 * 3 * 10, 3, /^两者相同/],
  ["nobody and nothing", 0, 0, 0, /^两者相同/],
] as const)("PKU 7.6: counts stations where %s", (_case, population, area, stations, note) => {
  const row = rowOf("PLAN_WASTE_STATIONS", [population, area, 1]);
  expect(row.slice(0, 2)).toEqual([stations, "座"]);
  expect(row[4]).toMatch(note);
});

it.each([
  ["at both limits", 35, 20, "达标"],
  ["above the voltage", 35.1, 20, "提示"],
  ["above the load", 35, 20.1, "提示"],
  ["in other units", "10千伏", "8000千瓦", "达标"],
] as const)("PKU 7.6 (1) 2: judges a micro-grid %s", (_case, voltage, load, verdict) => {
  expect(callFunction("PLAN_MICROGRID", [voltage, load])).toEqual({ ok: true, value: verdict });
});

it("names both values and limits of a micro-grid, and the one gap there is", () => {
  expect(rowOf("PLAN_MICROGRID", [35, 21, 1]).slice(0, 4)).toEqual([
    "提示",
    "35 kV；21 MW",
    "≤ 35 kV；≤ 20 MW",
    -1,
  ]);
});

it.each([
  ["within 10 m", 9.9, "地下车库", "适建", "浅层"],
  ["at 10 m", 10, "商业街", "适建", "浅层"],
  ["just below 10 m", 10.1, "商业街", "未列入本层", "次浅层"],
  ["at 30 m", 30, "综合管廊", "适建", "次浅层"],
  ["just below 30 m", 30.1, "综合管廊", "战略预留", "次深层"],
  ["just above 50 m", 49.9, "隧道", "战略预留", "次深层"],
  ["at 50 m", 50, "隧道", "战略预留", "深层"],
  ["a school", 5, "学校", "不应布局", "浅层"],
  ["housing in the reserve", 60, "住宅", "不应布局", "深层"],
  ["a nursery", 5, "幼儿园", "不应布局", "浅层"],
  ["an activity centre", 5, "活动中心", "不应布局", "浅层"],
  ["a use without a layer", 5, "应急防灾", "可建", "浅层"],
  ["on the ground", 0, "garage", "适建", "浅层"],
] as const)("PKU 7.6 (4) 11: places a use %s", (_case, depth, use, word, layer) => {
  expect(rowOf("PLAN_UNDERGROUND_USE", [depth, use]).slice(0, 2)).toEqual([word, layer]);
});

it("cites both lists of what must not lie underground", () => {
  expect(rowOf("PLAN_UNDERGROUND_USE", [5, "学校"])[2]).toMatch(/7\.5（四）5.*；.*7\.6（四）11/);
});

it.each([
  ["at 15 %", 1500, 0.15, /^仍按/],
  ["just above", 1500.1, 0.15001, /^应确定主用途/],
  ["nothing", 0, 0, /^仍按/],
] as const)("PKU 7.2 (2) 2: compatible uses %s", (_case, area, share, conclusion) => {
  const row = rowOf("PLAN_COMPATIBLE_USE", [area, 10000]);
  expect(row[0]).toBe(share);
  expect(row[1]).toMatch(conclusion);
});

/** PKU 7.6 (4), the case of Shenzhen. */
describe.each([
  ["一类居住用地", 70],
  ["三类居住用地", 70],
  ["主中心商业用地", 50],
  ["其它区域商业用地", 70],
  ["科研用地", 85],
  ["普通工业用地", 70],
  ["新型产业用地", 70],
  ["仓储用地", 85],
  ["物流用地", 60],
] as const)("Shenzhen's minimum for %s", (landClass, least) => {
  it.each([
    ["just below", -0.01, "提示"],
    ["at it", 0, "达标"],
    ["above", 0.01, "达标"],
  ] as const)("%s", (_case, offset, verdict) => {
    const args = ["深圳", landClass, least + offset, 100];
    expect(callFunction("PLAN_DOMINANT_USE", args)).toEqual({ ok: true, value: verdict });
  });
});

it("adds several main uses up only where the rule says so, and knows no other city", () => {
  const areas = [[30, 20]];
  expect(rowOf("PLAN_DOMINANT_USE", ["深圳", "主中心商业用地", areas, 100, 1]).slice(0, 4)).toEqual([
    "达标",
    0.5,
    "≥ 50 %",
    0,
  ]);
  expect(callFunction("PLAN_DOMINANT_USE", ["深圳", "科研用地", areas, 100])).toMatchObject({
    ok: false,
    error: "#VALUE!",
  });
  expect(callFunction("PLAN_DOMINANT_USE", ["太原市", "科研用地", 90, 100])).toEqual({
    ok: true,
    value: "不适用",
  });
});

/** PKU 7.6 (4) 8, Shanghai's new towns. */
it.each([
  ["国家机关办公", 50],
  ["学校", 50],
  ["医院", 50],
  ["工业厂房", 50],
  ["商业", 30],
  ["办公", 30],
  ["住宅", 30],
] as const)("asks of the roof of %s its share", (type, least) => {
  expect(rowOf("PLAN_ROOF_PV", [type, 100, least]).slice(0, 3)).toEqual([least / 100, "达标", least / 100]);
  expect(rowOf("PLAN_ROOF_PV", [type, 100, least - 0.1])[1]).toBe("提示");
});

it.each([
  ["an unknown surface", "PLAN_GREENING_FACTOR", ["火星土壤", 1, 10], "#VALUE!", /火星土壤.*绿墙/],
  ["no site", "PLAN_GREENING_FACTOR", ["绿墙", 1, 0], "#DIV/0!", /场地面积/],
  ["a negative surface", "PLAN_GREENING_FACTOR", ["绿墙", -1, 10], "#NUM!", /各项面积/],
  ["ranges of unlike length", "PLAN_GREENING_FACTOR", [[["绿墙"]], [[1], [2]], 10], "#VALUE!", /一一对应/],
  ["a surface without area", "PLAN_GREENING_FACTOR", [[["绿墙", "草坪"]], [[1, ""]], 10], "#N/A", /草坪/],
  ["an area without surface", "PLAN_GREENING_FACTOR", [[["绿墙", ""]], [[1, 2]], 10], "#VALUE!", /一一对应/],
  ["negative residents", "PLAN_WASTE_STATIONS", [-1, 10], "#NUM!", /人口/],
  ["a length for an area", "PLAN_WASTE_STATIONS", [1, "10km"], "#VALUE!", /面积/],
  ["a negative load", "PLAN_MICROGRID", [10, -1], "#NUM!", /最大负荷/],
  ["a negative depth", "PLAN_UNDERGROUND_USE", [-8, "地下车库"], "#NUM!", /深度/],
  ["an unknown use", "PLAN_UNDERGROUND_USE", [8, "飞机场"], "#VALUE!", /飞机场.*综合管廊/],
  ["more than all", "PLAN_COMPATIBLE_USE", [11, 10], "#NUM!", /兼容用途/],
  ["no floor area", "PLAN_COMPATIBLE_USE", [0, 0], "#DIV/0!", /总建筑面积/],
  ["commerce without its place", "PLAN_DOMINANT_USE", ["深圳", "商业用地", 7, 10], "#VALUE!", /商业用地/],
  ["a negative use", "PLAN_DOMINANT_USE", ["深圳", "物流用地", [[7, -1]], 10], "#NUM!", /主导用途/],
  ["an unknown city", "PLAN_DOMINANT_USE", ["大深圳", "物流用地", 7, 10], "#VALUE!", /大深圳/],
  ["more modules than roof", "PLAN_ROOF_PV", ["学校", 10, 11], "#NUM!", /光伏面积/],
  ["an unknown building", "PLAN_ROOF_PV", ["仓库", 10, 5], "#VALUE!", /仓库.*学校/],
] as const)("refuses %s: %s", (_case, name, args, error, message) => {
  const outcome = callFunction(name, args);
  expect(outcome).toMatchObject({ ok: false, error });
  expect(outcome?.ok === false ? outcome.message : "").toMatch(message);
});
