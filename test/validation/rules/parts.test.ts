import { audit, findingsOf } from "../support/audit";
import { countyTable, divisionTable, sheetOf, workbookOf, type GridCell } from "../support/grid";
import { testRule } from "../support/testRule";

const city = (
  whole: GridCell,
  part: GridCell,
  headers: readonly GridCell[] = ["新建建筑面积（万平方米）", "其中：绿色建筑（万平方米）"],
) => divisionTable([["150100", "呼和浩特市", whole, part]], headers);

const rows = (...lines: readonly (readonly GridCell[])[]) =>
  workbookOf(sheetOf("表", [["项目", "单位", "2024年"], ...lines]));

const county = (part: GridCell, whole: GridCell, unit: GridCell = "万㎡") =>
  countyTable([
    ["城镇新建装配式建筑面积", unit, null, part, null],
    ["城镇新建建筑面积", "万㎡", null, whole, null],
  ]);

testRule("L02", {
  accept: [
    { trap: "less than the whole", workbook: city(59.9, 52.8) },
    { trap: "all of the whole", workbook: city(59.9, 59.9) },
    { trap: "above by rounding: 59.9 may be 59.95, 60 may be 59.5", workbook: city(59.9, 60) },
    { trap: "no whole", workbook: city(null, 52.8) },
    { trap: "no part", workbook: city(59.9, null) },
    { trap: "a part that is no number", workbook: city(59.9, "/") },
    {
      trap: "a share beside its whole",
      workbook: city(59.9, 88.1, ["新建建筑面积（万平方米）", "其中：绿色建筑占比（%）"]),
    },
    {
      trap: "a rate of some above the rate of all",
      workbook: city(70, 90, ["供热率（%）", "其中：城区供热率（%）"]),
    },
    {
      trap: "parts in a smaller unit",
      workbook: city(59.9, 528000, ["新建建筑面积（万平方米）", "其中：绿色建筑（平方米）"]),
    },
    {
      trap: "其中 rows",
      workbook: rows(["林地", "公顷", 100], ["其中：公益林", "公顷", 60], ["其中：商品林", "公顷", 40]),
    },
    {
      trap: "其中 rows rounded apart",
      workbook: rows(
        ["林地", "万公顷", 10],
        ["其中：公益林", "万公顷", 6.3],
        ["其中：商品林", "万公顷", 4.2],
      ),
    },
    {
      trap: "qualities that one building may have together",
      workbook: divisionTable(
        [["150100", "呼和浩特市", 60, 50, 40]],
        ["新建建筑面积（万平方米）", "其中：绿色建筑（万平方米）", "其中：装配式建筑（万平方米）"],
      ),
    },
    { trap: "a numerator below its denominator", workbook: county(7, 20) },
    { trap: "a numerator in another unit", workbook: county(70000, 20, "平方米") },
    {
      trap: "a negative whole, such as a sink",
      workbook: rows(["净排放", "万吨", -30], ["其中：能源", "万吨", 10]),
    },
  ],
  reject: [
    {
      trap: "above the whole in its column",
      workbook: city(59.9, 62.8),
      cell: "D2",
      code: "part-exceeds-whole",
      severity: "error",
    },
    {
      trap: "just beyond rounding",
      workbook: city(59.9, 60.1),
      cell: "D2",
      code: "part-exceeds-whole",
      severity: "error",
    },
    {
      trap: "counts one apart",
      workbook: city(32, 33, ["老旧小区总数（个）", "其中：2005年底前建成（个）"]),
      cell: "D2",
      code: "part-exceeds-whole",
      severity: "error",
    },
    {
      trap: "in another unit",
      workbook: city(59.9, 628000, ["新建建筑面积（万平方米）", "其中：绿色建筑（平方米）"]),
      cell: "D2",
      code: "part-exceeds-whole",
      severity: "error",
    },
    {
      trap: "a 其中 row",
      workbook: rows(["林地", "公顷", 100], ["其中：公益林", "公顷", 160]),
      cell: "C3",
      code: "part-exceeds-whole",
      severity: "error",
    },
    {
      trap: "其中 rows together",
      workbook: rows(["林地", "公顷", 100], ["其中：公益林", "公顷", 70], ["其中：商品林", "公顷", 40]),
      cell: "C2",
      code: "parts-exceed-whole",
      severity: "warning",
    },
    {
      trap: "a total's part",
      workbook: divisionTable(
        [
          ["150100", "呼和浩特市", 10, 5],
          ["150200", "包头市", 10, 5],
          [null, "合计", 20, 25],
        ],
        ["林地（公顷）", "其中：公益林（公顷）"],
      ),
      cell: "D4",
      code: "part-exceeds-whole",
      severity: "error",
    },
    {
      trap: "a numerator above its denominator, rows apart",
      workbook: county(25, 20),
      cell: "D4",
      code: "part-exceeds-whole",
      severity: "error",
    },
    {
      trap: "a numerator in another unit",
      workbook: county(250000, 20, "平方米"),
      cell: "D4",
      code: "part-exceeds-whole",
      severity: "error",
    },
  ],
});

test("a numerator is found in the other table of the workbook", () => {
  const sheet = (name: string, label: string, value: number) =>
    sheetOf(name, [
      ["填报单位：灵丘县住房和城乡建设管理局", null, "报告期：2024年度"],
      ["指标名称", "计量单位", "2024年"],
      [label, "万㎡", value],
    ]);
  const workbook = workbookOf(
    sheet("表1", "城镇新建建筑面积", 20),
    sheet("表2", "城镇新建装配式建筑面积", 25),
  );
  expect(
    findingsOf("L02", audit(workbook)).map(({ sheet: name, cell, problem }) => [name, cell, problem]),
  ).toEqual([
    [
      "表2",
      "C3",
      {
        code: "part-exceeds-whole",
        shown: { value: 25, unit: "万m²" },
        whole: { value: 20, unit: "万m²" },
        wholeCell: "表1!C3",
        alike: 0,
      },
    ],
  ]);
});

test("a column of such rows is told once", () => {
  const workbook = divisionTable(
    Array.from({ length: 8 }, (_, index) => [`15010${index + 2}`, `某区${index}`, 10, 12]),
    ["林地（公顷）", "其中：公益林（公顷）"],
  );
  expect(
    findingsOf("L02", audit(workbook)).map(({ cell, problem }) => [
      cell,
      "alike" in problem && problem.alike,
    ]),
  ).toEqual([["D2", 7]]);
});
