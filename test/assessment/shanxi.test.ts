import { defaultAdoption } from "../../src/assessment/adoption";
import { assess } from "../../src/assessment/assess";
import type { AssessmentScope, FactValue, Status } from "../../src/assessment/types";
import { loadCatalogue } from "../../src/catalogue/catalogue";
import { divisionCode } from "../../src/catalogue/codes";

const catalogue = loadCatalogue();

interface Place {
  readonly region?: string | null;
  readonly year?: number | null;
  readonly facts?: Readonly<Record<string, FactValue>>;
  readonly nature?: AssessmentScope["nature"];
}

function assessHere(
  code: string,
  value: number,
  { region = "140224", year = 2025, facts = {}, nature = "actual" }: Place,
) {
  const indicator = catalogue.indicatorByCode(code);
  if (!indicator) throw new Error(`no indicator ${code}`);
  const here = region === null ? null : divisionCode(region);
  const adopted = defaultAdoption(catalogue, here);
  const rest = { thresholds: [], planLevel: null, planType: null };
  return assess(catalogue, indicator, value, { region: here, year, nature, facts, adopted, ...rest });
}

type Row = readonly [
  clause: string,
  code: string,
  value: number,
  place: Place,
  status: Status,
  gap: number | null,
];

const large = { facts: { urbanResidentPopulation: 4_200_000 } };
const small = { facts: { urbanResidentPopulation: 2_999_999 } };
const edge = { facts: { urbanResidentPopulation: 3_000_000 } };
const standing = { facts: { existing: true } };
const before = { year: 2024 };

/** Every figure of the Shanxi opinions just below, at and just above its limit. */
const rows: readonly Row[] = [
  ["第2条", "NEW_RESIDENTIAL_BUILDING_HEIGHT", 79.9, {}, "met", 0.1],
  ["第2条", "NEW_RESIDENTIAL_BUILDING_HEIGHT", 80, {}, "warning", 0],
  ["第2条", "NEW_RESIDENTIAL_BUILDING_HEIGHT", 99.9, {}, "warning", -19.9],
  ["第2条", "NEW_RESIDENTIAL_BUILDING_HEIGHT", 100, {}, "warning", -20],
  ["第2条", "SUPER_HIGH_RISE_HEIGHT", 249.9, large, "met", 0.1],
  ["第2条", "SUPER_HIGH_RISE_HEIGHT", 250, large, "warning", 0],
  ["第2条", "SUPER_HIGH_RISE_HEIGHT", 250.1, large, "warning", -0.1],
  ["第2条", "SUPER_HIGH_RISE_HEIGHT", 149.9, small, "met", 0.1],
  ["第2条", "SUPER_HIGH_RISE_HEIGHT", 150, small, "warning", 0],
  ["第2条", "SUPER_HIGH_RISE_HEIGHT", 150.1, small, "warning", -0.1],
  ["第2条 300万整", "SUPER_HIGH_RISE_HEIGHT", 149.9, edge, "met", 0.1],
  ["第2条 300万整", "SUPER_HIGH_RISE_HEIGHT", 200, edge, "warning", -50],
  ["第2条 人口未填", "SUPER_HIGH_RISE_HEIGHT", 200, {}, "review", null],
  ["第3条", "COUNTY_FLOOR_AREA_RATIO", 0.599, {}, "unmet", -0.001],
  ["第3条", "COUNTY_FLOOR_AREA_RATIO", 0.6, {}, "met", 0],
  ["第3条", "COUNTY_FLOOR_AREA_RATIO", 0.601, {}, "met", 0.001],
  ["第3条", "COUNTY_FLOOR_AREA_RATIO", 0.799, {}, "met", 0.001],
  ["第3条", "COUNTY_FLOOR_AREA_RATIO", 0.8, {}, "met", 0],
  ["第3条", "COUNTY_FLOOR_AREA_RATIO", 0.801, {}, "unmet", -0.001],
  ["第3条", "COUNTY_NEW_HOUSING_MAX_STOREYS", 17, {}, "met", 1],
  ["第3条", "COUNTY_NEW_HOUSING_MAX_STOREYS", 18, {}, "met", 0],
  ["第3条", "COUNTY_NEW_HOUSING_MAX_STOREYS", 19, {}, "unmet", -1],
  ["第3条", "COUNTY_PLAZA_HARD_SURFACE", 1.9999, {}, "met", 0.0001],
  ["第3条", "COUNTY_PLAZA_HARD_SURFACE", 2, {}, "met", 0],
  ["第3条", "COUNTY_PLAZA_HARD_SURFACE", 2.0001, {}, "unmet", -0.0001],
  ["第3条 既有", "COUNTY_PLAZA_HARD_SURFACE", 2.0001, standing, "note", -0.0001],
  ["第3条", "COUNTY_INNER_ROAD_RED_LINE_WIDTH", 39.9, {}, "met", 0.1],
  ["第3条", "COUNTY_INNER_ROAD_RED_LINE_WIDTH", 40, {}, "met", 0],
  ["第3条", "COUNTY_INNER_ROAD_RED_LINE_WIDTH", 42, {}, "unmet", -2],
  ["第3条 既有", "COUNTY_INNER_ROAD_RED_LINE_WIDTH", 42, standing, "note", -2],
  ["第5条", "PUBLIC_BUILDING_ONE_STAR_SHARE", 99.9, {}, "unmet", -0.1],
  ["第5条", "PUBLIC_BUILDING_ONE_STAR_SHARE", 100, {}, "met", 0],
  ["第5条", "URBAN_GREEN_BUILDING_SHARE", 99.9, {}, "unmet", -0.1],
  ["第5条", "URBAN_GREEN_BUILDING_SHARE", 100, {}, "met", 0],
  ["第5条 2025年前", "URBAN_GREEN_BUILDING_SHARE", 98, before, "not-due", -2],
  ["第5条", "STAR_RATED_GREEN_BUILDING_SHARE", 29.9, {}, "unmet", -0.1],
  ["第5条", "STAR_RATED_GREEN_BUILDING_SHARE", 30, {}, "met", 0],
  ["第5条", "STAR_RATED_GREEN_BUILDING_SHARE", 30.1, {}, "met", 0.1],
  ["第5条 2025年前", "STAR_RATED_GREEN_BUILDING_SHARE", 29.9, before, "not-due", -0.1],
  ["第5条", "PREFABRICATED_SHARE", 29.4, {}, "unmet", -0.6],
  ["第5条", "PREFABRICATED_SHARE", 30, {}, "met", 0],
  ["第5条", "PREFABRICATED_SHARE", 30.1, {}, "met", 0.1],
  ["第5条 2025年前", "PREFABRICATED_SHARE", 29.4, before, "not-due", -0.6],
  ["第5条 2025年前", "PREFABRICATED_SHARE", 31, before, "not-due", 1],
  ["第5条 2025年后", "PREFABRICATED_SHARE", 29.4, { year: 2026 }, "unmet", -0.6],
  ["第5条 未给年份", "PREFABRICATED_SHARE", 29.4, { year: null }, "unmet", -0.6],
  ["第6条 力争", "SEWAGE_COLLECTION_RATE", 74.9, {}, "warning", -0.1],
  ["第6条 力争", "SEWAGE_COLLECTION_RATE", 75, {}, "met", 0],
  ["第6条 力争", "SEWAGE_COLLECTION_RATE", 75.1, {}, "met", 0.1],
  ["第6条 2025年前", "SEWAGE_COLLECTION_RATE", 74.9, before, "not-due", -0.1],
  ["第7条 力争", "NEW_ENERGY_BUS_SHARE", 89.9, {}, "warning", -0.1],
  ["第7条 力争", "NEW_ENERGY_BUS_SHARE", 90, {}, "met", 0],
  ["第7条 2025年前", "NEW_ENERGY_BUS_SHARE", 89.9, before, "not-due", -0.1],
  ["第7条 力争", "NEW_ENERGY_TAXI_SHARE", 54.9, {}, "warning", -0.1],
  ["第7条 力争", "NEW_ENERGY_TAXI_SHARE", 55, {}, "met", 0],
  ["第7条 2025年前", "NEW_ENERGY_TAXI_SHARE", 54.9, before, "not-due", -0.1],
  ["第4条 未列数值", "RURAL_SEWAGE_TREATMENT_RATE", 50, {}, "unconfigured", null],
  ["第6条 未列数值", "RECLAIMED_WATER_RATE", 25, {}, "unconfigured", null],
  ["别的省", "COUNTY_INNER_ROAD_RED_LINE_WIDTH", 42, { region: "430100" }, "not-applicable", null],
  ["未给地区", "COUNTY_INNER_ROAD_RED_LINE_WIDTH", 42, { region: null }, "not-applicable", null],
  ["存疑的印刷数", "PARK_AREA_PER_CAPITA", 14, {}, "review", null],
];

it.each(rows)("%s %s %d %j → %s, gap %d", (_clause, code, value, place, status, gap) => {
  const assessment = assessHere(code, value, place);
  expect([assessment.status, assessment.gap]).toEqual([status, gap]);
});

it("covers every figure of the opinions", () => {
  const figures = catalogue.targets.filter(({ document, value }) => document === "SX" && value !== null);
  const covered = new Set(rows.map(([, code]) => code));
  expect(figures.map(({ indicator }) => indicator).filter((code) => !covered.has(code))).toEqual([]);
  expect(figures.length).toBeGreaterThan(0);
});

it("says what stands at the edge of 3,000,000 residents", () => {
  expect(assessHere("SUPER_HIGH_RISE_HEIGHT", 200, edge)).toMatchObject({
    target: { value: 150 },
    alsoBinding: [{ value: 250 }],
    reason: { code: "boundary", fact: "urbanResidentPopulation", value: 3_000_000 },
  });
});

it("names both limits of housing where both are exceeded", () => {
  expect(assessHere("NEW_RESIDENTIAL_BUILDING_HEIGHT", 120, {})).toMatchObject({
    target: { value: 80 },
    alsoBinding: [{ value: 100 }],
  });
});

it("weighs a truthful actual as a warning and a planned breach as an error", () => {
  const severities = (["actual", "planned"] as const).map(
    (nature) => assessHere("COUNTY_INNER_ROAD_RED_LINE_WIDTH", 42, { nature }).severity,
  );
  expect(severities).toEqual(["warning", "error"]);
});
