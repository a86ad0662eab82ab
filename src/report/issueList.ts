import type { Catalogue } from "../catalogue/catalogue";
import type { Severity } from "../catalogue/types";
import type { Locale } from "../i18n/locale";
import { reportWords } from "../i18n/report";
import { ruleName, severityLabel } from "../i18n/rules";
import type { ValidationReport } from "../validation/types";
import { parseRangeAddress } from "../workbook/address";
import type { Operation, PlanCell, Tone } from "../workbook/plan";
import { findingRow, type FindingRow } from "./findingRows";

const severityTones: Readonly<Record<Severity, Tone>> = { error: "unmet", warning: "warning", info: "note" };
const severities: readonly Severity[] = ["error", "warning", "info"];
const widths = [5, 11, 13, 8, 19, 38, 9, 10, 20, 22, 20, 8, 6];

function listRow(row: FindingRow, index: number): PlanCell[] {
  const texts = [
    row.severity,
    row.sheet,
    row.cell,
    row.indicator,
    row.message,
    row.value,
    row.expected,
    row.clause,
    row.suggestion,
    row.explanation,
    row.state,
    row.rule,
  ];
  return [{ value: index + 1 }, ...texts.map((value) => ({ value }))];
}

function listHeader(locale: Locale): string[] {
  const words = reportWords(locale);
  return [
    words.number,
    words.severity,
    words.sheet,
    words.cell,
    words.indicator,
    words.problem,
    words.value,
    words.expected,
    words.clause,
    words.suggestion,
    words.explanation,
    words.handled,
    words.rule,
  ];
}

/** Below the list, what was changed through the audit and what stood there before; nothing where nothing was. */
function fixCells({ scope }: ValidationReport, locale: Locale): PlanCell[][] {
  const { fixes } = scope.settings;
  const words = reportWords(locale);
  if (fixes.length === 0) return [];
  const line = (first: PlanCell, sheet: string, cell: string, rule: string, rest: readonly string[]) => {
    const [kind = "", before = "", after = "", author = "", time = ""] = rest;
    const texts = [kind, sheet, cell, rule, before, "", "", after, author, time, "", ""];
    return [first, ...texts.map((value): PlanCell => (value === "" ? null : { value }))];
  };
  const heads = [words.fixes, words.before, words.after, words.author, words.time];
  return [
    [],
    line({ value: words.number }, words.sheet, words.cell, words.rule, heads),
    ...fixes.map(({ sheet, cell, rule, before, after, author, time }, index) =>
      line({ value: index + 1 }, sheet, cell, ruleName(rule, locale), [
        words.fixed,
        before,
        after,
        author,
        time,
      ]),
    ),
  ];
}

/** Every finding, none left out, with a link to its cell where the list lies in the audited workbook. */
export function issueListOperations(
  catalogue: Catalogue,
  report: ValidationReport,
  locale: Locale,
  sheet: string,
  linkCells: boolean,
): Operation[] {
  const columns = widths.length;
  const rows = report.findings.map((finding) => findingRow(catalogue, finding, locale));
  const cells: PlanCell[][] = [listHeader(locale).map((value) => ({ value })), ...rows.map(listRow)];
  if (rows.length === 0) cells.push([null, { value: reportWords(locale).noFindings }]);
  const listed = cells.length;
  const changes = fixCells(report, locale);
  for (const change of changes) cells.push(change);
  const block = (row: number, count: number) => ({ row, column: 0, rows: count, columns });
  const links = linkCells
    ? report.findings.flatMap((finding, index): Operation[] => {
        const target = finding.cell === null ? null : parseRangeAddress(finding.cell);
        if (target === null) return [];
        return [
          { type: "link", sheet, at: { row: index + 1, column: 3 }, toSheet: finding.sheet, toCell: target },
        ];
      })
    : [];
  const tones = severities.map((severity): Operation => ({
    type: "conditional-tone",
    sheet,
    range: { row: 1, column: 1, rows: Math.max(1, rows.length), columns: 1 },
    text: severityLabel(severity, locale),
    tone: severityTones[severity],
  }));
  return [
    { type: "add-sheet", sheet, visibility: "visible", position: null, ifExists: "replace" },
    // Text format keeps a value such as "=1+1" or "1-2" as it was typed.
    {
      type: "number-format",
      sheet,
      range: { row: 1, column: 1, rows: cells.length - 1, columns: columns - 1 },
      format: "@",
    },
    { type: "write-block", sheet, at: { row: 0, column: 0 }, cells },
    ...[block(0, listed), ...(changes.length === 0 ? [] : [block(listed + 1, changes.length - 1)])].flatMap(
      (range): readonly Operation[] => [
        { type: "style", sheet, range, style: { border: "thin", vertical: "top", wrap: true } },
        {
          type: "style",
          sheet,
          range: { ...range, rows: 1 },
          style: { tone: "header", bold: true, vertical: "middle" },
        },
      ],
    ),
    ...tones,
    ...links,
    ...widths.map((width, column): Operation => ({ type: "column-width", sheet, column, width })),
    { type: "freeze", sheet, rows: 1, columns: 0 },
    {
      type: "print-setup",
      sheet,
      paper: "A4",
      orientation: "landscape",
      fitToWidth: 1,
      titleRows: { first: 0, count: 1 },
      footer: "&R&P / &N",
    },
  ];
}
