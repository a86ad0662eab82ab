import type { Finding } from "../../validation/types";
import { explainedValue } from "../../validation/explaining";
import type { StoredFix } from "../../workbook/settings";
import type { WorkbookPlan } from "../../workbook/plan";

const changeOf = ({ fix }: Finding): string => JSON.stringify(fix);

/** Of the findings that were shown, those that the present audit still offers the same fix for. */
export function standingFixes(shown: readonly Finding[], present: readonly Finding[]): readonly Finding[] {
  const byId = new Map(present.map((finding) => [finding.id, finding] as const));
  return shown.filter((finding) => {
    const now = byId.get(finding.id);
    return finding.fix !== null && now !== undefined && changeOf(now) === changeOf(finding);
  });
}

/** The fixes' plans; one that two findings share (one cell, one change) counts once. */
export const distinctFixes = (findings: readonly Finding[]): readonly WorkbookPlan[] => [
  ...new Map(
    findings.flatMap(({ fix }) => (fix === null ? [] : [[JSON.stringify(fix.plan), fix.plan] as const])),
  ).values(),
];

/** What is written down of fixes: only those that change what a cell holds. */
export const fixRecords = (
  findings: readonly Finding[],
  author: string,
  time: string,
): readonly StoredFix[] => {
  const records = findings.flatMap(({ rule, sheet, cell, fix }): readonly StoredFix[] => {
    if (fix === null || cell === null || fix.code === "reveal") return [];
    const [before, after] = [explainedValue(fix.before), explainedValue(fix.after)];
    return [{ rule, sheet, cell, before, after, author, time }];
  });
  const byCell = new Map(records.map((record) => [`${record.sheet}!${record.cell}`, record] as const));
  return [...byCell.values()];
};

export const joinedFixes = (findings: readonly Finding[]): WorkbookPlan => ({
  operations: distinctFixes(findings).flatMap(({ operations }) => operations),
});
