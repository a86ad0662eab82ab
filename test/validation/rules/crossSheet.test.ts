import { sheetOf, workbookOf, type GridCell } from "../support/grid";
import { testRule } from "../support/testRule";

interface Told {
  readonly name?: string;
  readonly title?: string;
  readonly label?: string;
  readonly unit?: string;
  readonly year?: GridCell;
  readonly value: GridCell;
}

const sheet = ({
  name = "附表2",
  title,
  label = "县城建成区面积",
  unit = "平方公里",
  year = "2024年",
  value,
}: Told) =>
  sheetOf(name, [
    [title ?? null],
    ["填报单位：灵丘县住房和城乡建设管理局", null, "报告期：2024年度"],
    ["指标名称", "计量单位", year],
    [label, unit, value],
  ]);

const pair = (other: Told, first: Partial<Told> = {}) =>
  workbookOf(sheet({ name: "附表1", value: 9.1, ...first }), sheet(other));

const cities = (name: string, first: GridCell) =>
  sheetOf(name, [
    ["报告期：2024年度"],
    ["行政区划代码", "城市", "新建建筑面积（万平方米）"],
    ["150100", "呼和浩特市", first],
    ["150200", "包头市", 66.1],
  ]);

testRule("L03", {
  accept: [
    { trap: "the same figure", workbook: pair({ value: 9.1 }) },
    { trap: "the same figure in another unit", workbook: pair({ unit: "公顷", value: 910 }) },
    { trap: "rounded to other places", workbook: pair({ unit: "公顷", value: 914.6 }) },
    { trap: "another year", workbook: pair({ year: "2023年", value: 8.8 }) },
    { trap: "the target beside the actual", workbook: pair({ year: "2024年目标", value: 9.5 }) },
    {
      trap: "another indicator",
      workbook: pair({ label: "县城建成区建设用地面积", unit: "公顷", value: 480 }),
    },
    { trap: "blank in the other sheet", workbook: pair({ value: null }) },
    { trap: "no number in the other sheet", workbook: pair({ value: "/" }) },
    { trap: "about so much", workbook: pair({ value: "约9" }) },
    { trap: "a unit that cannot measure it", workbook: pair({ unit: "万吨", value: 3 }) },
    {
      trap: "the largest beside the mean",
      workbook: pair(
        { label: "内部道路红线宽度（平均）", unit: "米", value: 22 },
        { label: "内部道路红线宽度（最大）", unit: "米", value: 40 },
      ),
    },
    {
      trap: "the existing beside the new",
      workbook: pair(
        { label: "既有公园绿地面积", unit: "公顷", value: 30 },
        { label: "公园绿地面积", unit: "公顷", value: 120 },
      ),
    },
    {
      trap: "the municipality beside its centre",
      workbook: pair(
        { title: "中心城区指标表", label: "常住人口", unit: "万人", value: 40 },
        { title: "市域指标表", label: "常住人口", unit: "万人", value: 310 },
      ),
    },
    {
      trap: "two scenarios",
      workbook: pair(
        { title: "强化情景", label: "二氧化碳排放量", unit: "万吨", value: 300 },
        { title: "基准情景", label: "二氧化碳排放量", unit: "万吨", value: 420 },
      ),
    },
    {
      trap: "a planned figure by its label",
      workbook: pair(
        { label: "规划公园绿地面积", unit: "公顷", value: 300 },
        { label: "公园绿地面积", unit: "公顷", value: 120 },
      ),
    },
    { trap: "cities with the same figure", workbook: workbookOf(cities("表1", 59.9), cities("表2", 59.9)) },
    {
      trap: "one sheet a year, the year in its name",
      workbook: workbookOf(
        sheetOf("2023年", [
          ["指标名称", "计量单位", "数值"],
          ["县城建成区面积", "平方公里", 8.8],
        ]),
        sheetOf("2024年", [
          ["指标名称", "计量单位", "数值"],
          ["县城建成区面积", "平方公里", 9.1],
        ]),
      ),
    },
  ],
  reject: [
    {
      trap: "another figure",
      workbook: pair({ value: 9.4 }),
      cell: "C4",
      code: "sheets-differ",
      severity: "error",
    },
    {
      trap: "another figure in another unit",
      workbook: pair({ unit: "公顷", value: 916 }),
      cell: "C4",
      code: "sheets-differ",
      severity: "error",
    },
    {
      trap: "another figure typed as text",
      workbook: pair({ value: "９．４" }),
      cell: "C4",
      code: "sheets-differ",
      severity: "error",
    },
    {
      trap: "the same number in another unit",
      workbook: pair({ unit: "公顷", value: 9.1 }),
      cell: "C4",
      code: "sheets-differ",
      severity: "error",
    },
    {
      trap: "counts one apart",
      workbook: pair(
        { label: "公交车数量", unit: "辆", value: 121 },
        { label: "公交车数量", unit: "辆", value: 120 },
      ),
      cell: "C4",
      code: "sheets-differ",
      severity: "error",
    },
    {
      trap: "one sheet says that it is of the centre",
      workbook: pair(
        { title: "中心城区指标表", label: "常住人口", unit: "万人", value: 40 },
        { label: "常住人口", unit: "万人", value: 310 },
      ),
      cell: "C4",
      code: "sheets-differ",
      severity: "warning",
    },
    {
      trap: "a city of two tables",
      workbook: workbookOf(cities("表1", 59.9), cities("表2", 95.9)),
      cell: "C3",
      code: "sheets-differ",
      severity: "error",
    },
    {
      trap: "a city in a row here and in a column there",
      workbook: workbookOf(
        cities("表1", 59.9),
        sheetOf("表2", [
          ["指标名称", "计量单位", "呼和浩特市", "包头市"],
          ["新建建筑面积", "万平方米", 95.9, 66.1],
        ]),
      ),
      cell: "C2",
      code: "sheets-differ",
      severity: "error",
    },
    {
      trap: "two tables of one sheet",
      workbook: workbookOf(
        sheetOf("附表1", [
          ["指标名称", "计量单位", "2024年"],
          ["县城建成区面积", "平方公里", 9.1],
          [],
          ["指标名称", "计量单位", "2024年"],
          ["县城建成区面积", "平方公里", 9.4],
        ]),
      ),
      cell: "C5",
      code: "sheets-differ",
      severity: "error",
    },
    {
      trap: "years across here and down there",
      workbook: workbookOf(
        sheetOf("表1", [
          ["指标名称", "计量单位", "2023年", "2024年"],
          ["县城建成区面积", "平方公里", 8.8, 9.1],
        ]),
        sheetOf("表2", [
          ["年份", "县城建成区面积（公顷）"],
          [2023, 880],
          [2024, 940],
        ]),
      ),
      cell: "B3",
      code: "sheets-differ",
      severity: "error",
    },
  ],
});
