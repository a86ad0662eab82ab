import type { ValueNature } from "../../assessment/types";
import type { ColumnRole } from "../../workbook/settings";
import type { SheetSnapshot } from "../../workbook/snapshot";
import { indicatorOfHeader, useByData } from "./columnUse";
import type { ReadingContext } from "./context";
import type { HeaderBlock } from "./headerBlock";
import { headerColumns, type HeaderColumn } from "./headerParts";
import type { TableColumn } from "./types";
import { columnRoles, statedParts, type UserWord } from "./userWord";

function readColumn(
  context: ReadingContext,
  sheet: SheetSnapshot,
  header: HeaderColumn,
  firstRow: number,
  role: ColumnRole | null,
  natureAbove: ValueNature | null,
): TableColumn {
  const use = role?.role ?? useByData(context, sheet, header, firstRow);
  const stated = role === null ? null : statedParts(context, role);
  const { meaning, parts } = header;
  return {
    column: header.column,
    use,
    headed: role !== null || meaning.use === "value",
    header: parts.map(({ text }) => text).join(" "),
    year: role?.year ?? meaning.year,
    yearOffset: role?.year == null ? meaning.yearOffset : null,
    nature: role?.nature ?? meaning.nature ?? natureAbove ?? "actual",
    unit: stated?.unit ?? (use === "value" ? header.unit : null),
    indicator: stated?.indicator ?? (use === "value" ? indicatorOfHeader(context, header) : null),
    subject: stated?.subject ?? null,
    total: false,
    partOf: null,
    name: null,
    stated: role !== null,
  };
}

/** A column with its header, for what neighbouring columns say about it. */
export interface HeadedColumn {
  readonly header: HeaderColumn;
  readonly column: TableColumn;
}

/**
 * What each column of a table means: by header, where that leaves it open by its data, above all by the user's word.
 * `natureAbove`: what a line above says of all its figures, as 2025年目标 does.
 */
export function readColumns(
  context: ReadingContext,
  sheet: SheetSnapshot,
  block: HeaderBlock,
  word: UserWord,
  natureAbove: ValueNature | null,
): readonly HeadedColumn[] {
  const headers = headerColumns(context, sheet, block);
  const roles = columnRoles(
    word,
    headers.map(({ column, parts }) => ({ column, header: parts.map(({ text }) => text).join(" ") })),
  );
  return headers.map((header) => ({
    header,
    column: readColumn(context, sheet, header, block.last + 1, roles.get(header.column) ?? null, natureAbove),
  }));
}
