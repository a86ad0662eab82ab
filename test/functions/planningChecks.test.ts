import { callFunction } from "../../src/functions/registry";
import type { FunctionArgument } from "../../src/functions/types";

const rowsOf = (name: string, args: readonly FunctionArgument[]): readonly (readonly unknown[])[] => {
  const outcome = callFunction(name, args);
  if (!outcome?.ok) throw new Error(JSON.stringify(outcome));
  return Array.isArray(outcome.value) ? outcome.value : [[outcome.value]];
};

describe("PLAN_BUILDING_HEIGHT", () => {
  it.each([
    ["SX 2: large city, just below", ["办公", 249.99, "420万", "山西省"], "达标"],
    ["SX 2: large city, at the limit", ["办公", 250, "420万", "山西省"], "预警"],
    ["SX 2: small city, just below", ["办公", 149.99, "120万", "山西省"], "达标"],
    ["SX 2: small city, at the limit", ["办公", 150, "120万", "山西省"], "预警"],
    ["exactly 3,000,000: the stricter", ["酒店", 200, 3000000, "山西省"], "预警"],
    ["one more resident", ["酒店", 200, 3000001, "山西省"], "达标"],
    ["one resident fewer", ["酒店", 200, 2999999, "山西省"], "预警"],
    ["SX 2: housing just below 80 m", ["住宅", 79.9, "420万", "山西省"], "达标"],
    ["SX 2: housing at 80 m", ["住宅", 80, "420万", "山西省"], "预警"],
    ["SX 2: housing at 100 m", ["住宅", 100, "420万", "太原市"], "预警"],
    ["in English", ["residential", 60, 4200000, "山西省"], "达标"],
    ["another territory", ["办公", 300, "420万", "湖南省"], "不适用"],
    ["no territory", ["办公", 300, "420万"], "不适用"],
  ] as const)("%s", (_clause, args, verdict) => {
    expect(callFunction("PLAN_BUILDING_HEIGHT", args)).toEqual({ ok: true, value: verdict });
  });

  it("names the governing limit, the edge and the other limits missed", () => {
    const [edge = []] = rowsOf("PLAN_BUILDING_HEIGHT", ["办公", 200, 3000000, "山西省", 1]);
    expect(edge.slice(0, 4)).toEqual(["预警", 200, "＜ 150 m", -50]);
    expect(edge[4]).toMatch(/^山西实施意见 第2条/);
    expect(edge[5]).toMatch(/3,000,000/);
    const [housing = []] = rowsOf("PLAN_BUILDING_HEIGHT", ["住宅", 160, "120万", "山西省", 1]);
    expect(housing.slice(0, 4)).toEqual(["预警", 160, "＜ 80 m", -80]);
    expect(housing[5]).toMatch(/＜ 100 m.*＜ 150 m/);
  });

  it.each([
    ["residents without 万", ["办公", 200, 420, "山西省"], "#VALUE!", /城区人口.*420万/],
    ["an unknown use", ["塔", 200, "420万", "山西省"], "#VALUE!", /住宅.*公共建筑/],
    ["a negative height", ["办公", -1, "420万", "山西省"], "#NUM!", /高度/],
    ["negative residents", ["办公", 200, -1, "山西省"], "#NUM!", /城区人口/],
    ["an area for a height", ["办公", "20亩", "420万", "山西省"], "#VALUE!", /高度/],
  ] as const)("refuses %s", (_case, args, error, message) => {
    const outcome = callFunction("PLAN_BUILDING_HEIGHT", args);
    expect(outcome).toMatchObject({ ok: false, error });
    expect(outcome?.ok === false ? outcome.message : "").toMatch(message);
  });
});

describe("PLAN_COUNTY_FORM", () => {
  const county = (
    ...entries: readonly (readonly [string, string | number])[]
  ): readonly FunctionArgument[] => [[["地区", "灵丘县"], ["年份", 2024], ...entries]];
  const verdicts = (args: readonly FunctionArgument[]): readonly unknown[] =>
    rowsOf("PLAN_COUNTY_FORM", args).map(([, value, , verdict]) => [value, verdict]);

  it.each([
    [
      "SX 3: ratio at the low bound",
      [["县城建成区建筑总面积与建设用地面积的比值", 0.6] as const],
      [[0.6, "达标"]],
    ],
    [
      "SX 3: ratio below it",
      [["县城建成区建筑总面积与建设用地面积的比值", 0.59] as const],
      [[0.59, "不达标"]],
    ],
    ["SX 3: 18 storeys", [["县城新建住宅最高层数", 18] as const], [[18, "达标"]]],
    ["SX 3: 19 storeys", [["县城新建住宅最高层数", 19] as const], [[19, "不达标"]]],
    ["SX 3: a plaza of 20,001 m²", [["县城广场集中硬地面积（㎡）", 20001] as const], [[2.0001, "不达标"]]],
    ["SX 3: a road of 40 m", [["县城内部道路红线宽度", "40米"] as const], [[40, "达标"]]],
    [
      "PKU 7.8: density computed",
      [["县城建成区常住人口", "8万人"] as const, ["县城建成区面积", 10] as const],
      [[0.8, "达标"]],
    ],
  ] as const)("%s", (_clause, entries, expected) => {
    expect(verdicts(county(...entries))).toEqual(expected);
  });
});

describe("PLAN_COUNTY_FORM, the rest", () => {
  it("computes shares from their parts, in parts of one", () => {
    const rows = rowsOf("PLAN_COUNTY_FORM", [
      [
        ["县城新建住宅建筑面积", 10],
        ["县城新建住宅中6层及以下建筑面积", "6.9万m²"],
      ],
    ]);
    expect(rows.map(([, value, unit]) => [value, unit])).toEqual([[0.69, "1"]]);
  });

  it.each([
    ["an unknown name", [[["层高", 3]]], "#VALUE!"],
    ["an indicator of another kind", [[["装配式建筑占新建建筑面积比例", 0.3]]], "#VALUE!"],
    ["a part without its whole", [[["县城建成区常住人口", 8]]], "#N/A"],
    ["a negative figure", [[["县城新建住宅最高层数", -1]]], "#NUM!"],
    ["a bound", [[["县城新建住宅最高层数", "≤18"]]], "#N/A"],
    ["a length for storeys", [[["县城广场集中硬地面积", "20米"]]], "#VALUE!"],
    [
      "an unknown region",
      [
        [
          ["地区", "大西省"],
          ["县城新建住宅最高层数", 18],
        ],
      ],
      "#VALUE!",
    ],
  ] as const)("refuses %s", (_case, args, error) => {
    expect(callFunction("PLAN_COUNTY_FORM", args)).toMatchObject({ ok: false, error });
  });

  it("skips names that have no value yet", () => {
    const rows = rowsOf("PLAN_COUNTY_FORM", [
      [
        ["县城新建住宅最高层数", 18],
        ["县城内部道路红线宽度", null],
      ],
    ]);
    expect(rows).toHaveLength(1);
  });
});

describe("PLAN_INDUSTRIAL_LAND", () => {
  it("leaves out what cannot be computed and says what is missing", () => {
    const rows = rowsOf("PLAN_INDUSTRIAL_LAND", [
      [
        ["用地面积", "75亩"],
        ["年税收", "0.1亿元"],
      ],
    ]);
    expect(rows).toHaveLength(7);
    expect(rows[3]).toEqual(["土地税收产出率", 200, "万元/公顷", "待配置", expect.stringContaining("限值")]);
    expect(rows[0]?.slice(1)).toEqual(["", "1", "待配置", "缺少计容建筑面积"]);
  });

  it.each([
    [
      "no land",
      [
        [
          ["用地面积", 0],
          ["年税收", 1],
        ],
      ],
      "#DIV/0!",
      /用地面积/,
    ],
    [
      "more green than land",
      [
        [
          ["用地面积", 10],
          ["绿地面积", 11],
        ],
      ],
      "#NUM!",
      /绿地面积.*用地面积/,
    ],
    ["a negative area", [[["用地面积", -10]]], "#NUM!", /各项数值/],
    ["an unknown name", [[["层高", 10]]], "#VALUE!", /层高.*用地面积/],
    ["money for an area", [[["用地面积", "10万元"]]], "#VALUE!", /万元.*m²/],
  ] as const)("refuses %s", (_case, args, error, message) => {
    const outcome = callFunction("PLAN_INDUSTRIAL_LAND", args);
    expect(outcome).toMatchObject({ ok: false, error });
    expect(outcome?.ok === false ? outcome.message : "").toMatch(message);
  });
});

describe("PLAN_SINK_IMPORTANCE", () => {
  const graded = (score: number): unknown =>
    rowsOf("PLAN_SINK_IMPORTANCE", [score, 0, 0, [[1, 0, 0]], [[2, 4]]])[0]?.[1];

  it.each([
    ["just below the first cut", 1.99, "一般"],
    ["on the first cut", 2, "重要"],
    ["just below the second cut", 3.99, "重要"],
    ["on the second cut", 4, "极重要"],
  ] as const)("grades a score %s", (_case, score, grade) => {
    expect(graded(score)).toBe(grade);
  });

  it.each([
    ["weights that do not add up", [1, 1, 1, [[0.5, 0.3, 0.3]], [[2, 4]]], "#VALUE!", /1\.1/],
    ["two weights", [1, 1, 1, [[0.5, 0.5]], [[2, 4]]], "#VALUE!", /权重.*3/],
    ["a negative weight", [1, 1, 1, [[1.5, -0.5, 0]], [[2, 4]]], "#NUM!", /权重/],
    ["cuts that do not rise", [1, 1, 1, [[0.5, 0.3, 0.2]], [[4, 4]]], "#VALUE!", /分级界限/],
    ["one cut", [1, 1, 1, [[0.5, 0.3, 0.2]], 4], "#VALUE!", /分级界限.*2/],
    ["ranges of unlike length", [[[1], [2]], 1, 1, [[0.5, 0.3, 0.2]], [[2, 4]]], "#VALUE!", /林龄/],
  ] as const)("refuses %s", (_case, args, error, message) => {
    const outcome = callFunction("PLAN_SINK_IMPORTANCE", args);
    expect(outcome).toMatchObject({ ok: false, error });
    expect(outcome?.ok === false ? outcome.message : "").toMatch(message);
  });
});
