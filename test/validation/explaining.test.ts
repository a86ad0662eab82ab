import { storedExplanation } from "../../src/validation/explaining";
import { hollowReason } from "../../src/validation/rules/explanations";
import { audit, findingsOf, inShort } from "./support/audit";
import { countyTable, countyValue, remembering, type GridCell } from "./support/grid";
import { filledTemplate, goodCounty } from "./support/templates";

const storeys = "新建住宅最高层数";
const reason = "1个项目经专家论证，已报省厅备案";

const tall = (explanation: GridCell) => countyTable([[storeys, "层", 18, 19, 18, explanation]]);

describe("P03: what explains nothing", () => {
  test.each([
    ["无", storeys, "no-content"],
    [" / ", storeys, "no-content"],
    ["——", storeys, "no-content"],
    ["属实。", storeys, "no-content"],
    ["已核实", storeys, "no-content"],
    ["N/A", storeys, "no-content"],
    ["123", storeys, "no-content"],
    ["新建住宅最高层数", storeys, "repeats-label"],
    ["最高层数", storeys, "repeats-label"],
    ["新建住宅最高层数：", storeys, "repeats-label"],
    ["论证中", storeys, "too-short"],
    ["ok then", null, "too-short"],
  ] as const)("%s", (text, label, expected) => {
    expect(hollowReason(text, label)).toBe(expected);
  });
  test.each([
    ["1个项目正在论证", storeys],
    ["受疫情影响", storeys],
    ["新建住宅最高层数超限的项目已停工", storeys],
    ["awaiting the expert review", null],
  ])("but %s may", (text, label) => {
    expect(hollowReason(text, label)).toBeNull();
  });
});

describe("an explanation in the row's column", () => {
  test("stands for the warning and clears the verdict", () => {
    const report = audit(tall(reason));
    expect(report.findings.map(({ rule, explanation }) => [rule, explanation])).toEqual([["P02", reason]]);
    expect(report.verdict).toBe("submittable");
  });
  test("missing leaves the verdict at 需说明 and is no finding of its own", () => {
    const report = audit(tall(null));
    expect(report.verdict).toBe("needs-explanation");
    expect(findingsOf("P03", report)).toEqual([]);
  });
  test("hollow is an error at its own cell and does not stand", () => {
    const report = audit(tall("无"));
    expect(inShort(findingsOf("P03", report))).toEqual(["F4 explanation-hollow error"]);
    expect(findingsOf("P02", report)[0]?.explanation).toBeNull();
    expect(report.verdict).toBe("rejected");
  });
  test("hollow is said once for two warnings of one row", () => {
    const report = audit(countyTable([[storeys, "层", "/", 19, "/", "无"]]));
    expect(report.counts.warning).toBe(3);
    expect(inShort(findingsOf("P03", report))).toEqual(["F4 explanation-hollow error"]);
  });
  test("of a template stands for its row, derived values too", () => {
    const missed = {
      ...goodCounty,
      values: { ...goodCounty.values, COUNTY_NEW_HOUSING_MAX_STOREYS: 19, COUNTY_TOTAL_FLOOR_AREA: 200 },
    };
    expect(audit(filledTemplate("county-green", missed)).verdict).toBe("needs-explanation");
    const explained = {
      ...missed,
      explanations: {
        COUNTY_NEW_HOUSING_MAX_STOREYS: reason,
        COUNTY_FLOOR_AREA_RATIO: "老城区以低层住宅为主",
      },
    };
    const report = audit(filledTemplate("county-green", explained));
    expect(report.counts).toEqual({ error: 0, warning: 2, info: 0 });
    expect(report.verdict).toBe("submittable");
  });
});

describe("a remembered explanation", () => {
  const workbook = countyValue(storeys, "层", 19);
  const [finding] = audit(workbook).findings;
  if (finding === undefined) throw new Error("Nothing was found");
  const stored = storedExplanation(finding, reason, "张某", "2025-01-10T08:00:00Z");

  test("stands for its rule, cell and value", () => {
    const report = audit(remembering(workbook, { explanations: [stored] }));
    expect(report.findings[0]?.explanation).toBe(reason);
    expect(report.staleExplanations).toEqual([]);
    expect(report.verdict).toBe("submittable");
  });
  test("expires when the value changes, and is listed", () => {
    const report = audit(remembering(countyValue(storeys, "层", 20), { explanations: [stored] }));
    expect(report.findings[0]?.explanation).toBeNull();
    expect(report.staleExplanations).toEqual([stored]);
  });
  test("expires when the problem is gone", () => {
    const report = audit(remembering(countyValue(storeys, "层", 18), { explanations: [stored] }));
    expect(report.findings).toEqual([]);
    expect(report.staleExplanations).toEqual([stored]);
  });
  test("hollow is an error at the finding's cell", () => {
    const report = audit(remembering(workbook, { explanations: [{ ...stored, text: "无" }] }));
    expect(inShort(findingsOf("P03", report))).toEqual(["D4 explanation-hollow error"]);
  });
  test("excuses no error", () => {
    const wrong = countyValue(storeys, "层", "１８");
    const [error] = audit(wrong).findings;
    const excuse = error && storedExplanation(error, reason, "张某", "2025-01-10T08:00:00Z");
    const report = audit(remembering(wrong, { explanations: excuse ? [excuse] : [] }));
    expect(report.verdict).toBe("rejected");
    expect(report.staleExplanations).toHaveLength(1);
  });
});
