import exceptions from "../../seeds/ratio-exceptions.json";
import { loadCatalogue } from "../../src/catalogue/catalogue";
import { ratioProblems } from "../../src/catalogue/ratios";
import { indicatorSchema } from "../../src/catalogue/schema";
import { parseUnit } from "../../src/quantity/units";
import { rawSeeds } from "./seeds";

const { indicatorByCode } = loadCatalogue();
const indicators = rawSeeds.indicators.map((seed) => indicatorSchema.parse(seed));
const excepted = exceptions.flatMap((group) => group.indicators);
const ratios = indicators.filter(({ dimension }) => dimension === "ratio" || dimension.includes("/"));

const without = (code: string) =>
  indicators.map((indicator) => (indicator.code === code ? { ...indicator, ratio: null } : indicator));

it("every ratio has a numerator and a denominator, or a reason why none can be named", () => {
  expect(ratioProblems(indicators, exceptions)).toEqual([]);
  expect(ratios.filter(({ ratio }) => ratio !== null).length).toBeGreaterThan(90);
  expect(excepted.length).toBeLessThan(ratios.length / 4);
});

it.each(["PREFABRICATED_SHARE", "PARK_AREA_PER_CAPITA", "CARBON_INTENSITY_OF_GDP", "ROAD_NETWORK_DENSITY"])(
  "%s without its parts is a problem",
  (code) => expect(ratioProblems(without(code), exceptions)).toEqual([expect.stringContaining(code)]),
);

it.each([
  ["that has its parts", "PREFABRICATED_SHARE"],
  ["that is no ratio", "BUS_FLEET"],
  ["that is not there", "NO_SUCH_CODE"],
  ["excepted already", "PREFABRICATION_RATE"],
])("an exception for an indicator %s is a problem", (_case, code) => {
  const [first] = exceptions;
  const more = first ? [...exceptions, { ...first, indicators: [code] }] : [];
  expect(ratioProblems(indicators, more)).toEqual(expect.arrayContaining([expect.stringContaining(code)]));
});

it("parts that divide to another dimension are a problem", () => {
  const wrong = indicators.map((indicator) =>
    indicator.code === "ROAD_NETWORK_DENSITY"
      ? { ...indicator, ratio: { numerator: "ROAD_LENGTH", denominator: "RESIDENT_POPULATION" } }
      : indicator,
  );
  expect(ratioProblems(wrong, exceptions)).toEqual([expect.stringContaining("ROAD_NETWORK_DENSITY")]);
});

it.each(
  ratios.filter(({ ratio }) => ratio !== null).map((indicator) => [indicator.code, indicator] as const),
)("%s: its parts are quantities with a unit", (_code, { ratio }) => {
  for (const part of [ratio?.numerator, ratio?.denominator]) {
    const unit = indicatorByCode(part ?? "")?.unit ?? "";
    expect(parseUnit(unit)).not.toBeNull();
  }
});

describe("a definition", () => {
  it.each([
    ["of its own", "PARK_AREA_PER_CAPITA", "公园绿地面积除以城区常住人口；报告未写明人口口径。"],
    ["of a share by its parts", "SEWAGE_COLLECTION_RATE", "生活污水收集量占生活污水产生量的比例。"],
    ["of a quotient by its parts", "COUNTY_POPULATION_DENSITY", "县城建成区常住人口除以县城建成区面积。"],
    ["of a part by its ratio", "GREEN_TRIPS", "“绿色出行分担率”的分子。"],
    ["of what is only named", "BUS_LANE_LENGTH", "按名称理解，文件没有另给定义。"],
  ])("%s", (_case, code, definition) => expect(indicatorByCode(code)?.definition.zh).toBe(definition));

  it("is in both languages", () =>
    expect(
      loadCatalogue().indicators.filter(({ definition }) => /\p{Script=Han}/u.test(definition.en)),
    ).toEqual([]));
});
