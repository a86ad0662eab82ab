import type { RangeAddress } from "../workbook/address";
import type { CellStyle, Operation } from "../workbook/plan";
import type { Entries } from "./entries";
import { columns, tableColumns } from "./grid";
import type { FormModel, IndicatorLine, SectionLine } from "./model";
import { lineHeight, linePadding, linesOf, sectionHeight, styled } from "./styling";
import type { TableColumn } from "./types";
import { basisText, targetText } from "./wording";

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

export function lineStyles(line: IndicatorLine, sheet: string): readonly Operation[] {
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

export function lineFormats(line: IndicatorLine, sheet: string): readonly Operation[] {
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
export function lineHeightOf(
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

export const isIndicatorLine = (line: IndicatorLine | SectionLine): line is IndicatorLine =>
  line.type === "indicator";

export const tableWidths = (sheet: string): readonly Operation[] =>
  tableColumns.map(({ width }, column) => ({
    type: "column-width",
    sheet,
    column,
    width,
  }));
