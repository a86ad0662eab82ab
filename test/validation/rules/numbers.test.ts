import { countyTable, countyValue, sheetOf, usualSheetName, workbookOf } from "../support/grid";
import { testRule } from "../support/testRule";

const share = "装配式建筑占新建建筑面积比例";
const road = "内部道路红线宽度（最大）";
const plaza = "广场集中硬地面积（最大）";
const people = "县城建成区常住人口";

const text = (value: string) => ({ value, format: "@" });

testRule("T02", {
  accept: [
    { trap: "a number", workbook: countyValue(share, "%", 29.4) },
    { trap: "zero", workbook: countyValue(share, "%", 0) },
    {
      trap: "98 % in a percent format",
      workbook: countyValue("城镇绿色建筑占新建建筑比例", "%", { value: 0.98, format: "0%" }),
    },
    { trap: "a blank", workbook: countyValue(share, "%", null) },
    { trap: "不适用 as notation key", workbook: countyValue(share, "%", "不适用") },
    { trap: "未统计 as notation key", workbook: countyValue(share, "%", "未统计") },
    { trap: '"/", which T03 speaks about', workbook: countyValue(share, "%", "/") },
    {
      trap: "text in a column of remarks",
      workbook: countyTable([[share, "%", 20, 29.4, 30, "约29，待核"]]),
    },
    {
      trap: "a number formatted as text but typed as number",
      workbook: countyValue(share, "%", { value: 29.4, format: "@" }),
    },
  ],
  reject: [
    {
      trap: "full-width digits",
      workbook: countyValue(share, "%", "２９．４"),
      cell: "D4",
      code: "number-as-text",
      severity: "error",
      fix: { kind: "safe", after: 29.4 },
    },
    {
      trap: "plain digits typed as text",
      workbook: countyValue(share, "%", text("29.4")),
      cell: "D4",
      code: "number-as-text",
      severity: "error",
      fix: { kind: "safe", after: 29.4 },
    },
    {
      trap: "a thousands separator",
      workbook: countyValue(plaza, "㎡", "20,001"),
      cell: "D4",
      code: "number-as-text",
      severity: "error",
      fix: { kind: "safe", after: 20001 },
    },
    {
      trap: "a space behind the number",
      workbook: countyValue(share, "%", "29.4 "),
      cell: "D4",
      code: "number-as-text",
      severity: "error",
      fix: { kind: "safe", after: 29.4 },
    },
    {
      trap: "the column's own unit",
      workbook: countyValue(road, "米", "36米"),
      cell: "D4",
      code: "unit-in-text",
      severity: "error",
      fix: { kind: "safe", after: 36 },
    },
    {
      trap: "another unit, to be converted with consent",
      workbook: countyValue(plaza, "公顷", "15000㎡"),
      cell: "D4",
      code: "unit-in-text",
      severity: "error",
      fix: { kind: "consent", after: 1.5 },
    },
    {
      trap: "a unit of another kind",
      workbook: countyValue(road, "米", "36公顷"),
      cell: "D4",
      code: "other-unit-in-text",
      severity: "error",
      fix: "unfixable",
    },
    {
      trap: "约, dropped with consent",
      workbook: countyValue(share, "%", "约27"),
      cell: "D4",
      code: "approximate-number",
      severity: "error",
      fix: { kind: "consent", after: 27 },
    },
    {
      trap: "≥, dropped with consent",
      workbook: countyValue(share, "%", "≥30"),
      cell: "D4",
      code: "bounded-number",
      severity: "error",
      fix: { kind: "consent", after: 30 },
    },
    {
      trap: "a percent sign under a % heading",
      workbook: countyValue(share, "%", "29.4%"),
      cell: "D4",
      code: "number-as-text",
      severity: "error",
      fix: { kind: "safe", after: 29.4 },
    },
    {
      trap: "a percent text in a percent format, stored as a share",
      workbook: countyValue(share, "%", { value: "29.4％", format: "0.0%" }),
      cell: "D4",
      code: "number-as-text",
      severity: "error",
      fix: { kind: "safe", after: 0.294 },
    },
    {
      trap: "万 behind the number",
      workbook: countyValue(people, "人", "8.6万"),
      cell: "D4",
      code: "number-as-text",
      severity: "error",
      fix: { kind: "consent", after: 86000 },
    },
    {
      trap: "万 behind the number in a column of 万人 stands for the column's own",
      workbook: countyValue(people, "万人", "8.6万"),
      cell: "D4",
      code: "number-as-text",
      severity: "error",
      fix: { kind: "consent", after: 8.6 },
    },
    {
      trap: "a range",
      workbook: countyValue(share, "%", "27~30"),
      cell: "D4",
      code: "several-numbers",
      severity: "error",
      fix: "unfixable",
    },
    {
      trap: "words",
      workbook: countyValue(share, "%", "详见附件"),
      cell: "D4",
      code: "not-a-number",
      severity: "error",
      fix: "unfixable",
    },
    {
      trap: "an unknown unit",
      workbook: countyValue(road, "米", "36华里"),
      cell: "D4",
      code: "unknown-unit-in-text",
      severity: "error",
      fix: "unfixable",
    },
    {
      trap: "a year that is not the reported one",
      workbook: countyTable([[share, "%", "２６", 29.4, 30]]),
      cell: "C4",
      code: "number-as-text",
      severity: "error",
      fix: { kind: "safe", after: 26 },
    },
    {
      trap: "a target column",
      workbook: countyTable([[share, "%", 26, 29.4, "30％"]]),
      cell: "E4",
      code: "number-as-text",
      severity: "error",
      fix: { kind: "safe", after: 30 },
    },
    {
      trap: "text made by a formula, which is not overwritten",
      workbook: countyValue(road, "米", { value: "36米", formula: '=C4&"米"' }),
      cell: "D4",
      code: "unit-in-text",
      severity: "error",
      fix: "unfixable",
    },
    {
      trap: "a closed cell of a protected sheet, which is not written",
      workbook: countyTable([[share, "%", 26, "29.4 ", 30]], { protection: { protected: true, open: [] } }),
      cell: "D4",
      code: "number-as-text",
      severity: "error",
      fix: "unfixable",
    },
    {
      trap: "an open cell of a protected sheet",
      workbook: countyTable([[share, "%", 26, "29.4 ", 30]], {
        protection: { protected: true, open: [{ row: 3, column: 2, rows: 1, columns: 3 }] },
      }),
      cell: "D4",
      code: "number-as-text",
      severity: "error",
      fix: { kind: "safe", after: 29.4 },
    },
    {
      trap: "a row whose indicator nobody knows",
      workbook: workbookOf(
        sheetOf(usualSheetName, [
          ["品种", "单位", "2022", "2023"],
          ["原煤", "万吨", 498.6, "５０１"],
        ]),
      ),
      cell: "D2",
      code: "number-as-text",
      severity: "error",
      fix: { kind: "safe", after: 501 },
    },
  ],
});

const noted = (note: string, remark: string | null) =>
  workbookOf(
    sheetOf(usualSheetName, [
      ["指标名称", "计量单位", "2024年", "备注"],
      [share, "%", "/", remark],
      [],
      [note],
    ]),
  );

testRule("T03", {
  accept: [
    { trap: "zero as a number", workbook: countyValue(share, "%", 0) },
    { trap: "不适用", workbook: countyValue(share, "%", "不适用") },
    { trap: "涉密", workbook: countyValue(share, "%", "涉密") },
    { trap: "NE", workbook: countyValue(share, "%", "NE") },
    { trap: "a negative number", workbook: countyValue("碳排放变化", "%", -3) },
    { trap: '"-" in the unit column, a pure number', workbook: countyValue("职住比", "-", 1.05) },
    {
      trap: '"/" with its meaning under the table and a reason beside it',
      workbook: noted("注：1.“/”表示暂无数据；2.数据为初步数。", "统计口径正在调整"),
    },
    { trap: '"/" among the remarks', workbook: countyTable([[share, "%", 26, 29.4, 30, "/"]]) },
  ],
  reject: [
    ...["/", "-", "—", "－", "——", "无", "暂无", " / ", "...", "*"].map((mark) => ({
      trap: `"${mark}"`,
      workbook: countyValue(share, "%", mark),
      cell: "D4",
      code: "no-data-mark" as const,
      severity: "warning" as const,
    })),
    ...[
      "注：1.“/”表示暂无数据；2.数据为初步数。",
      "备注：/ 代表尚未统计",
      "Note: / means not yet surveyed",
    ].map((note) => ({
      trap: `"/" whose meaning stands under the table, and no reason: ${note}`,
      workbook: noted(note, null),
      cell: "C2",
      code: "mark-without-reason" as const,
      severity: "warning" as const,
    })),
    ...["注：“—”表示暂无数据", "注：1/3 的数据为初步数", "数据由住建局提供"].map((note) => ({
      trap: `"/" of which the line under the table says nothing: ${note}`,
      workbook: noted(note, null),
      cell: "C2",
      code: "no-data-mark" as const,
      severity: "warning" as const,
    })),
    {
      trap: '"/" with a remark, while nothing says what it means',
      workbook: noted("注：数据为初步数", "统计口径正在调整"),
      cell: "C2",
      code: "no-data-mark",
      severity: "warning",
    },
  ],
});
