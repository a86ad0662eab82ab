import type { ColumnRecognition, RowRecognition, TableRecognition } from "../../validation/types";
import type {
  ColumnRole,
  RowRole,
  StatedMeaning,
  TableRole,
  WorkbookSettings,
} from "../../workbook/settings";

/** What the user says about a sheet's tables, in place of what was said about them before. */
export interface RecognitionEdit {
  readonly sheet: string;
  readonly columns: readonly ColumnRole[];
  readonly rows: readonly RowRole[];
  readonly tables: readonly TableRole[];
}

const nothingSaid: StatedMeaning = { indicator: null, unit: null, division: null, year: null, nature: null };

/** The role of a column as it was recognised, ready to be changed. */
export const columnRoleOf = (
  sheet: string,
  { column, header, role, year, nature, indicator, unit, stated }: ColumnRecognition,
): ColumnRole => ({
  ...nothingSaid,
  sheet,
  column,
  header: header === "" ? null : header,
  role: role === "number" ? "ignore" : role,
  ...(stated ? { indicator, unit } : {}),
  ...(role === "value" ? { year, nature } : {}),
});

export const rowRoleOf = (sheet: string, { label, role, indicator }: RowRecognition): RowRole => ({
  ...nothingSaid,
  sheet,
  label,
  role,
  indicator,
});

const sameColumn = (one: ColumnRole, other: ColumnRole): boolean =>
  one.sheet === other.sheet && one.column === other.column && one.header === other.header;

const sameRow = (one: RowRole, other: RowRole): boolean =>
  one.sheet === other.sheet && one.label === other.label;

const sameTable = (one: TableRole, other: TableRole): boolean =>
  one.sheet === other.sheet &&
  one.column === other.column &&
  one.header.first === other.header.first &&
  one.header.last === other.header.last;

/** Later words about the same thing go before earlier ones. */
const joined = <Role>(
  earlier: readonly Role[],
  later: readonly Role[],
  same: (one: Role, other: Role) => boolean,
): readonly Role[] => [...earlier.filter((one) => !later.some((other) => same(one, other))), ...later];

/** The settings with what the user says now; what was said of other columns, rows and tables stands. */
export const withRecognition = (settings: WorkbookSettings, edit: RecognitionEdit): WorkbookSettings => ({
  ...settings,
  columnRoles: joined(settings.columnRoles, edit.columns, sameColumn),
  rowRoles: joined(settings.rowRoles, edit.rows, sameRow),
  tableRoles: joined(settings.tableRoles, edit.tables, sameTable),
});

/** The settings with nothing said about a sheet: its own words hold again. */
export const withoutRecognition = (settings: WorkbookSettings, sheet: string): WorkbookSettings => ({
  ...settings,
  columnRoles: settings.columnRoles.filter((role) => role.sheet !== sheet),
  rowRoles: settings.rowRoles.filter((role) => role.sheet !== sheet),
  tableRoles: settings.tableRoles.filter((role) => role.sheet !== sheet),
});

/** Which of several tables under one header a role means; null where there is only this one. */
export const tableRoleOf = (
  sheet: string,
  table: TableRecognition,
  all: readonly TableRecognition[],
  use: TableRole["use"],
): TableRole => {
  const beside = all.filter(
    ({ header }) => header.first === table.header.first && header.last === table.header.last,
  );
  return { sheet, header: table.header, column: beside.length > 1 ? table.range.column : null, use };
};

/** Rows whose label names nothing that we know: their figures are checked for their form only. */
export const unknownRows = ({ orientation, firstRows }: TableRecognition): readonly RowRecognition[] =>
  orientation === "indicators-down"
    ? firstRows.filter(({ indicator, role, label }) => indicator === null && role === "value" && label !== "")
    : [];
