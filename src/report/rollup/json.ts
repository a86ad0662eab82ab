import { divisionVintage } from "../../catalogue/divisions";
import type { Division } from "../../catalogue/types";
import type { ToolStamp } from "../types";
import type {
  Comparison,
  Coverage,
  FileSummary,
  IndicatorLine,
  MemberFigure,
  RollUp,
  SummaryFinding,
} from "./types";

type Json = string | number | boolean | null | readonly Json[] | { readonly [key: string]: Json };

const division = (one: Division | null): Json =>
  one === null ? null : { code: one.code, name: one.name, level: one.level };

const finding = ({ rule, severity, sheet, cell, indicator, value, ...words }: SummaryFinding): Json => ({
  rule,
  severity,
  sheet,
  cell: cell === "" ? null : cell,
  indicator: indicator === "" ? null : indicator,
  value: value === "" ? null : value,
  expected: words.expected === "" ? null : words.expected,
  message: words.message,
  clause: words.clause === "" ? null : words.clause,
  suggestion: words.suggestion,
  explanation: words.explanation === "" ? null : words.explanation,
});

function unit(file: FileSummary): Json {
  const shared = {
    file: file.file,
    sha256: file.sha256,
    division: division(file.unit.division),
    written: file.unit.written,
    unitFrom: file.unit.from,
  };
  if (file.kind === "unreadable")
    return { ...shared, verdict: "unreadable", problem: file.code, message: file.message };
  return {
    ...shared,
    contentHash: file.contentHash,
    year: file.year,
    verdict: file.verdict,
    counts: { ...file.counts },
    explained: file.explained,
    statuses: { ...file.statuses },
    findings: file.findings.map(finding),
  };
}

const coverageOf = (coverage: Coverage): Json => ({
  region: division(coverage.whole),
  level: coverage.level,
  decidedBy: coverage.decidedBy,
  divisionList: divisionVintage,
  expected: coverage.expected.length,
  present: coverage.present,
  missing: coverage.missing.map((one) => ({
    division: division(one.division),
    reason: one.reason,
    files: [...one.files],
    listedIn: [...one.listedIn],
  })),
  duplicates: coverage.duplicates.map((one) => ({
    division: division(one.division),
    year: one.year,
    files: [...one.files],
    sameContent: one.sameContent,
  })),
  sameContent: coverage.sameContent.map((files) => [...files]),
  outside: [...coverage.outside],
  unknown: [...coverage.unknown],
  otherYears: [...coverage.otherYears],
});

const member = ({ file, division: one, figure }: MemberFigure) => ({
  file,
  code: one?.code ?? null,
  value: figure.value,
});

const indicatorOf = ({ indicator, figures, total, ranking, outliers }: IndicatorLine): Json => ({
  code: indicator.code,
  name: indicator.name.zh,
  unit: indicator.unit,
  direction: indicator.direction,
  values: figures.map((one) => ({
    ...member(one),
    status: one.figure.status,
    sheet: one.figure.sheet,
    cell: one.figure.cell,
  })),
  total:
    total === null
      ? null
      : {
          sum: total.sum,
          low: total.interval.low,
          high: total.interval.high,
          units: total.units,
          without: total.without,
        },
  ranking: ranking.map((one) => ({ rank: one.rank, ...member(one), status: one.figure.status })),
  outliers: outliers.map((one) => ({
    ...member(one),
    median: one.median,
    score: one.score,
    peers: one.peers,
  })),
});

const comparisonOf = ({ indicator, ...comparison }: Comparison): Json => ({
  kind: comparison.kind,
  state: comparison.state,
  indicator: indicator.code,
  unit: indicator.unit,
  division: division(comparison.division),
  stated: comparison.stated,
  statedIn: { ...comparison.statedIn },
  other: comparison.other,
  otherIn: comparison.otherIn === null ? null : { ...comparison.otherIn },
  gap: comparison.gap,
  members: comparison.members,
  without: comparison.without,
});

/** JSON of docs/rollup.md; key order is fixed, so equal input gives equal bytes. */
export const rollUpJson = (rollUp: RollUp, tool: ToolStamp): string =>
  `${JSON.stringify(
    {
      tool: { ...tool },
      year: rollUp.year,
      verdicts: { ...rollUp.verdicts },
      coverage: coverageOf(rollUp.coverage),
      rules: rollUp.rules.map((tally) => ({ ...tally })),
      units: rollUp.files.map(unit),
      indicators: rollUp.indicators.map(indicatorOf),
      comparisons: rollUp.comparisons.map(comparisonOf),
      skipped: rollUp.skipped.map((file) => ({ ...file })),
    },
    null,
    2,
  )}\n`;
