import { cellText } from "./recognition/text";
import type { RecognisedSheet } from "./recognition/types";
import { cellAddress, parseRangeAddress, type CellPosition } from "../workbook/address";
import type { StoredExplanation } from "../workbook/settings";
import { isCellError, valueAt, type CellValue } from "../workbook/snapshot";
import { explanationMeta, hollowProblem, hollowReason } from "./rules/explanations";
import type { Finding } from "./types";

/** A cell's value as an explanation remembers it; a changed value asks anew. */
export const explainedValue = (value: CellValue): string =>
  value === null ? "" : isCellError(value) ? value.error : String(value);

/** What to store when a user explains a finding; `time` is the host's, in ISO form. */
export const storedExplanation = (
  finding: Finding,
  text: string,
  author: string,
  time: string,
): StoredExplanation => ({
  rule: finding.rule,
  sheet: finding.sheet,
  cell: finding.cell ?? "",
  indicator: finding.indicator,
  value: explainedValue(finding.value),
  text,
  author,
  time,
});

/** Whether a stored explanation speaks about this finding and the value that it has now. */
export const explains = (stored: StoredExplanation, finding: Finding): boolean =>
  stored.rule === finding.rule &&
  stored.sheet === finding.sheet &&
  stored.cell === (finding.cell ?? "") &&
  stored.value === explainedValue(finding.value);

interface Given {
  readonly text: string;
  /** Where it stands on the sheet; null for one that the workbook remembers. */
  readonly at: CellPosition | null;
}

/** Text in the explanation column of the finding's row, of a template or a table that has one. */
function fromColumn({ sheet, template, tables }: RecognisedSheet, finding: Finding): Given | null {
  const row = finding.cell === null ? null : (parseRangeAddress(finding.cell)?.row ?? null);
  if (row === null) return null;
  const columns =
    template === null
      ? tables.flatMap((table) =>
          row >= table.rows.first && row <= table.rows.last
            ? table.columns.filter(({ use }) => use === "explanation").map(({ column }) => column)
            : [],
        )
      : template.layout.rows.some((line) => line.row === row)
        ? [template.layout.explanationColumn]
        : [];
  for (const column of columns) {
    const text = cellText(valueAt(sheet, row, column));
    if (text !== "") return { text, at: { row, column } };
  }
  return null;
}

function givenFor(
  finding: Finding,
  stored: readonly StoredExplanation[],
  sheets: ReadonlyMap<string, RecognisedSheet>,
): Given | null {
  const remembered = stored.find((candidate) => explains(candidate, finding));
  if (remembered !== undefined) return { text: remembered.text, at: null };
  const sheet = sheets.get(finding.sheet);
  return sheet === undefined ? null : fromColumn(sheet, finding);
}

function hollowFinding(
  finding: Finding,
  { text, at }: Given,
  reason: NonNullable<ReturnType<typeof hollowReason>>,
): Finding {
  const cell = at === null ? finding.cell : cellAddress(at);
  return {
    ...finding,
    id: [explanationMeta.id, finding.sheet, cell ?? "", at === null ? finding.rule : ""].join("|"),
    rule: explanationMeta.id,
    severity: explanationMeta.severity,
    cell,
    value: text,
    expected: null,
    problem: hollowProblem(finding, text, reason),
    source: null,
    fix: null,
    explainable: false,
    explanation: null,
  };
}

export interface Explained {
  readonly findings: readonly Finding[];
  /** Remembered explanations that match nothing any more. */
  readonly stale: readonly StoredExplanation[];
}

/**
 * Gives each finding that asks for one its explanation: the remembered one for its rule, cell and value, else the
 * text in its row's explanation column. A hollow one does not stand, and is a finding of P03 itself; a missing one
 * leaves the verdict at 需说明.
 */
export function withExplanations(
  findings: readonly Finding[],
  stored: readonly StoredExplanation[],
  sheets: ReadonlyMap<string, RecognisedSheet>,
): Explained {
  const hollow = new Map<string, Finding>();
  const explained = findings.map((finding) => {
    const given = finding.explainable ? givenFor(finding, stored, sheets) : null;
    if (given === null) return finding;
    const reason = hollowReason(given.text, finding.label);
    if (reason === null) return { ...finding, explanation: given.text };
    const about = hollowFinding(finding, given, reason);
    if (!hollow.has(about.id)) hollow.set(about.id, about);
    return finding;
  });
  const open = findings.filter(({ explainable }) => explainable);
  return {
    findings: [...explained, ...hollow.values()],
    stale: stored.filter((candidate) => !open.some((finding) => explains(candidate, finding))),
  };
}
