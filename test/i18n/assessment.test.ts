import type { AssessmentReason } from "../../src/assessment/types";
import { wordAssessmentReason } from "../../src/i18n/assessment";

const reasons: readonly (readonly [AssessmentReason, zh: string, en: string])[] = [
  [{ code: "compared" }, "", ""],
  [{ code: "not-due", dueYear: 2025 }, "2025 年起才要求达到", "Due from 2025"],
  [
    { code: "suspect-target", printed: "114", suggested: "11.4" },
    "“114”，存疑（疑为“11.4”）",
    "perhaps “11.4”",
  ],
  [
    { code: "suspect-target", printed: "114", suggested: null },
    "“114”，存疑，请核对",
    "doubtful; please check",
  ],
  [
    { code: "boundary", fact: "urbanResidentPopulation", value: 3_000_000 },
    "城区常住人口正好是 3,000,000",
    "urban resident population is exactly 3,000,000",
  ],
  [
    { code: "missing-fact", facts: ["urbanResidentPopulation"] },
    "“城区常住人口”",
    "“urban resident population”",
  ],
  [{ code: "no-value-in-documents" }, "没有给数值", "without a value"],
  [{ code: "no-target-here", otherTerritories: [] }, "没有要求", "ask nothing"],
  [{ code: "no-target-here", otherTerritories: ["山西省"] }, "有要求的是山西省", "there is one in 山西省"],
  [{ code: "ambiguous-percent", value: 1 }, "1% 还是 100%", "1% or 100%"],
  [{ code: "bound-value", text: "≥30%" }, "“≥30%”", "“≥30%”"],
];

it.each(reasons)("words %j in both languages", (reason, zh, en) => {
  expect(wordAssessmentReason(reason, "zh-CN")).toContain(zh);
  expect(wordAssessmentReason(reason, "en-US")).toContain(en);
  expect(wordAssessmentReason(reason, "zh-CN") === "").toBe(reason.code === "compared");
});
