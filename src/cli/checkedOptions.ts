import type { Catalogue } from "../catalogue/catalogue";
import { resolveDivision } from "../catalogue/divisions";
import type { DocumentId } from "../catalogue/types";
import { cliWords } from "../i18n/cli";
import { fill } from "../i18n/fill";
import type { Locale } from "../i18n/locale";
import { parseRuleSettings } from "../validation/ruleSettings";
import type { RuleSetting } from "../validation/types";
import { ruleMetas } from "../validation/rules/registry";
import { UsageError } from "./io";

/** A whole year; anything else is a usage error. */
export function checkedYear(text: string, locale: Locale): number {
  const year = Number(text);
  if (!Number.isInteger(year) || year < 1949 || year > 2100)
    throw new UsageError(locale, "badYear", { text });
  return year;
}

/** Code of a division given by name or code; an unknown or ambiguous one is a usage error. */
export function checkedRegion(text: string, locale: Locale): string {
  const division = resolveDivision(text);
  if (division.ok) return division.value.code;
  const { code, nearest } = division.problem;
  throw new UsageError(locale, code === "ambiguous" ? "ambiguousRegion" : "badRegion", {
    text,
    nearest: nearest.length === 0 ? "" : fill(cliWords(locale).nearest, { names: nearest.join("、") }),
  });
}

/** "SX,PKU" → documents; an unknown one is a usage error. */
export function checkedDocuments(text: string, catalogue: Catalogue, locale: Locale): DocumentId[] {
  return text
    .split(/[,，、;；\s]+/)
    .filter((part) => part !== "")
    .map((part) => {
      const document = catalogue.documents.find(({ id }) => id === part.toUpperCase());
      if (document) return document.id;
      const names = catalogue.documents.map(({ id }) => id).join(", ");
      throw new UsageError(locale, "badDocument", { text: part, names });
    });
}

const ruleMessages = {
  "not-a-setting": "badRuleSetting",
  "unknown-rule": "unknownRule",
  "unknown-level": "badRuleLevel",
  "not-allowed": "ruleLevelNotAllowed",
} as const;

/** "T03=off,L09=warning" → settings of rules; what a rule does not allow is a usage error. */
export function checkedRules(text: string, locale: Locale): readonly RuleSetting[] {
  const parsed = parseRuleSettings(text, ruleMetas);
  if ("settings" in parsed) return parsed.settings;
  const { code, text: part, allowed } = parsed.problem;
  throw new UsageError(locale, ruleMessages[code], { text: part, names: allowed.join(", ") });
}
