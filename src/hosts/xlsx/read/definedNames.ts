import {
  columnIndex,
  maximumColumns,
  maximumRows,
  parseRangeAddress,
  type RangeAddress,
} from "../../../workbook/address";
import type { DefinedName } from "../../../workbook/snapshot";
import type { ListedName } from "./workbookPart";

/** Names that Excel keeps for itself: print areas, print titles, the ranges of filters. */
const isBuiltin = (name: string): boolean => name.startsWith("_xlnm.");

const reference = /^=?(?:'((?:[^']|'')+)'|([^'![\](),:+*/&=<>"\s-]+))!([$A-Za-z0-9:]+)$/;

/** "$A:$C" and "$2:$5": whole columns and rows. */
function wholeLines(text: string): RangeAddress | null {
  const columns = /^\$?([A-Za-z]{1,3}):\$?([A-Za-z]{1,3})$/.exec(text);
  if (columns) {
    const first = columnIndex(columns[1] ?? "");
    const last = columnIndex(columns[2] ?? "");
    if (first === null || last === null || last < first) return null;
    return { row: 0, column: first, rows: maximumRows, columns: last - first + 1 };
  }
  const rows = /^\$?([1-9]\d{0,6}):\$?([1-9]\d{0,6})$/.exec(text);
  if (!rows) return null;
  const first = Number(rows[1]) - 1;
  const last = Number(rows[2]) - 1;
  if (last < first || last >= maximumRows) return null;
  return { row: first, column: 0, rows: last - first + 1, columns: maximumColumns };
}

function pointed(listed: ListedName, sheets: ReadonlySet<string>): DefinedName {
  const match = reference.exec(listed.refersTo.trim());
  const sheet = match?.[1]?.replaceAll("''", "'") ?? match?.[2];
  const range = parseRangeAddress(match?.[3] ?? "") ?? wholeLines(match?.[3] ?? "");
  return sheet === undefined || range === null || !sheets.has(sheet)
    ? { name: listed.name, sheet: null, range: null }
    : { name: listed.name, sheet, range };
}

/** Names as the workbook lists them; one that is a constant, a formula or a broken reference has no range. */
export function definedNames(
  listed: readonly ListedName[],
  sheets: ReadonlySet<string>,
): readonly DefinedName[] {
  return listed.filter(({ name }) => !isBuiltin(name)).map((name) => pointed(name, sheets));
}
