import { readFileSync } from "node:fs";
import { join } from "node:path";
import { buildCatalogue, loadCatalogue } from "../../src/catalogue/catalogue";
import { divisionCode, indicatorCode } from "../../src/catalogue/codes";
import { loadRecords } from "../../src/catalogue/statements";
import type { TargetRecord } from "../../src/catalogue/types";

const catalogue = loadCatalogue();

const target = (id: string): TargetRecord => {
  const found = catalogue.targets.find((record) => record.id === id);
  if (found === undefined) throw new Error(`no target ${id}`);
  return found;
};

type Row = readonly [
  clause: string,
  id: string,
  indicator: string,
  operator: string,
  value: number | readonly [number, number] | null,
  year: number | null,
  force: string,
  severity: string,
  planned: string,
  actual: string,
];

/** Read off the Shanxi opinions by a second reader; a row per figure. */
const shanxi: readonly Row[] = [
  [
    "第2条",
    "SX-017",
    "NEW_RESIDENTIAL_BUILDING_HEIGHT",
    "<",
    80,
    null,
    "guidance",
    "warning",
    "warning",
    "warning",
  ],
  [
    "第2条",
    "SX-018",
    "NEW_RESIDENTIAL_BUILDING_HEIGHT",
    "<",
    100,
    null,
    "requirement",
    "warning",
    "warning",
    "warning",
  ],
  [
    "第2条",
    "SX-020",
    "SUPER_HIGH_RISE_HEIGHT",
    "<",
    250,
    null,
    "requirement",
    "warning",
    "warning",
    "warning",
  ],
  [
    "第2条",
    "SX-021",
    "SUPER_HIGH_RISE_HEIGHT",
    "<",
    150,
    null,
    "requirement",
    "warning",
    "warning",
    "warning",
  ],
  [
    "第3条",
    "SX-029",
    "COUNTY_FLOOR_AREA_RATIO",
    "between",
    [0.6, 0.8],
    null,
    "requirement",
    "error",
    "error",
    "warning",
  ],
  [
    "第3条",
    "SX-031",
    "COUNTY_NEW_HOUSING_MAX_STOREYS",
    "<=",
    18,
    null,
    "requirement",
    "error",
    "error",
    "warning",
  ],
  ["第3条", "SX-035", "COUNTY_PLAZA_HARD_SURFACE", "<=", 2, null, "requirement", "error", "error", "warning"],
  ["第3条", "SX-036", "COUNTY_PLAZA_HARD_SURFACE", "<=", 2, null, "requirement", "info", "info", "info"],
  [
    "第3条",
    "SX-037",
    "COUNTY_INNER_ROAD_RED_LINE_WIDTH",
    "<=",
    40,
    null,
    "requirement",
    "error",
    "error",
    "warning",
  ],
  [
    "第3条",
    "SX-038",
    "COUNTY_INNER_ROAD_RED_LINE_WIDTH",
    "<=",
    40,
    null,
    "requirement",
    "info",
    "info",
    "info",
  ],
  [
    "第5条",
    "SX-050",
    "PUBLIC_BUILDING_ONE_STAR_SHARE",
    ">=",
    100,
    null,
    "requirement",
    "error",
    "error",
    "warning",
  ],
  [
    "第5条",
    "SX-053",
    "URBAN_GREEN_BUILDING_SHARE",
    ">=",
    100,
    2025,
    "requirement",
    "error",
    "error",
    "warning",
  ],
  [
    "第5条",
    "SX-054",
    "STAR_RATED_GREEN_BUILDING_SHARE",
    ">=",
    30,
    2025,
    "requirement",
    "error",
    "error",
    "warning",
  ],
  ["第5条", "SX-067", "PREFABRICATED_SHARE", ">=", 30, 2025, "requirement", "error", "error", "warning"],
  [
    "第6条",
    "SX-080",
    "SEWAGE_COLLECTION_RATE",
    ">=",
    75,
    2025,
    "expectation",
    "warning",
    "warning",
    "warning",
  ],
  ["第7条", "SX-090", "NEW_ENERGY_BUS_SHARE", ">=", 90, 2025, "expectation", "warning", "warning", "warning"],
  [
    "第7条",
    "SX-091",
    "NEW_ENERGY_TAXI_SHARE",
    ">=",
    55,
    2025,
    "expectation",
    "warning",
    "warning",
    "warning",
  ],
];

/** The report's records, weighed unadopted. */
const report: readonly Row[] = [
  ["7.5（四）1", "PKU-005", "EXTERNAL_FORM_COMPACTNESS", ">=", 0.5, null, "draft", "info", "info", "info"],
  [
    "7.5（五）2",
    "PKU-006",
    "DOMESTIC_WASTE_RECYCLING_RATE",
    ">=",
    65,
    null,
    "guidance",
    "info",
    "info",
    "info",
  ],
  [
    "7.5（七）4",
    "PKU-008",
    "PARK_SERVICE_RADIUS_COVERAGE",
    ">=",
    100,
    null,
    "guidance",
    "info",
    "info",
    "info",
  ],
  ["7.5（七）4", "PKU-009", "PARK_AREA_PER_CAPITA", ">=", 114, null, "guidance", "info", "info", "info"],
  ["7.6（四）7", "PKU-011", "BUILDING_ELECTRICITY_SHARE", ">", 55, null, "guidance", "info", "info", "info"],
  ["7.6（四）13", "PKU-013", "PREFABRICATED_SHARE", ">=", 40, 2035, "guidance", "info", "info", "info"],
  [
    "7.6（五）6",
    "PKU-014",
    "MEDICAL_WASTE_DISPOSAL_RATE",
    ">=",
    100,
    null,
    "guidance",
    "info",
    "info",
    "info",
  ],
  [
    "7.8（三）2",
    "PKU-015",
    "COUNTY_POPULATION_DENSITY",
    "between",
    [0.6, 1],
    null,
    "requirement",
    "warning",
    "warning",
    "warning",
  ],
  [
    "7.8（三）2",
    "PKU-016",
    "COUNTY_FLOOR_AREA_RATIO",
    "between",
    [0.6, 0.8],
    null,
    "requirement",
    "warning",
    "warning",
    "warning",
  ],
  [
    "7.8（三）2",
    "PKU-017",
    "COUNTY_LOW_RISE_HOUSING_SHARE",
    ">=",
    70,
    null,
    "requirement",
    "warning",
    "warning",
    "warning",
  ],
  [
    "7.8（三）2",
    "PKU-018",
    "COUNTY_GREEN_BUILDING_SHARE",
    ">=",
    100,
    null,
    "requirement",
    "warning",
    "warning",
    "warning",
  ],
];

describe("targets of the documents", () => {
  it.each([...shanxi, ...report])(
    "%s %s %s %s %s",
    (clause, id, indicator, operator, value, year, force, severity, planned, actual) => {
      const found = target(id);
      expect([found.clause.number, found.indicator, found.operator, found.value, found.year]).toEqual([
        clause,
        indicator,
        operator,
        value,
        year,
      ]);
      expect([found.force, found.severity, found.severityWhen]).toEqual([
        force,
        severity,
        { planned, actual },
      ]);
      expect(found.region).toBe(id.startsWith("SX") ? "140000" : null);
      expect(found.quotedRule).toBe(clause === "7.8（三）2");
    },
  );

  it("are these and those without a value, no others", () => {
    const valued = catalogue.targets
      .filter(({ value, document }) => value !== null && ["SX", "PKU"].includes(document))
      .filter(({ id, document }) => document === "SX" || id <= "PKU-021")
      .map(({ id }) => id);
    expect(valued).toEqual([...shanxi, ...report].map(([, id]) => id));
  });

  it.each([
    ["SX-020", [{ fact: "urbanResidentPopulation", operator: ">=", value: 3_000_000 }]],
    ["SX-021", [{ fact: "urbanResidentPopulation", operator: "<=", value: 3_000_000 }]],
    ["SX-035", [{ fact: "existing", operator: "=", value: false }]],
    ["SX-036", [{ fact: "existing", operator: "=", value: true }]],
    ["PKU-005", [{ fact: "newDistrict", operator: "=", value: true }]],
  ])("%s has its condition", (id, condition) => expect(target(id).condition).toEqual(condition));

  it.each([
    ["A1", "PKU-009", true, "114 m²/人", "11.4 或 14 m²/人"],
    ["A2", "PKU-013", false, "2035年", "2030年"],
    ["B4", "PKU-017", false, "6 层级以下建筑面积占比", "6层及以下住宅建筑面积占比"],
  ])(
    "misprint %s is kept as printed, with the correction beside it",
    (_trap, id, suspect, printed, suggested) => {
      const found = target(id);
      expect([found.suspect, found.printed, found.suggested]).toEqual([suspect, printed, suggested]);
      expect(found.note).not.toBeNull();
    },
  );
});

describe("named lists", () => {
  it.each([
    ["five pilot counties", "SX-040", ["灵丘县", "神池县", "兴县", "沁源县", "曲沃县"]],
    ["pilot of the city information model", "SX-114", ["太原市"]],
  ])("%s", (_list, id, items) =>
    expect(loadRecords().find((record) => record.id === id)).toMatchObject({ kind: "list", items }),
  );
});

describe("the catalogue", () => {
  it.each([
    ["by code", catalogue.indicatorByCode("PREFABRICATED_SHARE")?.name.zh, "装配式建筑占新建建筑面积比例"],
    ["unknown code", catalogue.indicatorByCode("NOTHING"), null],
    ["name of an object's own property", catalogue.indicatorByCode("constructor"), null],
    ["document", catalogue.documentById("SX").kind, "issued-policy"],
  ])("answers: %s", (_question, answer, expected) => expect(answer).toBe(expected));

  it("gives the targets of all documents for an indicator, none for one without", () => {
    expect(catalogue.targetsOf(indicatorCode("PREFABRICATED_SHARE")).map(({ id }) => id)).toEqual([
      "SX-067",
      "PKU-013",
    ]);
    expect(catalogue.targetsOf(indicatorCode("BUS_FLEET"))).toEqual([]);
  });

  it("is built once", () => expect(loadCatalogue()).toBe(catalogue));

  it("refuses to speak for a document that it does not hold", () =>
    expect(() => buildCatalogue("0.0.0", [], [], [], []).documentById("SX")).toThrow("No document SX"));

  it("loads without the checker, which is big and of no use at run time", () => {
    const source = readFileSync(join(__dirname, "../../src/catalogue/catalogue.ts"), "utf8");
    expect(source).not.toMatch(/zod|schema"|references"/);
  });
});

describe("codes", () => {
  it.each(["lower_case", "TRAILING_", "_LEADING", "TWO__BARS", "中文", ""])(
    "%s is no indicator code",
    (text) => expect(() => indicatorCode(text)).toThrow("Not an indicator code"),
  );
  it.each(["14022", "1402240", "灵丘县", "040000", ""])("%s is no division code", (text) =>
    expect(divisionCode(text)).toBeNull(),
  );
});
