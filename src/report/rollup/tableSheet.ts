import type { CellStyle, Operation, PlanCell } from "../../workbook/plan";
import type { FileLink, ReportTable, TableCell } from "./table";

/** Path of an audited file as seen from the workbook of results; null where no link can lead there. */
export type PathOf = (file: string) => string | null;

/** A text within a formula is at most so long. */
const longestText = 255;

const quoted = (text: string): string => `"${text.replaceAll('"', '""')}"`;

/** =HYPERLINK("县/灵丘县.xlsx#'附表1'!D4","D4"): links of a sheet are limited in number, formulas are not. */
function linkFormula({ file, sheet, cell }: FileLink, text: string, pathOf: PathOf): string | null {
  const path = pathOf(file);
  // "#" parts a file from a place in it, so that no path may hold one.
  if (path === null || path.includes("#")) return null;
  const inside = sheet === null || sheet === "" ? "" : `#'${sheet.replaceAll("'", "''")}'!${cell ?? "A1"}`;
  const target = path + inside;
  if (Math.max(target.length, text.length) > longestText) return null;
  return `=HYPERLINK(${quoted(target)},${quoted(text)})`;
}

function planCell({ value, link }: TableCell, pathOf: PathOf): PlanCell {
  if (value === null || value === "") return null;
  const formula = link === undefined ? null : linkFormula(link, String(value), pathOf);
  return formula === null ? { value } : { formula, result: value };
}

/** Neighbouring cells of a row that look alike, as one range. */
function* runs<Look>(
  row: readonly TableCell[],
  lookOf: (cell: TableCell) => Look | null,
): Generator<{ readonly column: number; readonly columns: number; readonly look: Look }> {
  for (let column = 0; column < row.length;) {
    const cell = row[column];
    const look = cell === undefined ? null : lookOf(cell);
    let end = column + 1;
    for (let next = row[end]; next !== undefined && lookOf(next) === look; next = row[end]) end += 1;
    if (look !== null) yield { column, columns: end - column, look };
    column = end;
  }
}

/** The most rows of a sheet that holds a list; the rest goes to a further sheet. */
export const rowsPerSheet = 1_000_000;

/** One list as a sheet: a header that stays in view, a row an item, ready to print across A4. */
export function tableOperations(table: ReportTable, sheet: string, pathOf: PathOf): readonly Operation[] {
  const { columns, rows, note, empty, frozen } = table;
  const first = note === "" ? 0 : 1;
  const head = columns.map((column): PlanCell => (column.head === "" ? null : { value: column.head }));
  const lines =
    rows.length === 0 ? [[{ value: empty }]] : rows.map((row) => row.map((cell) => planCell(cell, pathOf)));
  const range = (row: number, column: number, height: number, width: number) => ({
    row,
    column,
    rows: height,
    columns: width,
  });
  const styled = (at: ReturnType<typeof range>, style: CellStyle): Operation => ({
    type: "style",
    sheet,
    range: at,
    style,
  });
  return [
    { type: "add-sheet", sheet, visibility: "visible", position: null, ifExists: "replace" },
    {
      type: "write-block",
      sheet,
      at: { row: 0, column: 0 },
      cells: [...(note === "" ? [] : [[{ value: note }]]), head, ...lines],
    },
    styled(range(first, 0, Math.max(1, rows.length) + 1, columns.length), {
      border: "thin",
      vertical: "top",
      wrap: true,
    }),
    styled(range(first, 0, 1, columns.length), { tone: "header", bold: true, vertical: "middle" }),
    ...(note === "" ? [] : [styled(range(0, 0, 1, 1), { tone: "muted" })]),
    ...rows.flatMap((row, index): Operation[] => [
      ...[...runs(row, ({ tone, link }) => tone ?? (link === undefined ? null : "title"))].map(
        ({ column, columns: width, look }) =>
          styled(range(first + 1 + index, column, 1, width), { tone: look }),
      ),
      ...[...runs(row, ({ format }) => format ?? null)].map(
        ({ column, columns: width, look }): Operation => ({
          type: "number-format",
          sheet,
          range: range(first + 1 + index, column, 1, width),
          format: look,
        }),
      ),
    ]),
    ...columns.map(({ width }, column): Operation => ({ type: "column-width", sheet, column, width })),
    { type: "freeze", sheet, rows: first + 1, columns: frozen },
    {
      type: "print-setup",
      sheet,
      paper: "A4",
      orientation: "landscape",
      fitToWidth: 1,
      titleRows: { first, count: 1 },
      footer: "&L&A&R&P / &N",
    },
  ];
}
