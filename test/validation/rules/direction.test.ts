import directions from "../../../seeds/directions.json";
import { loadCatalogue } from "../../../src/catalogue/catalogue";
import { loadRecords } from "../../../src/catalogue/statements";
import { countyTable, sheetOf, workbookOf, type GridCell } from "../support/grid";
import { testRule } from "../support/testRule";

const redLine = (before: GridCell, now: GridCell, planned: GridCell = null, label = "生态保护红线面积") =>
  countyTable([[label, "平方公里", before, now, planned]]);

const elsewhere = (before: GridCell, now: GridCell) =>
  workbookOf(
    sheetOf("表", [
      ["填报单位：宁乡市自然资源局", null, "报告期：2024年度"],
      ["指标名称", "计量单位", "2023年", "2024年"],
      ["生态保护红线面积", "平方公里", before, now],
    ]),
  );

const sinks = (before: GridCell, now: GridCell) =>
  countyTable([["生态碳汇空间面积", "平方公里", before, now, null]]);

testRule("L07", {
  accept: [
    { trap: "the same", workbook: redLine(812.4, 812.4) },
    { trap: "more", workbook: redLine(812.4, 815) },
    { trap: "less by rounding", workbook: redLine(812.4, 812) },
    { trap: "a share of it may fall", workbook: redLine(40.2, 39.1, null, "生态保护红线面积占比") },
    { trap: "another quantity", workbook: redLine(812.4, 700, null, "城镇开发边界面积") },
    { trap: "no document of that province says so", workbook: elsewhere(812.4, 700) },
    { trap: "no figure of the year before", workbook: redLine(null, 700) },
    { trap: "no number", workbook: redLine(812.4, "/") },
    { trap: "ecological sinks that grow", workbook: sinks(900, 912) },
  ],
  reject: [
    {
      trap: "the red line shrank",
      workbook: redLine(812.4, 806.1),
      cell: "D4",
      code: "direction-broken",
      severity: "warning",
    },
    {
      trap: "permanent farmland shrank",
      workbook: redLine(41200, 41000, null, "永久基本农田保护面积"),
      cell: "D4",
      code: "direction-broken",
      severity: "warning",
    },
    {
      trap: "the plan lets it shrink",
      workbook: redLine(812.4, 812.4, 790),
      cell: "E4",
      code: "direction-broken",
      severity: "warning",
    },
    {
      trap: "advice of the report informs",
      workbook: sinks(912, 900),
      cell: "D4",
      code: "direction-broken",
      severity: "info",
    },
    {
      trap: "and asks for a word once it is adopted",
      workbook: sinks(912, 900),
      overrides: { adopted: ["SX", "PKU"] },
      cell: "D4",
      code: "direction-broken",
      severity: "warning",
    },
  ],
});

test.each(directions.map((direction) => [direction.record, direction] as const))(
  "%s is a record of the catalogue with that clause, territory and indicator",
  (id, { document, clause, region, indicator, labels }) => {
    const record = loadRecords().find((one) => one.id === id);
    expect(record).toMatchObject({ document, clause, region });
    if (indicator !== null) expect(loadCatalogue().indicatorByCode(indicator)).not.toBeNull();
    expect(indicator === null).toBe(labels.length > 0);
  },
);
