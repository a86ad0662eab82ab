import { countyGreen } from "../../src/templates/county-green/template";
import { defineTemplate } from "../../src/templates/defineTemplate";
import { valueAt, type CellValue } from "../../src/workbook/snapshot";
import { builtSheet, filledWith } from "./laws";

/** What the input of an indicator holds after `given` was put there. */
function held(code: string, given: number | string, template = countyGreen): CellValue {
  const input = template.layout.inputs.find(({ indicator }) => indicator === code);
  if (!input) throw new Error(`No input ${code}`);
  const sheet = builtSheet(template, filledWith({ values: { [code]: given } }));
  return valueAt(sheet, input.cell.row, input.cell.column);
}

const shares = defineTemplate({
  id: "shares",
  version: "1.0.0",
  title: { zh: "占比", en: "Shares" },
  summary: { zh: "占比。", en: "Shares." },
  aliases: [],
  documents: ["PKU"],
  minutes: 1,
  sheet: "占比",
  cover: ["region", "year"],
  sections: [{ title: "一", rows: [{ indicator: "DOMESTIC_WASTE_RECYCLING_RATE" }] }],
  notes: [],
});

describe("values of a template", () => {
  it.each<[trap: string, code: string, given: number | string, cell: CellValue]>([
    ["a number", "COUNTY_BUILT_UP_POPULATION", 6.5, 6.5],
    ["a number typed as text", "COUNTY_BUILT_UP_POPULATION", "6.5", 6.5],
    ["full-width digits", "COUNTY_BUILT_UP_POPULATION", "６．５", 6.5],
    ["thousands separator", "COUNTY_CONSTRUCTION_LAND", "1,234.5", 1234.5],
    ["outer spaces", "COUNTY_CONSTRUCTION_LAND", "  750 ", 750],
    ["the column's own unit", "COUNTY_INNER_ROAD_RED_LINE_WIDTH", "42米", 42],
    ["another unit stays as typed", "COUNTY_PLAZA_HARD_SURFACE", "20001㎡", "20001㎡"],
    ["an estimate stays as typed", "COUNTY_BUILT_UP_POPULATION", "约27", "约27"],
    ["a bound stays as typed", "COUNTY_BUILT_UP_POPULATION", "≥6", "≥6"],
    ["a multiplier stays as typed", "COUNTY_BUILT_UP_POPULATION", "3.2万", "3.2万"],
    ["a range stays as typed", "COUNTY_NEW_HOUSING_MAX_STOREYS", "6-18", "6-18"],
    ["a notation stays as typed", "COUNTY_PLAZA_HARD_SURFACE", "不适用", "不适用"],
    ["a slash stays as typed", "COUNTY_PLAZA_HARD_SURFACE", "/", "/"],
    ["a text that begins with = is no formula", "COUNTY_PLAZA_HARD_SURFACE", "=1+1", "=1+1"],
    ["a blank text is blank", "COUNTY_PLAZA_HARD_SURFACE", " ", null],
    ["zero is a value", "COUNTY_PLAZA_HARD_SURFACE", 0, 0],
    ["a negative number is kept for the audit", "COUNTY_PLAZA_HARD_SURFACE", -1, -1],
  ])("%s", (_trap, code, given, cell) => {
    expect(held(code, given)).toBe(cell);
  });

  it.each<[trap: string, given: number | string, cell: CellValue]>([
    ["a share", 0.294, 0.294],
    ["percentage points", 29.4, 0.294],
    ["a text with a percent sign", "29.4%", 0.294],
    ["a full-width percent sign", "２９.４％", 0.294],
    ["less than one percent as text", "0.5%", 0.005],
    ["1 is the whole", 1, 1],
    ["more than the whole is no share: it stays a text", 104, "104%"],
    ["more than the whole as text", "104%", "104%"],
  ])("an input in %%: %s", (_trap, given, cell) => {
    expect(held("DOMESTIC_WASTE_RECYCLING_RATE", given, shares)).toBe(cell);
  });
});

describe("keys of the data", () => {
  it.each([
    ["code", "COUNTY_BUILT_UP_POPULATION"],
    ["defined name", "in_COUNTY_BUILT_UP_POPULATION"],
    ["Chinese name", "县城建成区常住人口"],
    ["Chinese name with a space", "县城建成区 常住人口"],
    ["English name", "resident population of the county town's built-up area"],
    ["synonym", "县城常住人口"],
  ])("%s finds its input", (_kind, key) => {
    const { unused } = countyGreen.build(filledWith({ values: { [key]: 6.5 } }));
    expect(unused).toEqual([]);
    expect(valueAt(builtSheet(countyGreen, filledWith({ values: { [key]: 6.5 } })), 8, 3)).toBe(6.5);
  });

  it("returns what has no place, with what may be meant", () => {
    const { unused } = countyGreen.build(
      filledWith({
        values: {
          COUNTY_BUILT_UP_POPULATON: 1,
          县城建成区常住人囗: 2,
          县城建成区人口密度: 0.8,
          COUNTY_BUILT_UP_AREA: 8,
          县城建成区面积: 9,
        },
        explanations: { 没有的指标: "说明" },
      }),
    );
    expect(unused.map(({ part, key, reason, nearest }) => [part, key, reason, nearest[0]])).toEqual([
      ["values", "COUNTY_BUILT_UP_POPULATON", "unknown", "县城建成区常住人口"],
      ["values", "县城建成区常住人囗", "unknown", "县城建成区常住人口"],
      ["values", "县城建成区人口密度", "derived", "县城建成区常住人口"],
      ["values", "县城建成区面积", "repeated", "县城建成区面积"],
      ["explanations", "没有的指标", "unknown", undefined],
    ]);
  });

  it("takes an explanation of a computed indicator, as text", () => {
    const { layout } = countyGreen;
    const sheet = builtSheet(countyGreen, filledWith({ explanations: { 县城建成区人口密度: "=说明" } }));
    const row = layout.rows.find(({ indicator }) => indicator === "COUNTY_POPULATION_DENSITY")?.row ?? -1;
    expect(valueAt(sheet, row, layout.explanationColumn)).toBe("=说明");
  });
});
