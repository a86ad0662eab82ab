import type { Severity } from "../catalogue/types";
import type { StoredRuleSetting } from "../workbook/settings";
import { type RuleId, ruleIds } from "./problems";
import type { RuleChange, RuleLevel, RuleMeta, RuleSetting } from "./types";

/** From mild to strict. */
const strictness: readonly RuleLevel[] = ["off", "info", "warning", "error"];

const strictnessOf = (level: RuleLevel): number => strictness.indexOf(level);

/**
 * What the documents ask and what guards explanations is not the user's to change: the force of a clause decides,
 * and a document that does not apply is not adopted. A user who need not sign yet may switch the signatures off.
 */
const fixed: ReadonlySet<RuleId> = new Set(["P01", "P02", "P03"]);
const mayBeOff: ReadonlySet<RuleId> = new Set(["S01"]);

/**
 * Levels that a rule may be set to, strictest first, its own among them. An error about the truth of figures may
 * become a warning, which asks for an explanation, and never silence; a warning may be raised, lowered or switched
 * off; a hint may be raised to a warning or switched off.
 */
export function allowedLevels({ id, severity }: RuleMeta): readonly RuleLevel[] {
  if (fixed.has(id)) return [severity];
  switch (severity) {
    case "error":
      return mayBeOff.has(id) ? ["error", "warning", "off"] : ["error", "warning"];
    case "warning":
      return ["error", "warning", "info", "off"];
    case "info":
      return ["warning", "info", "off"];
  }
}

export const isRuleId = (text: string): text is RuleId => ruleIds.some((id) => id === text);

export const isRuleLevel = (text: string): text is RuleLevel => strictness.some((level) => level === text);

/** Why a list such as "T03=off,L09=warning" cannot be taken. */
export interface RuleSettingProblem {
  readonly code: "not-a-setting" | "unknown-rule" | "unknown-level" | "not-allowed";
  readonly text: string;
  readonly allowed: readonly string[];
}

/** "T03=off,L09=warning" → settings; the first part that cannot be taken as a problem. */
export function parseRuleSettings(
  text: string,
  metas: readonly RuleMeta[],
): { readonly settings: readonly RuleSetting[] } | { readonly problem: RuleSettingProblem } {
  const settings: RuleSetting[] = [];
  for (const part of text.split(/[,，;；\s]+/).filter((piece) => piece !== "")) {
    const [id = "", level = "", ...rest] = part.split(/[=＝]/);
    const rule = id.toUpperCase();
    const wanted = level.toLowerCase();
    if (level === "" || rest.length > 0)
      return { problem: { code: "not-a-setting", text: part, allowed: ["T03=off"] } };
    const meta = metas.find((known) => known.id === rule);
    if (meta === undefined)
      return { problem: { code: "unknown-rule", text: id, allowed: metas.map((known) => known.id) } };
    if (!isRuleLevel(wanted))
      return { problem: { code: "unknown-level", text: level, allowed: allowedLevels(meta) } };
    if (!allowedLevels(meta).includes(wanted))
      return { problem: { code: "not-allowed", text: part, allowed: allowedLevels(meta) } };
    settings.push({ rule: meta.id, level: wanted });
  }
  return { settings };
}

/**
 * The rules that are not at their own level, in the order of the catalogue: an option goes before what the workbook
 * remembers, a later one before an earlier, and what a rule does not allow is left out.
 */
export function ruleChanges(
  stored: readonly StoredRuleSetting[],
  options: readonly RuleSetting[],
  metas: readonly RuleMeta[],
): readonly RuleChange[] {
  return metas.flatMap((meta): readonly RuleChange[] => {
    const option = options.filter(({ rule }) => rule === meta.id).at(-1);
    const remembered = stored.filter(({ rule }) => rule === meta.id).at(-1);
    const level = option?.level ?? remembered?.level ?? meta.severity;
    if (level === meta.severity || !allowedLevels(meta).includes(level)) return [];
    const reason = option === undefined ? (remembered?.reason ?? "") : "";
    const from = option === undefined ? "workbook" : "option";
    return [{ rule: meta.id, level, usual: meta.severity, reason, from }];
  });
}

/**
 * The level of one finding under a changed rule: lowered, none is above the new level; raised, what was at the
 * rule's own level rises and a milder case stays as mild as it is.
 */
export function severityUnder(
  severity: Severity,
  { level, usual }: Pick<RuleChange, "level" | "usual">,
): Severity {
  if (level === "off") return severity;
  if (strictnessOf(level) > strictnessOf(usual)) return severity === usual ? level : severity;
  return strictnessOf(severity) > strictnessOf(level) ? level : severity;
}
