import { isCellError, type CellValue, type SheetSnapshot, type WorkbookSnapshot } from "./snapshot";

type Block<Item> = readonly (readonly Item[] | null)[];

const sameValue = (one: CellValue, other: CellValue): boolean =>
  one === other ||
  (one !== null && other !== null && isCellError(one) && isCellError(other) && one.error === other.error);

const sameItem = (one: string | null, other: string | null): boolean => one === other;

function sameBlock<Item>(
  one: Block<Item>,
  other: Block<Item>,
  same: (one: Item, other: Item) => boolean,
): boolean {
  if (one === other) return true;
  if (one.length !== other.length) return false;
  return one.every((row, index) => {
    const there = other[index] ?? null;
    if (row === there) return true;
    if (row === null || there === null || row.length !== there.length) return false;
    for (let column = 0; column < row.length; column += 1) {
      const [mine, its] = [row[column], there[column]];
      if (mine === undefined || its === undefined || !same(mine, its)) return false;
    }
    return true;
  });
}

const frameOf = ({
  name,
  visibility,
  usedRange,
  merged,
  hiddenRows,
  hiddenColumns,
  protection,
}: SheetSnapshot) =>
  JSON.stringify([name, visibility, usedRange, merged, hiddenRows, hiddenColumns, protection]);

/** Whether two snapshots of a sheet hold the same in every part. */
export const sameSheet = (one: SheetSnapshot, other: SheetSnapshot): boolean =>
  one === other ||
  (frameOf(one) === frameOf(other) &&
    sameBlock(one.values, other.values, sameValue) &&
    sameBlock(one.formulas, other.formulas, sameItem) &&
    sameBlock(one.numberFormats, other.numberFormats, sameItem));

/**
 * The workbook with each sheet that did not change since `known` being the very object it was: what was worked out
 * about it can be found again. Costs a comparison of the cells.
 */
export function withKnownSheets(now: WorkbookSnapshot, known: WorkbookSnapshot): WorkbookSnapshot {
  const byName = new Map(known.sheets.map((sheet) => [sheet.name, sheet] as const));
  return {
    ...now,
    sheets: now.sheets.map((sheet) => {
      const before = byName.get(sheet.name);
      return before !== undefined && sameSheet(before, sheet) ? before : sheet;
    }),
  };
}
