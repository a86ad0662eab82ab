import { findingSuggestion, wordFinding } from "../../../src/i18n/findings";
import { audit, findingsOf } from "../support/audit";
import { countyTable, sheetOf, workbookOf, type GridCell } from "../support/grid";
import { testRule } from "../support/testRule";

const share = "装配式建筑占新建建筑面积比例";

const hunan = (label: string, unit: string, value: GridCell, year = 2021) =>
  workbookOf(
    sheetOf("表", [
      ["指标名称", "计量单位", `${year}年`],
      [label, unit, value],
    ]),
  );
const inHunan = { region: "湖南省", year: 2021 };

const planned = (...values: readonly GridCell[]) =>
  workbookOf(
    sheetOf("表", [
      ["指标名称", "计量单位", ...values.map((_, index) => `${2035 + index}年目标`)],
      [share, "%", ...values],
    ]),
  );
const both = { region: "灵丘县", year: 2024, adopted: ["SX", "PKU"] } as const;

testRule("P04", {
  accept: [
    {
      trap: "a draft that is met",
      workbook: hunan("乡村建设用地占新增建设用地指标比例", "%", 6),
      overrides: inHunan,
    },
    {
      trap: "a draft of another province",
      workbook: hunan("新开工改造老旧小区数量", "个", 12),
      overrides: { region: "山西省", year: 2021 },
    },
    {
      trap: "a draft that is adopted: P02 asks for the reason",
      workbook: hunan("新开工改造老旧小区数量", "个", 12),
      overrides: { ...inHunan, adopted: ["HN"] },
    },
    {
      trap: "a requirement of the province, which P02 speaks about",
      workbook: countyTable([["新建住宅最高层数", "层", 18, 19, 18]]),
    },
    {
      trap: "the report's own advice, which P02 speaks about",
      workbook: countyTable([["生活垃圾资源化利用率", "%", 58, 61, 65]]),
    },
    {
      trap: "Shanghai's rule, not chosen",
      workbook: hunan("新建建筑可用屋顶太阳能覆盖率", "%", 20, 2024),
      overrides: { region: "太原市", year: 2024 },
    },
  ],
  reject: [
    {
      trap: "a consultation draft of the territory",
      workbook: hunan("新开工改造老旧小区数量", "个", 12),
      overrides: inHunan,
      cell: "C2",
      code: "target-missed",
      severity: "info",
    },
  ],
});

testRule("P05", {
  accept: [
    { trap: "one document adopted", workbook: planned(35), overrides: { ...both, adopted: ["SX"] } },
    {
      trap: "the later demand not yet due",
      workbook: countyTable([[share, "%", 27, 29, 31]]),
      overrides: both,
    },
    {
      trap: "two documents that ask the same",
      workbook: countyTable([["建筑总面积与建设用地面积的比值", "-", 0.62, 0.65, 0.67]]),
      overrides: both,
    },
    { trap: "no figure", workbook: planned(null), overrides: both },
  ],
  reject: [
    {
      trap: "30 % of one and 40 % of the other, between them",
      workbook: planned(35),
      overrides: both,
      cell: "C2",
      code: "documents-differ",
      severity: "info",
    },
    {
      trap: "both met",
      workbook: planned(45),
      overrides: both,
      cell: "C2",
      code: "documents-differ",
      severity: "info",
    },
    {
      trap: "three years of one row: told once",
      workbook: planned(35, 38, 45),
      overrides: both,
      cell: "C2",
      code: "documents-differ",
      severity: "info",
    },
  ],
});

describe("in words", () => {
  test("both documents, the one that governs, and what to do", () => {
    const [finding] = findingsOf("P05", audit(planned(35), both));
    if (finding === undefined) throw new Error("nothing found");
    expect(finding.expected).toBe("≥ 40 %");
    const told = wordFinding(finding, "zh-CN");
    expect(told).toContain("要求 ≥ 40 %");
    expect(told).toContain("山西实施意见 第5条 要求 ≥ 30 %");
    expect(told).toMatch(/以双碳规划标准研究报告.*为准$/);
    expect(findingSuggestion(finding, "en-US")).toContain("meets both");
  });
  test("a draft is called one", () => {
    const [finding] = findingsOf("P04", audit(hunan("新开工改造老旧小区数量", "个", 12), inHunan));
    expect(finding && wordFinding(finding, "zh-CN")).toContain("征求意见稿）");
    expect(finding?.explainable).toBe(false);
  });
});
