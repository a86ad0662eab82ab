import { countyGreen } from "../../src/templates/county-green/template";
import { greenDevelopment } from "../../src/templates/green-development/template";
import type { TemplateData, TemplateDefinition } from "../../src/templates/types";
import { valueAt, type CellValue } from "../../src/workbook/snapshot";
import { goodCounty, goodDevelopment, withValues } from "./fills";
import { builtSheet } from "./laws";

/** Value, verdict and gap of an indicator's line. */
function lineOf(template: TemplateDefinition, data: TemplateData, code: string): readonly CellValue[] {
  const sheet = builtSheet(template, data);
  const { columns, rows } = template.layout;
  const row = rows.find(({ indicator }) => indicator === code)?.row ?? -1;
  return [columns.value, columns.verdict, columns.gap].map((column) => valueAt(sheet, row, column));
}

const verdictsOf = (template: TemplateDefinition, data: TemplateData): readonly CellValue[] => {
  const sheet = builtSheet(template, data);
  const { columns, rows } = template.layout;
  return rows.filter(({ checked }) => checked).map(({ row }) => valueAt(sheet, row, columns.verdict));
};

describe("county-green", () => {
  it("is met in every line by the good county", () => {
    expect(verdictsOf(countyGreen, goodCounty)).toEqual(Array.from({ length: 7 }, () => "达标"));
  });

  it("reads 6.5万人 on 8.4 km² as 0.774万人/km² and 520万m² on 750公顷 as 0.693", () => {
    expect(lineOf(countyGreen, goodCounty, "COUNTY_POPULATION_DENSITY")[0]).toBeCloseTo(0.7738, 4);
    expect(lineOf(countyGreen, goodCounty, "COUNTY_FLOOR_AREA_RATIO")[0]).toBeCloseTo(0.6933, 4);
  });

  it.each<[clause: string, code: string, values: TemplateData["values"], verdict: string, gap: number]>([
    ["SX 3: 0.6–0.8", "COUNTY_FLOOR_AREA_RATIO", { COUNTY_TOTAL_FLOOR_AREA: 450 }, "达标", 0],
    ["SX 3: 0.6–0.8", "COUNTY_FLOOR_AREA_RATIO", { COUNTY_TOTAL_FLOOR_AREA: 600 }, "达标", 0],
    ["SX 3: 0.6–0.8", "COUNTY_FLOOR_AREA_RATIO", { COUNTY_TOTAL_FLOOR_AREA: 675 }, "不达标", -0.1],
    ["SX 3: ≤ 18", "COUNTY_NEW_HOUSING_MAX_STOREYS", { COUNTY_NEW_HOUSING_MAX_STOREYS: 19 }, "不达标", -1],
    ["SX 3: ≤ 2 公顷", "COUNTY_PLAZA_HARD_SURFACE", { COUNTY_PLAZA_HARD_SURFACE: 2.5 }, "不达标", -0.5],
    [
      "SX 3: ≤ 40 m",
      "COUNTY_INNER_ROAD_RED_LINE_WIDTH",
      { COUNTY_INNER_ROAD_RED_LINE_WIDTH: 42 },
      "不达标",
      -2,
    ],
    ["PKU 7.8: 0.6–1", "COUNTY_POPULATION_DENSITY", { COUNTY_BUILT_UP_POPULATION: 9.24 }, "预警", -0.1],
    [
      "PKU 7.8: ≥ 70 %, a share on the sheet",
      "COUNTY_LOW_RISE_HOUSING_SHARE",
      { COUNTY_NEW_HOUSING_LOW_RISE_FLOOR_AREA: 7.8 },
      "预警",
      -0.05,
    ],
    [
      "PKU 7.8: basic level in all",
      "COUNTY_GREEN_BUILDING_SHARE",
      { COUNTY_NEW_GREEN_BUILDING_FLOOR_AREA: 12 },
      "预警",
      -0.2,
    ],
  ])("%s %s %j → %s, gap %d", (_clause, code, values, verdict, gap) => {
    const [, shown, margin] = lineOf(countyGreen, withValues(goodCounty, values), code);
    expect(shown).toBe(verdict);
    expect(margin).toBeCloseTo(gap, 10);
  });

  it.each([
    ["a unit of its own", "20001㎡", "待核"],
    ["an estimate", "约2", "待核"],
    ["a slash", "/", "待核"],
    ["a reasoned blank", "不适用", "不适用"],
  ])("shows no error and no gap for a text: %s", (_trap, typed, verdict) => {
    const data = withValues(goodCounty, { COUNTY_PLAZA_HARD_SURFACE: typed });
    expect(lineOf(countyGreen, data, "COUNTY_PLAZA_HARD_SURFACE")).toEqual([typed, verdict, ""]);
  });

  it("lets the quoted national rules decide once the report is adopted", () => {
    const data = withValues(goodCounty, { COUNTY_BUILT_UP_POPULATION: 9.24 }, { adopted: ["SX", "PKU"] });
    expect(lineOf(countyGreen, data, "COUNTY_POPULATION_DENSITY")[1]).toBe("不达标");
  });

  it("asks for no Shanxi limit in Hunan, and shows no gap there", () => {
    const data = withValues(goodCounty, { COUNTY_NEW_HOUSING_MAX_STOREYS: 30 }, { region: "长沙县" });
    expect(lineOf(countyGreen, data, "COUNTY_NEW_HOUSING_MAX_STOREYS")).toEqual([30, "不适用", ""]);
  });

  it("doubts a part that is larger than its whole: a share over 100 % gets no verdict", () => {
    const data = withValues(goodCounty, { COUNTY_NEW_HOUSING_LOW_RISE_FLOOR_AREA: 13.2 });
    const [value, verdict, gap] = lineOf(countyGreen, data, "COUNTY_LOW_RISE_HOUSING_SHARE");
    expect(value).toBeCloseTo(1.1, 10);
    expect([verdict, gap]).toEqual(["待核", ""]);
  });

  it.each<[trap: string, data: TemplateData]>([
    ["region blank", withValues(goodCounty, {}, { region: "" })],
    ["year blank", { ...goodCounty, cover: { region: "灵丘县" } }],
  ])("%s: values are computed, verdicts wait", (_trap, data) => {
    expect(new Set(verdictsOf(countyGreen, data))).toEqual(new Set([""]));
    expect(lineOf(countyGreen, data, "COUNTY_FLOOR_AREA_RATIO")[0]).toBeCloseTo(0.6933, 4);
  });

  it.each<[trap: string, values: TemplateData["values"]]>([
    ["a text in the numerator", { COUNTY_BUILT_UP_POPULATION: "约6.5" }],
    ["a text in the denominator", { COUNTY_BUILT_UP_AREA: "8点多" }],
    ["a denominator of 0", { COUNTY_BUILT_UP_AREA: 0 }],
    ["a blank numerator", { COUNTY_BUILT_UP_POPULATION: "" }],
  ])("%s leaves the computed line blank", (_trap, values) => {
    const data = withValues(goodCounty, values);
    expect(lineOf(countyGreen, data, "COUNTY_POPULATION_DENSITY")).toEqual(["", "", ""]);
  });
});

describe("green-development", () => {
  it("is met in every line by the good city", () => {
    expect(verdictsOf(greenDevelopment, goodDevelopment)).toEqual(Array.from({ length: 7 }, () => "达标"));
  });

  it("is not due in 2024 where the target is dated 2025, with the distance still to go", () => {
    const data = withValues(goodDevelopment, { URBAN_NEW_PREFABRICATED_FLOOR_AREA: 352.8 }, { year: 2024 });
    const [value, verdict, gap] = lineOf(greenDevelopment, data, "PREFABRICATED_SHARE");
    expect([value, verdict]).toEqual([0.294, "未到期"]);
    expect(gap).toBeCloseTo(-0.006, 10);
  });

  it.each<[clause: string, code: string, values: TemplateData["values"], verdict: string, gap: number]>([
    [
      "SX 5: 100 %",
      "URBAN_GREEN_BUILDING_SHARE",
      { URBAN_NEW_GREEN_BUILDING_FLOOR_AREA: 1199 },
      "不达标",
      -1 / 1200,
    ],
    ["SX 5: 30 %", "STAR_RATED_GREEN_BUILDING_SHARE", { URBAN_NEW_STAR_RATED_FLOOR_AREA: 360 }, "达标", 0],
    ["SX 5: 30 %", "PREFABRICATED_SHARE", { URBAN_NEW_PREFABRICATED_FLOOR_AREA: 352.8 }, "不达标", -0.006],
    [
      "SX 5: all public buildings",
      "PUBLIC_BUILDING_ONE_STAR_SHARE",
      { NEW_PUBLIC_BUILDING_ONE_STAR_FLOOR_AREA: 105 },
      "不达标",
      -0.5,
    ],
    ["SX 6: 力争 75 %", "SEWAGE_COLLECTION_RATE", { SEWAGE_COLLECTED: 18760 }, "预警", -0.05],
    ["SX 7: 力争 90 %", "NEW_ENERGY_BUS_SHARE", { NEW_ENERGY_BUS_FLEET: 1984 }, "预警", -0.1],
    ["SX 7: 力争 55 %", "NEW_ENERGY_TAXI_SHARE", { NEW_ENERGY_TAXI_FLEET: 4145 }, "预警", -0.05],
  ])("%s %s %j → %s, gap %d", (_clause, code, values, verdict, gap) => {
    const [, shown, margin] = lineOf(greenDevelopment, withValues(goodDevelopment, values), code);
    expect(shown).toBe(verdict);
    expect(margin).toBeCloseTo(gap, 9);
  });
});
