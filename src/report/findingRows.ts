import { statusWord } from "../assessment/statusWords";
import type { Catalogue } from "../catalogue/catalogue";
import type { DocumentId } from "../catalogue/types";
import { findingSuggestion, wordFinding } from "../i18n/findings";
import type { Locale } from "../i18n/locale";
import { reportWords } from "../i18n/report";
import { ruleTitle, severityLabel } from "../i18n/rules";
import type { Finding, ResultRow } from "../validation/types";
import { isCellError, type CellValue } from "../workbook/snapshot";

/** One finding in words, as every list, form and export shows it. */
export interface FindingRow {
  readonly sheet: string;
  readonly cell: string;
  readonly indicator: string;
  readonly rule: string;
  readonly ruleTitle: string;
  readonly severity: string;
  readonly message: string;
  readonly value: string;
  readonly expected: string;
  readonly clause: string;
  readonly suggestion: string;
  readonly explanation: string;
  /** 待改正 · 待说明 · 已说明 · 知悉. */
  readonly state: string;
}

/** Text of a cell's value as a list shows it: errors by their sign, blanks empty. */
export const valueText = (value: CellValue): string =>
  value === null ? "" : isCellError(value) ? value.error : String(value);

/** "山西意见 第3条 …" for a document and clause. */
export function clauseText(
  catalogue: Catalogue,
  source: { readonly document: DocumentId; readonly clause: string } | null,
  locale: Locale,
): string {
  if (source === null) return "";
  const title = catalogue.documentById(source.document).shortTitle[locale === "zh-CN" ? "zh" : "en"];
  return `${title} ${source.clause}`;
}

function stateOf(finding: Finding, locale: Locale): string {
  const words = reportWords(locale);
  if (finding.severity === "error") return words.toCorrect;
  if (finding.severity === "info") return words.toKnow;
  return finding.explanation === null ? words.toExplain : words.explainedState;
}

/** Words for one finding; pure, the same for equal input. */
export function findingRow(catalogue: Catalogue, finding: Finding, locale: Locale): FindingRow {
  const indicator = finding.indicator === null ? null : catalogue.indicatorByCode(finding.indicator);
  return {
    sheet: finding.sheet,
    cell: finding.cell ?? "",
    indicator: indicator?.name[locale === "zh-CN" ? "zh" : "en"] ?? "",
    rule: finding.rule,
    ruleTitle: ruleTitle(finding.rule, locale),
    severity: severityLabel(finding.severity, locale),
    message: wordFinding(finding, locale),
    value: valueText(finding.value),
    expected: finding.expected ?? "",
    clause: clauseText(catalogue, finding.source, locale),
    suggestion: findingSuggestion(finding, locale),
    explanation: finding.explanation ?? "",
    state: stateOf(finding, locale),
  };
}

/** How many results stand at each status word, in the order of first appearance. */
export function statusCounts(results: readonly ResultRow[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const { assessment } of results) {
    const word = statusWord(assessment.status);
    counts.set(word, (counts.get(word) ?? 0) + 1);
  }
  return counts;
}
