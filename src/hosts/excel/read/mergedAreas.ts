import type { RangeAddress } from "../../../workbook/address";
import { supports } from "../features";
import { inOneBatch } from "../session";
import { rowBlocks } from "./blocks";
import { placeOf } from "./outline";

export interface MergeableRange {
  readonly sheet: string;
  /** null for an empty sheet. */
  readonly range: RangeAddress | null;
}

/** Excel fails above 512 merged areas in a range: then each sheet, and within it each half, is asked by itself. */
export async function readMerged(
  context: Excel.RequestContext,
  ranges: readonly MergeableRange[],
): Promise<readonly (readonly RangeAddress[])[]> {
  if (!supports("ExcelApi", "1.13")) return ranges.map(() => []);
  try {
    const areas = await inOneBatch(context, () =>
      ranges.map(({ sheet, range }) => (range ? queueMerged(context, sheet, range) : null)),
    );
    return areas.map((found) => (found ? areasOf(found) : []));
  } catch {
    return inTurn(ranges, ({ sheet, range }) =>
      range ? mergedByHalves(context, sheet, range) : Promise.resolve([]),
    );
  }
}

const queueMerged = (context: Excel.RequestContext, sheet: string, range: RangeAddress): Excel.RangeAreas =>
  context.workbook.worksheets
    .getItem(sheet)
    .getRangeByIndexes(range.row, range.column, range.rows, range.columns)
    .getMergedAreasOrNullObject()
    .load(["rowIndex", "columnIndex", "rowCount", "columnCount"].map((name) => `areas/items/${name}`));

const areasOf = (found: Excel.RangeAreas): readonly RangeAddress[] =>
  found.isNullObject ? [] : found.areas.items.flatMap((area) => placeOf(area) ?? []);

async function mergedByHalves(
  context: Excel.RequestContext,
  sheet: string,
  range: RangeAddress,
): Promise<readonly RangeAddress[]> {
  try {
    return areasOf(await inOneBatch(context, () => queueMerged(context, sheet, range)));
  } catch (error) {
    if (range.rows < 2) throw error;
    const parts = rowBlocks(range, Math.ceil(range.rows / 2) * range.columns);
    const found = (await inTurn(parts, (part) => mergedByHalves(context, sheet, part))).flat();
    // An area across the cut is found in both halves.
    return [...new Map(found.map((area) => [JSON.stringify(area), area])).values()];
  }
}

const inTurn = <Item, Value>(
  items: readonly Item[],
  work: (item: Item) => Promise<Value>,
): Promise<Value[]> =>
  items.reduce<Promise<Value[]>>(
    async (before, item) => [...(await before), await work(item)],
    Promise.resolve([]),
  );
