import { countyTable, divisionTable, sheetOf, workbookOf, type GridCell } from "./grid";
import type { RuleExample } from "./ruleExamples";
import type { RuleId } from "../../../src/validation/problems";

export const innerMongolia: readonly (readonly [string, string])[] = [
  ["150100", "呼和浩特市"],
  ["150200", "包头市"],
  ["150300", "乌海市"],
  ["150400", "赤峰市"],
  ["150500", "通辽市"],
  ["150600", "鄂尔多斯市"],
  ["150700", "呼伦贝尔市"],
  ["150800", "巴彦淖尔市"],
  ["150900", "乌兰察布市"],
  ["152200", "兴安盟"],
  ["152500", "锡林郭勒盟"],
  ["152900", "阿拉善盟"],
];

const ten = (count: number) => [
  ...innerMongolia.slice(0, count).map((unit) => [...unit, 10]),
  [null, "合计", 10 * count],
];
const threeCities = (total: GridCell) =>
  divisionTable([
    ["150100", "呼和浩特市", 59.9],
    ["150200", "包头市", 66.1],
    ["150300", "乌海市", 73.9],
    [null, "合计", total],
  ]);
const green = (part: GridCell) =>
  divisionTable(
    [["150100", "呼和浩特市", 59.9, part]],
    ["新建建筑面积（万平方米）", "其中：绿色建筑（万平方米）"],
  );
const header = ["指标名称", "计量单位", "2024年"];
const twice = (hectares: GridCell) =>
  workbookOf(
    sheetOf("附表1", [
      ["填报单位：灵丘县住房和城乡建设管理局", null, "报告期：2024年度"],
      header,
      ["县城建成区面积", "平方公里", 9.1],
      [],
      header,
      ["县城建成区面积", "公顷", hectares],
    ]),
  );
const land = (opening: GridCell) =>
  workbookOf(
    sheetOf("附表1", [
      ["地类", "2023年末（公顷）", "2024年初（公顷）"],
      ["林地", 288300, opening],
      ["草地", 121800, 121800],
    ]),
  );
const emissions = (value: GridCell) => countyTable([["二氧化碳排放量", "万吨", 12.4, value, null]]);
const redLine = (value: GridCell) => countyTable([["生态保护红线面积", "平方公里", 812.4, value, null]]);
const wuhai = (city: GridCell) =>
  divisionTable([
    ["150300", "乌海市", city],
    ["150302", "海勃湾区", 30.1],
    ["150303", "海南区", 22.2],
    ["150304", "乌达区", 21.6],
  ]);
const shares = [88.1, 86.8, 89.3, 94.8, 86.6, 93.9, 93.7, 93.5];
const cities = (last: GridCell) =>
  divisionTable(
    [...shares, last].map((share, index) => [...(innerMongolia[index] ?? []), share]),
    ["绿色建筑占比（%）"],
  );

/** Examples of the rules that hold cells against one another. */
export const linkExamples = {
  C02: { fails: divisionTable(ten(11)), passes: divisionTable(ten(12)), shown: "A1:C13" },
  L01: { fails: threeCities(201.3), passes: threeCities(200.1), shown: "A1:C5" },
  L02: { fails: green(62.8), passes: green(59.9), shown: "A1:D2" },
  L03: { fails: twice(920), passes: twice(915), shown: "A2:C6" },
  L05: { fails: land(287900), passes: land(288300), shown: "A1:C3" },
  L06: { fails: emissions(372), passes: emissions(98.5), shown: "A3:E4" },
  L07: { fails: redLine(806.1), passes: redLine(812.4), shown: "A3:E4" },
  L08: { fails: wuhai(75.9), passes: wuhai(73.8), shown: "A1:C5" },
  L09: { fails: cities(31.2), passes: cities(80.4), shown: "A1:C10" },
} as const satisfies Partial<Readonly<Record<RuleId, RuleExample>>>;
