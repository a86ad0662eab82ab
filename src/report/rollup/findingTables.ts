import type { Severity } from "../../catalogue/types";
import type { Locale } from "../../i18n/locale";
import { reportWords } from "../../i18n/report";
import { rollUpWords } from "../../i18n/rollup";
import { ruleTitle, severityLabel } from "../../i18n/rules";
import type { Tone } from "../../workbook/plan";
import { isAudited } from "./coverage";
import { columns, text, type ReportTable, type TableCell } from "./table";
import type { AuditedSummary, RollUp, SummaryFinding } from "./types";

export const severityTones: Readonly<Record<Severity, Tone>> = {
  error: "unmet",
  warning: "warning",
  info: "note",
};

/** A share as a bar of characters, which every program and printer shows: 0.5 → ten blocks. */
export const bar = (share: number): string => "█".repeat(Math.max(share > 0 ? 1 : 0, Math.round(share * 20)));

/** Rules by how many workbooks they concern. */
export function ruleTable({ rules, files }: RollUp, locale: Locale): ReportTable {
  const words = rollUpWords(locale);
  const audited = Math.max(1, files.filter(isAudited).length);
  return {
    title: words.ruleList,
    note: "",
    empty: words.noFindings,
    frozen: 0,
    columns: columns(
      [words.rule, 8],
      [words.ruleTitle, 44],
      [words.severity, 14],
      [words.unitCount, 10],
      [words.share, 12],
      ["", 24],
      [words.findingCount, 10],
      [words.explained, 10],
    ),
    rows: rules.map(({ rule, severity, findings, explained, files: concerned }) => [
      text(rule),
      text(ruleTitle(rule, locale)),
      { value: severityLabel(severity, locale), tone: severityTones[severity] },
      text(concerned),
      { value: concerned / audited, format: "0%" },
      { value: bar(concerned / audited), tone: "title" },
      text(findings),
      text(explained),
    ]),
  };
}

function findingCells(
  { file, unit }: AuditedSummary,
  finding: SummaryFinding,
  locale: Locale,
): readonly TableCell[] {
  const { sheet, cell } = finding;
  return [
    text(unit.division?.name ?? unit.written),
    { value: file, link: { file, sheet: null, cell: null } },
    { value: severityLabel(finding.severity, locale), tone: severityTones[finding.severity] },
    text(sheet),
    cell === "" ? text("") : { value: cell, link: { file, sheet, cell } },
    text(finding.indicator),
    text(finding.message),
    text(finding.value),
    text(finding.expected),
    text(finding.clause),
    text(finding.suggestion),
    text(finding.explanation),
    text(finding.state),
    text(finding.rule),
  ];
}

/** Every finding of every file, none left out; files that cannot be read with their reason. */
export function findingTable({ files }: RollUp, locale: Locale): ReportTable {
  const words = rollUpWords(locale);
  const list = reportWords(locale);
  const rows = files.flatMap((summary): readonly (readonly TableCell[])[] => {
    if (summary.kind === "audited")
      return summary.findings.map((finding) => findingCells(summary, finding, locale));
    const { file, unit, message } = summary;
    const start = [
      text(unit.division?.name ?? null),
      { value: file, link: { file, sheet: null, cell: null } },
    ];
    const severity: TableCell = { value: list.unreadable, tone: "pending" };
    const rest = Array.from({ length: 7 }, () => text(""));
    return [[...start, severity, text(""), text(""), text(""), text(message), ...rest]];
  });
  return {
    title: words.findingList,
    note: "",
    empty: words.noFindings,
    frozen: 2,
    columns: columns(
      [words.number, 7],
      [words.unit, 14],
      [words.file, 24],
      [list.severity, 11],
      [list.sheet, 13],
      [list.cell, 9],
      [list.indicator, 20],
      [list.problem, 42],
      [list.value, 10],
      [list.expected, 10],
      [list.clause, 22],
      [list.suggestion, 26],
      [list.explanation, 20],
      [list.handled, 9],
      [list.rule, 7],
    ),
    rows: rows.map((cells, index) => [text(index + 1), ...cells]),
  };
}
