import { statusWord } from "../assessment/statusWords";
import type { Locale } from "../i18n/locale";
import { wordFinding } from "../i18n/findings";
import type { Finding, ResultRow } from "../validation/types";
import { isCellError, type CellValue } from "../workbook/snapshot";
import type { FileReport, ToolStamp } from "./types";

type Json = string | number | boolean | null | readonly Json[] | { readonly [key: string]: Json };

const plainValue = (value: CellValue): Json => (isCellError(value) ? value.error : value);

const plainFix = ({ fix }: Finding): Json =>
  fix === null
    ? null
    : { kind: fix.kind, code: fix.code, before: plainValue(fix.before), after: plainValue(fix.after) };

const plainFinding = (finding: Finding, locale: Locale): Json => ({
  rule: finding.rule,
  severity: finding.severity,
  sheet: finding.sheet,
  cell: finding.cell,
  indicator: finding.indicator,
  value: plainValue(finding.value),
  expected: finding.expected,
  message: wordFinding(finding, locale),
  problem: finding.problem.code,
  source: finding.source === null ? null : { ...finding.source },
  fix: plainFix(finding),
  explanation: finding.explanation,
});

function plainResult({ sheet, cell, label, nature, assessment }: ResultRow): Json {
  const { target } = assessment;
  return {
    sheet,
    cell,
    indicator: assessment.indicator.code,
    label,
    nature,
    value: assessment.value,
    unit: assessment.indicator.unit,
    year: assessment.year,
    status: assessment.status,
    statusWord: statusWord(assessment.status),
    target:
      target === null
        ? null
        : {
            id: target.id,
            operator: target.operator,
            value:
              typeof target.value === "number" || target.value === null ? target.value : [...target.value],
            unit: target.unit,
            year: target.year,
            force: target.force,
          },
    gap: assessment.gap,
    source:
      target === null
        ? null
        : { document: target.document, clause: `${target.clause.number} ${target.clause.heading}`.trim() },
  };
}

function plainWorkbook(file: FileReport, locale: Locale): Json {
  if (file.kind === "unreadable") {
    return {
      file: file.file,
      sha256: file.sha256,
      contentHash: null,
      verdict: "unreadable",
      results: [],
      counts: { error: 1, warning: 0, info: 0 },
      findings: [
        {
          rule: "F00",
          severity: "error",
          sheet: null,
          cell: null,
          indicator: null,
          value: null,
          expected: null,
          message: file.message,
          problem: file.code,
          source: null,
          fix: null,
          explanation: null,
        },
      ],
      fixes: [],
      ruleChanges: [],
    };
  }
  const { report } = file;
  const { region, year, level, planType, adopted } = report.scope;
  return {
    file: file.file,
    sha256: file.sha256,
    contentHash: report.contentHash,
    verdict: report.verdict,
    scope: {
      region: region.value?.code ?? null,
      regionName: region.value?.name ?? null,
      year: year.value,
      level: level.value,
      planType: planType.value,
      adopted: [...adopted],
    },
    recognition: report.recognition.map((recognition) => ({
      sheet: recognition.sheet,
      kind: recognition.kind,
      confidence: recognition.confidence,
      values: recognition.values,
      indicators: recognition.indicators,
      units: recognition.units,
      unit: recognition.unit,
      years: [...recognition.years],
    })),
    results: report.results.map(plainResult),
    counts: { ...report.counts },
    findings: report.findings.map((finding) => plainFinding(finding, locale)),
    fixes: report.scope.settings.fixes.map((fix) => ({ ...fix })),
    ruleChanges: report.ruleChanges.map((change) => ({ ...change })),
  };
}

/** JSON of DESIGN.md section 5; key order is fixed, so equal input gives equal bytes. */
export const jsonReport = (tool: ToolStamp, files: readonly FileReport[], locale: Locale): string =>
  `${JSON.stringify({ tool: { ...tool }, workbooks: files.map((file) => plainWorkbook(file, locale)) }, null, 2)}\n`;
