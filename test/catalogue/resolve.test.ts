import { loadCatalogue } from "../../src/catalogue/catalogue";
import { findIndicator, resolveIndicator } from "../../src/catalogue/resolve";
import { searchIndicators } from "../../src/catalogue/search";

const catalogue = loadCatalogue();

const positives: readonly (readonly [trap: string, label: string, code: string, unit: string | null])[] = [
  // a county's table
  ["name", "县城建成区常住人口", "COUNTY_BUILT_UP_POPULATION", null],
  ["name", "县城建成区面积", "COUNTY_BUILT_UP_AREA", null],
  ["name", "县城建成区人口密度", "COUNTY_POPULATION_DENSITY", null],
  ["name", "县城建成区建筑总面积", "COUNTY_TOTAL_FLOOR_AREA", null],
  ["name", "县城建成区建设用地面积", "COUNTY_CONSTRUCTION_LAND", null],
  ["synonym", "建筑总面积与建设用地面积的比值", "COUNTY_FLOOR_AREA_RATIO", null],
  ["之比 for 的比值", "建筑总面积与建设用地面积之比", "COUNTY_FLOOR_AREA_RATIO", null],
  ["scope left out", "新建住宅最高层数", "COUNTY_NEW_HOUSING_MAX_STOREYS", null],
  ["storeys in digits", "6层及以下住宅建筑面积占比", "COUNTY_LOW_RISE_HOUSING_SHARE", null],
  ["storeys in characters", "六层及以下住宅建筑面积比例（%）", "COUNTY_LOW_RISE_HOUSING_SHARE", "%"],
  ["（最大） behind", "广场集中硬地面积（最大）", "COUNTY_PLAZA_HARD_SURFACE", null],
  ["最大 behind without brackets", "广场集中硬地面积最大值", "COUNTY_PLAZA_HARD_SURFACE", null],
  ["（最大） and unit", "广场集中硬地面积(最大)（㎡）", "COUNTY_PLAZA_HARD_SURFACE", "m²"],
  ["（最大） behind", "内部道路红线宽度（最大）", "COUNTY_INNER_ROAD_RED_LINE_WIDTH", null],
  ["name", "城镇绿色建筑占新建建筑比例", "URBAN_GREEN_BUILDING_SHARE", null],
  ["name", "一星级及以上绿色建筑占比", "STAR_RATED_GREEN_BUILDING_SHARE", null],
  ["name", "装配式建筑占新建建筑面积比例", "PREFABRICATED_SHARE", null],
  ["name", "生活污水收集率", "SEWAGE_COLLECTION_RATE", null],
  ["name", "公交车新能源占比", "NEW_ENERGY_BUS_SHARE", null],
  ["name", "出租车新能源占比", "NEW_ENERGY_TAXI_SHARE", null],
  ["name", "公园绿地500米服务半径覆盖率", "PARK_SERVICE_RADIUS_COVERAGE", null],
  ["m for 米", "公园绿地500m服务半径覆盖率", "PARK_SERVICE_RADIUS_COVERAGE", null],
  ["name", "人均公园绿地面积", "PARK_AREA_PER_CAPITA", null],
  ["name", "生活垃圾资源化利用率", "DOMESTIC_WASTE_RECYCLING_RATE", null],
  ["name", "单位GDP二氧化碳排放", "CARBON_INTENSITY_OF_GDP", null],
  // a city's table
  ["synonym", "单位GDP碳排放强度", "CARBON_INTENSITY_OF_GDP", null],
  ["CO2 in Latin", "单位GDP CO2排放", "CARBON_INTENSITY_OF_GDP", null],
  ["GDP in words", "单位国内生产总值二氧化碳排放", "CARBON_INTENSITY_OF_GDP", null],
  ["t for tCO2 in the unit", "单位GDP碳排放强度（吨/万元）", "CARBON_INTENSITY_OF_GDP", "t/万元"],
  ["name", "人均碳排放", "CARBON_EMISSIONS_PER_CAPITA", null],
  ["name", "亩均工业用地碳排强度", "INDUSTRIAL_LAND_CARBON_INTENSITY", null],
  ["碳排放 for 碳排", "亩均工业用地碳排放强度", "INDUSTRIAL_LAND_CARBON_INTENSITY", null],
  ["name", "绿色出行分担率", "GREEN_TRAVEL_SHARE", null],
  ["name", "职住比", "JOBS_HOUSING_RATIO", null],
  ["name", "外部空间形态紧凑度", "EXTERNAL_FORM_COMPACTNESS", null],
  ["name", "再生水利用率", "RECLAIMED_WATER_RATE", null],
  ["name", "医疗废物集中处置率", "MEDICAL_WASTE_DISPOSAL_RATE", null],
  ["医废 for 医疗废物", "医废集中处置率", "MEDICAL_WASTE_DISPOSAL_RATE", null],
  ["name", "新建建筑可用屋顶太阳能覆盖率", "NEW_BUILDING_ROOF_PV_COVERAGE", null],
  ["的 left out", "停车场新能源汽车充电桩配置率", "PARKING_CHARGER_SHARE", null],
  ["name", "混合街坊占总街坊比例", "MIXED_BLOCK_SHARE", null],
  // a region's summary
  ["unit in brackets", "新建建筑面积（万平方米）", "URBAN_NEW_BUILDING_FLOOR_AREA", "万m²"],
  ["其中 and unit", "其中：绿色建筑（万平方米）", "URBAN_NEW_GREEN_BUILDING_FLOOR_AREA", "万m²"],
  ["unit in brackets", "绿色建筑占比（%）", "URBAN_GREEN_BUILDING_SHARE", "%"],
  // the report's indicators
  ["医废 for 医疗废物", "医疗机构医废收运覆盖率", "MEDICAL_WASTE_COLLECTION_COVERAGE", null],
  ["道路网 for 路网", "道路网密度（公里/平方公里）", "ROAD_NETWORK_DENSITY", "km/km²"],
  ["unit as printed", "慢行路网密度(公里/平方公里)", "SLOW_TRAFFIC_NETWORK_DENSITY", "km/km²"],
  ["slash in the name", "轨道/公交站点800米半径就业岗位覆盖率", "STATION_800M_JOB_COVERAGE", null],
  ["m for 米", "公交站点300m覆盖率", "BUS_STOP_300M_COVERAGE", null],
  ["book marks within", "工业用地“标准地”供地率（%）", "STANDARD_LAND_SUPPLY_RATE", "%"],
  ["brackets within the name", "植被（树冠）覆盖率", "CANOPY_COVERAGE", null],
  ["plus sign", "P+R停车换乘设施覆盖比例", "PARK_AND_RIDE_COVERAGE", null],
  ["short name, unit per mu", "亩均税收（万元/亩）", "INDUSTRIAL_LAND_TAX_OUTPUT_RATE", "万元/亩"],
  ["misprint of the report", "绿化返税率(%)", "GREENING_RETURN_RATE", "%"],
  ["base named", "地面绿化覆盖面积中乔灌木的占比", "TREE_SHRUB_SHARE", null],
  ["Latin letters", "应用BIM技术的建筑面积比例", "BIM_FLOOR_AREA_SHARE", null],
  ["name", "混交林占比", "MIXED_FOREST_SHARE", null],
  ["name", "社区内可再生能源配比（%）", "COMMUNITY_RENEWABLE_SHARE", "%"],
  // ways of writing
  ["code", "PREFABRICATED_SHARE", "PREFABRICATED_SHARE", null],
  ["code with spaces around", " PREFABRICATED_SHARE ", "PREFABRICATED_SHARE", null],
  ["English name", "Prefabricated share of new building floor area", "PREFABRICATED_SHARE", null],
  ["English synonym, other case", "CO2 Emissions", "CARBON_EMISSIONS", null],
  ["numbering 1.", "1.装配式建筑占比", "PREFABRICATED_SHARE", null],
  ["numbering 12、", "12、装配式建筑占比", "PREFABRICATED_SHARE", null],
  ["numbering （一）", "（一）装配式建筑占比", "PREFABRICATED_SHARE", null],
  ["numbering 三、", "三、装配式建筑占比", "PREFABRICATED_SHARE", null],
  ["numbering ③", "③装配式建筑占比", "PREFABRICATED_SHARE", null],
  ["two numberings", "（二）1．装配式建筑占比", "PREFABRICATED_SHARE", null],
  ["numbering (3)", "(3)装配式建筑占比", "PREFABRICATED_SHARE", null],
  ["6 is no numbering", "6层及以下建筑面积占比", "COUNTY_LOW_RISE_HOUSING_SHARE", null],
  ["比重 for 占比", "装配式建筑比重", "PREFABRICATED_SHARE", null],
  ["所占比例 for 占比", "一星级及以上绿色建筑所占比例", "STAR_RATED_GREEN_BUILDING_SHARE", null],
  ["full-width letters and percent", "装配式建筑占比（％）", "PREFABRICATED_SHARE", "%"],
  ["percent sign without brackets", "装配式建筑占比%", "PREFABRICATED_SHARE", "%"],
  ["unit after a comma", "人均公园绿地面积，平方米/人", "PARK_AREA_PER_CAPITA", "m²/人"],
  ["unit after a slash", "县城建成区面积/平方公里", "COUNTY_BUILT_UP_AREA", "km²"],
  ["单位： in brackets", "县城建成区面积（单位：平方公里）", "COUNTY_BUILT_UP_AREA", "km²"],
  ["单位： behind", "县城建成区面积 单位：平方公里", "COUNTY_BUILT_UP_AREA", "km²"],
  ["another unit of the same kind", "县城建成区面积（公顷）", "COUNTY_BUILT_UP_AREA", "公顷"],
  ["spaces between characters", "县 城 建 成 区 面 积", "COUNTY_BUILT_UP_AREA", null],
  ["unit of one character after a space", "县城内部道路红线宽度 米", "COUNTY_INNER_ROAD_RED_LINE_WIDTH", "m"],
  ["last character set apart, a unit elsewhere", "县城建成区常住人 口", "COUNTY_BUILT_UP_POPULATION", null],
  ["line break in the cell", "县城建成区\n面积", "COUNTY_BUILT_UP_AREA", null],
  ["OCR full stop behind", "生活污水收集率。", "SEWAGE_COLLECTION_RATE", null],
  ["colon behind", "生活污水收集率：", "SEWAGE_COLLECTION_RATE", null],
  ["book marks", "“生活污水收集率”", "SEWAGE_COLLECTION_RATE", null],
  ["whole territory before", "全省生活污水收集率", "SEWAGE_COLLECTION_RATE", null],
  ["whole territory before", "全县再生水利用率", "RECLAIMED_WATER_RATE", null],
  ["城市 before a share", "城市绿色出行分担率", "GREEN_TRAVEL_SHARE", null],
  ["城镇 before a share", "城镇装配式建筑占比", "PREFABRICATED_SHARE", null],
  ["全市 before a count", "全市常住人口", "RESIDENT_POPULATION", null],
  ["出租汽车 for 出租车", "出租汽车新能源占比", "NEW_ENERGY_TAXI_SHARE", null],
  ["year before", "2025年装配式建筑占比", "PREFABRICATED_SHARE", null],
  ["year in brackets", "装配式建筑占比（2025年）", "PREFABRICATED_SHARE", null],
  ["target word behind", "装配式建筑占新建建筑面积比例目标值", "PREFABRICATED_SHARE", null],
  ["plan word behind", "再生水利用率规划值", "RECLAIMED_WATER_RATE", null],
  ["name", "公交车数量", "BUS_FLEET", null],
  ["name", "常住人口", "RESIDENT_POPULATION", null],
];

const negatives: readonly (readonly [why: string, label: string])[] = [
  ["stock, not the share of new building", "绿色建筑面积"],
  ["plants, not a rate", "污水处理厂数量"],
  ["growth, not the number", "人口自然增长率"],
  ["treatment is not collection", "生活污水处理率"],
  ["reduction, not the intensity", "单位GDP二氧化碳排放降低比例"],
  ["reduction with a year", "2025年单位GDP二氧化碳排放下降率"],
  ["energy, not carbon", "单位GDP能耗"],
  ["growth of a share", "装配式建筑占比增长率"],
  ["growth of an area", "新建建筑面积同比增速"],
  ["change of a rate", "生活污水收集率提高值"],
  ["rural, not urban", "农村生活污水收集率"],
  ["urban residents are fewer than all", "城镇常住人口"],
  ["residents of the urban area", "城区常住人口"],
  ["registered, not resident", "户籍人口"],
  ["urbanisation rate", "常住人口城镇化率"],
  ["whole construction land", "建设用地面积"],
  ["urban construction land", "城镇建设用地面积"],
  ["per head", "人均城镇建设用地面积"],
  ["total, not per head", "公园绿地面积"],
  ["another radius", "公园绿地300米服务半径覆盖率"],
  ["no radius", "公园绿地覆盖率"],
  ["greening, not parks", "建成区绿化覆盖率"],
  ["sorting, not recovery", "生活垃圾分类覆盖率"],
  ["harmless treatment", "生活垃圾无害化处理率"],
  ["rural waste", "农村生活垃圾资源化利用率"],
  ["construction waste", "建筑垃圾资源化利用率"],
  ["amount", "医疗废物产生量"],
  ["plot ratio", "容积率"],
  ["building density", "建筑密度"],
  ["all housing", "住宅建筑面积"],
  ["plot, not town", "建筑面积"],
  ["storeys of anything", "最高层数"],
  ["number of plazas", "广场数量"],
  ["area of a plaza", "广场面积"],
  ["density of roads in the urban area", "城区道路网密度"],
  ["area of roads", "道路面积"],
  ["width of anything", "道路宽度"],
  ["existing housing's height", "既有住宅高度"],
  ["number of towers", "超高层建筑数量"],
  ["sharing, not jobs", "职住平衡指数"],
  ["number of chargers", "充电桩数量"],
  ["existing roofs", "既有建筑屋顶光伏覆盖率"],
  ["methanol buses", "甲醇公交车数量"],
  ["pure electric is part of new-energy", "纯电动公交车占比"],
  ["private cars", "新能源汽车占比"],
  ["renovated blocks", "老旧小区总数（个）"],
  ["demonstration areas", "更新示范片区（个）"],
  ["per head of income", "人均可支配收入"],
  ["energy row", "原煤"],
  ["a city's name", "呼和浩特市"],
  ["a serial number", "序号"],
  ["a total row", "合计"],
  ["the unit column", "计量单位"],
  ["source column", "数据来源"],
  ["a note", "注：1.“/”表示暂无数据；2.本表数据均为示例。"],
  ["a count under a share's short name", "绿色建筑比重（个）"],
  ["blank", "   "],
  ["punctuation alone", "——"],
  ["a number", "2024"],
  ["half a name", "装配式"],
  ["name of an industry", "装配式建筑产业基地数量"],
  ["two indicators in one label", "公交车新能源占比和出租车新能源占比"],
  ["sewage amount for another use", "工业污水产生量"],
  ["sink column of a land table", "碳汇量（吨）"],
  ["kept by plan, not what there is", "耕地保有量"],
  ["another radius", "公交站点500米覆盖率"],
  ["land class alone", "林地"],
  ["motorised trips only", "公共交通机动化出行分担率"],
  ["assembly is not prefabrication", "预制率"],
  ["an amount, not a share", "垃圾填埋量"],
  ["of the whole city, not a park", "集聚度"],
];

describe("a label names an indicator", () => {
  it.each(positives)("%s: %s → %s", (_trap, label, code, unit) => {
    const match = findIndicator(catalogue, label);
    expect([match?.indicator.code, match?.unitInLabel]).toEqual([code, unit]);
  });

  it.each([
    ["code", "NEW_ENERGY_BUS_SHARE", "code"],
    ["name in a label with numbering and unit", "（一）公交车新能源占比（%）", "name"],
    ["synonym", "新能源公交车占比", "synonym"],
    ["words written another way", "新能源公交车比重", "normalised"],
    ["name with a year around it", "2025年公交车新能源占比", "contained"],
  ])("says how it was matched: %s", (_case, label, reason) =>
    expect(findIndicator(catalogue, label)?.reason).toBe(reason),
  );
});

describe("a label that only looks like an indicator", () => {
  it.each(negatives)("%s: %s", (_why, label) => expect(findIndicator(catalogue, label)).toBeNull());

  it("a whole report in a cell, or a name among spaces without end", () => {
    expect(findIndicator(catalogue, "装配式建筑占比，".repeat(4000))).toBeNull();
    expect(findIndicator(catalogue, `装配式建筑占比${" ".repeat(30_000)}及其他`)).toBeNull();
  });

  it("a county town's share is not the towns' share", () => {
    const match = findIndicator(catalogue, "县城绿色建筑占比");
    expect(match?.indicator.code).not.toBe("URBAN_GREEN_BUILDING_SHARE");
  });
});

describe("what was not found comes with the nearest names", () => {
  it.each([
    ["装配式建筑率", "装配式建筑占新建建筑面积比例"],
    ["污水收集比率", "生活污水收集率"],
    ["prefabricated building ratio", "Prefabricated share of new building floor area"],
  ])("%s", (label, expected) => {
    const result = resolveIndicator(catalogue, label);
    expect(result.ok).toBe(false);
    if (result.ok) return;
    expect(result.problem.code).toBe("not-found");
    expect(result.problem.text).toBe(label);
    expect(result.problem.nearest).toContain(expected);
    expect(result.problem.nearest.length).toBeLessThanOrEqual(5);
  });

  it("is the same every time", () =>
    expect(resolveIndicator(catalogue, "绿色建筑")).toEqual(resolveIndicator(catalogue, "绿色建筑")));

  it("names nothing where nothing is alike", () =>
    expect(resolveIndicator(catalogue, "★")).toEqual({
      ok: false,
      problem: { code: "not-found", text: "★", nearest: [] },
    }));
});

describe("every name of the catalogue", () => {
  const names = catalogue.indicators.flatMap((indicator) =>
    [indicator.name.zh, indicator.name.en, ...indicator.synonyms].map(
      (name) => [name, indicator.code] as const,
    ),
  );
  it.each(names)("%s names %s and no other", (name, code) =>
    expect(findIndicator(catalogue, name)?.indicator.code).toBe(code),
  );
});

describe("search in a picker", () => {
  it.each([
    ["beginning of a name", "装配式", "PREFABRICATED_SHARE"],
    ["middle of a name", "红线", "COUNTY_INNER_ROAD_RED_LINE_WIDTH"],
    ["two words", "公交 占比", "NEW_ENERGY_BUS_SHARE"],
    ["English", "taxi", "NEW_ENERGY_TAXI_SHARE"],
    ["code", "SEWAGE_COLL", "SEWAGE_COLLECTION_RATE"],
    ["slip of the pen", "生活污水收集绿", "SEWAGE_COLLECTION_RATE"],
  ])("%s: %s", (_case, text, code) =>
    expect(searchIndicators(catalogue, text, 6).map(({ indicator }) => indicator.code)).toContain(code),
  );

  it("gives the equal name first", () =>
    expect(searchIndicators(catalogue, "装配率", 3)[0]?.indicator.code).toBe("PREFABRICATION_RATE"));

  it("gives the beginning of the catalogue for a blank text", () =>
    expect(searchIndicators(catalogue, " ", 2).map(({ indicator }) => indicator)).toEqual(
      catalogue.indicators.slice(0, 2),
    ));

  it("gives no more than asked", () => expect(searchIndicators(catalogue, "绿色", 3)).toHaveLength(3));

  it("gives nothing for nonsense", () => expect(searchIndicators(catalogue, "qqqq", 3)).toEqual([]));
});
