import type { Catalogue } from "../catalogue/catalogue";
import type { Severity } from "../catalogue/types";
import type { Locale } from "../i18n/locale";
import { wordRecognition } from "../i18n/recognition";
import { reportWords } from "../i18n/report";
import { wordRuleChange } from "../i18n/ruleChanges";
import { severityLabel, verdictLabel, verdictSentence } from "../i18n/rules";
import { findingRow, statusCounts } from "./findingRows";
import { escapeMarkup } from "./markup";
import type { AuditedFile, FileReport, ToolStamp } from "./types";

const style = `
:root{color-scheme:light dark;--line:#d1d1d1;--soft:#616161;--bad:#b10e1c;--warn:#8a3700;--good:#0e700e}
@media (prefers-color-scheme:dark){:root{--line:#525252;--soft:#adadad;--bad:#f1707b;--warn:#faa06b;--good:#5ec75a}}
body{font:15px/1.55 "Microsoft YaHei","PingFang SC","Noto Sans CJK SC",system-ui,sans-serif;max-width:70rem;margin:2rem auto;padding:0 1.25rem}
h1{font-size:1.5rem;margin:0 0 .25rem}h2{font-size:1.15rem;margin:2.5rem 0 .25rem}h3{font-size:1rem;margin:1.5rem 0 .5rem}
.verdict{font-size:1.1rem;font-weight:600}.rejected,.unreadable{color:var(--bad)}.needs-explanation{color:var(--warn)}.submittable{color:var(--good)}
.soft{color:var(--soft);font-size:.875rem}table{border-collapse:collapse;width:100%;margin:.5rem 0}
th,td{border-bottom:1px solid var(--line);padding:.45rem .5rem;text-align:left;vertical-align:top}th{font-weight:600;font-size:.8125rem;color:var(--soft)}
td.cell{white-space:nowrap;font-variant-numeric:tabular-nums}code{font-size:.8125rem;word-break:break-all}
@media print{body{margin:0;max-width:none;font-size:10pt}h2{break-before:page}h2:first-of-type{break-before:auto}tr{break-inside:avoid}}`;

function findingTable(
  catalogue: Catalogue,
  { report }: AuditedFile,
  severity: Severity,
  locale: Locale,
): string {
  const words = reportWords(locale);
  const findings = report.findings.filter((finding) => finding.severity === severity);
  if (findings.length === 0) return "";
  const rows = findings.map((finding) => {
    const row = findingRow(catalogue, finding, locale);
    const place = row.cell === "" ? row.sheet : `${row.sheet}!${row.cell}`;
    const notes = [
      row.suggestion,
      row.explanation === "" ? "" : `${words.explanation}${words.colon}${row.explanation}`,
    ]
      .filter((text) => text !== "")
      .map((text) => `<div class="soft">${escapeMarkup(text)}</div>`)
      .join("");
    return `<tr><td class="cell">${escapeMarkup(place)}</td><td>${escapeMarkup(row.message)}${notes}</td><td>${escapeMarkup(row.clause)}</td><td>${escapeMarkup(row.state)}</td><td class="soft">${row.rule}</td></tr>`;
  });
  return `<h3>${severityLabel(severity, locale)} ${findings.length}</h3><table><thead><tr><th>${words.cell}</th><th>${words.problem}</th><th>${words.clause}</th><th>${words.handled}</th><th>${words.rule}</th></tr></thead><tbody>${rows.join("")}</tbody></table>`;
}

/** What was changed through the audit, with what stood there before. */
function fixTable({ report }: AuditedFile, locale: Locale): string {
  const { fixes } = report.scope.settings;
  const words = reportWords(locale);
  if (fixes.length === 0) return "";
  const rows = fixes.map((fix) => {
    const cells = [fix.before, fix.after, fix.author, fix.time, fix.rule].map(
      (text) => `<td>${escapeMarkup(text)}</td>`,
    );
    return `<tr><td class="cell">${escapeMarkup(`${fix.sheet}!${fix.cell}`)}</td>${cells.join("")}</tr>`;
  });
  const heads = [words.cell, words.before, words.after, words.author, words.time, words.rule]
    .map((text) => `<th>${text}</th>`)
    .join("");
  return `<h3>${words.fixes} ${fixes.length}</h3><table><thead><tr>${heads}</tr></thead><tbody>${rows.join("")}</tbody></table>`;
}

function fileSection(catalogue: Catalogue, file: FileReport, locale: Locale): string {
  const words = reportWords(locale);
  const heading = `<h2>${escapeMarkup(file.file)}</h2>`;
  if (file.kind === "unreadable") {
    return `${heading}<p class="verdict unreadable">${words.unreadable}${words.colon}${escapeMarkup(file.message)}</p>`;
  }
  const { report } = file;
  const counts = [...statusCounts(report.results)].map(([word, count]) => `${word} ${count}`).join(" · ");
  const recognised = report.recognition
    .filter(({ kind }) => kind !== "own" && kind !== "empty")
    .map((recognition) =>
      escapeMarkup(`${recognition.sheet}${words.colon}${wordRecognition(recognition, locale)}`),
    )
    .join("<br>");
  const tables = (["error", "warning", "info"] as const)
    .map((severity) => findingTable(catalogue, file, severity, locale))
    .join("");
  return [
    heading,
    `<p class="verdict ${report.verdict}">${escapeMarkup(verdictSentence(report.verdict, report.counts, report.findings, locale))}</p>`,
    `<p class="soft">${recognised}</p>`,
    counts === "" ? "" : `<p class="soft">${words.results}${words.colon}${counts}</p>`,
    ...report.ruleChanges.map(
      (change) => `<p>${words.ruleChanges}${words.colon}${escapeMarkup(wordRuleChange(change, locale))}</p>`,
    ),
    `<p class="soft">${words.contentHash} <code>${report.contentHash}</code></p>`,
    tables === "" ? `<p>${words.noFindings}</p>` : tables,
    fixTable(file, locale),
  ].join("");
}

/** One self-contained page, ready to print; nothing is loaded from outside. */
export function htmlReport(
  catalogue: Catalogue,
  tool: ToolStamp,
  files: readonly FileReport[],
  locale: Locale,
): string {
  const words = reportWords(locale);
  const tally = (["submittable", "needs-explanation", "rejected"] as const)
    .map((verdict) => {
      const count = files.filter((file) => file.kind === "audited" && file.report.verdict === verdict).length;
      return `${verdictLabel(verdict, locale)} ${count}`;
    })
    .join(" · ");
  const versions = `${words.toolVersion} ${tool.version} · ${words.catalogueVersion} ${tool.catalogue} · ${words.ruleVersion} ${tool.rules} · ${words.factorVersion} ${tool.factors ?? words.noFactors}`;
  return `<!doctype html>
<html lang="${locale}"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>${words.formTitle}</title><style>${style}</style></head>
<body><h1>${words.formTitle}</h1><p class="soft">${tally}<br>${escapeMarkup(versions)}</p>${files.map((file) => fileSection(catalogue, file, locale)).join("")}</body></html>
`;
}
