/**
 * Functions on planning as Excel knows them. The JSDoc of each is the text of the formula wizard and the source of
 * its metadata (`npm run metadata`); \`unknown\` becomes the wizard's type any, so that texts and numbers arrive
 * as typed. This note stands above the imports: beside a wrapper it would count as its text.
 */
import { rows, single } from "../excelDoor";

/**
 * Density of a network: length over area, km/km², for roads, walking and cycling paths or bus lines.
 * @customfunction PLAN_DENSITY
 * @param length Length in km; a text may carry its unit, such as "3600米".
 * @param area Area in km², above 0; a text may carry its unit, such as "450公顷".
 * @returns Density in km/km².
 */
export function PLAN_DENSITY(length: unknown, area: unknown): unknown {
  return single("PLAN_DENSITY", [length, area]);
}

/**
 * Coverage: what a facility serves over the whole, in area, residents, jobs or blocks.
 * @customfunction PLAN_COVERAGE
 * @param served What is served, not more than the whole; bare numbers on both sides, or units of one kind.
 * @param total The whole, above 0.
 * @returns Share, 0 to 1.
 */
export function PLAN_COVERAGE(served: unknown, total: unknown): unknown {
  return single("PLAN_COVERAGE", [served, total]);
}

/**
 * Floor area over land area, both in one unit: of a plot the floor area ratio, of a county town the ratio of all buildings to construction land.
 * @customfunction PLAN_FLOOR_AREA_RATIO
 * @param floorArea Floor area; a text may carry its unit, such as "168万m²".
 * @param landArea Land area, above 0; a text may carry its unit, such as "240公顷".
 * @param [unit] Unit of the numbers without one of their own. Omitted: both bare numbers in the same unit.
 * @returns The ratio, without unit.
 */
export function PLAN_FLOOR_AREA_RATIO(floorArea: unknown, landArea: unknown, unit?: unknown): unknown {
  return single("PLAN_FLOOR_AREA_RATIO", [floorArea, landArea, unit]);
}

/**
 * Jobs over residents: the balance of work and housing; say beside the figure what the base is.
 * @customfunction PLAN_JOBS_HOUSING
 * @param jobs Number of jobs; "3.2万个" may be typed.
 * @param base Working residents, or households where you take these as the base; above 0.
 * @returns The ratio, without unit; the documents give no threshold.
 */
export function PLAN_JOBS_HOUSING(jobs: unknown, base: unknown): unknown {
  return single("PLAN_JOBS_HOUSING", [jobs, base]);
}

/**
 * Commuting efficiency between cities: time on the train over the time of the whole journey.
 * @customfunction PLAN_COMMUTE_EFFICIENCY
 * @param onTrain Time on the train in minutes; a text may carry its unit, such as "1.5小时".
 * @param total Time of the whole journey in minutes, with access, waiting and egress; above 0.
 * @returns Coefficient, 0 to 1.
 */
export function PLAN_COMMUTE_EFFICIENCY(onTrain: unknown, total: unknown): unknown {
  return single("PLAN_COMMUTE_EFFICIENCY", [onTrain, total]);
}

/**
 * Share of intermodal transport in all freight.
 * @customfunction PLAN_MULTIMODAL_SHARE
 * @param intermodal Freight carried by several modes, not more than all; bare numbers on both sides, or units of one kind.
 * @param total All freight, above 0.
 * @returns Share, 0 to 1.
 */
export function PLAN_MULTIMODAL_SHARE(intermodal: unknown, total: unknown): unknown {
  return single("PLAN_MULTIMODAL_SHARE", [intermodal, total]);
}

/**
 * Compactness of an outline, 1 for a circle, under the two definitions in use; each value with the name of its definition.
 * @customfunction PLAN_COMPACTNESS
 * @param area Area in m²; a text may carry its unit, such as "25公顷".
 * @param perimeter Perimeter in m, above 0; a text may carry its unit, such as "2km".
 * @param [method] "Richardson" for 2√(πA)/P, "Polsby-Popper" for 4πA/P². Omitted: both, a row each.
 * @returns Rows of value (0 to 1) and definition.
 */
export function PLAN_COMPACTNESS(area: unknown, perimeter: unknown, method?: unknown): unknown[][] {
  return rows("PLAN_COMPACTNESS", [area, perimeter, method]);
}

/**
 * How mixed the uses of an area are: Shannon index, evenness and Simpson index, each value with the name of its definition.
 * @customfunction PLAN_LAND_MIX
 * @param areas Range of areas, one a use, in one unit; a use of 0 counts among the uses, blank cells do not.
 * @param [method] "香农" Shannon, "均匀度" evenness or "辛普森" Simpson. Omitted: all three, a row each.
 * @returns Rows of value and definition.
 */
export function PLAN_LAND_MIX(areas: unknown[][], method?: unknown): unknown[][] {
  return rows("PLAN_LAND_MIX", [areas, method]);
}

/**
 * A new building's height against the limits for its use, city size and territory: 达标, 预警 or 不适用.
 * @customfunction PLAN_BUILDING_HEIGHT
 * @param use Use of the building, such as "住宅", "公共建筑", "办公" or "office".
 * @param height Height in m.
 * @param cityPopulation Urban resident population in persons; "420万" may be typed. A bare number below 10,000 is refused.
 * @param [region] Division by name or code, such as "山西省". Omitted: only limits without a territory.
 * @param [detail] 0 (default) for the verdict alone; 1 for a row: verdict, value, limit, gap, source, note.
 * @returns The verdict, in Chinese in every language.
 */
export function PLAN_BUILDING_HEIGHT(
  use: unknown,
  height: unknown,
  cityPopulation: unknown,
  region?: unknown,
  detail?: unknown,
): unknown[][] {
  return rows("PLAN_BUILDING_HEIGHT", [use, height, cityPopulation, region, detail]);
}

/**
 * Every check of a county town that its figures allow: density, floor area ratio, low-rise share, storeys, plaza, road width, green buildings.
 * @customfunction PLAN_COUNTY_FORM
 * @param values Range of two columns, name and value: indicators of the county town, and rows named 地区 (region) and 年份 (year).
 * @returns A row a check: indicator, value, unit, verdict, target, source, note.
 */
export function PLAN_COUNTY_FORM(values: unknown[][]): unknown[][] {
  return rows("PLAN_COUNTY_FORM", [values]);
}

/**
 * The seven measures of an industrial plot: floor area ratio, investment, output and tax per land, building coefficient, share of office land, green share.
 * @customfunction PLAN_INDUSTRIAL_LAND
 * @param values Range of two columns, name and value: 用地面积, 计容建筑面积, 占地面积, 绿地面积, 行政办公及生活服务设施用地面积 (m²), 固定资产投资, 年产值, 年税收 (万元).
 * @returns A row a measure: name, value, unit, verdict (待配置: the documents give no limits), note.
 */
export function PLAN_INDUSTRIAL_LAND(values: unknown[][]): unknown[][] {
  return rows("PLAN_INDUSTRIAL_LAND", [values]);
}

/**
 * Importance of areas as carbon sinks: your scores for vegetation type, forest age and forest class, weighted and graded by your cuts.
 * @customfunction PLAN_SINK_IMPORTANCE
 * @param vegetation Range of scores for vegetation type, one an area.
 * @param age Range of scores for forest age, as many.
 * @param forestClass Range of scores for forest class, as many.
 * @param weights Three weights in this order, adding up to 1.
 * @param cuts Two rising cuts: from the first on 重要, from the second on 极重要.
 * @returns A row an area: score and grade (极重要, 重要 or 一般).
 */
export function PLAN_SINK_IMPORTANCE(
  vegetation: unknown[][],
  age: unknown[][],
  forestClass: unknown[][],
  weights: unknown[][],
  cuts: unknown[][],
): unknown[][] {
  return rows("PLAN_SINK_IMPORTANCE", [vegetation, age, forestClass, weights, cuts]);
}

/**
 * Urban greening factor of a site: areas by kind of surface, each times its factor, over the site's area; London's table of sixteen kinds, no target.
 * @customfunction PLAN_GREENING_FACTOR
 * @param types Range of kinds of surface, such as "绿墙", "雨水花园", "amenity grass" or "sealed".
 * @param areas Range of their areas in m², as many cells.
 * @param siteArea Area of the site in m², above 0.
 * @param [detail] 0 (default) for the factor alone; 1 for a row: value, unit, method, source, note.
 * @returns The factor, without unit.
 */
export function PLAN_GREENING_FACTOR(
  types: unknown[][],
  areas: unknown[][],
  siteArea: unknown,
  detail?: unknown,
): unknown[][] {
  return rows("PLAN_GREENING_FACTOR", [types, areas, siteArea, detail]);
}

/**
 * Least number of waste collection stations of a town, by residents and by area; the greater governs.
 * @customfunction PLAN_WASTE_STATIONS
 * @param population Residents; "8万人" may be typed.
 * @param areaKm2 Area in km²; a text may carry its unit, such as "1200公顷".
 * @param [detail] 0 (default) for the number alone; 1 for a row: value, unit, method, source, note (which rule governs).
 * @returns Number of stations.
 */
export function PLAN_WASTE_STATIONS(population: unknown, areaKm2: unknown, detail?: unknown): unknown[][] {
  return rows("PLAN_WASTE_STATIONS", [population, areaKm2, detail]);
}

/**
 * Whether a community grid is as small as a micro-grid is described, by voltage and peak load: 达标 or 提示.
 * @customfunction PLAN_MICROGRID
 * @param voltage Voltage in kV.
 * @param peakLoad Largest load in MW; a text may carry its unit, such as "8000千瓦".
 * @param [detail] 0 (default) for the verdict alone; 1 for a row: verdict, values, limits, gap, source, note.
 * @returns The verdict, in Chinese in every language.
 */
export function PLAN_MICROGRID(voltage: unknown, peakLoad: unknown, detail?: unknown): unknown[][] {
  return rows("PLAN_MICROGRID", [voltage, peakLoad, detail]);
}

/**
 * What the report says of a use at a depth underground: 适建, 可建, 未列入本层, 战略预留 or 不应布局, and the layer.
 * @customfunction PLAN_UNDERGROUND_USE
 * @param depth Depth below ground in m.
 * @param use Use, such as "地下车库", "综合管廊", "学校" or "garage".
 * @returns A row: word, layer, source, note.
 */
export function PLAN_UNDERGROUND_USE(depth: unknown, use: unknown): unknown[][] {
  return rows("PLAN_UNDERGROUND_USE", [depth, use]);
}

/**
 * Share of compatible uses in the floor area of industrial or education land, and whether the land keeps its use.
 * @customfunction PLAN_COMPATIBLE_USE
 * @param compatibleArea Floor area of compatible uses in m², not more than all.
 * @param totalArea Floor area of all uses in m², above 0.
 * @returns A row: share, conclusion, source, note.
 */
export function PLAN_COMPATIBLE_USE(compatibleArea: unknown, totalArea: unknown): unknown[][] {
  return rows("PLAN_COMPATIBLE_USE", [compatibleArea, totalArea]);
}

/**
 * The dominant use's share of floor area against the least share of a city's table (Shenzhen): 达标, 提示 or 不适用.
 * @customfunction PLAN_DOMINANT_USE
 * @param city City by name or code; the report quotes the table of 深圳 alone.
 * @param landClass Land class, such as "二类居住用地", "主中心商业用地", "科研用地" or "logistics".
 * @param dominantArea Floor area of the dominant use in m²; several cells add up in classes whose rule says so.
 * @param totalArea Floor area of all uses in m², above 0.
 * @param [detail] 0 (default) for the verdict alone; 1 for a row: verdict, share, least share, gap, source, note.
 * @returns The verdict, in Chinese in every language.
 */
export function PLAN_DOMINANT_USE(
  city: unknown,
  landClass: unknown,
  dominantArea: unknown[][],
  totalArea: unknown,
  detail?: unknown,
): unknown[][] {
  return rows("PLAN_DOMINANT_USE", [city, landClass, dominantArea, totalArea, detail]);
}

/**
 * Photovoltaic coverage of a usable roof, against the shares of Shanghai's new towns, an example.
 * @customfunction PLAN_ROOF_PV
 * @param buildingType Building type, such as "学校", "工业厂房", "办公" or "residential".
 * @param usableArea Usable area of the roof in m², above 0.
 * @param pvArea Area of modules in m², not more than the usable roof.
 * @returns A row: coverage, verdict (达标 or 提示), least share, source, note.
 */
export function PLAN_ROOF_PV(buildingType: unknown, usableArea: unknown, pvArea: unknown): unknown[][] {
  return rows("PLAN_ROOF_PV", [buildingType, usableArea, pvArea]);
}

/**
 * A residential plot against New York's districts R1 to R9 as the report quotes them, an example: a row a figure.
 * @customfunction PLAN_ZONING
 * @param district District, "R1" to "R9".
 * @param rule Rule of the plot, such as "高度系数规则", "优质居所规则", "塔楼规则" or "quality housing"; "-" where the table has none (R1 to R5).
 * @param street Street class WS1, WS2 or NS; "-" where the table has none.
 * @param values Range of two columns, name and value: 容积率, 层数, 空地率, 建筑密度, 街角地块建筑密度, 内部和贯穿地块建筑密度, 沿街墙高度, 裙房高度, 总高. Heights in feet, or with a unit.
 * @returns A row a figure: name, value, verdict (达标, 提示, 待核 or 不适用), limit, source, note.
 */
export function PLAN_ZONING(
  district: unknown,
  rule: unknown,
  street: unknown,
  values: unknown[][],
): unknown[][] {
  return rows("PLAN_ZONING", [district, rule, street, values]);
}
