import type { ColumnRecognition, RowRecognition, TableRecognition } from "../types";
import type { RecognisedTable, TableColumn, TableEntry } from "./types";

/** A preview shows the first rows; a table of counties has thousands. */
const rowsShown = 200;

const columnRecognition = (column: TableColumn): ColumnRecognition => ({
  column: column.column,
  header: column.header,
  role: column.use,
  year: column.year,
  nature: column.use === "value" ? column.nature : null,
  subject: column.subject,
  indicator: column.indicator?.code ?? null,
  unit: column.unit?.text ?? null,
  total: column.total,
  partOf: column.partOf,
  stated: column.stated,
});

const rowRecognition = (entry: TableEntry): RowRecognition => ({
  row: entry.row,
  label: entry.label,
  role: entry.total ? "total" : "value",
  indicator: entry.indicator?.code ?? null,
  subject: entry.subject,
  year: entry.year,
  unit: entry.unit?.text ?? null,
  group: entry.group,
  partOf: entry.partOf,
  stated: entry.stated,
});

/** What a preview shows of a table. */
export function recognitionOf(table: RecognisedTable): TableRecognition {
  const { kind, orientation, header, rows, columns, entries, sure, reasons, ignored } = table;
  const places = columns.map(({ column }) => column);
  const [first, last] = [Math.min(...places), Math.max(...places)];
  return {
    kind,
    orientation,
    range: {
      row: header.first,
      column: first,
      rows: rows.last - header.first + 1,
      columns: last - first + 1,
    },
    header,
    rows,
    confidence: sure ? "sure" : "guess",
    reasons,
    ignored,
    unit: table.unit?.text ?? null,
    subject: table.subject,
    year: table.year,
    indicator: table.indicator?.code ?? null,
    title: table.title,
    columns: columns.map(columnRecognition),
    firstRows: entries.slice(0, rowsShown).map(rowRecognition),
    rowCount: entries.length,
  };
}
