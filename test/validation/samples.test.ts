import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { readXlsx } from "../../src/hosts/xlsx/readXlsx";
import type { ScopeOverrides, ValidationReport } from "../../src/validation/types";
import { audit } from "./support/audit";

/** Workbooks as bureaus send them; they are not part of the project and may be absent. */
const inputs = join(__dirname, "../../../shared/inputs");
const present = existsSync(inputs);
if (!present)
  console.warn("The sample workbooks in ../shared/inputs are absent; their audits are not tested.");
const withSamples = present ? describe : describe.skip;

async function auditOf(file: string, overrides: ScopeOverrides = {}): Promise<ValidationReport> {
  const snapshot = await readXlsx(new Uint8Array(readFileSync(join(inputs, file))));
  if (!snapshot.ok) throw new Error(JSON.stringify(snapshot.problem));
  return audit(snapshot.value, overrides);
}

const listed = ({ findings }: ValidationReport): readonly string[] =>
  findings.map(({ sheet, cell, rule, problem, severity }) =>
    [sheet, cell, rule, problem.code, severity].join(" "),
  );

withSamples("county-as-sent.xlsx, 灵丘县 2024", () => {
  let report: ValidationReport;
  beforeAll(async () => {
    report = await auditOf("county-as-sent.xlsx", { region: "灵丘县", year: 2024 });
  });
  test("gives each planted trap at its cell, and nothing else", () => {
    const sheet = "附表1 指标填报";
    expect(listed(report)).toEqual(
      [
        "D10 L04 typed-where-computable info",
        "E10 L04 typed-where-computable info",
        "F10 T02 number-as-text error",
        "F10 L04 typed-where-computable info",
        "E11 P02 target-missed warning",
        "D12 T02 number-as-text error",
        "E12 P02 target-missed warning",
        "E13 P02 target-missed warning",
        "E14 T02 unit-in-text error",
        "E14 P02 target-missed warning",
        "E16 T02 approximate-number error",
        "E21 P02 target-missed info",
        "F21 T03 mark-without-reason warning",
        "A22:H22 F04 hidden-rows warning",
        "E23 P02 target-missed info",
        "D26 S01 signature-missing error",
        "F26 S01 signature-missing error",
      ].map((line) => `${sheet} ${line}`),
    );
    expect(report.verdict).toBe("rejected");
  });
  test("does not take 98 % in a percent format for a slip of units", () => {
    expect(report.findings.filter(({ rule }) => rule === "T04")).toEqual([]);
    const shown = report.results.find(({ cell }) => cell === "E15");
    expect([shown?.shown, shown?.assessment.status]).toEqual([{ value: 98, unit: "%" }, "not-due"]);
  });
  test("holds the targets of 2025 not yet due for values of 2024", () => {
    const notDue = report.results
      .filter(({ assessment }) => assessment.status === "not-due")
      .map(({ cell }) => cell);
    expect(notDue).toEqual(["E15", "E16", "E17", "E18", "E19", "E20"]);
  });
  test("says what it recognised", () => {
    expect(
      report.recognition.map(({ kind, confidence, indicators, years }) => [
        kind,
        confidence,
        indicators,
        years,
      ]),
    ).toEqual([
      ["indicator-table", "sure", 20, [2023, 2024, 2025]],
      ["text", "sure", 0, []],
    ]);
  });
});

withSamples("county-co2-1997-2017.xlsx, 山西省", () => {
  let report: ValidationReport;
  beforeAll(async () => {
    report = await auditOf("county-co2-1997-2017.xlsx", { region: "山西省" });
  }, 60_000);
  test("is recognised: counties by code and name, 21 years, the unit from the sheet's name, the note left out", () => {
    expect(report.recognition).toMatchObject([
      {
        kind: "unit-table",
        confidence: "sure",
        units: 2735,
        unit: "Million tons",
        headerRow: 0,
        dataRows: { first: 1, last: 2735 },
      },
    ]);
    expect(report.recognition[0]?.years).toHaveLength(21);
  });
  test("lists codes that the list does not know as warnings with their years, and raises no false alarm", () => {
    expect(new Set(report.findings.map(({ rule, severity }) => `${rule} ${severity}`))).toEqual(
      new Set(["C01 warning", "L06 warning", "L09 info"]),
    );
    const kaixian = report.findings.find(({ cell }) => cell === "A2731");
    expect(kaixian?.problem).toMatchObject({
      code: "code-former",
      division: "500234",
      name: "开县",
      years: "2002–2015",
    });
    const former = report.findings.filter(({ problem }) => problem.code === "code-former");
    const codes = report.findings.filter(({ rule }) => rule === "C01");
    expect(codes.length - former.length).toBe(4);
  });
  test("tells of 1e-8 for zero and of its smallest emitters once each, not once a cell", () => {
    const told = report.findings.filter(({ rule }) => rule !== "C01");
    expect(told.map(({ cell, rule, label }) => [cell, rule, label])).toEqual([
      ["AB1805", "L09", "久治县"],
      ["Q1808", "L06", "杂多县"],
    ]);
    expect(told.map(({ problem }) => "others" in problem && problem.others.length)).toEqual([12, 18]);
  });
});

withSamples("region-summary.xlsx and city-carbon.xlsx", () => {
  test("the summary: the town that it lacks, one word on the typed ratio, no quarrel with the rounded total", async () => {
    const report = await auditOf("region-summary.xlsx");
    expect(listed(report)).toEqual([
      "汇总 B4:B23 C02 units-missing error",
      "汇总 E4:E23 L04 typed-where-computable info",
    ]);
    expect(report.findings[0]?.problem).toMatchObject({
      missing: ["巴彦浩特镇"],
      expected: 21,
      present: 20,
      list: { zh: "设市城市" },
      cited: { document: "NM", clause: { number: "一" } },
    });
    expect(report.recognition).toMatchObject([{ kind: "unit-table", units: 20, indicators: 3 }]);
  });
  test("the city: a text number ten times too high, factors without source and of another purpose, carbon for dioxide", async () => {
    const report = await auditOf("city-carbon.xlsx");
    expect(listed(report)).toEqual([
      "能源活动 E2 T02 number-as-text error",
      "能源活动 E2 T05 unit-jump warning",
      "能源活动 F3 M02 factor-source-blank error",
      "能源活动 F4 M02 factor-source-blank error",
      "能源活动 F5 M02 factor-source-blank error",
      "能源活动 F6 M02 factor-source-blank error",
      "能源活动 F7 M01 factor-of-elsewhere warning",
      "能源活动 F8 M02 factor-source-blank error",
      "碳汇 C1 M02 factors-without-source warning",
      "碳汇 D1 M05 carbon-or-dioxide warning",
      "碳汇 D1 M05 sink-negative info",
      "碳汇 C2 M02 factor-blank warning",
      "指标 C9 P02 target-missed info",
    ]);
    expect(report.findings.find(({ rule }) => rule === "M01")?.problem).toMatchObject({
      value: 0.5703,
      known: [{ year: null }],
      own: [
        { year: 2022, value: 0.7096 },
        { year: 2023, value: 0.6634 },
      ],
    });
    // Named by the documents without a value: a question to the user, never a finding.
    const unconfigured = report.results.filter(({ assessment }) => assessment.status === "unconfigured");
    expect(unconfigured.map(({ cell }) => cell)).toEqual(expect.arrayContaining(["C4", "D4", "C6", "D6"]));
    expect(report.recognition.map(({ kind }) => kind)).toEqual([
      "cover",
      "data-table",
      "data-table",
      "indicator-table",
    ]);
    expect([report.scope.region.value?.name, report.scope.year.value, report.scope.level.value]).toEqual([
      "太原市",
      2023,
      "市级",
    ]);
  });
});
