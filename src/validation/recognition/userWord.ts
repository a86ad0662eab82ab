import { parseUnit } from "../../quantity/units";
import type {
  ColumnRole,
  RowRole,
  StatedMeaning,
  TableRole,
  WorkbookSettings,
} from "../../workbook/settings";
import type { Division, IndicatorRecord } from "../../catalogue/types";
import type { ReadingContext } from "./context";
import { fold } from "./text";
import type { WrittenUnit } from "./types";

/** What the user said about one sheet; it goes before what the sheet says. */
export interface UserWord {
  readonly columns: readonly ColumnRole[];
  readonly rows: ReadonlyMap<string, RowRole>;
  readonly tables: readonly TableRole[];
}

export const userWord = (settings: WorkbookSettings, sheet: string): UserWord => ({
  columns: settings.columnRoles.filter((role) => role.sheet === sheet),
  rows: new Map(
    settings.rowRoles.filter((role) => role.sheet === sheet).map((role) => [fold(role.label), role] as const),
  ),
  tables: settings.tableRoles.filter((role) => role.sheet === sheet),
});

/** What was said about a label; a table without any such word costs no folding. */
export const rowRole = ({ rows }: UserWord, label: string): RowRole | null =>
  rows.size === 0 || label === "" ? null : (rows.get(fold(label)) ?? null);

interface HeadedColumn {
  readonly column: number;
  readonly header: string;
}

/**
 * The role of each column of a table, the last word first: by place and header; where columns were put in or taken
 * out, by the header alone if only one column bears it.
 */
export function columnRoles(
  word: UserWord,
  columns: readonly HeadedColumn[],
): ReadonlyMap<number, ColumnRole> {
  const roles = new Map<number, ColumnRole>();
  for (const role of word.columns) {
    const { header } = role;
    const bearing = header === null ? [] : columns.filter((column) => fold(column.header) === fold(header));
    const there =
      header === null ? role.column : bearing.find(({ column }) => column === role.column)?.column;
    const place = there ?? (bearing.length === 1 ? bearing[0]?.column : undefined);
    if (place !== undefined) roles.set(place, role);
  }
  return roles;
}

/** What was said about a table under a header, at its first column. */
export const tableRole = (
  { tables }: UserWord,
  header: { readonly first: number; readonly last: number },
  column: number,
): TableRole | null =>
  tables
    .filter((role) => role.header.first <= header.last && header.first <= role.header.last)
    .filter((role) => role.column === null || role.column === column)
    .at(-1) ?? null;

/** The stated parts as the recogniser holds them. */
export interface StatedParts {
  readonly indicator: IndicatorRecord | null;
  readonly unit: WrittenUnit | null;
  readonly subject: Division | null;
}

export const statedParts = (context: ReadingContext, meaning: StatedMeaning): StatedParts => ({
  indicator: meaning.indicator === null ? null : context.catalogue.indicatorByCode(meaning.indicator),
  unit: meaning.unit === null ? null : { text: meaning.unit, unit: parseUnit(meaning.unit), at: null },
  subject: meaning.division === null ? null : context.divisionOf(meaning.division),
});
