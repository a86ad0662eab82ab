import { assess } from "../../src/assessment/assess";
import type { AssessmentScope } from "../../src/assessment/types";
import { loadCatalogue } from "../../src/catalogue/catalogue";
import { divisionCode } from "../../src/catalogue/codes";
import { findIndicator } from "../../src/catalogue/resolve";
import { loadRecords } from "../../src/catalogue/statements";
import type { CatalogueRecord, DocumentId } from "../../src/catalogue/types";

const catalogue = loadCatalogue();
const records = loadRecords();
const recordOf = (id: string): CatalogueRecord => {
  const found = records.find((record) => record.id === id);
  if (found === undefined) throw new Error(`no record ${id}`);
  return found;
};

type Value = number | readonly [number, number] | null;
type Row = readonly [
  clause: string,
  id: string,
  indicator: string,
  operator: string,
  value: Value,
  unit: string,
  year: number | null,
  region: string,
  force: string,
  severity: string,
];

/** Read off the Inner Mongolia opinions by a second reader. */
const innerMongolia: readonly Row[] = [
  ["一", "NM-005", "URBAN_RENEWAL_AREA_CITY_SHARE", ">=", 100, "%", 2023, "150000", "requirement", "error"],
  [
    "一",
    "NM-006",
    "URBAN_RENEWAL_DEMONSTRATION_AREAS",
    ">=",
    1,
    "个",
    2023,
    "150000",
    "requirement",
    "error",
  ],
  [
    "二（一）2",
    "NM-016",
    "OLD_COMMUNITY_RENOVATION_RATE",
    ">=",
    null,
    "%",
    2025,
    "150000",
    "expectation",
    "warning",
  ],
  [
    "二（二）1",
    "NM-033",
    "DISTANCE_TO_GREEN_SPACE",
    "<=",
    300,
    "m",
    null,
    "150000",
    "requirement",
    "warning",
  ],
  ["二（二）1", "NM-034", "DISTANCE_TO_PARK", "<=", 500, "m", null, "150000", "requirement", "warning"],
  ["二（二）3", "NM-045", "CLEAN_HEATING_RATE", ">=", null, "%", null, "150000", "guidance", "info"],
];

/** Read off the Hunan draft by a second reader. */
const hunan: readonly Row[] = [
  [
    "（二）",
    "HN-010",
    "MIGRANT_CHILDREN_SCHOOLING_SHARE",
    ">=",
    100,
    "%",
    2021,
    "430000",
    "draft",
    "warning",
  ],
  [
    "（二）",
    "HN-012",
    "AFFORDABLE_RENTAL_HOUSING_STARTS",
    ">=",
    43_500,
    "套",
    2021,
    "430100",
    "draft",
    "warning",
  ],
  ["（六）", "HN-030", "CHANG_ZHU_TAN_COMMUTING_TIME", "<=", 1, "h", null, "430000", "draft", "info"],
  ["（八）", "HN-040", "COUNTY_LEADING_INDUSTRIES", "between", [1, 2], "个", null, "430000", "draft", "info"],
  ["（八）", "HN-042", "COUNTY_TOWN_WEAK_LINK_PILOTS", "=", 15, "个", 2021, "430000", "draft", "warning"],
  ["（十）", "HN-054", "HOUSING_VACANCY_RATE", "<=", null, "%", null, "430000", "draft", "info"],
  ["（十二）", "HN-067", "URBAN_BLACK_ODOROUS_WATERS", "=", 0, "个", null, "430000", "draft", "info"],
  ["（十二）", "HN-068", "INFERIOR_CLASS_V_SECTIONS", "=", 0, "个", null, "430000", "draft", "info"],
  [
    "（十五）",
    "HN-089",
    "OLD_COMMUNITY_RENOVATION_STARTS",
    ">=",
    1500,
    "个",
    2021,
    "430000",
    "draft",
    "warning",
  ],
  [
    "（十六）",
    "HN-094",
    "TERRITORIAL_PLAN_COMPLETION_SHARE",
    ">=",
    100,
    "%",
    2021,
    "430000",
    "draft",
    "warning",
  ],
  [
    "（十九）",
    "HN-114",
    "RURAL_CONSTRUCTION_LAND_QUOTA_SHARE",
    ">=",
    5,
    "%",
    null,
    "430000",
    "draft",
    "warning",
  ],
  ["（二十）", "HN-119", "TOWNSHIP_CLASS_THREE_ROAD_SHARE", ">=", null, "%", null, "430000", "draft", "info"],
];

describe("targets of the short documents", () => {
  it.each([...innerMongolia, ...hunan])("%s %s %s %s %s", (...row) => {
    const [clause, id, indicator, operator, value, unit, year, region, force, severity] = row;
    expect(recordOf(id)).toMatchObject({
      ...{ kind: "target", clause: { number: clause }, indicator, operator, value, unit, year, region },
      ...{ force, severity, suspect: false, quotedRule: false },
      severityWhen: { planned: severity, actual: severity === "error" ? "warning" : severity },
    });
  });

  it("are these and no others", () =>
    expect(
      catalogue.targets
        .filter(({ document }) => ["CQ", "NM", "HN"].includes(document))
        .map(({ id }) => id)
        .sort(),
    ).toEqual([...hunan, ...innerMongolia].map(([, id]) => id)));

  it.each(["HN-042", "HN-089", "HN-114"])("%s counts for the whole province", (id) =>
    expect(recordOf(id)).toMatchObject({ planLevel: ["省级"] }),
  );
});

describe("the status of a document bounds its records", () => {
  it.each<[DocumentId, readonly string[], readonly string[]]>([
    ["CQ", ["fact"], ["info"]],
    ["HN", ["draft"], ["info", "warning"]],
    ["NM", ["requirement", "expectation", "guidance", "fact"], ["error", "warning", "info"]],
  ])("%s", (document, forces, severities) => {
    const own = records.filter((record) => record.document === document);
    expect(own.filter(({ force }) => !forces.includes(force))).toEqual([]);
    expect(own.filter(({ severity }) => !severities.includes(severity))).toEqual([]);
  });
});

describe("unclear places are said", () => {
  it.each([
    ["B8 no percentage", "NM-016", "百分比"],
    ["B9 how many cities", "NM-005", "名单由填报人提供"],
    ["B10 a distance is no coverage", "NM-033", "覆盖率"],
    ["B10 a distance is no coverage", "NM-034", "覆盖率"],
    ["B19 starts of rental housing", "HN-012", "不是竣工数"],
    ["B19 starts of renovation", "HN-089", "不是完工数"],
    ["B20 of which quota", "HN-114", "不是全部土地"],
    ["B21 class of a road", "HN-119", "数字越小等级越高"],
    ["B25 status without a date", "CQ-041", "没有时点"],
    ["B25 status without a date", "CQ-043", "没有时点"],
    ["C27 a department misprinted", "HN-032", "省卫健委"],
    ["C27 a department shortened", "HN-060", "省住房城乡建设厅"],
    ["C27 nobody named as leading", "HN-007", "牵头"],
    ["C28 the layout filled in", "HN-022", "没有逐一对应"],
    ["C28 fields not named", "HN-038", "17个领域文中未列"],
    ["C28 counties not named", "HN-042", "名单文中未列"],
    ["C29 five years without dates", "NM-052", "起止年份"],
    ["C29 departments' duties", "NM-080", "部门分工"],
    ["C31 a date without a year", "CQ-003", "没有写年份"],
    ["C31 two horizons", "CQ-008", "不是矛盾"],
    ["C31 yearly or regularly", "CQ-037", "定期"],
  ])("%s: %s", (_trap, id, words) => expect(recordOf(id).note?.zh ?? "").toContain(words));
});

describe("named lists", () => {
  it.each([
    ["two pilot cities of renewal", "NM-002", ["呼和浩特市", "包头市"]],
    ["cities of sewage treatment", "HN-064", ["常德市", "益阳市", "汨罗市", "醴陵市"]],
    ["cities of waste sorting", "HN-061", ["常德市", "衡阳市"]],
    ["cities of public transport", "HN-082", ["常德", "娄底"]],
    ["what renewal covers", "HN-088", ["老旧小区", "老旧厂区", "老旧街区", "城中村"]],
    ["departments", "HN-007", ["省公安厅", "省民政厅", "各市州政府"]],
    ["institutions of renewal", "CQ-040", ["基础调查制度", "专家咨询制度", "公众参与制度"]],
  ])("%s", (_list, id, items) => expect(recordOf(id)).toMatchObject({ kind: "list", items }));

  it("give the departments of each of the draft's twenty points that names any", () => {
    const named = records.filter(
      (record) => record.document === "HN" && record.kind === "list" && record.items.includes("各市州政府"),
    );
    expect(new Set(named.map(({ clause }) => clause.number)).size).toBe(20);
    expect(named).toHaveLength(20);
  });
});

describe("held against the short documents", () => {
  const scope = (region: string, adopted: readonly DocumentId[], more: Partial<AssessmentScope> = {}) => ({
    ...{ region: divisionCode(region), year: 2023, facts: {}, adopted, thresholds: [] },
    ...{ nature: "planned" as const, planLevel: null, planType: null, ...more },
  });
  it.each<[string, string, number, AssessmentScope, string]>([
    ["one city is missing", "URBAN_RENEWAL_AREA_CITY_SHARE", 95, scope("150000", ["NM"]), "unmet"],
    ["every city", "URBAN_RENEWAL_AREA_CITY_SHARE", 100, scope("150000", ["NM"]), "met"],
    [
      "before it is due",
      "URBAN_RENEWAL_AREA_CITY_SHARE",
      95,
      scope("150000", ["NM"], { year: 2022 }),
      "not-due",
    ],
    ["500 m is within", "DISTANCE_TO_PARK", 500, scope("150100", ["NM"]), "met"],
    ["501 m is not", "DISTANCE_TO_PARK", 501, scope("150100", ["NM"]), "warning"],
    ["another region", "DISTANCE_TO_PARK", 501, scope("140000", ["SX"]), "not-applicable"],
    [
      "basically, without a figure",
      "OLD_COMMUNITY_RENOVATION_RATE",
      96,
      scope("150100", ["NM"]),
      "unconfigured",
    ],
    ["a draft informs", "OLD_COMMUNITY_RENOVATION_STARTS", 1499, scope("430000", []), "note"],
    ["an adopted draft warns", "OLD_COMMUNITY_RENOVATION_STARTS", 1499, scope("430000", ["HN"]), "warning"],
    [
      "a county is not held to the province's count",
      "OLD_COMMUNITY_RENOVATION_STARTS",
      3,
      scope("430122", ["HN"], { planLevel: "县" }),
      "not-applicable",
    ],
    ["Changsha's flats", "AFFORDABLE_RENTAL_HOUSING_STARTS", 43_499, scope("430100", ["HN"]), "warning"],
    [
      "and no other city's",
      "AFFORDABLE_RENTAL_HOUSING_STARTS",
      100,
      scope("430400", ["HN"]),
      "not-applicable",
    ],
    ["an hour in minutes", "CHANG_ZHU_TAN_COMMUTING_TIME", 60, scope("430000", ["HN"]), "met"],
    ["more than an hour", "CHANG_ZHU_TAN_COMMUTING_TIME", 61, scope("430000", ["HN"]), "note"],
    ["named in a letter", "BUILT_UP_GREEN_SPACE_RATE", 40, scope("500000", []), "unconfigured"],
    ["named elsewhere", "BUILT_UP_GREEN_SPACE_RATE", 40, scope("140000", ["SX"]), "not-applicable"],
  ])("%s: %s %d", (_case, code, value, where, status) => {
    const indicator = catalogue.indicatorByCode(code);
    if (indicator === null) throw new Error(`no indicator ${code}`);
    expect(assess(catalogue, indicator, value, where).status).toBe(status);
  });
});

describe("labels of renewal and urbanisation tables", () => {
  it.each<[string, string, string | null]>([
    ["城市更新示范片区数量（个）", "URBAN_RENEWAL_DEMONSTRATION_AREAS", "个"],
    ["设市城市数量", "DESIGNATED_CITIES", null],
    ["2005年底前建成老旧小区改造完成率（%）", "OLD_COMMUNITY_RENOVATION_RATE", "%"],
    ["全区清洁取暖率（%）", "CLEAN_HEATING_RATE", "%"],
    ["清洁取暖面积（万平方米）", "CLEAN_HEATING_AREA", "万m²"],
    ["随迁子女接受义务教育比例", "MIGRANT_CHILDREN_SCHOOLING_SHARE", null],
    ["保障性租赁住房开工套数（万套）", "AFFORDABLE_RENTAL_HOUSING_STARTS", "万套"],
    ["2021年新开工改造老旧小区数量", "OLD_COMMUNITY_RENOVATION_STARTS", null],
    ["劣V类断面数量", "INFERIOR_CLASS_V_SECTIONS", null],
    ["住房空置率（%）", "HOUSING_VACANCY_RATE", "%"],
    ["建成区绿地率（%）", "BUILT_UP_GREEN_SPACE_RATE", "%"],
    ["可再生能源占能源消费总量比重（%）", "RENEWABLE_ENERGY_USE_RATE", "%"],
    ["能源消费总量（万吨标准煤）", "ENERGY_CONSUMPTION", "万tce"],
    ["国土空间总体规划编制完成率", "TERRITORIAL_PLAN_COMPLETION_SHARE", null],
    ["新增建设用地指标（亩）", "NEW_CONSTRUCTION_LAND_QUOTA", "亩"],
    ["居民到最近公园的距离（米）", "DISTANCE_TO_PARK", "m"],
    ["长株潭城市群通勤时间（分钟）", "CHANG_ZHU_TAN_COMMUTING_TIME", "min"],
  ])("%s → %s", (label, code, unit) => {
    const match = findIndicator(catalogue, label);
    expect([match?.indicator.code, match?.unitInLabel]).toEqual([code, unit]);
  });

  it.each([
    ["finished, not started", "保障性租赁住房竣工套数"],
    ["finished, not started", "完成改造老旧小区数量"],
    ["another kind of housing", "公租房开工套数"],
    ["rural, not urban", "农村黑臭水体数量"],
    ["a share, not a count", "劣V类断面比例"],
    ["offices, not homes", "办公楼空置率"],
    ["greening, not green space", "建成区绿化覆盖率"],
    ["non-fossil is more than renewable", "非化石能源占能源消费总量比重"],
    ["growth", "能源消费总量增速"],
    ["district heating", "集中供热面积"],
    ["villages, not townships", "建制村通硬化路比例"],
    ["commuting anywhere", "平均通勤时间"],
  ])("%s: %s", (_why, label) => expect(findIndicator(catalogue, label)).toBeNull());
});
