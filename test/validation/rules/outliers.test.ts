import fc from "fast-check";
import { medianOf, modifiedScores } from "../../../src/validation/rules/outliers";
import { audit, findingsOf } from "../support/audit";
import { divisionTable, sheetOf, workbookOf, type GridCell } from "../support/grid";
import { innerMongolia } from "../support/linkExamples";
import { testRule } from "../support/testRule";

const usual = [88.1, 86.8, 89.3, 94.8, 86.6, 93.9, 93.7, 93.5];

const cities = (figures: readonly GridCell[], header: GridCell = "绿色建筑占比（%）") =>
  divisionTable(
    figures.map((figure, index) => [...(innerMongolia[index] ?? []), figure]),
    [header],
  );

const amounts = [312, 270, 55.7, 403, 287, 215, 224, 153];

testRule("L09", {
  accept: [
    { trap: "shares close together", workbook: cities(usual) },
    { trap: "seven units are too few", workbook: cities([...usual.slice(0, 6), 12]) },
    { trap: "half of them the same", workbook: cities([100, 100, 100, 100, 100, 96, 97, 12]) },
    { trap: "a great city is no slip", workbook: cities([...amounts, 1100], "常住人口（万人）") },
    { trap: "a small one is none either", workbook: cities([...amounts, 25], "常住人口（万人）") },
    { trap: "zeros have no logarithm", workbook: cities([...amounts, 0], "公园绿地面积（公顷）") },
    {
      trap: "counties side by side have no peers",
      workbook: workbookOf(
        sheetOf("表", [
          ["指标名称", "计量单位", "乌海市", "包头市"],
          ["常住人口", "万人", 55, 270],
        ]),
      ),
    },
    { trap: "a blank and a mark", workbook: cities([...usual, null, "/"]) },
    { trap: "share or points: told by another rule", workbook: cities([...usual, 0.9]) },
    {
      trap: "hundredfold: told by another rule",
      workbook: cities([...usual, { value: 90, format: "0.0%" }]),
    },
    {
      trap: "a total is no peer",
      workbook: divisionTable(
        [
          ...amounts.map((figure, index) => [...(innerMongolia[index] ?? []), figure]),
          [null, "合计", 1919.7],
        ],
        ["常住人口（万人）"],
      ),
    },
  ],
  reject: [
    {
      trap: "a share far below",
      workbook: cities([...usual, 31.2]),
      cell: "C10",
      code: "outlier",
      severity: "info",
    },
    {
      trap: "a growth far above",
      workbook: cities([2.1, 2.4, 3, 1.8, 2.2, 2.6, 2.9, 31], "人口增速（%）"),
      cell: "C9",
      code: "outlier",
      severity: "info",
    },
    {
      trap: "an amount in ones instead of 万",
      workbook: cities([...amounts, 2_230_000], "公园绿地面积（公顷）"),
      cell: "C10",
      code: "outlier",
      severity: "info",
    },
    {
      trap: "an amount a thousandth",
      workbook: cities([...amounts, 0.2], "公园绿地面积（公顷）"),
      cell: "C10",
      code: "outlier",
      severity: "info",
    },
  ],
});

test("gives median, peers and score", () => {
  const [found] = findingsOf("L09", audit(cities([...usual, 31.2])));
  expect(found?.problem).toEqual({
    code: "outlier",
    shown: { value: 31.2, unit: "%" },
    median: 89.3,
    peers: 9,
    score: -9.3,
    others: [],
  });
});

test("more than three of a column are told at the farthest, with the cells of the others", () => {
  const names = Array.from({ length: 30 }, (_, index) => [String(150160 + index), `某县${index}`]);
  const figures = [...Array.from({ length: 26 }, (_, index) => 80 + (index % 7)), 10, 12, 8, 11];
  const workbook = divisionTable(
    names.map((unit, index) => [...unit, figures[index] ?? null]),
    ["绿色建筑占比（%）"],
  );
  expect(
    findingsOf("L09", audit(workbook)).map(({ cell, problem }) => [
      cell,
      "others" in problem && problem.others,
    ]),
  ).toEqual([["C30", ["C28", "C29", "C31"]]]);
});

test("of several years only the reported one is looked at", () => {
  const workbook = workbookOf(
    sheetOf("表", [
      ["报告期：2023年度"],
      ["行政区划代码", "城市", "2022年（%）", "2023年（%）"],
      ...[...usual, 31.2].map((share, index) => [...(innerMongolia[index] ?? []), share, 100 - index]),
    ]),
  );
  expect(findingsOf("L09", audit(workbook))).toEqual([]);
});

test.each([
  ["an odd number", [3, 1, 2], 2],
  ["an even number", [4, 1, 3, 2], 2.5],
])("the median of %s", (_, values, median) => {
  expect(medianOf(values)).toBe(median);
});

test("scores are 0.6745 (x − median) ÷ MAD, here median 2.45 and MAD 0.15", () => {
  const scores = modifiedScores([2.1, 2.6, 2.4, 2.5, 2.3, 2.1, 2.3, 2.6, 8.2, 8.3]);
  expect(scores?.map((score) => Number(score.toFixed(2)))).toEqual([
    -1.57, 0.67, -0.22, 0.22, -0.67, -1.57, -0.67, 0.67, 25.86, 26.31,
  ]);
  expect(modifiedScores([1, 1, 1, 2])).toBeNull();
});

test("scores do not change with the unit or the zero point", () => {
  fc.assert(
    fc.property(
      fc.array(fc.integer({ min: -1000, max: 1000 }), { minLength: 3, maxLength: 40 }),
      fc.integer({ min: 1, max: 50 }),
      fc.integer({ min: -100, max: 100 }),
      (values, factor, shift) => {
        const [own, other] = [
          modifiedScores(values),
          modifiedScores(values.map((value) => value * factor + shift)),
        ];
        if (own === null || other === null) return own === other;
        return own.every((score, index) => Math.abs(score - (other[index] ?? Number.NaN)) < 1e-6);
      },
    ),
  );
});
