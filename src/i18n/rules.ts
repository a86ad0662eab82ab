import type { Status } from "../assessment/types";
import type { Severity } from "../catalogue/types";
import type { RuleId } from "../validation/problems";
import type { Finding, ValidationReport, Verdict } from "../validation/types";
import type { Locale } from "./locale";
import { rulesEn } from "./rules.en-US";
import { rulesZh } from "./rules.zh-CN";

type Labels<Key extends string> = Readonly<Record<Key, string>>;

const severityLabels: Readonly<Record<Locale, Labels<Severity>>> = {
  "zh-CN": { error: "强制性错误", warning: "核实性错误", info: "提示" },
  "en-US": { error: "Must correct", warning: "Must explain", info: "For information" },
};

const verdictLabels: Readonly<Record<Locale, Labels<Verdict>>> = {
  "zh-CN": { submittable: "可报送", "needs-explanation": "需说明", rejected: "不可报送" },
  "en-US": {
    submittable: "Ready to submit",
    "needs-explanation": "Needs explanation",
    rejected: "Cannot be submitted",
  },
};

const statusLabels: Readonly<Record<Locale, Labels<Status>>> = {
  "zh-CN": {
    met: "达标",
    unmet: "不达标",
    warning: "预警",
    note: "提示",
    review: "待核",
    "not-due": "未到期",
    unconfigured: "待配置",
    "not-applicable": "不适用",
  },
  "en-US": {
    met: "Met",
    unmet: "Not met",
    warning: "Warning",
    note: "Note",
    review: "To be checked",
    "not-due": "Not yet due",
    unconfigured: "Threshold to be set",
    "not-applicable": "Not applicable",
  },
};

const rules: Readonly<Record<Locale, typeof rulesZh>> = { "zh-CN": rulesZh, "en-US": rulesEn };

/** "T02" → "数值按数字填写": what the rule asks, as a short sentence. */
export const ruleTitle = (rule: RuleId, locale: Locale): string => rules[locale][rule].title;

/** The title of a rule that a workbook remembers; its id where a later version no longer has it. */
export const ruleName = (id: string, locale: Locale): string =>
  Object.entries(rules[locale]).find(([rule]) => rule === id)?.[1].title ?? id;

/** Why the rule exists, for a reader who wonders. */
export const ruleWhy = (rule: RuleId, locale: Locale): string => rules[locale][rule].why;

/** What a reader of the rule's page should know besides. */
export const ruleNotes = (rule: RuleId, locale: Locale): readonly string[] => rules[locale][rule].notes;

export const severityLabel = (severity: Severity, locale: Locale): string => severityLabels[locale][severity];

export const verdictLabel = (verdict: Verdict, locale: Locale): string => verdictLabels[locale][verdict];

/** A status in the reader's language; in cells the word is always Chinese (`statusWord`). */
export const statusLabel = (status: Status, locale: Locale): string => statusLabels[locale][status];

/**
 * The verdict as a sentence: "不可报送：3 项须改正，2 项须说明". Warnings that are explained count as done.
 */
export function verdictSentence(
  verdict: Verdict,
  counts: ValidationReport["counts"],
  findings: readonly Finding[],
  locale: Locale,
): string {
  const open = findings.filter(
    ({ severity, explanation }) => severity === "warning" && explanation === null,
  ).length;
  const parts =
    locale === "zh-CN"
      ? [
          counts.error > 0 ? `${counts.error} 项须改正` : "",
          open > 0 ? `${open} 项须说明` : "",
          counts.warning > open ? `${counts.warning - open} 项已说明` : "",
        ]
      : [
          counts.error > 0 ? `${counts.error} to correct` : "",
          open > 0 ? `${open} to explain` : "",
          counts.warning > open ? `${counts.warning - open} explained` : "",
        ];
  const told = parts.filter((part) => part !== "");
  const label = verdictLabel(verdict, locale);
  if (told.length === 0) return label;
  return locale === "zh-CN" ? `${label}：${told.join("，")}` : `${label}: ${told.join(", ")}`;
}
