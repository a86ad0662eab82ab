import { countyTable, countyValue, sheetOf, workbookOf, type GridCell } from "../support/grid";
import { slipOf } from "../../../src/validation/rules/plausibility";
import { testRule } from "../support/testRule";

const series = (label: string, unit: string, ...values: readonly GridCell[]) =>
  workbookOf(
    sheetOf("能源", [
      ["品种", "单位", "2021", "2022", "2023", "2024"],
      [label, unit, ...values],
    ]),
  );

testRule("T05", {
  accept: [
    { trap: "an ordinary year", workbook: series("原煤", "万吨", 512.3, 498.6, 487.5, 480) },
    { trap: "a doubling", workbook: series("汽油", "万吨", 20, 41, 42, 43) },
    { trap: "counts that begin small: from 1 to 10", workbook: series("充电站", "座", 1, 10, 11, 12) },
    { trap: "fifteenfold outside of areas", workbook: series("外购热力", "万GJ", 10, 150, 160, 170) },
    { trap: "44/12 outside of carbon", workbook: series("原煤", "万吨", 12, 44, 45, 46) },
    { trap: "zero in a year", workbook: series("柴油", "万吨", 0, 50, 51, 52) },
    { trap: "blanks and marks between", workbook: series("柴油", "万吨", 50, null, "/", 52) },
    { trap: "the plaza's own unit, m²", workbook: countyValue("广场集中硬地面积", "㎡", 20001) },
    { trap: "吨 for carbon dioxide", workbook: countyValue("单位GDP二氧化碳排放", "吨/万元", 1.86) },
    { trap: '"-" for a pure ratio', workbook: countyValue("职住比", "-", 1.05) },
    {
      trap: "a tenfold target twelve years on",
      workbook: workbookOf(
        sheetOf("指标", [
          ["指标", "单位", "现状值（2023）", "规划值（2035）"],
          ["某面积", "公顷", 10, 100],
        ]),
      ),
    },
    { trap: "a zero below the usual range", workbook: countyValue("广场集中硬地面积", "公顷", 0) },
  ],
  reject: [
    {
      trap: "ten times last year",
      workbook: series("原煤", "万吨", 512.3, 498.6, null, 4875),
      cell: "F2",
      code: "unit-jump",
      severity: "warning",
    },
    {
      trap: "a tenth of both neighbours",
      workbook: series("原煤", "万吨", 512.3, 49.9, 487.5, 480),
      cell: "D2",
      code: "unit-jump",
      severity: "warning",
    },
    {
      trap: "10,000 times last year: 万 forgotten",
      workbook: series("常住户数", "万户", 4.1, 4.2, 4.2, 42500),
      cell: "F2",
      code: "unit-jump",
      severity: "warning",
    },
    {
      trap: "亩 among 公顷",
      workbook: series("耕地", "公顷", 1042, 1040, 1041, 15600),
      cell: "F2",
      code: "unit-jump",
      severity: "warning",
    },
    {
      trap: "tC among tCO2",
      workbook: series("化石燃料燃烧", "万tCO2", 366.7, 366.7, 366.7, 100),
      cell: "F2",
      code: "unit-jump",
      severity: "warning",
    },
    {
      trap: "a text that reads ten times too high",
      workbook: series("原煤", "万吨", 512.3, 498.6, 487.5, "4875"),
      cell: "F2",
      code: "unit-jump",
      severity: "warning",
    },
    {
      trap: "人 under 万人",
      workbook: countyValue("县城建成区常住人口", "万人", 86000),
      cell: "D4",
      code: "implausible",
      severity: "warning",
    },
    {
      trap: "m² under 公顷",
      workbook: countyValue("广场集中硬地面积", "公顷", 20001),
      cell: "D4",
      code: "implausible",
      severity: "warning",
    },
    {
      trap: "公顷 under m²",
      workbook: countyValue("广场集中硬地面积", "㎡", 1.8),
      cell: "D4",
      code: "implausible",
      severity: "warning",
    },
    {
      trap: "a road of 400 m",
      workbook: countyValue("内部道路红线宽度", "米", 400),
      cell: "D4",
      code: "implausible",
      severity: "warning",
    },
    {
      trap: "another year's value",
      workbook: countyTable([["县城建成区常住人口", "万人", 84000, 8.6, 8.8]]),
      cell: "C4",
      code: "implausible",
      severity: "warning",
    },
    {
      trap: "a length for an area",
      workbook: countyValue("县城建成区面积", "公里", 9.1),
      cell: "B4",
      code: "unit-mismatch",
      severity: "warning",
    },
    {
      trap: "people for an area",
      workbook: countyValue("县城建成区面积", "万人", 9.1),
      cell: "B4",
      code: "unit-mismatch",
      severity: "warning",
    },
  ],
});

describe("the slip that a factor points at", () => {
  test.each([
    ["10×", 9.78, "mass", "power-of-ten"],
    ["1/1000", 0.00101, "mass", "power-of-ten"],
    ["15× of an area", 15.2, "area", "mu-hectare"],
    ["15× of money", 15.2, "money", undefined],
    ["44/12 of carbon dioxide", 44 / 12, "carbon dioxide", "carbon-dioxide"],
    ["0.1229/0.305 of coal equivalent", 0.1229 / 0.305, "coal equivalent", "electricity-equivalent"],
    ["a growth of a third", 1.33, "carbon dioxide", undefined],
    ["no change", 1, "area", undefined],
    ["three times", 3, "area", undefined],
    ["fifty times", 50, "area", undefined],
  ])("%s", (_, ratio, dimension, kind) => {
    expect(slipOf(ratio, dimension)?.kind).toBe(kind);
  });
});
