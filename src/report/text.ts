import type { Catalogue } from "../catalogue/catalogue";
import type { Locale } from "../i18n/locale";
import { wordRecognition } from "../i18n/recognition";
import { reportWords } from "../i18n/report";
import { wordRuleChange } from "../i18n/ruleChanges";
import { severityLabel, verdictSentence } from "../i18n/rules";
import type { Severity } from "../catalogue/types";
import type { ResolvedScope } from "../validation/types";
import { findingRow, statusCounts } from "./findingRows";
import type { AuditedFile, FileReport } from "./types";

const severities: readonly Severity[] = ["error", "warning", "info"];

/** What the audit went by: "灵丘县 · 2024 · 山西实施意见"; without a division it says what that means. */
function scopeLine(catalogue: Catalogue, { region, year, adopted }: ResolvedScope, locale: Locale): string {
  const words = reportWords(locale);
  const language = locale === "zh-CN" ? "zh" : "en";
  return [
    region.value === null ? words.noRegion : region.value.name,
    year.value === null ? "" : String(year.value),
    ...adopted.map((id) => catalogue.documentById(id).shortTitle[language]),
  ]
    .filter((part) => part !== "")
    .join(" · ");
}

function auditedText(catalogue: Catalogue, { file, report }: AuditedFile, locale: Locale): string[] {
  const words = reportWords(locale);
  const lines = [file, `  ${verdictSentence(report.verdict, report.counts, report.findings, locale)}`];
  lines.push(`  ${scopeLine(catalogue, report.scope, locale)}`);
  for (const recognition of report.recognition) {
    if (recognition.kind === "own" || recognition.kind === "empty") continue;
    lines.push(`  ${recognition.sheet}${words.colon}${wordRecognition(recognition, locale)}`);
  }
  const counts = [...statusCounts(report.results)].map(([word, count]) => `${word} ${count}`);
  if (counts.length > 0) lines.push(`  ${words.results}${words.colon}${counts.join(" · ")}`);
  for (const change of report.ruleChanges) {
    lines.push(`  ${words.ruleChanges}${words.colon}${wordRuleChange(change, locale)}`);
  }
  for (const severity of severities) {
    const findings = report.findings.filter((finding) => finding.severity === severity);
    if (findings.length === 0) continue;
    lines.push("", `  ${severityLabel(severity, locale)} ${findings.length}`);
    for (const finding of findings) {
      const row = findingRow(catalogue, finding, locale);
      const place = row.cell === "" ? row.sheet : `${row.sheet}!${row.cell}`;
      lines.push(`    ${place}  ${row.message}  [${row.rule}]`);
      if (row.suggestion !== "") lines.push(`      → ${row.suggestion}`);
      if (row.explanation !== "") lines.push(`      ${words.explanation}${words.colon}${row.explanation}`);
    }
  }
  return lines;
}

/** Report for a terminal, one block a file. */
export function textReport(catalogue: Catalogue, files: readonly FileReport[], locale: Locale): string {
  const blocks = files.map((file) =>
    file.kind === "unreadable"
      ? [file.file, `  ${reportWords(locale).unreadable}${reportWords(locale).colon}${file.message}`]
      : auditedText(catalogue, file, locale),
  );
  return `${blocks.map((lines) => lines.join("\n")).join("\n\n")}\n`;
}
