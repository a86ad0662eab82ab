import { countyGreen } from "../../src/templates/county-green/template";
import { greenDevelopment } from "../../src/templates/green-development/template";
import { blankTemplateData, type TemplateData, type TemplateDefinition } from "../../src/templates/types";
import { cellAddress } from "../../src/workbook/address";
import { valueAt } from "../../src/workbook/snapshot";
import { goodCounty, goodDevelopment, withValues } from "./fills";
import { evaluate } from "./formulaEvaluator";
import { builtSheet } from "./laws";

const county = (values: TemplateData["values"], cover: Partial<TemplateData["cover"]> = {}): TemplateData =>
  withValues(goodCounty, values, cover);

describe("results carried by a plan are what the cells compute", () => {
  it.each<[fill: string, template: TemplateDefinition, data: TemplateData]>([
    ["a blank county form", countyGreen, blankTemplateData],
    ["a blank development form", greenDevelopment, blankTemplateData],
    ["a good county", countyGreen, goodCounty],
    ["a good city", greenDevelopment, goodDevelopment],
    ["the year before the targets", greenDevelopment, withValues(goodDevelopment, {}, { year: 2024 })],
    ["no division", countyGreen, county({}, { region: "" })],
    ["a division by code", countyGreen, county({}, { region: "140224" })],
    ["a division that does not exist", countyGreen, county({}, { region: "某某县" })],
    ["another province", countyGreen, county({}, { region: "长沙县" })],
    ["the report adopted", countyGreen, county({ COUNTY_BUILT_UP_AREA: 4 }, { adopted: ["SX", "PKU"] })],
    ["a part above its whole", countyGreen, county({ COUNTY_NEW_GREEN_BUILDING_FLOOR_AREA: 16 })],
    ["nothing built", countyGreen, county({ COUNTY_NEW_BUILDING_FLOOR_AREA: 0 })],
    ["less than 1 %", greenDevelopment, withValues(goodDevelopment, { NEW_ENERGY_TAXI_FLEET: 41 })],
    ["a text with its unit", countyGreen, county({ COUNTY_PLAZA_HARD_SURFACE: "20001㎡" })],
    ["an estimate", countyGreen, county({ COUNTY_INNER_ROAD_RED_LINE_WIDTH: "约42" })],
    ["not applicable", countyGreen, county({ COUNTY_PLAZA_HARD_SURFACE: "不适用" })],
    ["a slash", countyGreen, county({ COUNTY_PLAZA_HARD_SURFACE: "/" })],
    ["words", countyGreen, county({ COUNTY_NEW_HOUSING_MAX_STOREYS: "十几层" })],
    ["another dimension", countyGreen, county({ COUNTY_INNER_ROAD_RED_LINE_WIDTH: "42吨" })],
    ["a text in a ratio", countyGreen, county({ COUNTY_BUILT_UP_POPULATION: "约27" })],
    ["no document named", countyGreen, county({ COUNTY_BUILT_UP_AREA: 4 }, { adopted: [] })],
    ["zero", countyGreen, county({ COUNTY_PLAZA_HARD_SURFACE: 0, COUNTY_NEW_HOUSING_MAX_STOREYS: 0 })],
  ])("%s", (_fill, template, data) => {
    const sheet = builtSheet(template, data);
    const carried = template.layout.formulas.map(({ cell }) => [
      cellAddress(cell),
      valueAt(sheet, cell.row, cell.column),
    ]);
    const computed = template.layout.formulas.map(({ cell, formula }) => [
      cellAddress(cell),
      evaluate(formula, sheet),
    ]);
    expect(carried).toEqual(computed);
  });
});
