import { wordFindingBrief } from "../../src/i18n/findingBrief";
import { loadCatalogue } from "../../src/catalogue/catalogue";
import { validateWorkbook } from "../../src/validation/validate";
import type { Finding } from "../../src/validation/types";
import type { Problem } from "../../src/validation/problems";
import { filledSample } from "./sampleWorkbook";

type TargetMissed = Extract<Problem, { code: "target-missed" }>;

const report = validateWorkbook(filledSample(), { catalogue: loadCatalogue(), overrides: {} });
const missed = report.findings.find(({ problem }) => problem.code === "target-missed");
if (missed === undefined || missed.problem.code !== "target-missed")
  throw new Error("the sample misses a target");
const given: TargetMissed = missed.problem;

const said = (change: Partial<TargetMissed>, locale: "zh-CN" | "en-US" = "zh-CN") => {
  const finding: Finding = { ...missed, problem: { ...given, ...change } };
  return wordFindingBrief(finding, locale);
};

test.each<[string, Partial<TargetMissed>, string]>([
  [
    "a typed figure stays as typed",
    { operator: ">=", shown: { value: 29.4, unit: "%" }, limit: 30, gap: -0.6 },
    "29.4 %，低于 30 %，差 0.6 个百分点",
  ],
  [
    "all five digits of a typed figure are needed",
    { operator: "<=", shown: { value: 20001, unit: "m²" }, limit: 20000, gap: -1 },
    "20,001 m²，超过上限 20,000 m²",
  ],
  [
    "a computed figure is shown shorter",
    { operator: ">=", shown: { value: 67.6056338028169, unit: "%" }, limit: 70, gap: -2.3943661971831 },
    "67.61 %，低于 70 %，差 2.39 个百分点",
  ],
  [
    "but never as the limit that it misses",
    { operator: ">=", shown: { value: 69.99996321, unit: "%" }, limit: 70, gap: -0.00003679 },
    "69.99996321 %，低于 70 %，差 0.00003679 个百分点",
  ],
  [
    "nor beyond one end of a range",
    { operator: "between", shown: { value: 0.5999999999, unit: null }, limit: [0.6, 0.8], gap: -1e-10 },
    "0.5999999999，不在 0.6–0.8 之间",
  ],
])("%s", (_case, change, expected) => {
  expect(said(change)).toBe(expected);
});

test("the row's name and the clause, which stand beside it, are left out in both languages", () => {
  for (const locale of ["zh-CN", "en-US"] as const) {
    for (const finding of report.findings) {
      const text = wordFindingBrief(finding, locale);
      if (finding.label !== null) expect(text).not.toContain(finding.label);
      expect(text).not.toContain(finding.source?.clause.split(" ")[0] ?? "第3条");
    }
  }
});
