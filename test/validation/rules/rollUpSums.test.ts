import { audit, findingsOf } from "../support/audit";
import { divisionTable, sheetOf, workbookOf, type GridCell } from "../support/grid";
import { testRule } from "../support/testRule";

const districts = [
  ["150302", "海勃湾区"],
  ["150303", "海南区"],
  ["150304", "乌达区"],
] as const;

/** 乌海市 above its three districts. */
const wuhai = (
  city: GridCell,
  figures: readonly GridCell[] = [30.1, 22.2, 21.6],
  header: GridCell = "公园绿地面积（公顷）",
) =>
  divisionTable(
    [["150300", "乌海市", city], ...figures.map((figure, index) => [...(districts[index] ?? []), figure])],
    [header],
  );

const period = ["报告期：2024年度"];

/** A sheet of districts beside one of the city's own figures. */
const apart = (city: GridCell, unit = "公顷", figures: readonly GridCell[] = [30.1, 22.2, 21.6]) =>
  workbookOf(
    sheetOf("分区", [
      period,
      ["行政区划代码", "名称", "公园绿地面积（公顷）"],
      ...figures.map((figure, index) => [...(districts[index] ?? []), figure]),
    ]),
    sheetOf("全市", [
      ["填报单位：乌海市自然资源局", null, "报告期：2024年度"],
      ["指标名称", "计量单位", "2024年"],
      ["公园绿地面积", unit, city],
    ]),
  );

const beside = (city: GridCell) =>
  workbookOf(
    sheetOf("表", [
      period,
      ["指标名称", "计量单位", "乌海市", "海勃湾区", "海南区", "乌达区"],
      ["公园绿地面积", "公顷", city, 30.1, 22.2, 21.6],
    ]),
  );

testRule("L08", {
  accept: [
    { trap: "the sum of its districts", workbook: wuhai(73.9) },
    { trap: "rounded apart", workbook: wuhai(74.1) },
    { trap: "districts rounded to whole numbers", workbook: wuhai(73.9, [30, 22, 21]) },
    { trap: "a share has no sum", workbook: wuhai(41, [40, 42, 43], "公园绿地500米服务半径覆盖率（%）") },
    {
      trap: "a figure per head has no sum",
      workbook: wuhai(15, [14, 15, 16], "人均公园绿地面积（平方米/人）"),
    },
    { trap: "the city's figure is not given", workbook: wuhai(null) },
    { trap: "a district is not given, the rest is below", workbook: wuhai(52.3, [30.1, 22.2, null]) },
    { trap: "fewer than half of the districts: a selection", workbook: wuhai(73.9, [30.1]) },
    { trap: "the city on its own sheet", workbook: apart(73.9) },
    { trap: "the city on its own sheet in another unit", workbook: apart(0.739, "平方公里") },
    { trap: "side by side", workbook: beside(73.9) },
    {
      trap: "cities of no common province row",
      workbook: divisionTable([
        ["150300", "乌海市", 70],
        ["150200", "包头市", 60],
      ]),
    },
    {
      trap: "a county's city of former years is not the city that bears its name today",
      workbook: divisionTable(
        [
          ["522201", "铜仁市", 5],
          ["520602", "碧江区", 3],
          ["520603", "万山区", 3],
        ],
        ["公园绿地面积（公顷）"],
      ),
    },
  ],
  reject: [
    {
      trap: "above its districts",
      workbook: wuhai(75.9),
      cell: "C2",
      code: "units-differ",
      severity: "error",
    },
    {
      trap: "below its districts",
      workbook: wuhai(71.9),
      cell: "C2",
      code: "units-differ",
      severity: "error",
    },
    {
      trap: "a column that names no indicator",
      workbook: wuhai(75.9, undefined, "林地（公顷）"),
      cell: "C2",
      code: "units-differ",
      severity: "error",
    },
    {
      trap: "accounts of one level need not be the sum of the next",
      workbook: wuhai(760, [300, 200, 200], "二氧化碳排放量（万吨）"),
      cell: "C2",
      code: "units-differ",
      severity: "warning",
    },
    {
      trap: "a district is blank",
      workbook: wuhai(73.9, [30.1, 22.2, null]),
      cell: "C2",
      code: "sum-incomplete",
      severity: "info",
    },
    {
      trap: "a district is not listed",
      workbook: wuhai(73.9, [30.1, 22.2]),
      cell: "C2",
      code: "sum-incomplete",
      severity: "info",
    },
    {
      trap: "a district is not listed and the others are more",
      workbook: wuhai(50, [30.1, 22.2]),
      cell: "C2",
      code: "units-differ",
      severity: "error",
    },
    {
      trap: "the city on its own sheet",
      workbook: apart(75.9),
      cell: "C3",
      code: "units-differ",
      severity: "error",
    },
    {
      trap: "the city on its own sheet in another unit",
      workbook: apart(0.759, "平方公里"),
      cell: "C3",
      code: "units-differ",
      severity: "error",
    },
    { trap: "side by side", workbook: beside(75.9), cell: "C3", code: "units-differ", severity: "error" },
  ],
});

test("says how many, of which sheet, and what would explain it", () => {
  const [found] = findingsOf("L08", audit(apart(52.3)));
  expect(found?.problem).toEqual({
    code: "units-differ",
    shown: { value: 52.3, unit: "公顷" },
    sum: 73.9,
    gap: -21.6,
    unit: "乌海市",
    members: 3,
    sheet: "分区",
    hint: { kind: "left-out", cell: "C5" },
    alike: 0,
  });
});

test("names the units that are not listed", () => {
  const [found] = findingsOf("L08", audit(wuhai(73.9, [30.1, 22.2])));
  expect(found?.problem).toMatchObject({ code: "sum-incomplete", absent: ["乌达区"], blanks: [] });
});

test("a city off in every year of a row is told once", () => {
  const years = Array.from({ length: 8 }, (_, index) => `${2016 + index}年`);
  const row = (code: string, name: string, value: number): readonly GridCell[] => [
    code,
    name,
    ...years.map(() => value),
  ];
  const workbook = workbookOf(
    sheetOf("公园绿地面积（公顷）", [
      ["公园绿地面积（单位：公顷）"],
      ["行政区划代码", "名称", ...years],
      row("150300", "乌海市", 90),
      ...districts.map(([code, name]) => row(code, name, 20)),
    ]),
  );
  expect(
    findingsOf("L08", audit(workbook)).map(({ cell, problem }) => [
      cell,
      "alike" in problem && problem.alike,
    ]),
  ).toEqual([["C3", 7]]);
});
