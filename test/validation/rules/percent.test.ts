import { countyTable, countyValue } from "../support/grid";
import { testRule } from "../support/testRule";

const share = "装配式建筑占新建建筑面积比例";
const percent = (value: number, format = "0.0%") => ({ value, format });

testRule("T04", {
  accept: [
    {
      trap: "98 % as 0.98 in a percent format",
      workbook: countyValue("城镇绿色建筑占新建建筑比例", "%", percent(0.98, "0%")),
    },
    { trap: "100 % as 1 in a percent format", workbook: countyValue(share, "%", percent(1)) },
    { trap: "half a percent in a percent format", workbook: countyValue(share, "%", percent(0.005)) },
    { trap: "29.4 without a percent format", workbook: countyValue(share, "%", 29.4) },
    { trap: "zero", workbook: countyValue(share, "%", 0) },
    { trap: "1.01 percentage points", workbook: countyValue(share, "%", 1.01) },
    {
      trap: '0.5 with a printed percent sign (0.0"%")',
      workbook: countyValue(share, "%", percent(0.5, '0.0"%"')),
    },
    { trap: "0.5 % as a person writes it", workbook: countyValue(share, "%", "0.5%") },
    {
      trap: "a ratio of 0.65 under no unit",
      workbook: countyValue("建筑总面积与建设用地面积的比值", "-", 0.65),
    },
    {
      trap: "a growth of 120 % in a percent format",
      workbook: countyValue("碳排放增长率", "%", percent(1.2)),
    },
    {
      trap: "a growth of 500 % in a percent format",
      workbook: countyValue("农村生活垃圾增长率", "%", percent(5)),
    },
    { trap: "a change of 1 % nobody writes as a share", workbook: countyValue("同比增长", "%", 1) },
    {
      trap: "a share beyond the whole, which T06 speaks about",
      workbook: countyValue(share, "%", percent(1.05)),
    },
    { trap: "0.3 公顷", workbook: countyValue("广场集中硬地面积", "公顷", 0.3) },
  ],
  reject: [
    {
      trap: "a share of 500 % in a percent format: 5 was meant",
      workbook: countyValue(share, "%", percent(5)),
      cell: "D4",
      code: "hundredfold-percent",
      severity: "error",
    },
    {
      trap: "a growth of 1,000 % in a percent format: 10 was meant",
      workbook: countyValue("农村生活垃圾增长率", "%", percent(10)),
      cell: "D4",
      code: "hundredfold-percent",
      severity: "warning",
    },
    {
      trap: "a known share of 0.5, although its name speaks of a fall",
      workbook: countyValue("商业和住宅楼宇用电量减少比例", "%", 0.5),
      cell: "D4",
      code: "share-or-points",
      severity: "warning",
    },
    {
      trap: "0.98 without a percent format",
      workbook: countyValue(share, "%", 0.98),
      cell: "D4",
      code: "share-or-points",
      severity: "warning",
    },
    {
      trap: "a bare 1",
      workbook: countyValue(share, "%", 1),
      cell: "D4",
      code: "share-or-points",
      severity: "warning",
    },
    {
      trap: "0.98 with two decimals",
      workbook: countyValue(share, "%", percent(0.98, "0.00")),
      cell: "D4",
      code: "share-or-points",
      severity: "warning",
    },
    {
      trap: "0.98 under a full-width ％",
      workbook: countyValue(share, "％", 0.98),
      cell: "D4",
      code: "share-or-points",
      severity: "warning",
    },
    {
      trap: "0.98 under a unit in the label",
      workbook: countyValue(`${share}（%）`, null, 0.98),
      cell: "D4",
      code: "share-or-points",
      severity: "warning",
    },
    {
      trap: "0.3 in a target column",
      workbook: countyTable([[share, "%", 26, 29.4, 0.3]]),
      cell: "E4",
      code: "share-or-points",
      severity: "warning",
    },
    {
      trap: "0.3 in another year",
      workbook: countyTable([[share, "%", 0.26, 29.4, 30]]),
      cell: "C4",
      code: "share-or-points",
      severity: "warning",
    },
    {
      trap: "0.98 under % beside an unknown indicator",
      workbook: countyValue("某比例", "%", 0.98),
      cell: "D4",
      code: "share-or-points",
      severity: "warning",
    },
    {
      trap: "98 in a percent format (9800 %)",
      workbook: countyValue(share, "%", percent(98)),
      cell: "D4",
      code: "hundredfold-percent",
      severity: "error",
    },
    {
      trap: "29.4 in a percent format",
      workbook: countyValue(share, "%", percent(29.4)),
      cell: "D4",
      code: "hundredfold-percent",
      severity: "error",
    },
    {
      trap: "a growth of 12 in a percent format (1200 %)",
      workbook: countyValue("碳排放增长率", "%", percent(12)),
      cell: "D4",
      code: "hundredfold-percent",
      severity: "warning",
    },
    {
      trap: "an area in a percent format",
      workbook: countyValue("县城建成区面积", "平方公里", percent(9.1)),
      cell: "D4",
      code: "percent-format-elsewhere",
      severity: "warning",
    },
  ],
});
