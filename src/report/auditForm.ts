import type { Catalogue } from "../catalogue/catalogue";
import type { Locale } from "../i18n/locale";
import { reportWords } from "../i18n/report";
import { wordRuleChange } from "../i18n/ruleChanges";
import { verdictSentence } from "../i18n/rules";
import type { ValidationReport, Verdict } from "../validation/types";
import { auditFormSheetName, issueListSheetName } from "../workbook/ownSheets";
import type { CellStyle, Operation, PlanCell, Tone, WorkbookPlan } from "../workbook/plan";
import { statusCounts } from "./findingRows";
import { issueListOperations } from "./issueList";
import type { FormStamp } from "./types";

const formColumns = 4;
const verdictTones: Readonly<Record<Verdict, Tone>> = {
  submittable: "met",
  "needs-explanation": "warning",
  rejected: "unmet",
};

type FormRow =
  | {
      readonly kind: "pairs";
      readonly cells: readonly [string, string, string, string];
      readonly height?: number;
    }
  | {
      readonly kind: "wide";
      readonly label: string;
      readonly text: string;
      readonly tone?: Tone;
      readonly height?: number;
    }
  | { readonly kind: "section"; readonly text: string }
  | { readonly kind: "gap" };

/** Yes, the signatures stay blank lines: paper and seal remain the act of submission. */
function formRows(
  catalogue: Catalogue,
  report: ValidationReport,
  stamp: FormStamp,
  locale: Locale,
): readonly FormRow[] {
  const words = reportWords(locale);
  const language = locale === "zh-CN" ? "zh" : "en";
  const { scope, counts, findings } = report;
  const explained = findings.filter(
    (finding) => finding.severity === "warning" && finding.explanation !== null,
  );
  const year = scope.year.value === null ? words.nothing : String(scope.year.value);
  const statuses = [...statusCounts(report.results)].map(([word, count]) => `${word} ${count}`).join(" · ");
  const adopted = scope.adopted.map((id) => catalogue.documentById(id).shortTitle[language]).join(" · ");
  const forms = scope.settings.stamps.map(({ template, version }) => `${template} ${version}`).join(" · ");
  return [
    {
      kind: "wide",
      label: words.verdict,
      text: verdictSentence(report.verdict, counts, findings, locale),
      tone: verdictTones[report.verdict],
      height: 36,
    },
    { kind: "gap" },
    {
      kind: "pairs",
      cells: [words.reportingUnit, scope.reportingUnit.value ?? words.nothing, words.period, year],
    },
    {
      kind: "pairs",
      cells: [
        words.division,
        scope.region.value?.name ?? words.noRegion,
        words.divisionCode,
        scope.region.value?.code ?? words.nothing,
      ],
    },
    {
      kind: "pairs",
      cells: [
        words.level,
        scope.level.value ?? words.nothing,
        words.planType,
        scope.planType.value ?? words.nothing,
      ],
    },
    { kind: "wide", label: words.adopted, text: adopted === "" ? words.nothing : adopted },
    // A running spreadsheet gives no file name; an empty line would look forgotten.
    ...(stamp.file === "" ? [] : [{ kind: "wide", label: words.file, text: stamp.file } as const]),
    { kind: "gap" },
    { kind: "section", text: words.counts },
    { kind: "pairs", cells: [words.errors, String(counts.error), "", words.errorsHint] },
    {
      kind: "pairs",
      cells: [
        words.warnings,
        String(counts.warning),
        `${words.explained} ${explained.length}`,
        words.warningsHint,
      ],
    },
    { kind: "pairs", cells: [words.infos, String(counts.info), "", words.infosHint] },
    { kind: "wide", label: words.results, text: statuses === "" ? words.nothing : statuses },
    { kind: "gap" },
    { kind: "section", text: words.versions },
    {
      kind: "pairs",
      cells: [words.toolVersion, stamp.tool.version, words.catalogueVersion, stamp.tool.catalogue],
    },
    {
      kind: "pairs",
      cells: [
        words.ruleVersion,
        stamp.tool.rules,
        words.factorVersion,
        stamp.tool.factors ?? words.noFactors,
      ],
    },
    {
      kind: "pairs",
      cells: [words.templateVersion, forms === "" ? words.noTemplate : forms, words.auditTime, stamp.time],
    },
    ...ruleChangeRow(report, locale),
    { kind: "wide", label: words.contentHash, text: report.contentHash, height: 30 },
    { kind: "wide", label: "", text: words.disclaimer, tone: "muted", height: 30 },
    { kind: "gap" },
    { kind: "pairs", cells: [words.preparer, "", words.reviewer, ""], height: 36 },
    { kind: "pairs", cells: [words.head, "", words.phone, ""], height: 36 },
    { kind: "pairs", cells: [words.date, "", words.seal, ""], height: 110 },
  ];
}

/** Characters that fit one line of the wide cell, and the height of such a line. */
const charactersOfLine = 40;
const heightOfLine = 15;

/** Rules that were switched off or not at their own level: a form that is silent about them would mislead. */
function ruleChangeRow({ ruleChanges }: ValidationReport, locale: Locale): readonly FormRow[] {
  if (ruleChanges.length === 0) return [];
  const lines = ruleChanges.map((change) => wordRuleChange(change, locale));
  const needed = lines.reduce((sum, line) => sum + Math.ceil(line.length / charactersOfLine), 0);
  const label = reportWords(locale).ruleChanges;
  return [{ kind: "wide", label, text: lines.join("\n"), height: Math.max(24, needed * heightOfLine) }];
}

const textCells = (texts: readonly string[]): PlanCell[] =>
  texts.map((text) => (text === "" ? null : { value: text }));

function rowCells(row: FormRow): PlanCell[] {
  switch (row.kind) {
    case "pairs":
      return textCells(row.cells);
    case "wide":
      return textCells([row.label, row.text]);
    case "section":
      return textCells([row.text]);
    case "gap":
      return [];
  }
}

function rowOperations(row: FormRow, index: number): Operation[] {
  const sheet = auditFormSheetName;
  const style = (column: number, columns: number, style: CellStyle): Operation => ({
    type: "style",
    sheet,
    range: { row: index, column, rows: 1, columns },
    style,
  });
  const label: CellStyle = { tone: "header", border: "thin", vertical: "middle", wrap: true };
  const body: CellStyle = { border: "thin", vertical: "middle", horizontal: "left", wrap: true };
  switch (row.kind) {
    case "gap":
      return [{ type: "row-height", sheet, row: index, height: 8 }];
    case "section":
      return [
        style(0, formColumns, { bold: true, vertical: "bottom" }),
        { type: "row-height", sheet, row: index, height: 22 },
      ];
    case "pairs":
      return [
        style(0, formColumns, body),
        style(0, 1, label),
        ...(row.cells[2] === "" ? [] : [style(2, 1, label)]),
        { type: "row-height", sheet, row: index, height: row.height ?? 24 },
      ];
    case "wide":
      return [
        style(0, formColumns, body),
        style(0, 1, label),
        style(
          1,
          formColumns - 1,
          row.tone === undefined
            ? body
            : row.tone === "muted"
              ? { ...body, tone: row.tone }
              : { ...body, tone: row.tone, bold: true, fontSize: 13 },
        ),
        { type: "merge", sheet, range: { row: index, column: 1, rows: 1, columns: formColumns - 1 } },
        { type: "row-height", sheet, row: index, height: row.height ?? 24 },
      ];
  }
}

/**
 * The signed-off form on one A4 page and the untruncated issue list, as a plan that replaces the
 * product's own two sheets and touches nothing else (`audit-practice.md` 4.2).
 */
export function auditFormPlan(
  catalogue: Catalogue,
  report: ValidationReport,
  stamp: FormStamp,
  locale: Locale,
  options: { readonly linkCells: boolean },
): WorkbookPlan {
  const words = reportWords(locale);
  const sheet = auditFormSheetName;
  const rows = formRows(catalogue, report, stamp, locale);
  const first = 2;
  const operations: Operation[] = [
    { type: "add-sheet", sheet, visibility: "visible", position: null, ifExists: "replace" },
    {
      type: "write-block",
      sheet,
      at: { row: 0, column: 0 },
      cells: [[{ value: words.formTitle }], [], ...rows.map(rowCells)],
    },
    { type: "merge", sheet, range: { row: 0, column: 0, rows: 1, columns: formColumns } },
    {
      type: "style",
      sheet,
      range: { row: 0, column: 0, rows: 1, columns: formColumns },
      style: { tone: "title", bold: true, fontSize: 18, horizontal: "center", vertical: "middle" },
    },
    { type: "row-height", sheet, row: 0, height: 34 },
    { type: "row-height", sheet, row: 1, height: 6 },
    ...[18, 30, 18, 30].map((width, column): Operation => ({ type: "column-width", sheet, column, width })),
    ...rows.flatMap((row, index) => rowOperations(row, index + first)),
    {
      type: "print-setup",
      sheet,
      paper: "A4",
      orientation: "portrait",
      fitToWidth: 1,
      titleRows: null,
      footer: `&L${stamp.tool.name} ${stamp.tool.version}&R&P / &N`,
    },
    ...issueListOperations(catalogue, report, locale, issueListSheetName, options.linkCells),
    { type: "select", sheet, range: { row: 0, column: 0, rows: 1, columns: 1 } },
  ];
  return { operations };
}
