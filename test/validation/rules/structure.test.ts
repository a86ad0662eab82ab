import type { WorkbookSnapshot } from "../../../src/workbook/snapshot";
import { audit, findingsOf, fixed } from "../support/audit";
import { countyTable, remembering, sheetOf, workbookOf } from "../support/grid";
import { filledTemplate, goodCounty, layoutOf, withCell } from "../support/templates";
import { testRule } from "../support/testRule";

const share = "装配式建筑占新建建筑面积比例";
const layout = layoutOf("county-green");
const good = filledTemplate("county-green", goodCounty);
const { table, columns } = layout;
const density = layout.formulas.find(({ part }) => part === "derived")?.cell ?? { row: 0, column: 0 };
const verdict = layout.formulas.find(({ part }) => part === "verdict")?.cell ?? { row: 0, column: 0 };

/** A1 address in column D and the like. */
const address = ({ row, column }: { row: number; column: number }) =>
  `${String.fromCharCode(65 + column)}${row + 1}`;

const withoutSheet = (workbook: WorkbookSnapshot, name: string): WorkbookSnapshot => ({
  ...workbook,
  sheets: workbook.sheets.map((sheet) =>
    sheet.name === name
      ? { ...sheet, usedRange: null, values: [], formulas: [], numberFormats: [], merged: [], name: "说明" }
      : sheet,
  ),
  names: [],
});

testRule("F02", {
  accept: [
    { trap: "a template as it was inserted", workbook: good },
    {
      trap: "a header in other spacing and width",
      workbook: withCell(good, { row: table.row, column: columns.unit }, " 单 位 "),
    },
    { trap: "a foreign table", workbook: countyTable([[share, "%", 26, 29.4, 30]]) },
  ],
  reject: [
    {
      trap: "a header that was deleted",
      workbook: withCell(good, { row: table.row, column: columns.value }, null),
      cell: address({ row: table.row, column: columns.value }),
      code: "header-missing",
      severity: "error",
    },
    {
      trap: "a header that was renamed",
      workbook: withCell(good, { row: table.row, column: columns.value }, "目标"),
      cell: address({ row: table.row, column: columns.value }),
      code: "header-renamed",
      severity: "error",
    },
    {
      trap: "an indicator that was renamed",
      workbook: withCell(good, { row: density.row, column: columns.indicator }, "人口密度（全域）"),
      cell: address({ row: density.row, column: columns.indicator }),
      code: "header-renamed",
      severity: "error",
    },
    {
      trap: "a unit that was changed",
      workbook: withCell(good, { row: density.row, column: columns.unit }, "人/公顷"),
      cell: address({ row: density.row, column: columns.unit }),
      code: "header-renamed",
      severity: "error",
    },
    {
      trap: "a template whose sheet is gone",
      workbook: withoutSheet(good, layout.sheet),
      cell: null,
      code: "template-sheet-missing",
      severity: "error",
    },
  ],
});

testRule("F05", {
  accept: [
    { trap: "a template as it was inserted", workbook: good },
    { trap: "a blank template", workbook: filledTemplate("county-green") },
    {
      trap: "a ratio typed into a foreign table, which L04 speaks about",
      workbook: countyTable([["建筑总面积与建设用地面积的比值", "-", 0.6, 0.65, 0.7]]),
    },
  ],
  reject: [
    {
      trap: "a derived value typed over",
      workbook: withCell(good, density, 0.95),
      cell: address(density),
      code: "formula-replaced",
      severity: "error",
    },
    {
      trap: "a verdict typed over",
      workbook: withCell(good, verdict, "达标"),
      cell: address(verdict),
      code: "formula-replaced",
      severity: "error",
    },
    {
      trap: "a formula replaced by text",
      workbook: withCell(good, density, "约0.95"),
      cell: address(density),
      code: "formula-replaced",
      severity: "error",
    },
  ],
});

const rows = [
  [share, "%", 26, 29.4, 30],
  ["公交车新能源占比", "%", 88, 90.6, 90],
];
const heading = workbookOf(
  sheetOf("表", [["指标名称", "单位", "2023年", "2024年"], ["一、绿色建筑"], [share, "%", 26, 29.4]], {
    merged: ["A2:D2"],
  }),
);

testRule("F03", {
  accept: [
    { trap: "a merged title", workbook: countyTable(rows, { merged: ["A1:F1"] }) },
    { trap: "merged labels", workbook: countyTable(rows, { merged: ["A4:A5"] }) },
    {
      trap: "a merged header of two rows",
      workbook: workbookOf(
        sheetOf(
          "表",
          [
            ["指标名称", "单位", "指标值", null],
            [null, null, "2023年", "2024年"],
            [share, "%", 26, 29.4],
          ],
          { merged: ["A1:A2", "B1:B2", "C1:D1"] },
        ),
      ),
    },
    {
      trap: "merged remarks",
      workbook: countyTable(
        rows.map((row) => [...row, "同一来源"]),
        { merged: ["F4:F5"] },
      ),
    },
    { trap: "a group heading over the whole width", workbook: heading },
    {
      trap: "a group heading between rows of figures",
      workbook: countyTable(
        [
          [share, "%", 26, 29.4, 30],
          ["二、绿色交通", null, null, null, null],
          ["公交车新能源占比", "%", 88, 90.6, 90],
        ],
        { merged: ["A5:E5"] },
      ),
    },
    { trap: "a template, merged outside its table", workbook: good },
  ],
  reject: [
    {
      trap: "two years in one cell",
      workbook: countyTable([[share, "%", 26, null, 30]], { merged: ["C4:D4"] }),
      cell: "C4:D4",
      code: "merged-data",
      severity: "error",
      fix: { kind: "consent", after: 26 },
    },
    {
      trap: "words over the figures of two rows and three years, which are no heading",
      workbook: countyTable(
        [
          [share, "%", "正在核实", null, null],
          ["公交车新能源占比", "%", null, null, null],
        ],
        { merged: ["C4:E5"] },
      ),
      cell: "C4:E5",
      code: "merged-data",
      severity: "error",
      fix: { kind: "consent", after: "正在核实" },
    },
    {
      trap: "two rows in one cell",
      workbook: countyTable(rows, { merged: ["D4:D5"] }),
      cell: "D4:D5",
      code: "merged-data",
      severity: "error",
      fix: { kind: "consent", after: 29.4 },
    },
    {
      trap: "a protected sheet, which is not unmerged",
      workbook: countyTable(rows, { merged: ["D4:D5"], protection: { protected: true, open: [] } }),
      cell: "D4:D5",
      code: "merged-data",
      severity: "error",
      fix: "unfixable",
    },
  ],
});

test("F03: unmerging never copies a number", () => {
  const workbook = countyTable([[share, "%", 26, null, 30]], { merged: ["C4:D4"] });
  const [finding] = findingsOf("F03", audit(workbook));
  expect(finding && fixed(workbook, finding).sheets[0]?.values[3]).toEqual([share, "%", 26, null, 30]);
});

test.each([
  ["words", "正在核实", "正在核实"],
  ["a number typed as text", "约26", null],
  ["a number in words", "二十六", null],
])("F03: unmerging gives %s to every cell, as far as they are words", (_name, value, other) => {
  const workbook = countyTable([[share, "%", value, null, 30]], { merged: ["C4:D4"] });
  const finding = findingsOf("F03", audit(workbook)).find(({ fix }) => fix !== null);
  expect(finding && fixed(workbook, finding).sheets[0]?.values[3]).toEqual([share, "%", value, other, 30]);
});

const table2 = (options: Parameters<typeof sheetOf>[2]) =>
  workbookOf(
    sheetOf(
      "表",
      [
        ["指标名称", "单位", "2023年", "2024年", null],
        [share, "%", 26, 29.4],
        ["公交车新能源占比", "%", 88, 90.6],
        [],
      ],
      options,
    ),
  );

testRule("F04", {
  accept: [
    { trap: "nothing hidden", workbook: table2({}) },
    { trap: "a hidden row without data", workbook: table2({ hiddenRows: [4] }) },
    { trap: "a hidden column without data", workbook: table2({ hiddenColumns: ["E"] }) },
    {
      trap: "a hidden sheet of lists",
      workbook: workbookOf(
        sheetOf("表", [
          ["指标名称", "单位", "2024年"],
          [share, "%", 29.4],
        ]),
        sheetOf("字典", [["县级"], ["市级"]], { visibility: "hidden" }),
      ),
    },
    { trap: "our own settings, very hidden", workbook: remembering(table2({}), { year: 2024 }) },
  ],
  reject: [
    {
      trap: "a hidden row",
      workbook: table2({ hiddenRows: [3] }),
      cell: "A3:E3",
      code: "hidden-rows",
      severity: "warning",
      fix: { kind: "consent", after: null },
    },
    {
      trap: "two hidden rows beside one another, told once",
      workbook: table2({ hiddenRows: [2, 3] }),
      cell: "A2:E3",
      code: "hidden-rows",
      severity: "warning",
      fix: { kind: "consent", after: null },
    },
    {
      trap: "a hidden column",
      workbook: table2({ hiddenColumns: ["C"] }),
      cell: "C1:C4",
      code: "hidden-columns",
      severity: "warning",
      fix: { kind: "consent", after: null },
    },
    {
      trap: "a hidden sheet with a table",
      workbook: table2({ visibility: "hidden" }),
      cell: null,
      code: "hidden-sheet",
      severity: "warning",
      fix: { kind: "consent", after: null },
    },
    {
      trap: "a very hidden sheet with a table",
      workbook: table2({ visibility: "very-hidden" }),
      cell: null,
      code: "hidden-sheet",
      severity: "warning",
      fix: { kind: "consent", after: null },
    },
    {
      trap: "a protected sheet, which is not changed",
      workbook: table2({ hiddenRows: [3], protection: { protected: true, open: [] } }),
      cell: "A3:E3",
      code: "hidden-rows",
      severity: "warning",
      fix: "unfixable",
    },
  ],
});
