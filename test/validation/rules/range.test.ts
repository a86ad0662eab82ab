import { countyValue } from "../support/grid";
import { testRule } from "../support/testRule";

const share = "装配式建筑占新建建筑面积比例";
const area = "县城建成区面积";
const storeys = "新建住宅最高层数";

testRule("T06", {
  accept: [
    { trap: "0 % of a whole", workbook: countyValue(share, "%", 0) },
    { trap: "100 % of a whole", workbook: countyValue(share, "%", 100) },
    { trap: "a growth below zero", workbook: countyValue("碳排放增长率", "%", -3.5) },
    { trap: "a growth above 100 %", workbook: countyValue("碳排放增长率", "%", 130) },
    { trap: "an open-space ratio of 150 %", workbook: countyValue("空地率", "%", 150) },
    { trap: "a carbon sink below zero", workbook: countyValue("林地碳汇量", "吨", -185665.2) },
    { trap: "whole storeys", workbook: countyValue(storeys, "层", 18) },
    {
      trap: "98 in a percent format, which T04 speaks about",
      workbook: countyValue(share, "%", { value: 98, format: "0%" }),
    },
    { trap: "an area of zero", workbook: countyValue("广场集中硬地面积", "公顷", 0) },
  ],
  reject: [
    {
      trap: "more than the whole",
      workbook: countyValue(share, "%", 100.1),
      cell: "D4",
      code: "share-out-of-range",
      severity: "error",
    },
    {
      trap: "more than the whole in a percent format",
      workbook: countyValue(share, "%", { value: 1.05, format: "0%" }),
      cell: "D4",
      code: "share-out-of-range",
      severity: "error",
    },
    {
      trap: "less than nothing of a whole",
      workbook: countyValue(share, "%", -1),
      cell: "D4",
      code: "share-out-of-range",
      severity: "error",
    },
    {
      trap: "more than the whole typed as text",
      workbook: countyValue(share, "%", "１０５"),
      cell: "D4",
      code: "share-out-of-range",
      severity: "error",
    },
    {
      trap: "a negative area",
      workbook: countyValue(area, "平方公里", -9.1),
      cell: "D4",
      code: "negative",
      severity: "error",
    },
    {
      trap: "a negative density",
      workbook: countyValue("县城建成区人口密度", "万人/平方公里", -0.9),
      cell: "D4",
      code: "negative",
      severity: "error",
    },
    {
      trap: "a negative area of an unknown indicator",
      workbook: countyValue("某用地面积", "公顷", -4),
      cell: "D4",
      code: "negative",
      severity: "error",
    },
    {
      trap: "negative people of an unknown indicator",
      workbook: countyValue("某片区人口", "万人", -0.4),
      cell: "D4",
      code: "negative",
      severity: "error",
    },
    {
      trap: "half a storey",
      workbook: countyValue(storeys, "层", 17.5),
      cell: "D4",
      code: "not-whole",
      severity: "error",
    },
    {
      trap: "half a bus",
      workbook: countyValue("公交车数量", "辆", 120.5),
      cell: "D4",
      code: "not-whole",
      severity: "error",
    },
  ],
});
