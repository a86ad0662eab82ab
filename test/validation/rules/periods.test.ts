import { sheetOf, workbookOf } from "../support/grid";
import { testRule } from "../support/testRule";

const share = "装配式建筑占新建建筑面积比例";
const cover = (period: string | number) =>
  sheetOf("封面", [
    ["填报单位", "灵丘县住房和城乡建设局"],
    ["报告期", period],
  ]);
const table = (years: readonly string[], more: readonly (readonly string[])[] = []) =>
  sheetOf("附表1", [["指标名称", "计量单位", ...years], [share, "%", ...years.map(() => 29.4)], ...more]);
const signed = (date: string) => [["填表人：张某", `日期：${date}`]];

testRule("T08", {
  accept: [
    {
      trap: "the reported year among the columns",
      workbook: workbookOf(cover("2024年"), table(["2023年", "2024年"])),
    },
    {
      trap: "two covers that agree",
      workbook: workbookOf(cover("2024年度"), { ...cover(2024), name: "封面2" }),
    },
    {
      trap: "a table without years is one of the period",
      workbook: workbookOf(cover("2024年"), table(["数值"])),
    },
    {
      trap: "one table of the period is enough",
      workbook: workbookOf(cover("2024年"), table(["2023年"]), { ...table(["2024年"]), name: "附表2" }),
    },
    {
      trap: "signed within the period",
      workbook: workbookOf(cover("2024年"), table(["2024年"], signed("2024年12月31日"))),
    },
    {
      trap: "signed in the year after",
      workbook: workbookOf(cover("2024年"), table(["2024年"], signed("2025-01-10"))),
    },
    { trap: "no cover, so the tables say what is reported", workbook: workbookOf(table(["2023年"])) },
    {
      trap: "only planned figures are of other years",
      workbook: workbookOf(cover("2024年"), table(["2024年", "2025年目标"])),
    },
  ],
  reject: [
    {
      trap: "two covers of different years",
      workbook: workbookOf(cover("2024年"), { ...cover("2023年"), name: "封面2" }, table(["2024年"])),
      cell: "A2",
      code: "cover-period-differs",
      severity: "error",
    },
    {
      trap: "no table has the reported year",
      workbook: workbookOf(cover("2024年"), table(["2022年", "2023年"])),
      cell: "A2",
      code: "period-without-figures",
      severity: "warning",
    },
    {
      trap: "signed before the period began",
      workbook: workbookOf(cover("2024年"), table(["2024年"], signed("2023年5月8日"))),
      cell: "B3",
      code: "signed-before-period",
      severity: "warning",
    },
  ],
});
