import { audit, findingsOf } from "../support/audit";
import { countyTable, sheetOf, workbookOf, type GridCell } from "../support/grid";
import { testRule } from "../support/testRule";

const emissions = (before: GridCell, now: GridCell, planned: GridCell = null) =>
  countyTable([["二氧化碳排放量", "万吨", before, now, planned]]);

const series = (...values: readonly GridCell[]) =>
  workbookOf(
    sheetOf("表", [
      ["指标名称", "计量单位", ...values.map((_, index) => `${2017 + index}年`)],
      ["二氧化碳排放量", "万吨", ...values],
    ]),
  );

const down = (...values: readonly GridCell[]) =>
  workbookOf(
    sheetOf("表", [
      ["年份", "二氧化碳排放量（万吨）"],
      ...values.map((value, index) => [2017 + index, value]),
    ]),
  );

testRule("L06", {
  accept: [
    { trap: "an ordinary change", workbook: emissions(12.4, 13.1) },
    { trap: "nine times as much", workbook: emissions(12.4, 111) },
    { trap: "near ten times: a slip of digits is told by another rule", workbook: emissions(12.4, 124) },
    { trap: "near a hundred times", workbook: emissions(12.4, 1240) },
    {
      trap: "fifteen times in an area: 亩 for 公顷",
      workbook: countyTable([["公园绿地面积", "公顷", 120, 1800, null]]),
    },
    { trap: "a target far off", workbook: emissions(12.4, 12.6, 0.4) },
    { trap: "from nothing", workbook: emissions(0, 372) },
    { trap: "to nothing", workbook: emissions(372, 0) },
    { trap: "a few counted", workbook: countyTable([["城市更新示范片区数量", "个", 1, 30, null]]) },
    { trap: "next to zero the last place decides", workbook: emissions(0.01, 0.15) },
    { trap: "below zero", workbook: countyTable([["生态碳汇空间面积净变化", "平方公里", -0.1, 4, null]]) },
    {
      trap: "years far apart",
      workbook: workbookOf(
        sheetOf("表", [
          ["指标名称", "计量单位", "2005年", "2024年"],
          ["二氧化碳排放量", "万吨", 12.4, 372],
        ]),
      ),
    },
    { trap: "years down", workbook: down(12.4, 12.8, 13.3) },
    {
      trap: "what the usual range excludes is told by another rule",
      workbook: countyTable([["县城建成区常住人口", "万人", 8.4, 250, null]]),
    },
  ],
  reject: [
    {
      trap: "thirty times as much",
      workbook: emissions(12.4, 372),
      cell: "D4",
      code: "magnitude-jump",
      severity: "warning",
    },
    {
      trap: "a thirtieth",
      workbook: emissions(372, 12.4),
      cell: "D4",
      code: "magnitude-jump",
      severity: "warning",
    },
    {
      trap: "one year out of line, told once",
      workbook: series(12.4, 12.8, 390, 13.3, 13.6),
      cell: "E2",
      code: "magnitude-jump",
      severity: "warning",
    },
    {
      trap: "a blank year between",
      workbook: series(12.4, null, 390),
      cell: "E2",
      code: "magnitude-jump",
      severity: "warning",
    },
    {
      trap: "a new level from some year on",
      workbook: series(12.4, 12.8, 390, 395),
      cell: "E2",
      code: "magnitude-jump",
      severity: "warning",
    },
    {
      trap: "years down",
      workbook: down(12.4, 390, 395),
      cell: "B3",
      code: "magnitude-jump",
      severity: "warning",
    },
    {
      trap: "a tiny number that stands for nothing",
      workbook: series(0.00000001, 0.0011),
      cell: "D2",
      code: "magnitude-jump",
      severity: "warning",
    },
  ],
});

const yearly = (year: number, value: GridCell) =>
  sheetOf(`${year}年`, [
    ["指标名称", "计量单位", "数值"],
    ["二氧化碳排放量", "万吨", value],
  ]);

test("a sheet a year: told on the later sheet, and not again where the figure comes back", () => {
  const workbook = workbookOf(yearly(2022, 12.4), yearly(2023, 390), yearly(2024, 12.9));
  expect(findingsOf("L06", audit(workbook)).map(({ sheet, cell }) => [sheet, cell])).toEqual([
    ["2023年", "C2"],
  ]);
});

test("a total jumps with its parts and is not told besides", () => {
  const workbook = workbookOf(
    sheetOf("表", [
      ["县名", "2023年（万吨）", "2024年（万吨）"],
      ["灵丘县", 12.4, 372],
      ["浑源县", 2.4, 2.5],
      ["合计", 14.8, 374.5],
    ]),
  );
  expect(findingsOf("L06", audit(workbook)).map(({ cell }) => cell)).toEqual(["C2"]);
});

test("many of a table are told as one, each other by its cell", () => {
  const workbook = workbookOf(
    sheetOf("表", [
      ["县名", "2023年（万吨）", "2024年（万吨）"],
      ...["灵丘县", "浑源县", "广灵县", "天镇县", "阳高县"].map((name) => [name, 12.4, 372]),
    ]),
  );
  expect(
    findingsOf("L06", audit(workbook)).map(({ cell, problem }) => [
      cell,
      "others" in problem && problem.others,
    ]),
  ).toEqual([["C2", ["C3", "C4", "C5", "C6"]]]);
});

test("no jump is told by both rules on size", () => {
  for (const value of [40, 100, 124, 186, 372, 1240, 4000]) {
    const report = audit(emissions(12.4, value));
    expect(findingsOf("L06", report).length + findingsOf("T05", report).length).toBeLessThanOrEqual(1);
  }
});
