import { loadCatalogue } from "../../src/catalogue/catalogue";
import { wordFinding } from "../../src/i18n/findings";
import { verdictSentence } from "../../src/i18n/rules";
import type { Rule } from "../../src/validation/rules/rule";
import { validateInSteps, validateWorkbook } from "../../src/validation/validate";
import { audit, inShort } from "./support/audit";
import { countyTable, countyValue, remembering, sheetOf, workbookOf } from "./support/grid";
import { filledTemplate, goodCounty } from "./support/templates";

const options = { catalogue: loadCatalogue(), overrides: {} };
const share = "装配式建筑占新建建筑面积比例";

describe("a template", () => {
  test("filled well is 可报送", () => {
    const report = audit(filledTemplate("county-green", goodCounty));
    expect(inShort(report.findings)).toEqual([]);
    expect(report.verdict).toBe("submittable");
    expect(verdictSentence(report.verdict, report.counts, report.findings, "zh-CN")).toBe("可报送");
  });
  test.each(["county-green", "green-development"])(
    "%s left blank: only the missing inputs, cover and signatures",
    (id) => {
      const report = audit(filledTemplate(id));
      expect(new Set(report.findings.map(({ rule }) => rule))).toEqual(new Set(["T01", "S01"]));
      expect(new Set(report.findings.map(({ problem }) => problem.code))).toEqual(
        new Set(["blank-cover", "blank-input", "signature-missing"]),
      );
      expect(report.results).toEqual([]);
    },
  );
  test("missing a target truthfully needs an explanation and is not rejected", () => {
    const values = { ...goodCounty.values, COUNTY_PLAZA_HARD_SURFACE: 2.5 };
    const report = audit(filledTemplate("county-green", { ...goodCounty, values }));
    expect(report.verdict).toBe("needs-explanation");
    expect(inShort(report.findings)).toEqual(["D21 target-missed warning"]);
  });
});

describe("the audit", () => {
  const broken: Rule = {
    meta: { id: "T06", severity: "error", fixable: false, since: "1.0.0" },
    checkCell: () => {
      throw new Error("a slip of ours");
    },
  };

  test("reports a rule that throws once a sheet and goes on with the others", () => {
    const counting: Rule = {
      meta: { id: "T03", severity: "warning", fixable: false, since: "1.0.0" },
      checkCell: (cell) => [
        { at: { row: cell.row, column: cell.column }, problem: { code: "no-data-mark", mark: "/" } },
      ],
    };
    const report = validateWorkbook(countyTable([[share, "%", 26, 29.4, 30]]), options, [broken, counting]);
    expect(report.findings.map(({ rule, problem }) => `${rule} ${problem.code}`)).toEqual([
      "T06 rule-failed",
      "T03 no-data-mark",
      "T03 no-data-mark",
      "T03 no-data-mark",
    ]);
    expect(report.findings.map((finding) => wordFinding(finding, "zh-CN"))[0]).toContain("没有检查成");
  });
  test("lists findings by sheet, row, column and rule", () => {
    const sheet = (name: string) =>
      sheetOf(name, [
        ["指标名称", "单位", "2023年", "2024年"],
        [share, "%", "２６", "0.29"],
        ["公交车新能源占比", "%", "/", 900],
      ]);
    const report = audit(workbookOf(sheet("乙"), sheet("甲")));
    expect(report.findings.map(({ sheet: name, cell, rule }) => `${name}!${cell ?? ""} ${rule}`)).toEqual([
      "乙!C2 T02",
      "乙!D2 T02",
      "乙!D2 T04",
      "乙!C3 T03",
      "乙!D3 T06",
      "甲!C2 T02",
      "甲!D2 T02",
      "甲!D2 T04",
      "甲!C3 T03",
      "甲!D3 T06",
    ]);
  });
  test("gives each finding an identity of its own", () => {
    const report = audit(filledTemplate("county-green"));
    expect(new Set(report.findings.map(({ id }) => id)).size).toBe(report.findings.length);
  });
  test("shows its progress by sheet and lets a host stop between steps", () => {
    const rows = Array.from({ length: 1500 }, (_, index) => [`项目${index}`, "个", index, index]);
    const workbook = workbookOf(
      sheetOf("长表", [["项目", "单位", "2023年", "2024年"], ...rows]),
      sheetOf("短表", [["说明"]]),
    );
    const steps = [...validateInSteps(workbook, options)];
    expect(steps.map(({ done, total, sheet }) => `${done}/${total} ${sheet}`)).toEqual([
      "0/2 长表",
      "0/2 长表",
      "1/2 短表",
    ]);
  });
  test("leaves our own sheets out of findings and hash", () => {
    const workbook = countyValue(share, "%", 29.4);
    const remembered = remembering(workbook, { year: 2024 });
    expect(audit(remembered).contentHash).toBe(audit(workbook).contentHash);
    expect(audit(remembered).recognition.at(-1)?.kind).toBe("own");
  });
  test("of an empty workbook is 可报送 with nothing in it", () => {
    const report = audit(workbookOf(sheetOf("Sheet1", [])));
    expect([report.verdict, report.findings, report.results]).toEqual(["submittable", [], []]);
  });
});

describe("results", () => {
  test("hold reported and planned values, each at its own year", () => {
    const report = audit(countyTable([[share, "%", 26, 29.4, 30]]));
    expect(
      report.results.map(({ cell, nature, assessment }) => [
        cell,
        nature,
        assessment.year,
        assessment.status,
      ]),
    ).toEqual([
      ["D4", "actual", 2024, "not-due"],
      ["E4", "planned", 2025, "met"],
    ]);
  });
  test("read a percent format as percentage points", () => {
    const report = audit(countyValue(share, "%", { value: 0.294, format: "0.0%" }));
    expect(report.results.map(({ shown, assessment }) => [shown, assessment.value, assessment.gap])).toEqual([
      [{ value: 29.4, unit: "%" }, 29.4, -0.6],
    ]);
  });
  test("say 待核 where share and points cannot be told apart", () => {
    const report = audit(countyValue(share, "%", 0.294));
    expect(report.results.map(({ assessment }) => [assessment.status, assessment.reason.code])).toEqual([
      ["review", "ambiguous-percent"],
    ]);
  });
  test("convert the sheet's unit and keep it in what is shown", () => {
    const report = audit(countyValue("广场集中硬地面积", "亩", 15));
    expect(report.results.map(({ shown, assessment }) => [shown, assessment.value])).toEqual([
      [{ value: 15, unit: "亩" }, 1],
    ]);
  });
});
