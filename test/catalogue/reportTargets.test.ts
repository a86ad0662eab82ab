import { assess } from "../../src/assessment/assess";
import type { AssessmentScope, FactValue } from "../../src/assessment/types";
import { loadCatalogue } from "../../src/catalogue/catalogue";
import type { DocumentId } from "../../src/catalogue/types";

const catalogue = loadCatalogue();
const later = catalogue.targets.filter(({ id, document }) => document === "PKU" && id > "PKU-021");

type Row = readonly [
  clause: string,
  id: string,
  indicator: string,
  operator: string,
  value: number,
  unit: string,
  year: number | null,
  force: string,
  place: string | null,
];

/** Read off chapters 3 to 9 of the report by a second reader; a row per figure, words for numbers among them. */
const valued: readonly Row[] = [
  ["3.2", "PKU-035", "CARBON_GAP", "<=", 0, "万tCO2", 2050, "example", "纽约"],
  ["3.2", "PKU-036", "CLEAN_ELECTRICITY_SHARE", ">=", 100, "%", 2050, "example", "纽约"],
  ["3.2", "PKU-037", "LANDFILL_SHARE", "<=", 0, "%", 2030, "example", "纽约"],
  ["3.2", "PKU-038", "PARK_WALK_ACCESS_SHARE", ">=", 85, "%", 2030, "example", "纽约"],
  ["3.2", "PKU-039", "METRO_SHARE_INCREASE", ">=", 20, "%", 2040, "example", "纽约"],
  ["3.3", "PKU-043", "CARBON_GAP", "<=", 0, "万tCO2", 2050, "example", "伦敦"],
  ["3.3", "PKU-044", "NEW_DEVELOPMENT_NET_EMISSIONS", "<=", 0, "tCO2", null, "example", "伦敦"],
  ["7.1（六）1", "PKU-081", "ECOLOGICAL_SINK_SPACE_CHANGE", ">=", 0, "km²", null, "guidance", null],
  ["7.2（二）2", "PKU-085", "COMPATIBLE_USE_FLOOR_AREA_SHARE", "<=", 15, "%", null, "fact", null],
  ["7.3（一）3", "PKU-093", "ONSHORE_WIND_LAND_SHARE", ">=", 2, "%", 2032, "example", "德国"],
  ["7.5（五）2", "PKU-138", "MEDICAL_WASTE_COLLECTION_COVERAGE", ">=", 100, "%", null, "guidance", null],
  ["7.5（五）2", "PKU-139", "RECYCLING_STATIONS_PER_TOWNSHIP", ">=", 1, "座", null, "guidance", null],
  ["7.6（一）2", "PKU-155", "MICROGRID_VOLTAGE", "<=", 35, "kV", null, "guidance", null],
  ["7.6（一）2", "PKU-156", "MICROGRID_CAPACITY", "<=", 20, "MW", null, "expectation", null],
  ["7.6（四）4深圳", "PKU-181", "MAIN_USE_FLOOR_AREA_SHARE", ">=", 70, "%", null, "example", "深圳"],
  ["7.6（四）4深圳", "PKU-182", "MAIN_USE_FLOOR_AREA_SHARE", ">=", 50, "%", null, "example", "深圳"],
  ["7.6（四）4深圳", "PKU-183", "MAIN_USE_FLOOR_AREA_SHARE", ">=", 70, "%", null, "example", "深圳"],
  ["7.6（四）4深圳", "PKU-184", "MAIN_USE_FLOOR_AREA_SHARE", ">=", 85, "%", null, "example", "深圳"],
  ["7.6（四）4深圳", "PKU-185", "MAIN_USE_FLOOR_AREA_SHARE", ">=", 70, "%", null, "example", "深圳"],
  ["7.6（四）4深圳", "PKU-186", "MAIN_USE_FLOOR_AREA_SHARE", ">=", 85, "%", null, "example", "深圳"],
  ["7.6（四）4深圳", "PKU-187", "MAIN_USE_FLOOR_AREA_SHARE", ">=", 60, "%", null, "example", "深圳"],
  ["7.6（四）8", "PKU-192", "NEW_BUILDING_ROOF_PV_COVERAGE", ">=", 50, "%", null, "example", "上海"],
  ["7.6（四）8", "PKU-193", "NEW_BUILDING_ROOF_PV_COVERAGE", ">=", 30, "%", null, "example", "上海"],
  ["7.6（四）13", "PKU-203", "NEW_CIVIL_TWO_STAR_SHARE", ">=", 100, "%", null, "example", "上海"],
  ["7.6（四）13", "PKU-204", "NEW_LARGE_PUBLIC_THREE_STAR_SHARE", ">=", 100, "%", null, "example", "上海"],
  ["7.6（四）13", "PKU-205", "NEW_ULTRA_LOW_ENERGY_SHARE", ">", 25, "%", null, "example", "上海"],
  ["7.6（四）13", "PKU-207", "GREEN_LABELLED_READY_MIX_SHARE", ">=", 100, "%", null, "guidance", null],
  [
    "7.6（五）8",
    "PKU-210",
    "WASTE_COLLECTION_STATION_SERVICE_POPULATION",
    "<=",
    2,
    "万人/座",
    null,
    "guidance",
    null,
  ],
  ["7.6（五）8", "PKU-211", "WASTE_COLLECTION_STATION_DENSITY", ">=", 1, "座/km²", null, "guidance", null],
  ["7.6（六）5", "PKU-215", "TREE_SHRUB_SHARE", ">=", 70, "%", null, "guidance", null],
  ["7.7（一）2", "PKU-217", "STANDARD_LAND_SUPPLY_RATE", ">=", 100, "%", null, "guidance", null],
  ["7.11（三）1", "PKU-240", "RECYCLING_STATIONS_PER_TOWNSHIP", ">=", 1, "座", null, "guidance", null],
  ["7.11（三）1", "PKU-241", "RECYCLING_POINTS_PER_VILLAGE", ">=", 1, "个", null, "guidance", null],
  ["7.11（三）1", "PKU-242", "RURAL_WASTE_GROWTH", "<=", 0, "%", null, "guidance", null],
  ["9.1（一）图9-8", "PKU-264", "ECOLOGICAL_LAND_CHANGE", ">=", 0, "公顷", null, "guidance", null],
];

describe("figures of the report beyond the first templates", () => {
  it.each(valued)("%s %s %s %s %s", (clause, id, indicator, operator, value, unit, year, force, place) => {
    const found = later.find((target) => target.id === id);
    expect(found).toMatchObject({ indicator, operator, value, unit, year, force, quotedRule: false });
    expect(found?.clause.number).toBe(clause);
    expect([found?.severity, found?.severityWhen]).toEqual(["info", { planned: "info", actual: "info" }]);
    const example = found?.condition.find(({ fact }) => fact === "examplePlace");
    expect(example?.value ?? null).toBe(place);
  });

  it("are these, no others", () =>
    expect(later.filter(({ value }) => value !== null).map(({ id }) => id)).toEqual(
      valued.map(([, id]) => id),
    ));

  it("every other target says why it has no value", () =>
    expect(
      later.filter(({ value, note, force }) => value === null && note === null && force !== "example"),
    ).toEqual([]));
});

describe("a shaky figure says so", () => {
  it.each([
    ["A7: points or relative", "PKU-039", true, "增加 20% 地铁分担率"],
    ["B12: a range that is no lower limit", "PKU-210", false, "每1~2万人"],
  ])("%s", (_trap, id, suspect, printed) =>
    expect(later.find((target) => target.id === id)).toMatchObject({ suspect, printed }),
  );
});

describe("in an audit", () => {
  const scope = (
    adopted: readonly DocumentId[],
    facts: Readonly<Record<string, FactValue>>,
  ): AssessmentScope => ({
    region: null,
    year: 2025,
    nature: "planned",
    adopted,
    facts,
    thresholds: [],
    planLevel: null,
    planType: null,
  });
  const status = (
    code: string,
    value: number,
    adopted: readonly DocumentId[],
    facts: Readonly<Record<string, FactValue>> = {},
  ): readonly [string, string | null, string | null] => {
    const indicator = catalogue.indicatorByCode(code);
    if (indicator === null) throw new Error(`no indicator ${code}`);
    const assessment = assess(catalogue, indicator, value, scope(adopted, facts));
    return [assessment.status, assessment.severity, assessment.target?.id ?? null];
  };

  it.each(valued.filter(([, , , , , , , force]) => force === "example"))(
    "%s %s %s, another place's rule, keeps silent even where the report is adopted",
    (_clause, id, indicator) => {
      expect(status(indicator, 1, ["PKU"])[2]).not.toBe(id);
      expect(status(indicator, 1, [])[2]).not.toBe(id);
    },
  );

  it.each<readonly [string, string, number, Readonly<Record<string, FactValue>>, readonly unknown[]]>([
    [
      "Shanghai's offices of the state",
      "NEW_BUILDING_ROOF_PV_COVERAGE",
      40,
      { examplePlace: "上海", buildingUse: "国家机关办公" },
      ["note", "info", "PKU-192"],
    ],
    [
      "Shanghai's offices",
      "NEW_BUILDING_ROOF_PV_COVERAGE",
      40,
      { examplePlace: "上海", buildingUse: "办公" },
      ["met", "info", "PKU-193"],
    ],
    [
      "Shenzhen's warehouses",
      "MAIN_USE_FLOOR_AREA_SHARE",
      84,
      { examplePlace: "深圳", landUse: "仓储用地" },
      ["note", "info", "PKU-186"],
    ],
    [
      "Germany's wind land",
      "ONSHORE_WIND_LAND_SHARE",
      1,
      { examplePlace: "德国" },
      ["not-due", "info", "PKU-093"],
    ],
  ])("an example that is chosen informs: %s", (_case, indicator, value, facts, expected) =>
    expect(status(indicator, value, ["PKU"], facts)).toEqual(expected),
  );

  it("more than 15 % of compatible uses is no breach: it informs, adopted or not", () => {
    const facts = { landUse: "工业用地" };
    expect(status("COMPATIBLE_USE_FLOOR_AREA_SHARE", 20, ["PKU"], facts)).toEqual([
      "note",
      "info",
      "PKU-085",
    ]);
    expect(status("COMPATIBLE_USE_FLOOR_AREA_SHARE", 20, [], facts)[0]).toBe("not-applicable");
  });

  it.each([
    ["informs", [] as const, ["note", "info", "PKU-215"]],
    ["warns once adopted", ["PKU"] as const, ["warning", "warning", "PKU-215"]],
  ])("the report's own advice %s", (_case, adopted, expected) =>
    expect(status("TREE_SHRUB_SHARE", 69.9, [...adopted])).toEqual(expected),
  );

  it.each([
    ["21,000 to a station", "WASTE_COLLECTION_STATION_SERVICE_POPULATION", 2.1, "note"],
    ["20,000 to a station", "WASTE_COLLECTION_STATION_SERVICE_POPULATION", 2, "met"],
    [
      "5,000 to a station, where the area rule decides",
      "WASTE_COLLECTION_STATION_SERVICE_POPULATION",
      0.5,
      "met",
    ],
    ["one station per km²", "WASTE_COLLECTION_STATION_DENSITY", 1, "met"],
    ["fewer", "WASTE_COLLECTION_STATION_DENSITY", 0.9, "note"],
    ["waste that grew", "RURAL_WASTE_GROWTH", 0.1, "note"],
    ["waste that did not", "RURAL_WASTE_GROWTH", 0, "met"],
    ["named without a figure", "BUS_NETWORK_DENSITY", 2, "unconfigured"],
  ])("%s", (_case, indicator, value, expected) => expect(status(indicator, value, [])[0]).toBe(expected));
});
