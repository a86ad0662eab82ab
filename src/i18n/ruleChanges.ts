import type { RuleChange, RuleLevel } from "../validation/types";
import type { Locale } from "./locale";
import { ruleTitle, severityLabel } from "./rules";

const levelWord = (level: RuleLevel, locale: Locale): string => {
  if (level !== "off") return severityLabel(level, locale);
  return locale === "zh-CN" ? "不检查" : "Not checked";
};

/** "没有含义不明的“/”“-”（T03）：不检查，原为核实性错误；理由：省里约定“/”表示未统计" */
export function wordRuleChange(change: RuleChange, locale: Locale): string {
  const { rule, level, usual, reason } = change;
  const title = ruleTitle(rule, locale);
  const now = levelWord(level, locale);
  const was = severityLabel(usual, locale);
  if (locale === "zh-CN")
    return `${title}（${rule}）：${now}，原为${was}${reason === "" ? "" : `；理由：${reason}`}`;
  return `${title} (${rule}): ${now.toLowerCase()} in place of ${was.toLowerCase()}${reason === "" ? "" : `; because: ${reason}`}`;
}
