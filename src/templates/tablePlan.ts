import { statusWord } from "../assessment/statusWords";
import type { RangeAddress } from "../workbook/address";
import type { Operation, PlanCell } from "../workbook/plan";
import { commonTexts } from "./declaration";
import type { Entries } from "./entries";
import { derivedFormula, gapFormula, valueCell, verdictFormula } from "./formulas";
import { columns, tableColumns, wholeRow } from "./grid";
import { inputCheck } from "./inputChecks";
import type { FormModel, IndicatorLine, SectionLine } from "./model";
import type { LineResult } from "./results";
import { constant, styled } from "./styling";
import { isIndicatorLine, lineFormats, lineHeightOf, lineStyles } from "./tableLook";
import type { TableColumn } from "./types";
import { statusOrder, statusTones } from "./statusTones";
import { basisText, targetText, unitText } from "./wording";

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
    ...statusOrder.map((status): Operation => ({
      type: "conditional-tone",
      sheet,
      range: verdicts,
      text: statusWord(status),
      tone: statusTones[status],
    })),
  ];
}
