import { audit, findingsOf } from "../support/audit";
import { divisionTable, sheetOf, workbookOf, type GridCell } from "../support/grid";
import { testRule } from "../support/testRule";
import type { WorkbookSnapshot } from "../../../src/workbook/snapshot";

const names = [
  ["150100", "呼和浩特市"],
  ["150200", "包头市"],
  ["150300", "乌海市"],
  ["150400", "赤峰市"],
] as const;

/** A row a city, 合计 last; the column in 万m² unless said otherwise. */
const cities = (
  figures: readonly GridCell[],
  total: GridCell,
  header: GridCell = "新建建筑面积（万平方米）",
) =>
  divisionTable(
    [...figures.map((figure, index) => [...(names[index] ?? []), figure]), [null, "合计", total]],
    [header],
  );

const table = (...rows: readonly (readonly GridCell[])[]): WorkbookSnapshot =>
  workbookOf(sheetOf("表", rows));

const landHeader = ["地类", "2024年（公顷）"];
const land = (...rows: readonly (readonly GridCell[])[]) => table(landHeader, ...rows);

const sideBySide = (...figures: readonly GridCell[]) =>
  table(
    ["指标名称", "计量单位", "合计", "海勃湾区", "海南区", "乌达区"],
    ["公园绿地面积", "公顷", ...figures],
  );

const kinds = (...figures: readonly GridCell[]) =>
  table(
    ["城市", "住宅（万m²）", "公共建筑（万m²）", "合计（万m²）"],
    ["包头市", ...figures],
    ["乌海市", 1, 2, 3],
  );

testRule("L01", {
  accept: [
    { trap: "total and parts to the last place", workbook: cities([59.9, 66.1, 73.9], 199.9) },
    { trap: "rounded apart by all the half places there are", workbook: cities([59.9, 66.1, 73.9], 200.1) },
    { trap: "rounded apart downwards", workbook: cities([59.9, 66.1, 73.9], 199.7) },
    { trap: "a total rounded to whole numbers", workbook: cities([59.94, 66.14, 73.94], 200) },
    { trap: "97 among tenths may stand for 96.5 to 97.5", workbook: cities([97, 66.1, 73.9], 237.6) },
    { trap: "counts that add up", workbook: cities([32, 149, 128], 309, "老旧小区总数（个）") },
    {
      trap: "counts in tens of thousands are rounded",
      workbook: cities([3.2, 4.1], 7.4, "住房套数（万套）"),
    },
    { trap: "a share has no sum", workbook: cities([88.1, 86.8], 87.4, "绿色建筑占比（%）") },
    {
      trap: "a figure per head has no sum",
      workbook: cities([15, 16], 15.5, "人均公园绿地面积（平方米/人）"),
    },
    { trap: "a density has no sum", workbook: cities([0.8, 0.9], 0.85, "人口密度（万人/平方公里）") },
    { trap: "the greatest of something has no sum", workbook: cities([18, 33], 33, "最高层数（层）") },
    { trap: "an average has no sum", workbook: cities([3.1, 3.3], 3.2, "平均每户面积（m²）") },
    { trap: "a price index has no sum", workbook: cities([101, 102], 101.5, "价格指数") },
    {
      trap: "a formula of the sheet",
      workbook: cities([59.9, 66.1], { value: 126, formula: "=SUM(C2:C3)" }),
    },
    { trap: "a total that is not given", workbook: cities([59.9, 66.1], null) },
    { trap: "不适用 adds nothing", workbook: cities([59.9, "不适用", 73.9], 133.8) },
    { trap: "a blank that is nothing", workbook: cities([59.9, null, 73.9], 133.8) },
    { trap: "the only part", workbook: cities([59.9], 66.1) },
    {
      trap: "total first, as yearbooks print it",
      workbook: land(["合计", 30], ["林地", 10], ["草地", 20]),
    },
    {
      trap: "subtotals and a total over them",
      workbook: land(
        ["林地", 10],
        ["草地", 20],
        ["小计", 30],
        ["耕地", 5],
        ["园地", 7],
        ["小计", 12],
        ["合计", 42],
      ),
    },
    {
      trap: "其中 lines are in their wholes",
      workbook: land(["林地", 10], ["其中：公益林", 6], ["草地", 20], ["合计", 30]),
    },
    {
      trap: "a total whose 其中 lines are not all of it",
      workbook: land(["合计", 30], ["其中：林地", 10], ["其中：草地", 12]),
    },
    {
      trap: "cities with a county of one of them, added once",
      workbook: divisionTable([
        ["150500", "通辽市", 20],
        ["150581", "霍林郭勒市", 5],
        ["150600", "鄂尔多斯市", 10],
        [null, "合计", 30],
      ]),
    },
    {
      trap: "cities without their county-level cities, added all",
      workbook: divisionTable([
        ["150500", "通辽市", 20],
        ["150581", "霍林郭勒市", 5],
        ["150600", "鄂尔多斯市", 10],
        [null, "合计", 35],
      ]),
    },
    {
      trap: "fuels in their own units",
      workbook: table(
        ["品种", "单位", "2024年"],
        ["原煤", "万吨", 10],
        ["天然气", "万立方米", 20],
        ["合计", "万tce", 12],
      ),
    },
    {
      trap: "parts in another unit of the same kind",
      workbook: table(
        ["项目", "单位", "2024年"],
        ["林地", "公顷", 100],
        ["草地", "平方公里", 2],
        ["合计", "公顷", 300],
      ),
    },
    { trap: "counties side by side", workbook: sideBySide(60, 10, 20, 30) },
    { trap: "kinds side by side", workbook: kinds(10.1, 5.2, 15.3) },
    {
      trap: "a column headed 总计 of other units",
      workbook: table(
        ["城市", "人口（万人）", "面积（公顷）", "合计（万m²）"],
        ["包头市", 10, 20, 7],
        ["乌海市", 1, 2, 3],
      ),
    },
    {
      trap: "years one under another are no parts",
      workbook: table(["年份", "绿地面积（公顷）"], [2022, 10], [2023, 11], [2024, 12], ["合计", 12]),
    },
  ],
  reject: [
    {
      trap: "beyond all rounding",
      workbook: cities([59.9, 66.1, 73.9], 200.2),
      cell: "C5",
      code: "sum-differs",
      severity: "error",
    },
    {
      trap: "below all rounding",
      workbook: cities([59.9, 66.1, 73.9], 199.6),
      cell: "C5",
      code: "sum-differs",
      severity: "error",
    },
    {
      trap: "counts one apart",
      workbook: cities([32, 149, 128], 310, "老旧小区总数（个）"),
      cell: "C5",
      code: "sum-differs",
      severity: "error",
    },
    {
      trap: "a column that does not say what it measures",
      workbook: cities([3, 4, 5], 15, "其他"),
      cell: "C5",
      code: "sum-differs",
      severity: "warning",
    },
    {
      trap: "a formula that leaves a row out",
      workbook: cities([59.9, 66.1, 73.9], { value: 126, formula: "=SUM(C2:C3)" }),
      cell: "C5",
      code: "sum-differs",
      severity: "error",
    },
    {
      trap: "a part is blank and the total is above the rest",
      workbook: cities([59.9, null, 73.9], 199.9),
      cell: "C5",
      code: "sum-incomplete",
      severity: "info",
    },
    {
      trap: "a part is unknown",
      workbook: cities([59.9, "/", 73.9], 199.9),
      cell: "C5",
      code: "sum-incomplete",
      severity: "info",
    },
    {
      trap: "a part is secret",
      workbook: cities([59.9, "涉密", 73.9], 199.9),
      cell: "C5",
      code: "sum-incomplete",
      severity: "info",
    },
    {
      trap: "a part is blank and the rest is above the total",
      workbook: cities([59.9, null, 73.9], 100),
      cell: "C5",
      code: "sum-differs",
      severity: "error",
    },
    {
      trap: "a total that comes first",
      workbook: land(["合计", 31.5], ["林地", 10], ["草地", 20]),
      cell: "B2",
      code: "sum-differs",
      severity: "error",
    },
    {
      trap: "a subtotal of its group",
      workbook: land(
        ["林地", 10],
        ["草地", 20],
        ["小计", 33],
        ["耕地", 5],
        ["园地", 7],
        ["小计", 12],
        ["合计", 42],
      ),
      cell: "B4",
      code: "sum-differs",
      severity: "error",
    },
    {
      trap: "a part counted as 其中 and again",
      workbook: land(["林地", 10], ["其中：公益林", 6], ["草地", 20], ["合计", 36]),
      cell: "B5",
      code: "sum-differs",
      severity: "error",
    },
    {
      trap: "counties side by side",
      workbook: sideBySide(63, 10, 20, 30),
      cell: "C2",
      code: "sum-differs",
      severity: "error",
    },
    {
      trap: "kinds side by side",
      workbook: kinds(10.1, 5.2, 16.3),
      cell: "D2",
      code: "sum-differs",
      severity: "error",
    },
    {
      trap: "parts in another unit of the same kind",
      workbook: table(
        ["项目", "单位", "2024年"],
        ["林地", "公顷", 100],
        ["草地", "平方公里", 2],
        ["合计", "公顷", 420],
      ),
      cell: "C4",
      code: "sum-differs",
      severity: "error",
    },
    {
      trap: "a unit that the table lacks may be the rest",
      workbook: divisionTable([
        ["150302", "海勃湾区", 30],
        ["150303", "海南区", 20],
        [null, "全市", 70],
      ]),
      cell: "C4",
      code: "sum-incomplete",
      severity: "info",
    },
  ],
});

const problemAt = (workbook: WorkbookSnapshot, cell: string) =>
  findingsOf("L01", audit(workbook)).find((finding) => finding.cell === cell)?.problem;

test.each([
  ["left out of the total", cities([59.9, 66.1, 73.9], 133.8), { kind: "left-out", cell: "C3" }],
  ["counted twice", cities([59.9, 66.1, 73.9], 266), { kind: "counted-twice", cell: "C3" }],
  ["a part ten times too small", cities([59.9, 6.61, 73.9], 199.9), { kind: "tenfold", cell: "C3" }],
  ["a part ten times too large", cities([59.9, 661, 73.9], 199.9), { kind: "tenfold", cell: "C3" }],
  [
    "two digits swapped",
    cities([1200, 34], 1243, "老旧小区总数（个）"),
    { kind: "digits-swapped", meant: 1234 },
  ],
  ["nothing that explains it", cities([59.9, 66.1, 73.9], 231.3), null],
  ["two parts that would both explain it", cities([50, 50, 73.9], 123.9), null],
])("says what would explain the gap: %s", (_, workbook, hint) => {
  const total = workbook.sheets[0]?.usedRange?.rows ?? 0;
  expect(problemAt(workbook, `C${total}`)).toMatchObject({ code: "sum-differs", hint });
});

test("gives sum, gap and parts in the unit of the total", () => {
  expect(problemAt(cities([59.9, 66.1, 73.9], 201.3), "C5")).toEqual({
    code: "sum-differs",
    shown: { value: 201.3, unit: "万m²" },
    sum: 199.9,
    gap: 1.4,
    parts: ["C2:C4"],
    hint: null,
    alike: 0,
  });
});

test("names the blanks, and the units that the table lacks", () => {
  expect(problemAt(cities([59.9, null, 73.9], 199.9), "C5")).toMatchObject({ blanks: ["C3"], absent: [] });
  const lacking = divisionTable([
    ["150302", "海勃湾区", 30],
    ["150303", "海南区", 20],
    [null, "全市", 70],
  ]);
  expect(problemAt(lacking, "C4")).toMatchObject({ blanks: [], absent: ["乌达区"], gap: 20 });
});

test("a formula that was wrong and filled down is told once, with the number of the others", () => {
  const rows = Array.from({ length: 9 }, (_, row) => [`小区${row + 1}`, 10 + row, 5, 10 + row]);
  const found = findingsOf(
    "L01",
    audit(table(["项目", "住宅（万m²）", "公共建筑（万m²）", "合计（万m²）"], ...rows)),
  );
  expect(found.map(({ cell, problem }) => [cell, "alike" in problem && problem.alike])).toEqual([["D2", 8]]);
});

test("totals under their own headings are sums of their own group", () => {
  const workbook = workbookOf(
    sheetOf(
      "表",
      [
        ["城市", "新建面积（万m²）", null, null, "改造面积（万m²）", null, null],
        [null, "合计", "住宅", "公共建筑", "合计", "住宅", "公共建筑"],
        ["包头市", 18.4, 10.1, 5.2, 7.3, 4.2, 3.1],
        ["乌海市", 3, 2, 1, 2, 1, 1],
      ],
      { merged: ["A1:A2", "B1:D1", "E1:G1"] },
    ),
  );
  expect(findingsOf("L01", audit(workbook)).map(({ cell, problem }) => [cell, problem])).toMatchObject([
    ["B3", { code: "sum-differs", sum: 15.3, parts: ["C3:D3"] }],
  ]);
});
