import { countyTable, countyValue, divisionTable, sheetOf, workbookOf } from "../support/grid";
import { filledTemplate, goodCounty, layoutOf, withCell } from "../support/templates";
import { testRule } from "../support/testRule";

const share = "装配式建筑占新建建筑面积比例";
const layout = layoutOf("county-green");
const good = filledTemplate("county-green", goodCounty);
const inputAt = (code: string) =>
  layout.inputs.find(({ indicator }) => indicator === code)?.cell ?? { row: 0, column: 0 };
const coverAt = (field: "reportingUnit" | "region" | "year" | "level") =>
  layout.cover[field] ?? { row: 0, column: 0 };

const remarked = (value: string, remark: string, header = "备注") =>
  workbookOf(
    sheetOf("表", [
      ["指标名称", "计量单位", "2024年", header],
      [share, "%", value, remark],
    ]),
  );

testRule("T01", {
  accept: [
    { trap: "a filled row", workbook: countyTable([[share, "%", 26, 29.4, 30]]) },
    { trap: "a year that is not the reported one", workbook: countyTable([[share, "%", null, 29.4, 30]]) },
    { trap: "a target that nobody set", workbook: countyTable([[share, "%", 26, 29.4, null]]) },
    ...[
      "不适用（县城没有新建建筑）",
      "未统计：统计口径正在调整",
      "涉密，按保密规定不公开",
      "NE (the survey is still running)",
      "NO；全年没有新建项目",
      "另表含（见附表2）",
      "IE: in sheet 2",
    ].map((text) => ({ trap: `a key with its reason: ${text}`, workbook: countyValue(share, "%", text) })),
    { trap: "a key with its reason among the remarks", workbook: remarked("未统计", "统计口径正在调整") },
    { trap: "另表含 with its place among the remarks", workbook: remarked("另表含", "附表2第3行") },
    { trap: "a key of an indicator that nobody knows", workbook: countyValue("某项工作", "项", "不适用") },
    { trap: '"/", which T03 speaks about', workbook: countyValue(share, "%", "/") },
    { trap: "a row of an unknown indicator", workbook: countyValue("某项工作", "项", null) },
    { trap: "a group heading", workbook: countyTable([["一、建设方式"], [share, "%", 26, 29.4, 30]]) },
    {
      trap: "a blank row between",
      workbook: countyTable([[share, "%", 26, 29.4, 30], [], ["公交车新能源占比", "%", 88, 90.6, 90]]),
    },
    { trap: "a template that is filled", workbook: good },
  ],
  reject: [
    ...(["不适用", "未统计", "涉密", "无此活动", "NA", "NE", "未统计（无）", "未统计（略）"] as const).map(
      (text) => ({
        trap: `a key without its reason: ${text}`,
        workbook: countyValue(share, "%", text),
        cell: "D4",
        code: "key-without-reason" as const,
        severity: "warning" as const,
      }),
    ),
    {
      trap: "a key whose remark only repeats the name",
      workbook: remarked("未统计", share),
      cell: "C2",
      code: "key-without-reason",
      severity: "warning",
    },
    {
      trap: "a key beside a column of sources, which gives no reason",
      workbook: remarked("未统计", "住房和城乡建设局", "数据来源"),
      cell: "C2",
      code: "key-without-reason",
      severity: "warning",
    },
    {
      trap: "另表含 that says why and not where",
      workbook: countyValue(share, "%", "另表含（口径不同所致）"),
      cell: "D4",
      code: "key-without-place",
      severity: "warning",
    },
    {
      trap: "the same key in three years of a row, asked about once",
      workbook: countyTable([[share, "%", "未统计", "未统计", "未统计"]]),
      cell: "C4",
      code: "key-without-reason",
      severity: "warning",
    },
    {
      trap: "the reported year",
      workbook: countyTable([[share, "%", 26, null, 30]]),
      cell: "D4",
      code: "blank-value",
      severity: "warning",
    },
    {
      trap: "spaces in the reported year",
      workbook: countyTable([[share, "%", 26, "  ", 30]]),
      cell: "D4",
      code: "blank-value",
      severity: "warning",
    },
    {
      trap: "a formula that gives nothing",
      workbook: countyTable([[share, "%", 26, { value: "", formula: '=""' }, 30]]),
      cell: "D4",
      code: "blank-value",
      severity: "warning",
    },
    {
      trap: "a city without its figure",
      workbook: divisionTable([
        ["150100", "呼和浩特市", 59.9],
        ["150200", "包头市", null],
      ]),
      cell: "C3",
      code: "blank-value",
      severity: "warning",
    },
    {
      trap: "填报单位： with nothing behind it",
      workbook: workbookOf(
        sheetOf("表", [
          ["填报单位：", null, "报告期：2024年"],
          ["指标名称", "单位", "2024年"],
          [share, "%", 29.4],
        ]),
      ),
      cell: "A1",
      code: "blank-cover",
      severity: "warning",
    },
    {
      trap: "a required input of a template",
      workbook: withCell(good, inputAt("COUNTY_BUILT_UP_AREA"), null),
      cell: "D10",
      code: "blank-input",
      severity: "error",
    },
    {
      trap: "the reporting unit of a template",
      workbook: withCell(good, coverAt("reportingUnit"), null),
      cell: "C3",
      code: "blank-cover",
      severity: "error",
    },
    {
      trap: "the division of a template",
      workbook: withCell(good, coverAt("region"), null),
      cell: "H3",
      code: "blank-cover",
      severity: "error",
    },
    {
      trap: "a division that does not exist",
      workbook: withCell(good, coverAt("region"), "灵邱县"),
      cell: "H3",
      code: "unknown-region",
      severity: "error",
    },
    {
      trap: "the period of a template",
      workbook: withCell(good, coverAt("year"), null),
      cell: "C4",
      code: "blank-cover",
      severity: "error",
    },
    {
      trap: "the level of a template, which only narrows the choice",
      workbook: withCell(good, coverAt("level"), null),
      cell: "H4",
      code: "blank-cover",
      severity: "info",
    },
  ],
});

testRule("S01", {
  accept: [
    {
      trap: "a sheet that asks for no signature",
      workbook: workbookOf(
        sheetOf("表", [
          ["指标名称", "单位", "2024年"],
          [share, "%", 29.4],
        ]),
      ),
    },
    { trap: "names behind their labels", workbook: countyValue(share, "%", 29.4) },
    {
      trap: "names in the next cells",
      workbook: workbookOf(
        sheetOf("表", [
          ["指标名称", "单位", "2024年", ""],
          [share, "%", 29.4],
          ["填表人", "张某", "审核人：", "李某"],
        ]),
      ),
    },
    {
      trap: "two names in one cell",
      workbook: workbookOf(
        sheetOf("表", [["指标名称", "单位", "2024年"], [share, "%", 29.4], ["填表人：张某　审核人：李某"]]),
      ),
    },
    {
      trap: "填报单位（盖章）, which is no signature",
      workbook: workbookOf(
        sheetOf("表", [
          ["填报单位（盖章）：灵丘县住建局"],
          ["指标名称", "单位", "2024年"],
          [share, "%", 29.4],
        ]),
      ),
    },
    {
      trap: "联系电话 as the header of a table",
      workbook: workbookOf(
        sheetOf("表", [
          ["城市", "行政区划代码", "新建建筑面积（万平方米）", "联系电话"],
          ["包头市", "150200", 66.1, null],
        ]),
      ),
    },
    {
      trap: "a date that is written",
      workbook: workbookOf(
        sheetOf("表", [["指标名称", "单位", "2024年"], [share, "%", 29.4], ["填报日期：2025年1月10日"]]),
      ),
    },
    { trap: "a template that is signed", workbook: good },
  ],
  reject: [
    {
      trap: "审核人： with nothing behind it",
      workbook: workbookOf(
        sheetOf("表", [
          ["指标名称", "单位", "2024年"],
          [share, "%", 29.4],
          ["填表人：张某", "审核人："],
        ]),
      ),
      cell: "B3",
      code: "signature-missing",
      severity: "error",
    },
    {
      trap: "an underline to write on",
      workbook: workbookOf(
        sheetOf("表", [["指标名称", "单位", "2024年"], [share, "%", 29.4], ["单位负责人：______"]]),
      ),
      cell: "A3",
      code: "signature-missing",
      severity: "error",
    },
    {
      trap: "a date to be filled in",
      workbook: workbookOf(
        sheetOf("表", [["指标名称", "单位", "2024年"], [share, "%", 29.4], ["填报日期：    年  月  日"]]),
      ),
      cell: "A3",
      code: "signature-missing",
      severity: "error",
    },
    {
      trap: "a label whose next cell is blank",
      workbook: workbookOf(
        sheetOf("表", [
          ["指标名称", "单位", "2024年"],
          [share, "%", 29.4],
          ["单位负责人", null],
        ]),
      ),
      cell: "A3",
      code: "signature-missing",
      severity: "error",
    },
    {
      trap: "a label in spaced characters, in brackets 签字",
      workbook: workbookOf(
        sheetOf("表", [["指标名称", "单位", "2024年"], [share, "%", 29.4], ["审核人（签字）："]]),
      ),
      cell: "A3",
      code: "signature-missing",
      severity: "error",
    },
    {
      trap: "the second of two in one cell",
      workbook: workbookOf(
        sheetOf("表", [["指标名称", "单位", "2024年"], [share, "%", 29.4], ["填表人：张某　审核人："]]),
      ),
      cell: "A3",
      code: "signature-missing",
      severity: "error",
    },
    {
      trap: "on a cover sheet",
      workbook: workbookOf(
        sheetOf("封面", [
          ["填报单位", "灵丘县住建局"],
          ["单位负责人", null],
        ]),
        sheetOf("表", [
          ["指标名称", "单位", "2024年"],
          [share, "%", 29.4],
        ]),
      ),
      cell: "A2",
      code: "signature-missing",
      severity: "error",
    },
    {
      trap: "the head in a template",
      workbook: withCell(good, layout.signOff.head, null),
      cell: "C29",
      code: "signature-missing",
      severity: "error",
    },
    {
      trap: "the telephone number in a template",
      workbook: withCell(good, layout.signOff.phone, " "),
      cell: "H29",
      code: "signature-missing",
      severity: "error",
    },
  ],
});
