import { statusWord } from "../assessment/statusWords";
import type { RangeAddress } from "../workbook/address";
import type { CellStyle, Operation, PlanCell, Tone } from "../workbook/plan";
import { commonTexts } from "./declaration";
import type { Entries } from "./entries";
import { derivedFormula, gapFormula, valueCell, verdictFormula } from "./formulas";
import { columns, tableColumns, wholeRow } from "./grid";
import { inputCheck } from "./inputChecks";
import type { FormModel, IndicatorLine, SectionLine } from "./model";
import type { LineResult } from "./results";
import { constant, lineHeight, linePadding, linesOf, sectionHeight, styled } from "./styling";
import type { TableColumn } from "./types";
import { basisText, targetText, unitText } from "./wording";
import type { Status } from "../assessment/types";

/** Tones of the eight status words; the word itself carries the meaning on a grey print. */
const tones: Readonly<Record<Status, Tone>> = {
  met: "met",
  unmet: "unmet",
  warning: "warning",
  note: "note",
  review: "review",
  "not-due": "pending",
  unconfigured: "review",
  "not-applicable": "muted",
};
const statuses: readonly Status[] = [
  "met",
  "unmet",
  "warning",
  "note",
  "review",
  "not-due",
  "unconfigured",
  "not-applicable",
];

function lineCells(
  model: FormModel,
  line: IndicatorLine,
  entries: Entries,
  result: LineResult,
): readonly PlanCell[] {
  const code = line.indicator.code;
  const checked = line.targets.length > 0;
  const cells: Readonly<Record<TableColumn, PlanCell>> = {
    number: constant(line.number),
    indicator: constant(line.indicator.name.zh),
    unit: constant(unitText(line) || null),
    value: line.ratio
      ? { formula: derivedFormula(line.ratio), result: result.value }
      : constant(entries.values.get(code) ?? null),
    target: constant(targetText(line) || null),
    verdict: checked ? { formula: verdictFormula(model, line), result: result.verdict } : null,
    gap: checked ? { formula: gapFormula(model, line), result: result.gap } : null,
    basis: constant(basisText(model, line) || null),
    explanation: constant(entries.explanations.get(code) ?? null),
  };
  return tableColumns.map(({ column }) => cells[column]);
}

const sectionCells = ({ title }: SectionLine): readonly PlanCell[] =>
  tableColumns.map(({ column }) => (column === "indicator" ? constant(title) : null));

const alignment: Readonly<Record<TableColumn, CellStyle>> = {
  number: { horizontal: "center" },
  indicator: { horizontal: "left", wrap: true },
  unit: { horizontal: "center" },
  value: { horizontal: "right" },
  target: { horizontal: "center", wrap: true },
  verdict: { horizontal: "center", bold: true },
  gap: { horizontal: "right" },
  basis: { horizontal: "left", wrap: true },
  explanation: { horizontal: "left", wrap: true, tone: "input", locked: false },
};

const cellOf = (row: number, column: number): RangeAddress => ({ row, column, rows: 1, columns: 1 });

function lineStyles(line: IndicatorLine, sheet: string): readonly Operation[] {
  return tableColumns.map(({ column }) =>
    styled(sheet, cellOf(line.row, columns[column]), {
      tone: "derived",
      border: "thin",
      locked: true,
      ...alignment[column],
      ...(column === "value" && line.ratio === null ? { tone: "input" as const, locked: false } : {}),
    }),
  );
}

/** Typed figures show as typed; a computed one has two decimals, a whole-number indicator none. */
function formatsOf(line: IndicatorLine): readonly [value: string, gap: string] {
  if (line.percent) return ["0.00%", "0.00%"];
  if (line.indicator.integer) return ["0", "0"];
  return line.ratio ? ["0.00", "0.00"] : ["General", "General"];
}

function lineFormats(line: IndicatorLine, sheet: string): readonly Operation[] {
  const [value, gap] = formatsOf(line);
  return [
    { type: "number-format", sheet, range: cellOf(line.row, columns.value), format: value },
    { type: "number-format", sheet, range: cellOf(line.row, columns.gap), format: gap },
  ];
}

const widthOfColumn = (column: TableColumn): number =>
  tableColumns.find((one) => one.column === column)?.width ?? 0;

/** Two lines let a line breathe and hold a short explanation; it grows with more. */
const leastLines = 2;

/** Room for the texts of a line. */
function lineHeightOf(
  model: FormModel,
  line: IndicatorLine | SectionLine,
  entries: Entries,
  sheet: string,
): Operation {
  const { row } = line;
  if (!isIndicatorLine(line)) return { type: "row-height", sheet, row, height: sectionHeight };
  const texts: readonly (readonly [TableColumn, string])[] = [
    ["indicator", line.indicator.name.zh],
    ["target", targetText(line)],
    ["basis", basisText(model, line)],
    ["explanation", entries.explanations.get(line.indicator.code) ?? ""],
  ];
  const needed = texts.map(([column, text]) => linesOf(text, widthOfColumn(column)));
  const lines = Math.max(leastLines, ...needed);
  return { type: "row-height", sheet, row, height: lines * lineHeight + linePadding, grows: true };
}

const isIndicatorLine = (line: IndicatorLine | SectionLine): line is IndicatorLine =>
  line.type === "indicator";

/** The table: header, sections, lines with inputs, formulas, checks and tones. */
export function tablePlan(
  model: FormModel,
  sheet: string,
  entries: Entries,
  resultOf: (line: IndicatorLine) => LineResult,
): readonly Operation[] {
  const header = tableColumns.map(({ column }) => constant(commonTexts.headers[column]));
  const lines = model.lines.map((line) =>
    isIndicatorLine(line) ? lineCells(model, line, entries, resultOf(line)) : sectionCells(line),
  );
  const typed = model.indicatorLines.filter(({ ratio }) => ratio === null);
  const verdicts: RangeAddress = {
    row: model.headerRow + 1,
    column: columns.verdict,
    rows: model.lines.length,
    columns: 1,
  };
  return [
    ...model.indicatorLines.flatMap((line) => lineFormats(line, sheet)),
    { type: "write-block", sheet, at: { row: model.headerRow, column: 0 }, cells: [header, ...lines] },
    styled(sheet, wholeRow(model.headerRow), {
      tone: "header",
      bold: true,
      horizontal: "center",
      border: "thin",
      wrap: true,
    }),
    ...model.lines.flatMap((line) =>
      isIndicatorLine(line)
        ? lineStyles(line, sheet)
        : [styled(sheet, wholeRow(line.row), { tone: "header", bold: true, border: "thin" })],
    ),
    ...model.lines.map((line) => lineHeightOf(model, line, entries, sheet)),
    ...typed.map((line) => inputCheck(model, line, sheet)),
    ...typed.map((line): Operation => ({
      type: "define-name",
      name: `in_${line.indicator.code}`,
      sheet,
      range: { ...valueCell(line), rows: 1, columns: 1 },
    })),
    ...statuses.map((status): Operation => ({
      type: "conditional-tone",
      sheet,
      range: verdicts,
      text: statusWord(status),
      tone: tones[status],
    })),
  ];
}

export const tableWidths = (sheet: string): readonly Operation[] =>
  tableColumns.map(({ width }, column) => ({
    type: "column-width",
    sheet,
    column,
    width,
  }));
