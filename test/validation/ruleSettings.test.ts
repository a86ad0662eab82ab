import { loadCatalogue } from "../../src/catalogue/catalogue";
import { wordRuleChange } from "../../src/i18n/ruleChanges";
import { auditFormPlan } from "../../src/report/auditForm";
import { formatReports } from "../../src/report/formatReports";
import { storedExplanation } from "../../src/validation/explaining";
import type { RuleId } from "../../src/validation/problems";
import {
  allowedLevels,
  parseRuleSettings,
  ruleChanges,
  severityUnder,
} from "../../src/validation/ruleSettings";
import type { RuleLevel } from "../../src/validation/types";
import { ruleMetas } from "../../src/validation/rules/registry";
import type { RuleMeta } from "../../src/validation/types";
import { emptyMemory } from "../../src/validation/memory";
import { validateInSteps } from "../../src/validation/validate";
import type { StoredRuleSetting } from "../../src/workbook/settings";
import { audit, findingsOf } from "./support/audit";
import { countyTable, countyValue, plannedValue, remembering } from "./support/grid";

const share = "装配式建筑占新建建筑面积比例";
const mark = countyValue(share, "%", "/");
const approximate = countyValue(share, "%", "约27");
const breach = plannedValue("广场集中硬地面积（最大）", "㎡", 18000, 20001);

const set = (rule: RuleId, level: RuleLevel) => ({ rules: [{ rule, level }] });
const stored = (rule: string, level: StoredRuleSetting["level"], reason = "") => ({ rule, level, reason });
const metaOf = (rule: RuleId): RuleMeta => {
  const meta = ruleMetas.find(({ id }) => id === rule);
  if (meta === undefined) throw new Error(rule);
  return meta;
};

describe("what a rule may be set to", () => {
  test.each([
    ["an error about figures: milder, never silent", "T02", ["error", "warning"]],
    ["signatures of a form that is not yet to be signed", "S01", ["error", "warning", "off"]],
    ["a warning", "T03", ["error", "warning", "info", "off"]],
    ["a hint", "L09", ["warning", "info", "off"]],
    ["what a document demands", "P01", ["error"]],
    ["what a document expects", "P02", ["warning"]],
    ["hollow explanations", "P03", ["error"]],
  ] as const)("%s (%s)", (_, rule, levels) => {
    expect(allowedLevels(metaOf(rule))).toEqual(levels);
  });

  test.each(ruleMetas.map((meta) => [meta.id, meta] as const))(
    "%s has its own level among them",
    (_, meta) => {
      expect(allowedLevels(meta)).toContain(meta.severity);
      if (meta.severity === "error" && meta.id !== "S01") expect(allowedLevels(meta)).not.toContain("off");
    },
  );
});

describe("--rules", () => {
  test("reads several settings, however they are typed", () => {
    expect(parseRuleSettings("t03=off, L09＝Warning；S01=off", ruleMetas)).toEqual({
      settings: [
        { rule: "T03", level: "off" },
        { rule: "L09", level: "warning" },
        { rule: "S01", level: "off" },
      ],
    });
    expect(parseRuleSettings("", ruleMetas)).toEqual({ settings: [] });
  });

  test.each([
    ["T03", "not-a-setting", "T03"],
    ["T03=", "not-a-setting", "T03="],
    ["T03=off=on", "not-a-setting", "T03=off=on"],
    ["T99=off", "unknown-rule", "T99"],
    ["T03=mild", "unknown-level", "mild"],
    ["P01=off", "not-allowed", "P01=off"],
    ["P01=warning", "not-allowed", "P01=warning"],
    ["T02=off", "not-allowed", "T02=off"],
    ["L09=off,P03=info", "not-allowed", "P03=info"],
  ])("%s cannot be taken", (text, code, part) => {
    expect(parseRuleSettings(text, ruleMetas)).toMatchObject({ problem: { code, text: part } });
  });

  test("says what would do", () => {
    expect(parseRuleSettings("T02=info", ruleMetas)).toMatchObject({
      problem: { allowed: ["error", "warning"] },
    });
  });
});

describe("which settings hold", () => {
  test("an option before what the workbook remembers, a later one before an earlier", () => {
    const remembered = [stored("T03", "off", "旧"), stored("T03", "info", "新"), stored("L09", "off")];
    expect(ruleChanges(remembered, [{ rule: "L09", level: "warning" }], ruleMetas)).toEqual([
      { rule: "T03", level: "info", usual: "warning", reason: "新", from: "workbook" },
      { rule: "L09", level: "warning", usual: "info", reason: "", from: "option" },
    ]);
  });

  test("an option that restores a rule's own level undoes what is remembered", () => {
    expect(ruleChanges([stored("T03", "off")], [{ rule: "T03", level: "warning" }], ruleMetas)).toEqual([]);
  });

  test("none that the rule does not allow, be it written into the workbook, and none of an unknown rule", () => {
    expect(
      ruleChanges([stored("P01", "off"), stored("T02", "info"), stored("X99", "off")], [], ruleMetas),
    ).toEqual([]);
  });

  test.each([
    ["error", "error", "warning", "warning"],
    ["warning", "error", "warning", "warning"],
    ["info", "error", "warning", "info"],
    ["warning", "warning", "info", "info"],
    ["warning", "warning", "error", "error"],
    ["info", "warning", "error", "info"],
    ["info", "info", "warning", "warning"],
  ] as const)("a finding at %s of a rule at %s set to %s is at %s", (severity, usual, level, expected) => {
    expect(severityUnder(severity, { level, usual })).toBe(expected);
  });
});

describe("an audit under changed rules", () => {
  test("finds nothing of a rule that is switched off, and says so", () => {
    expect(findingsOf("T03", audit(mark))).toHaveLength(1);
    const report = audit(mark, set("T03", "off"));
    expect(findingsOf("T03", report)).toEqual([]);
    expect(report.ruleChanges).toEqual([
      { rule: "T03", level: "off", usual: "warning", reason: "", from: "option" },
    ]);
    expect(audit(mark).ruleChanges).toEqual([]);
  });

  test("keeps what was explained to a rule that is switched off, without calling it out of date", () => {
    const [finding] = findingsOf("T03", audit(mark));
    const explanation =
      finding && storedExplanation(finding, "统计口径正在调整", "张某", "2025-01-10T08:00:00Z");
    const kept = remembering(mark, { explanations: explanation ? [explanation] : [] });
    expect(audit(kept).findings[0]?.explanation).toBe("统计口径正在调整");
    expect(audit(kept, set("T03", "off")).staleExplanations).toEqual([]);
    expect(audit(kept, set("T03", "info")).staleExplanations).toHaveLength(1);
  });

  test("lowers an error to a warning, which asks for an explanation", () => {
    expect(audit(approximate).verdict).toBe("rejected");
    const report = audit(approximate, set("T02", "warning"));
    expect(findingsOf("T02", report).map(({ severity, explainable }) => [severity, explainable])).toEqual([
      ["warning", true],
    ]);
    expect(report.verdict).toBe("needs-explanation");
    expect(report.counts).toMatchObject({ error: 0, warning: 1 });
  });

  test("raises a warning to an error, which no explanation excuses", () => {
    const explained = countyTable([[share, "%", 26, "/", 30, "统计口径正在调整，下月补报"]]);
    expect(audit(explained).verdict).toBe("submittable");
    expect(audit(explained, set("T03", "error")).verdict).toBe("rejected");
  });

  test("goes by what the workbook remembers", () => {
    const report = audit(remembering(mark, { rules: [stored("T03", "off", "省里约定“/”表示未统计")] }));
    expect(findingsOf("T03", report)).toEqual([]);
    expect(report.ruleChanges[0]).toMatchObject({ from: "workbook", reason: "省里约定“/”表示未统计" });
  });

  test("still blocks a planned value that breaches a requirement, whatever is asked", () => {
    for (const level of ["off", "info", "warning"] as const) {
      const report = audit(remembering(breach, { rules: [stored("P01", level)] }), set("P01", level));
      expect(report.verdict).toBe("rejected");
      expect(report.ruleChanges).toEqual([]);
    }
  });

  test("does not go by an earlier audit under other settings", () => {
    const memory = emptyMemory();
    const again = (overrides: Parameters<typeof audit>[1]) => {
      const steps = validateInSteps(
        approximate,
        { catalogue: loadCatalogue(), overrides: overrides ?? {} },
        undefined,
        memory,
      );
      for (;;) {
        const step = steps.next();
        if (step.done === true) return step.value.verdict;
      }
    };
    expect([again({}), again(set("T02", "warning")), again({})]).toEqual([
      "rejected",
      "needs-explanation",
      "rejected",
    ]);
  });
});

describe("every report says which rules were changed", () => {
  const tool = { name: "GreenCheck", version: "1", catalogue: "1", rules: "1", factors: null };
  const report = audit(remembering(mark, { rules: [stored("T03", "off", "省里约定 <未统计>")] }));
  const file = { kind: "audited", file: "a.xlsx", sha256: null, report } as const;
  const usual = { ...file, report: audit(mark) };
  const catalogue = loadCatalogue();

  test("in words of both languages", () => {
    const [change] = report.ruleChanges;
    if (change === undefined) throw new Error("no change");
    expect(wordRuleChange(change, "zh-CN")).toBe(
      "没有含义不明的“/”“-”（T03）：不检查，原为核实性错误；理由：省里约定 <未统计>",
    );
    expect(wordRuleChange({ ...change, level: "info", reason: "" }, "en-US")).toBe(
      'No "/" or "-" of unclear meaning (T03): for information in place of must explain',
    );
  });

  test.each(["text", "html", "json"] as const)("%s", (format) => {
    const told = formatReports(catalogue, tool, [file], format, "zh-CN");
    expect(told).toContain(format === "json" ? '"level": "off"' : "规则调整：没有含义不明的");
    expect(told).not.toContain(format === "html" ? "<未统计>" : "undefined");
    expect(formatReports(catalogue, tool, [usual], format, "zh-CN")).not.toContain("规则调整");
  });

  test("the audit form", () => {
    const stamp = { tool, time: "2026-11-21 10:30", file: "a.xlsx" };
    const form = (shown: typeof report) =>
      JSON.stringify(auditFormPlan(catalogue, shown, stamp, "zh-CN", { linkCells: false }));
    expect(form(report)).toContain("规则调整");
    expect(form(report)).toContain("不检查，原为核实性错误");
    expect(form(usual.report)).not.toContain("规则调整");
  });
});
