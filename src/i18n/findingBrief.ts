import { formatShown, legible } from "../validation/notation";
import type { Finding } from "../validation/types";
import { wordFinding } from "./findings";
import { comparison as comparisonEn } from "./findings.en-US";
import { comparison as comparisonZh } from "./findings.zh-CN";
import type { Locale } from "./locale";

/**
 * A finding's sentence where the row's name and the clause stand beside it: without both.
 * "19 层，超过上限 18 层".
 */
export function wordFindingBrief(finding: Finding, locale: Locale): string {
  const { problem } = finding;
  if (problem.code !== "target-missed") return wordFinding({ ...finding, label: null }, locale);
  const told = legible(problem);
  return locale === "zh-CN"
    ? `${formatShown(told.shown)}，${comparisonZh(told)}`
    : `${formatShown(told.shown)} ${comparisonEn(told)}`;
}
