import { isDivisionName } from "../../catalogue/divisions";
import { valueAt, type SheetSnapshot } from "../../workbook/snapshot";
import { looksLikeCode, looksLikeYears, sample, share } from "./columnUse";
import type { ReadingContext } from "./context";
import { shownAt } from "./merges";
import { cellText } from "./text";
import type { TableColumn } from "./types";

/** The columns that say what a row is about. */
export interface EntryColumns {
  readonly label: TableColumn | null;
  readonly unit: TableColumn | null;
  readonly code: TableColumn | null;
  readonly name: TableColumn | null;
  readonly year: TableColumn | null;
  /** Whether rows are counties, cities or provinces, by name or by code. */
  readonly byDivision: boolean;
}

/** Names and labels of the first rows, as far as a look at them tells what a column holds. */
const rowsLookedAt = 60;

const texts = (sheet: SheetSnapshot, column: TableColumn, firstRow: number): readonly string[] => {
  const found: string[] = [];
  for (let row = firstRow; row < firstRow + rowsLookedAt; row += 1) {
    const text = cellText(shownAt(sheet, row, column.column));
    if (text !== "" && text.length <= 60) found.push(text);
  }
  return found;
};

/**
 * Among several name columns (县名 in two languages, 市名, 省名) the one that names the rows: the first whose
 * values are Chinese and differ from row to row.
 */
function nameColumn(
  sheet: SheetSnapshot,
  columns: readonly TableColumn[],
  firstRow: number,
): TableColumn | null {
  const names = columns.filter(({ use }) => use === "name");
  if (names.length < 2) return names[0] ?? null;
  const distinct = names.map((column) => {
    const found = Array.from({ length: 100 }, (_, index) =>
      cellText(valueAt(sheet, firstRow + index, column.column)),
    ).filter((text) => text !== "");
    const chinese = found.filter((text) => /\p{Script=Han}/u.test(text)).length;
    return { column, score: new Set(found).size + (chinese * 2 > found.length ? 1000 : 0) };
  });
  distinct.sort((one, other) => other.score - one.score || one.column.column - other.column.column);
  return distinct[0]?.column ?? null;
}

/** Whether most rows of a column name a county, city or province. */
const namesDivisions = (
  context: ReadingContext,
  sheet: SheetSnapshot,
  column: TableColumn,
  firstRow: number,
): boolean =>
  share(
    texts(sheet, column, firstRow).slice(0, 30),
    (text) => context.divisionOf(text) !== null || isDivisionName(text),
  ) > 0.5;

/** How many labels of a column name an indicator. */
const named = (
  context: ReadingContext,
  sheet: SheetSnapshot,
  column: TableColumn,
  firstRow: number,
): number => texts(sheet, column, firstRow).filter((text) => context.indicatorOf(text) !== null).length;

interface Scored {
  readonly column: TableColumn;
  readonly score: number;
}

const best = (scored: readonly Scored[]): TableColumn | null => {
  const sorted = [...scored].sort(
    (one, other) => other.score - one.score || one.column.column - other.column.column,
  );
  const [first] = sorted;
  return first !== undefined && first.score > 0 ? first.column : null;
};

/** The column whose texts name the most indicators; else the one headed as label. */
function labelColumn(
  context: ReadingContext,
  sheet: SheetSnapshot,
  columns: readonly TableColumn[],
  firstRow: number,
): TableColumn | null {
  return best(
    columns.map((column) => ({
      column,
      score: named(context, sheet, column, firstRow) * 10 + (column.use === "label" ? 1 : 0),
    })),
  );
}

/** Beside counties only a column that names indicators in most rows labels them; 类型 and 住宅 do not. */
function labelBesideNames(
  context: ReadingContext,
  sheet: SheetSnapshot,
  columns: readonly TableColumn[],
  firstRow: number,
): TableColumn | null {
  return best(
    columns.map((column) => {
      const count = named(context, sheet, column, firstRow);
      return { column, score: count * 2 > texts(sheet, column, firstRow).length ? count : 0 };
    }),
  );
}

/** Names that stand more than once need something beside them to tell the rows apart. */
const repeats = (found: readonly string[]): boolean => new Set(found).size * 2 <= found.length;

/** What the columns left of the values say about the rows, by their headers and by what they hold. */
export function keyColumns(
  context: ReadingContext,
  sheet: SheetSnapshot,
  columns: readonly TableColumn[],
  firstRow: number,
): EntryColumns {
  const firstValue = columns.find(({ use }) => use === "value")?.column ?? Number.MAX_SAFE_INTEGER;
  const code = columns.find(({ use }) => use === "code") ?? null;
  const unit = columns.find(({ use }) => use === "unit") ?? null;
  const headedName = nameColumn(sheet, columns, firstRow);
  const loose = columns.filter(
    ({ use, column, stated }) =>
      use === "label" || use === "name" || (use === "ignore" && column < firstValue && !stated),
  );
  const year =
    columns.find(({ use }) => use === "year") ??
    loose.find(
      ({ column, use, header }) =>
        (use !== "ignore" || header === "") &&
        looksLikeYears(context, sample(sheet, column, firstRow, rowsLookedAt), 0.6),
    ) ??
    null;
  const candidates = loose.filter((column) => column !== year);
  // 指标代码 names indicators too; a column of running numbers names none.
  const numbered = columns.filter(({ use, stated }) => use === "number" && !stated);
  const namesRows = (column: TableColumn): boolean => namesDivisions(context, sheet, column, firstRow);
  const byCode = code !== null && looksLikeCode(cellText(valueAt(sheet, firstRow, code.column)));
  const stated = headedName?.stated === true;
  const name =
    headedName !== null && (byCode || stated || namesRows(headedName))
      ? headedName
      : (candidates.slice(0, 1).find((column) => column.use !== "name" && namesRows(column)) ?? null);
  if (name === null && !byCode) {
    const said = candidates.find((column) => column.use === "label" && column.stated);
    const label = said ?? labelColumn(context, sheet, [...candidates, ...numbered], firstRow);
    // 乡镇 that no list of ours has are units all the same.
    return label === null && headedName !== null
      ? { label, unit, code, name: headedName, year, byDivision: true }
      : { label, unit, code, name: null, year, byDivision: false };
  }
  const others = candidates.filter((column) => column !== name && column.use !== "name");
  const item = others.find(({ use }) => use === "label") ?? null;
  const label =
    others.find(({ use, stated: said }) => use === "label" && said) ??
    labelBesideNames(context, sheet, [...others, ...numbered], firstRow) ??
    (item !== null && name !== null && repeats(texts(sheet, name, firstRow)) ? item : null);
  return { label, unit, code, name, year, byDivision: true };
}
