import { runCommandLine } from "../../src/cli/commandLine";
import { toolStamp } from "../../src/cli/toolStamp";
import { loadFactors } from "../../src/catalogue/factors";
import { functionDefinitions } from "../../src/functions/registry";
import { functionPages } from "../../src/i18n/functionPages";
import { paneTool } from "../../src/taskpane/paneTool";

async function call(name: string, args: readonly unknown[]) {
  let out = "";
  const status = await runCommandLine(["call", name, JSON.stringify(args)], {
    out: (text) => void (out += text),
    note: () => undefined,
    readInput: () => Promise.resolve(""),
    now: () => new Date(2026, 10, 21),
  });
  return { status, result: JSON.parse(out) as unknown };
}

const firstRow = (result: unknown): unknown => (Array.isArray(result) ? result[0] : [result]);

describe("green-check call", () => {
  test.each(functionDefinitions.map(({ name }) => [name]))(
    "%s gives the answer of its help page",
    async (name) => {
      const example = functionPages[name]?.example;
      expect(await call(name, example?.args ?? [])).toEqual({ status: 0, result: example?.result });
    },
  );

  test.each<readonly [string, string, readonly unknown[], unknown]>([
    ["PKU 4.2 land doubled", "CARBON_LAND_GROWTH", [2], 2.7],
    ["PKU 4.2 land unchanged", "CARBON_LAND_GROWTH", [1], 1],
    // 90 % of emissions from 28 % of the land: per share of land 23.14 times the rest.
    ["PKU 4.2 emissions per share of the dense land", "CARBON_INTENSITY", [90, 28], 90 / 28],
    ["PKU 4.2 emissions per share of the rest", "CARBON_INTENSITY", [10, 72], 10 / 72],
    ["PKU 6.2 lorry over 2,000 miles", "CARBON_FREIGHT", [20000, "2000英里", "汽车运输", "研究报告"], 3424],
    ["PKU 6.2 intermodal", "CARBON_FREIGHT", [20000, "2000英里", "多式联运", "研究报告"], 1322],
    ["PKU 6.2 special box car", "CARBON_FREIGHT", [20000, "2000英里", "特种铁路集装箱棚车", "研究报告"], 951],
    ["PKU 6.2 kg per t·km by road", "CARBON_FACTOR", ["公路", null, null, "研究报告"], 0.0531893740555],
    ["PKU 6.2 intermodal per t·km", "CARBON_FACTOR", ["多式联运", null, null, "研究报告"], 0.0205363179034],
    ["PKU 6.2 box car per t·km", "CARBON_FACTOR", ["铁路箱车", null, null, "研究报告"], 0.0147731000954],
    ["PKU 6.2 cut by intermodal", "CARBON_REDUCTION", [3424, 1322], 0.613901869159],
    ["PKU 6.2 cut by box car", "CARBON_REDUCTION", [3424, 951], 0.722254672897],
    ["PKU 7.3 commute coefficient", "PLAN_COMMUTE_EFFICIENCY", [45, 60], 0.75],
    ["PKU 7.6 stations by area", "PLAN_WASTE_STATIONS", ["8万人", 10], 10],
    ["PKU 7.6 stations by population", "PLAN_WASTE_STATIONS", ["30万人", 10], 15],
    ["PKU 7.6 one resident more, one station more", "PLAN_WASTE_STATIONS", [20001, 0.5], 2],
    ["SX 2 housing under 80 m", "PLAN_BUILDING_HEIGHT", ["住宅", 79.9, "420万人", "山西省"], "达标"],
    [
      "SX 2 housing of 80 m is not under it",
      "PLAN_BUILDING_HEIGHT",
      ["住宅", 80, "420万人", "山西省"],
      "预警",
    ],
    [
      "SX 2 under 250 m, 3 million and more",
      "PLAN_BUILDING_HEIGHT",
      ["办公", 249.9, 3000001, "山西省"],
      "达标",
    ],
    ["SX 2 250 m", "PLAN_BUILDING_HEIGHT", ["办公", 250, 3000001, "山西省"], "预警"],
    ["SX 2 under 150 m, fewer", "PLAN_BUILDING_HEIGHT", ["办公", 149.9, 2999999, "山西省"], "达标"],
    ["SX 2 150 m", "PLAN_BUILDING_HEIGHT", ["办公", 150, 2999999, "山西省"], "预警"],
    // Both clauses include 3 million: the stricter holds.
    ["SX 2 exactly 3 million", "PLAN_BUILDING_HEIGHT", ["办公", 150, 3000000, "山西省"], "预警"],
  ])("%s", async (_clause, name, args, expected) => {
    expect(await call(name, args)).toEqual({ status: 0, result: expected });
  });

  test("PKU 4.2: the dense land bears 23.14 times the emissions of the rest", async () => {
    const [dense, rest] = await Promise.all([
      call("CARBON_INTENSITY", [90, 28]),
      call("CARBON_INTENSITY", [10, 72]),
    ]);
    expect(Number(dense.result) / Number(rest.result)).toBeCloseTo(23.142857, 6);
  });

  test.each<readonly [string, readonly unknown[], string]>([
    ["the area governs", [80000, 10, 1], "由面积决定"],
    ["the population governs", ["30万人", 10, 1], "由人口决定"],
    ["both ask for the same", [100000, 5, 1], "两者相同"],
  ])("PKU 7.6: %s, and the detail names it", async (_what, args, words) => {
    expect(String(firstRow((await call("PLAN_WASTE_STATIONS", args)).result))).toContain(words);
  });

  test.each<readonly [string, number, string, string, string]>([
    ["PKU 7.6 shallow to 10 m", 10, "地下车库", "适建", "浅层"],
    ["PKU 7.6 just below 10 m", 10.1, "地下车库", "未列入本层", "次浅层"],
    ["PKU 7.6 to 30 m", 30, "综合管廊", "适建", "次浅层"],
    ["PKU 7.6 below 30 m kept in reserve", 30.1, "综合管廊", "战略预留", "次深层"],
    ["PKU 7.6 50 m belongs to the deep layer", 50, "隧道", "战略预留", "深层"],
    ["PKU 7.6 just above 50 m", 49.9, "隧道", "战略预留", "次深层"],
  ])("%s", async (_clause, depth, use, standing, layer) => {
    const { result } = await call("PLAN_UNDERGROUND_USE", [depth, use]);
    expect(firstRow(result)).toEqual(expect.arrayContaining([standing, layer]));
  });

  test.each<readonly [string, number]>([
    ["二类居住用地", 0.7],
    ["主中心商业用地", 0.5],
    ["其他区域商业用地", 0.7],
    ["科研用地", 0.85],
    ["新型产业用地", 0.7],
    ["仓储用地", 0.85],
    ["物流用地", 0.6],
  ])("PKU 7.6, Shenzhen: %s needs a main use of %d", async (landClass, least) => {
    const verdictOf = async (area: number) =>
      (await call("PLAN_DOMINANT_USE", ["深圳市", landClass, area, 10000])).result;
    expect(await Promise.all([least * 10000, least * 10000 - 1].map(verdictOf))).toEqual(["达标", "提示"]);
  });

  test.each<readonly [string, number]>([
    ["semi-natural vegetation", 1],
    ["湿地或开放水域", 1],
    ["密集型绿色屋顶", 0.8],
    ["连通树坑", 0.8],
    ["粗放型绿色屋顶", 0.7],
    ["多花的多年生植物", 0.7],
    ["雨水花园", 0.7],
    ["树篱", 0.6],
    ["小树坑", 0.6],
    ["绿墙", 0.6],
    ["地被种植", 0.5],
    ["休闲草地", 0.4],
    ["sedum mat", 0.3],
    ["加氯水景或无植物贮水池", 0.2],
    ["渗透铺装", 0.1],
    ["沥青", 0],
  ])("PKU 3.3, London: %s counts %d", async (type, factor) => {
    expect(await call("PLAN_GREENING_FACTOR", [type, 100, 100])).toEqual({ status: 0, result: factor });
  });

  test("PKU 6.2: the help page and the factor set say that the printed range differs from the tonnages", () => {
    const words = functionPages["CARBON_FREIGHT"]?.zh.join("") ?? "";
    expect(words).toMatch(/60%至70%.*61\.4%.*72\.2%/);
    const set = loadFactors().sets.find(({ note }) => /60%至70%/.test(note?.zh ?? ""));
    expect(set?.note?.zh).toMatch(/61\.4%.*72\.2%/);
  });
});

test("reports of the command line and of the pane name the version of the factors", () => {
  expect([toolStamp.factors, paneTool.factors]).toEqual([loadFactors().version, loadFactors().version]);
});
