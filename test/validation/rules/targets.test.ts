import {
  countyTable,
  countyValue,
  divisionTable,
  dueValue,
  plannedValue,
  remembering,
} from "../support/grid";
import { audit, findingsOf } from "../support/audit";
import { testRule } from "../support/testRule";
import { findingSuggestion, wordFinding } from "../../../src/i18n/findings";

const share = "装配式建筑占新建建筑面积比例";
const plaza = "广场集中硬地面积（最大）";
const storeys = "新建住宅最高层数";
const ratio = "建筑总面积与建设用地面积的比值";
const road = "内部道路红线宽度（最大）";

testRule("P01", {
  accept: [
    {
      trap: "SX 第3条: a planned plaza of exactly 20,000 m²",
      workbook: plannedValue(plaza, "㎡", 18000, 20000),
    },
    { trap: "SX 第3条: 18 storeys planned", workbook: plannedValue(storeys, "层", 18, 18) },
    { trap: "SX 第3条: a planned ratio at its lower end", workbook: plannedValue(ratio, "-", 0.7, 0.6) },
    {
      trap: "SX 第3条: an actual that breaches, which P02 speaks about",
      workbook: countyValue(plaza, "㎡", 20001),
    },
    {
      trap: "SX 第5条: planned for a year before the target's",
      workbook: countyTable([[share, "%", 26, 27, null]]),
      overrides: { year: 2023 },
    },
    { trap: "SX 第6条: 力争 only warns", workbook: plannedValue("生活污水收集率", "%", 73.9, 74) },
    {
      trap: "SX 第3条: another province",
      workbook: plannedValue(plaza, "㎡", 18000, 20001),
      overrides: { region: "包头市" },
    },
    {
      trap: "SX 第3条: an existing plaza",
      workbook: plannedValue("既有广场集中硬地面积", "㎡", 18000, 20001),
    },
    { trap: "a planned value that is no number", workbook: plannedValue(plaza, "㎡", 18000, "/") },
  ],
  reject: [
    {
      trap: "SX 第3条: a planned plaza of 20,001 m²",
      workbook: plannedValue(plaza, "㎡", 18000, 20001),
      cell: "E4",
      code: "target-missed",
      severity: "error",
    },
    {
      trap: "SX 第3条: 19 storeys planned",
      workbook: plannedValue(storeys, "层", 18, 19),
      cell: "E4",
      code: "target-missed",
      severity: "error",
    },
    {
      trap: "SX 第3条: a planned ratio above 0.8",
      workbook: plannedValue(ratio, "-", 0.7, 0.81),
      cell: "E4",
      code: "target-missed",
      severity: "error",
    },
    {
      trap: "SX 第3条: a planned ratio below 0.6",
      workbook: plannedValue(ratio, "-", 0.7, 0.59),
      cell: "E4",
      code: "target-missed",
      severity: "error",
    },
    {
      trap: "SX 第3条: a planned road of 42米 as text",
      workbook: plannedValue(road, "米", 36, "42米"),
      cell: "E4",
      code: "target-missed",
      severity: "error",
    },
    {
      trap: "SX 第5条: 29 % planned for 2025",
      workbook: plannedValue(share, "%", 27, 29),
      cell: "E4",
      code: "target-missed",
      severity: "error",
    },
    {
      trap: "SX 第5条: 29 % planned, in a percent format",
      workbook: plannedValue(share, "%", 27, { value: 0.29, format: "0%" }),
      cell: "E4",
      code: "target-missed",
      severity: "error",
    },
    {
      trap: "SX 第3条: a planned plaza in 公顷",
      workbook: plannedValue(plaza, "公顷", 1.8, 2.01),
      cell: "E4",
      code: "target-missed",
      severity: "error",
    },
    {
      trap: "SX 第3条: a planned plaza in 亩",
      workbook: plannedValue(plaza, "亩", 27, 30.1),
      cell: "E4",
      code: "target-missed",
      severity: "error",
    },
  ],
});

testRule("P02", {
  accept: [
    { trap: "SX 第5条: 29.4 % in 2024, not yet due", workbook: countyValue(share, "%", 29.4) },
    {
      trap: "SX 第5条: exactly 30 % in 2025",
      workbook: dueValue(share, "%", 30),
    },
    { trap: "SX 第3条: 40 m are not more than 40 m", workbook: countyValue(road, "米", 40) },
    { trap: "another year's value", workbook: countyTable([[storeys, "层", 19, 18, 18]]) },
    {
      trap: "SX 第3条: a binding breach that is planned, which P01 speaks about",
      workbook: plannedValue(plaza, "㎡", 18000, 20001),
    },
    { trap: "0.29 that may be a share", workbook: countyValue(share, "%", 0.29), overrides: { year: 2025 } },
    {
      trap: "an impossible share, which T06 speaks about",
      workbook: dueValue(share, "%", -5),
    },
    {
      trap: "A1: 15 m² of park against the suspect 114",
      workbook: countyValue("人均公园绿地面积", "平方米/人", 15),
    },
    { trap: "a unit that cannot measure it", workbook: countyValue(storeys, "公顷", 19) },
    {
      trap: "another province's city",
      workbook: divisionTable([["150200", "包头市", 20]], ["装配式建筑占比（%）"]),
      overrides: { year: 2025 },
    },
  ],
  reject: [
    {
      trap: "SX 第3条: 19 storeys",
      workbook: countyValue(storeys, "层", 19),
      cell: "D4",
      code: "target-missed",
      severity: "warning",
    },
    {
      trap: "SX 第3条: a plaza of 20,001 m²",
      workbook: countyValue(plaza, "㎡", 20001),
      cell: "D4",
      code: "target-missed",
      severity: "warning",
    },
    {
      trap: "SX 第3条: 42米 as text",
      workbook: countyValue(road, "米", "42米"),
      cell: "D4",
      code: "target-missed",
      severity: "warning",
    },
    {
      trap: "SX 第3条: １９ in full width",
      workbook: countyValue(storeys, "层", "１９"),
      cell: "D4",
      code: "target-missed",
      severity: "warning",
    },
    {
      trap: "SX 第5条: 29.4 % once due",
      workbook: dueValue(share, "%", 29.4),
      cell: "C3",
      code: "target-missed",
      severity: "warning",
    },
    {
      trap: "SX 第6条: 力争 missed by a planned value",
      workbook: plannedValue("生活污水收集率", "%", 73.9, 74),
      cell: "E4",
      code: "target-missed",
      severity: "warning",
    },
    {
      trap: "15部门: 67.5 % of low housing, quoted by the report",
      workbook: countyValue("6层及以下住宅建筑面积占比", "%", 67.5),
      cell: "D4",
      code: "target-missed",
      severity: "warning",
    },
    {
      trap: "PKU: advice that only informs",
      workbook: countyValue("生活垃圾资源化利用率", "%", 61),
      cell: "D4",
      code: "target-missed",
      severity: "info",
    },
    {
      trap: "PKU: advice that warns once adopted",
      workbook: countyValue("生活垃圾资源化利用率", "%", 61),
      overrides: { adopted: ["SX", "PKU"] },
      cell: "D4",
      code: "target-missed",
      severity: "warning",
    },
    {
      trap: "SX 第3条: an existing plaza only informs",
      workbook: countyValue("既有广场集中硬地面积", "㎡", 20001),
      cell: "D4",
      code: "target-missed",
      severity: "info",
    },
    {
      trap: "a city of Shanxi in a table of cities",
      workbook: divisionTable([["140200", "大同市", 29]], ["装配式建筑占比（%）"]),
      overrides: { year: 2025 },
      cell: "C2",
      code: "target-missed",
      severity: "warning",
    },
  ],
});

describe("a missed target in words", () => {
  const only = (workbook: Parameters<typeof audit>[0], overrides = {}) => {
    const [finding] = findingsOf("P02", audit(workbook, overrides));
    if (finding === undefined) throw new Error("Nothing was found");
    return finding;
  };
  test("speaks in the sheet's own unit and cites the clause", () => {
    const finding = only(countyValue(plaza, "㎡", 20001));
    expect(wordFinding(finding, "zh-CN")).toBe(
      "广场集中硬地面积（最大） 20,001 m²，超过上限 20,000 m²（山西实施意见 第3条）",
    );
    expect(finding.expected).toBe("≤ 20,000 m²");
    expect(finding.source).toEqual({
      document: "SX",
      clause: "第3条 建设绿色可持续的美丽县城",
      target: "SX-035",
    });
  });
  test("says how far a share falls short, in percentage points", () => {
    const finding = only(dueValue(share, "%", 29.4));
    expect(wordFinding(finding, "zh-CN")).toContain("29.4 %，低于 30 %，差 0.6 个百分点");
    expect(wordFinding(finding, "en-US")).toContain("29.4 % is below 30 %, short by 0.6 percentage points");
  });
  test("asks for reasons, not for another figure", () => {
    expect(findingSuggestion(only(countyValue(storeys, "层", 19)), "zh-CN")).toContain("写明原因");
  });
  test("goes by a threshold that the user entered", () => {
    const workbook = remembering(countyValue("职住比", "-", 2), {
      thresholds: [
        {
          indicator:
            audit(countyValue("职住比", "-", 2)).results[0]?.assessment.indicator.code ?? ("" as never),
          operator: "<=",
          value: 1.5,
          source: "市局通知",
        },
      ],
    });
    expect(audit(workbook).results[0]?.assessment.status).not.toBe("unconfigured");
    expect(findingsOf("P02", audit(workbook))[0]?.expected).toBe("≤ 1.5");
  });
});
