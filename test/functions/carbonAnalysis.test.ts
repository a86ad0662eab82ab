import { callFunction } from "../../src/functions/registry";
import type { FunctionArgument } from "../../src/functions/types";

type Answer = readonly [trap: string, name: string, args: readonly FunctionArgument[], value: unknown];

it.each<Answer>([
  ["bare numbers share a unit", "CARBON_BALANCE", [120, 30], 90],
  ["a unit in the text of the sink", "CARBON_BALANCE", [440, "120tC"], 0],
  ["the sink's unit as argument", "CARBON_BALANCE", [440, 60, "tC"], 220],
  ["the emission's unit kept", "CARBON_BALANCE", ["100万吨", "200000tCO2"], 80],
  ["both with percent typed as people do", "CARBON_REDUCTION", ["1.2万", "9600"], 0.2],
  ["units that differ", "CARBON_REDUCTION", ["1万tCO2", "8000tCO2"], 0.2],
  ["years typed with their unit", "CARBON_REDUCTION", [100, 81, "2年"], 0.1],
  ["output in its own unit", "CARBON_POTENTIAL", ["1.2tCO2/万元", 0.8, "1亿元"], 4000],
  ["the state by default", "CARBON_DECOUPLING", [100, 90, 100, 110], "强脱钩"],
  ["a share as percent", "CARBON_LAND_GROWTH", ["200%"], 2.7],
  [
    "figures beside their names",
    "CARBON_LMDI",
    [
      [
        ["人口", 1],
        ["产值", 2],
        ["能耗", 3],
        ["排放", 4],
      ],
      [
        ["人口", 2],
        ["产值", 4],
        ["能耗", 6],
        ["排放", 8],
      ],
    ],
    [[4, 0, 0, 0, 4]],
  ],
  [
    "units in the texts",
    "CARBON_LMDI",
    [["1万人", 2, 3, 4].map((cell) => [cell]), [[20000], [4], [6], [8]]],
    [[4, 0, 0, 0, 4]],
  ],
  [
    "a blank unit between",
    "CARBON_ZONE",
    [
      [[60], [null], [40]],
      [[50], [null], [50]],
      [[30], [""], [10]],
    ],
    [
      [1.2, 1.5, "低碳保持区"],
      ["", "", ""],
      [0.8, 0.5, "碳强度控制区"],
    ],
  ],
  [
    "drivers across",
    "CARBON_ALLOCATE",
    [
      100,
      [
        [30, 70, 100],
        [1, 1, 2],
      ],
      [["50%"], [0.5]],
    ],
    [[20, 30, 50]],
  ],
  ["one driver", "CARBON_ALLOCATE", [100, [[1], [3]], 1], [[25], [75]]],
  [
    "plans without a name",
    "CARBON_SCENARIO",
    [[[1000], [500], [200], [50], [100]], [["-10%", null, 0, 0, 0]]],
    [["方案1", 900, 1.8, 4.5, 18, 800, 1]],
  ],
  [
    "sinks in a unit of their own",
    "CARBON_SCENARIO",
    [[["1万tCO2", 1, 1, 1, "4000tCO2"]], [[0, 0, 0, 0, 0]]],
    [["方案1", 1, 1, 1, 1, 0.6, 1]],
  ],
  ["no cut points", "CARBON_RISK", [1.2, 0.9], "待配置"],
  ["bare cut points", "CARBON_RISK", [1.2, 0.9, [["10%", "20%", "30%"]]], "3级"],
  [
    "below the first name",
    "CARBON_RISK",
    [
      1,
      1.1,
      [
        [0, "低"],
        [0.1, "中"],
      ],
    ],
    "低",
  ],
])("answers with %s", (_trap, name, args, value) => {
  expect(callFunction(name, args)).toEqual({ ok: true, value });
});

it.each([
  ["CARBON_BALANCE", [120, 30, null, 1], [90, "tCO2", /碳缺口/, /研究报告/, "", 0.25]],
  ["CARBON_BALANCE", [0, 30, null, 1], [-30, "tCO2", /碳缺口/, /研究报告/, /碳汇大于排放/, ""]],
  ["CARBON_DECOUPLING", [100, 103, 1000, 1060, 1], ["弱脱钩", "", /0.5/, /Tapio/, /未与原文核对/, 0.5]],
] as const)(
  "spills the detail of %s: value, unit, method, source, note and what follows",
  (name, args, expected) => {
    const outcome = callFunction(name, args);
    const row = outcome?.ok && Array.isArray(outcome.value) ? outcome.value[0] : null;
    expect(row).toEqual(
      expected.map((cell) => (cell instanceof RegExp ? expect.stringMatching(cell) : cell)),
    );
  },
);

it.each([
  ["a sink that is no carbon", "CARBON_BALANCE", [120, "30亩"], "#VALUE!", /“亩”.*“tCO2”/],
  ["negative emissions", "CARBON_BALANCE", [-1, 30], "#NUM!", /排放总量/],
  ["a bound for a number", "CARBON_REDUCTION", ["≥100", 80], "#N/A", /≥100/],
  ["nothing before", "CARBON_REDUCTION", [0, 80], "#DIV/0!", /前值/],
  ["no years", "CARBON_REDUCTION", [100, 80, 0], "#DIV/0!", /年数/],
  ["output unchanged", "CARBON_DECOUPLING", [100, 90, 100, 100], "#DIV/0!", /期末产值/],
  ["three figures", "CARBON_LMDI", [[[1, 2, 3]], [[1, 2, 3, 4]]], "#VALUE!", /前值.*3 个/],
  ["a gap among the figures", "CARBON_LMDI", [[[1, null, 3, 4]], [[1, 2, 3, 4]]], "#VALUE!", /第 2 格/],
  ["energy without output", "CARBON_LMDI", [[[1, 0, 3, 4]], [[1, 2, 3, 4]]], "#NUM!", /不能分解/],
  ["ranges of two lengths", "CARBON_ZONE", [[[1, 2]], [[1]], [[1, 2]]], "#VALUE!", /排放量.*1 个/],
  [
    "a unit without its sinks",
    "CARBON_ZONE",
    [[[1, 2]], [[1, 2]], [[1, null]]],
    "#VALUE!",
    /碳汇量.*第 2 格/,
  ],
  ["no sinks at all", "CARBON_ZONE", [[[1]], [[1]], [[0]]], "#DIV/0!", /碳汇量/],
  ["weights that do not add up", "CARBON_ALLOCATE", [100, [[1], [3]], 0.9], "#VALUE!", /权重.*0.9/],
  ["a driver too many", "CARBON_ALLOCATE", [100, [[1, 2, 3]], [[0.5, 0.5]]], "#VALUE!", /分配依据/],
  ["four figures of today", "CARBON_SCENARIO", [[[1, 2, 3, 4]], [[0, 0, 0, 0, 0]]], "#VALUE!", /基数.*4 个/],
  ["people that vanish", "CARBON_SCENARIO", [[[1, 2, 3, 4, 5]], [[0, 0, 0, -1, 0]]], "#DIV/0!", /变化幅度/],
  ["cut points that fall", "CARBON_RISK", [1, 0.9, [[0.2, 0.1]]], "#VALUE!", /从小到大/],
  ["a unit after alone", "CARBON_REDUCTION", [1000, "1.2万t"], "#VALUE!", /前值/],
  [
    "a unit of the sinks alone",
    "CARBON_SCENARIO",
    [[[9, 2, 3, 4, "5t"]], [[0, 0, 0, 0, 0]]],
    "#VALUE!",
    /基数/,
  ],
  ["negative land", "CARBON_LAND_GROWTH", [-2], "#NUM!", /用地倍数/],
] as const)("refuses %s", (_trap, name, args, error, message) => {
  const outcome = callFunction(name, args);
  expect(outcome).toMatchObject({ ok: false, error });
  expect(outcome?.ok === false ? outcome.message : "").toMatch(message);
});
