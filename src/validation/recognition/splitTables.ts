import { valueAt, type SheetSnapshot } from "../../workbook/snapshot";
import type { ReadingContext } from "./context";
import type { HeaderBlock } from "./headerBlock";
import { headerColumns, type HeaderColumn } from "./headerParts";
import { cellText } from "./text";
import type { ColumnUse } from "./types";

const begins: ReadonlySet<ColumnUse> = new Set(["label", "number", "name", "code", "year"]);
const rowsLookedAt = 20;

const isBlank = (sheet: SheetSnapshot, { column, parts }: HeaderColumn, firstRow: number): boolean =>
  parts.length === 0 &&
  Array.from({ length: rowsLookedAt }, (_, index) =>
    cellText(valueAt(sheet, firstRow + index, column)),
  ).every((text) => text === "");

/**
 * Tables beside one another share their header rows: a label after figures begins the next, where it is one more
 * of its kind or stands behind a blank column.
 */
export function splitTables(
  context: ReadingContext,
  sheet: SheetSnapshot,
  block: HeaderBlock,
): readonly HeaderBlock[] {
  const headers = headerColumns(context, sheet, block);
  const groups: HeaderColumn[][] = [[]];
  let afterBlank = false;
  for (const header of headers) {
    const group = groups.at(-1) ?? [];
    const { use } = header.meaning;
    const hasValues = group.some(
      ({ meaning, parts }) => parts.length > 0 && (meaning.use === "value" || meaning.use === null),
    );
    const again = group.some(({ meaning }) => meaning.use === use);
    if (use !== null && begins.has(use) && hasValues && (again || afterBlank)) groups.push([header]);
    else group.push(header);
    afterBlank = isBlank(sheet, header, block.last + 1);
  }
  return groups.map((columns) => ({ ...block, columns: columns.map(({ column }) => column) }));
}
