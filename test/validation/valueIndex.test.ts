import { indicatorCode, divisionCode } from "../../src/catalogue/codes";
import { loadCatalogue } from "../../src/catalogue/catalogue";
import { recogniseWorkbook } from "../../src/validation/recognition/recognise";
import { resolveScope } from "../../src/validation/scope";
import { valueIndex, type Coordinate, type ValueIndex } from "../../src/validation/valueIndex";
import { cellAddress } from "../../src/workbook/address";
import { emptySettings } from "../../src/workbook/settingsSheet";
import type { WorkbookSnapshot } from "../../src/workbook/snapshot";
import { sheetOf, workbookOf } from "./support/grid";

const catalogue = loadCatalogue();
const population = indicatorCode("RESIDENT_POPULATION");

function indexOf(workbook: WorkbookSnapshot): ValueIndex {
  const recognised = recogniseWorkbook(workbook, catalogue, emptySettings);
  const scope = resolveScope(workbook, recognised, emptySettings, {}, catalogue);
  return valueIndex(recognised, catalogue, scope, () => ({}));
}

const places = (index: ValueIndex, coordinate: Partial<Coordinate>): readonly string[] =>
  index
    .at({ indicator: population, subject: null, year: 2024, nature: "actual", ...coordinate })
    .map((cell) => `${cell.sheet.name}!${cellAddress(cell)}`);

const workbook = workbookOf(
  sheetOf("市", [
    ["填报单位：大同市统计局", null, "报告期：2024年度"],
    ["指标名称", "计量单位", "2023年", "2024年", "2025年目标"],
    ["常住人口", "万人", 310.1, 309.2, 312],
    ["地区生产总值", "亿元", 1842, 1889, 2000],
  ]),
  sheetOf("县", [
    ["行政区划代码", "名称", "常住人口（万人）", "地区生产总值（亿元）"],
    ["140224", "灵丘县", 18.9, 60],
    ["140225", "浑源县", 27.1, 80],
    ["149999", "某开发区", 3.3, 40],
    [null, "合计", 49.3, 180],
  ]),
  sheetOf("年", [
    ["年份", "常住人口（万人）", "说明"],
    [2023, 310.1, "快报"],
    [2024, 309.4, "核定"],
  ]),
);

test.each([
  ["in columns of years, down years, of the reporting city", {}, ["市!D3", "年!B3"]],
  ["by the city's own code", { subject: divisionCode("140200") }, ["市!D3", "年!B3"]],
  ["another year", { year: 2023 }, ["市!C3", "年!B2"]],
  ["a target", { year: 2025, nature: "planned" as const }, ["市!E3"]],
  ["a county", { subject: divisionCode("140224") }, ["县!C2"]],
  ["another indicator", { indicator: indicatorCode("GROSS_DOMESTIC_PRODUCT") }, ["市!D4"]],
  ["nothing of a county that is not listed", { subject: divisionCode("140212") }, []],
  ["nothing of a year that is not there", { year: 2019 }, []],
  ["nothing of an indicator that is not there", { indicator: indicatorCode("HOUSING_STOCK") }, []],
])("finds %s", (_, coordinate, expected) => {
  expect(places(indexOf(workbook), coordinate)).toEqual(expected);
});

test("a total of listed units and a unit that the list does not know are nobody's figures", () => {
  const found = places(indexOf(workbook), {});
  expect(found).not.toContain("县!C4");
  expect(found).not.toContain("县!C5");
});

test("knows which indicators stand in more than one table", () => {
  const index = indexOf(workbook);
  expect(index.isRepeated(population)).toBe(true);
  expect(index.isRepeated(indicatorCode("HOUSING_STOCK"))).toBe(false);
});

test("every cell of a known indicator is found at its own coordinate", () => {
  const index = indexOf(workbook);
  const [first] = index.tables;
  const cell =
    first === undefined
      ? undefined
      : index.at({ indicator: population, subject: null, year: 2024, nature: "actual" })[0];
  const coordinate = cell === undefined ? null : index.coordinateOf(cell);
  expect(coordinate).toEqual({ indicator: population, subject: "140200", year: 2024, nature: "actual" });
});
