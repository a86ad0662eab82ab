import type { Catalogue } from "../../catalogue/catalogue";
import type { Division } from "../../catalogue/types";
import { isWithin } from "../../catalogue/divisions";
import { ruleIds } from "../../validation/problems";
import { comparisonsOf } from "./comparisons";
import { coverageOf, groupBy, isAudited } from "./coverage";
import { indicatorLines, type Member } from "./indicatorLines";
import type { AuditedSummary, Coverage, FileSummary, RollUp, RuleTally, SkippedFile } from "./types";

/** The year that most workbooks report; of equally many the latest. */
function usualYear(files: readonly AuditedSummary[]): number | null {
  const years = groupBy(
    files.flatMap(({ year }) => year ?? []),
    (year) => year,
  );
  const counted = [...years].map(([year, all]) => ({ year, count: all.length }));
  const [first] = counted.sort((one, other) => other.count - one.count || other.year - one.year);
  return first?.year ?? null;
}

const severities = ["error", "warning", "info"] as const;

/** Which rules fire most: by workbooks concerned, then findings, then the order of rules. */
function ruleTallies(files: readonly AuditedSummary[]): readonly RuleTally[] {
  const found = files.flatMap(({ file, findings }) => findings.map((finding) => ({ file, finding })));
  const groups = groupBy(found, ({ finding }) => `${finding.rule}|${finding.severity}`);
  const tallies = [...groups.values()].flatMap((group): readonly RuleTally[] => {
    const [first] = group;
    if (first === undefined) return [];
    return [
      {
        rule: first.finding.rule,
        severity: first.finding.severity,
        findings: group.length,
        explained: group.filter(({ finding }) => finding.explanation !== "").length,
        files: new Set(group.map(({ file }) => file)).size,
      },
    ];
  });
  return tallies.sort(
    (one, other) =>
      other.files - one.files ||
      other.findings - one.findings ||
      ruleIds.indexOf(one.rule) - ruleIds.indexOf(other.rule) ||
      severities.indexOf(one.severity) - severities.indexOf(other.severity),
  );
}

/** Each known unit once, by its first workbook of the year; workbooks whose unit is not known stay apart. */
function onceEach(files: readonly AuditedSummary[], year: number | null): readonly AuditedSummary[] {
  const ofYear = files.filter((file) => file.year === year);
  const groups = groupBy(ofYear, ({ unit, file }) => unit.division?.code ?? file);
  return [...groups.values()].flatMap(([first]) => first ?? []);
}

/** The units that are compared with one another: those of the level; all where no unit is known. */
function membersOf(
  files: readonly AuditedSummary[],
  { level, whole, expected }: Coverage,
): readonly Member[] {
  if (level === null) return files;
  const listed = new Set<string>(expected.map(({ code }) => code));
  return files.filter(({ unit: { division } }) => {
    if (division === null) return false;
    const inside = whole === null || isWithin(division.code, whole.code);
    return listed.has(division.code) || (expected.length === 0 && inside && division.level === level);
  });
}

function verdictCounts(files: readonly FileSummary[]): RollUp["verdicts"] {
  const counts = { submittable: 0, "needs-explanation": 0, rejected: 0, unreadable: 0 };
  for (const file of files) counts[file.kind === "audited" ? file.verdict : "unreadable"] += 1;
  return counts;
}

/**
 * One roll-up of many audits, which stand in the order of their files. The same audits give the same roll-up.
 * `region` is the province or city whose parts should have reported, `year` the year that they should have reported;
 * null: as most workbooks say.
 */
export function rollUp(
  catalogue: Catalogue,
  files: readonly FileSummary[],
  skipped: readonly SkippedFile[],
  region: Division | null,
  year: number | null,
): RollUp {
  const audited = files.filter(isAudited);
  const reported = year ?? usualYear(audited);
  const coverage = coverageOf(files, region, reported);
  const units = onceEach(audited, reported);
  const members = membersOf(units, coverage);
  return {
    year: reported,
    files,
    skipped,
    coverage,
    verdicts: verdictCounts(files),
    rules: ruleTallies(audited),
    indicators: indicatorLines(catalogue, members, Math.max(coverage.expected.length, members.length)),
    comparisons: comparisonsOf(catalogue, units, members, coverage.expected),
  };
}
