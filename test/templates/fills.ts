import type { TemplateData } from "../../src/templates/types";
import { filledWith } from "./laws";

const cover = {
  reportingUnit: "测试县住房和城乡建设局",
  region: "灵丘县",
  year: 2025,
  level: "县级",
} as const;
const signOff = {
  preparer: "张三",
  reviewer: "李四",
  head: "王五",
  phone: "0352-0000000",
  date: "2025年12月31日",
} as const;

/** Made-up figures of a county that meets everything, each exactly at or inside its limit. */
export const goodCounty: TemplateData = filledWith({
  cover,
  signOff,
  values: {
    COUNTY_BUILT_UP_POPULATION: 6.5,
    COUNTY_BUILT_UP_AREA: 8.4,
    COUNTY_TOTAL_FLOOR_AREA: 520,
    COUNTY_CONSTRUCTION_LAND: 750,
    COUNTY_NEW_HOUSING_FLOOR_AREA: 12,
    COUNTY_NEW_HOUSING_LOW_RISE_FLOOR_AREA: 9,
    COUNTY_NEW_HOUSING_MAX_STOREYS: 18,
    COUNTY_PLAZA_HARD_SURFACE: 2,
    COUNTY_INNER_ROAD_RED_LINE_WIDTH: 40,
    COUNTY_NEW_BUILDING_FLOOR_AREA: 15,
    COUNTY_NEW_GREEN_BUILDING_FLOOR_AREA: 15,
  },
});

/** Made-up figures of a city that meets every target of 2025. */
export const goodDevelopment: TemplateData = filledWith({
  cover: { ...cover, region: "太原市", level: "市级" },
  signOff,
  values: {
    URBAN_NEW_BUILDING_FLOOR_AREA: 1200,
    URBAN_NEW_GREEN_BUILDING_FLOOR_AREA: 1200,
    URBAN_NEW_STAR_RATED_FLOOR_AREA: 372.5,
    URBAN_NEW_PREFABRICATED_FLOOR_AREA: 360,
    NEW_PUBLIC_BUILDING_FLOOR_AREA: 210,
    NEW_PUBLIC_BUILDING_ONE_STAR_FLOOR_AREA: 210,
    SEWAGE_GENERATED: 26800,
    SEWAGE_COLLECTED: 20770,
    BUS_FLEET: 2480,
    NEW_ENERGY_BUS_FLEET: 2480,
    TAXI_FLEET: 8290,
    NEW_ENERGY_TAXI_FLEET: 8290,
  },
});

export const withValues = (
  base: TemplateData,
  values: TemplateData["values"],
  changes: Partial<TemplateData["cover"]> = {},
): TemplateData => ({
  ...base,
  cover: { ...base.cover, ...changes },
  values: { ...base.values, ...values },
});
