import { officeCode, throwIfCancelled } from "../problems";
import { inOneBatch } from "../session";
import { inBatches, rowBlocks, type SheetBlock } from "./blocks";
import { cellRows, readsLikeAnError, type CellRows } from "./cells";

export interface BlockWatcher {
  readonly signal: AbortSignal | undefined;
  readonly onBatch: (blocks: readonly SheetBlock[]) => void;
}

/** Reads the cells of all blocks, batch after batch; the rows come in the order of the blocks. */
export async function readBlocks(
  context: Excel.RequestContext,
  blocks: readonly SheetBlock[],
  limit: number,
  watcher: BlockWatcher,
): Promise<readonly (readonly [SheetBlock, CellRows])[]> {
  return readBatches(context, inBatches(blocks, limit), watcher);
}

async function readBatches(
  context: Excel.RequestContext,
  batches: readonly (readonly SheetBlock[])[],
  watcher: BlockWatcher,
): Promise<readonly (readonly [SheetBlock, CellRows])[]> {
  const [batch, ...rest] = batches;
  if (!batch) return [];
  throwIfCancelled(watcher.signal);
  const read = await readBatch(context, batch);
  watcher.onBatch(batch);
  return [...read, ...(await readBatches(context, rest, watcher))];
}

const tooLarge = new Set(["ResponsePayloadSizeLimitExceeded", "RangeExceedsLimit"]);

/** Long texts can make an answer larger than was estimated: then each half is asked for by itself. */
async function readBatch(
  context: Excel.RequestContext,
  batch: readonly SheetBlock[],
): Promise<readonly (readonly [SheetBlock, CellRows])[]> {
  try {
    return await readAtOnce(context, batch);
  } catch (error) {
    const [first, second] = halves(batch);
    if (!tooLarge.has(officeCode(error) ?? "") || !first || !second) throw error;
    return [...(await readBatch(context, first)), ...(await readBatch(context, second))];
  }
}

function halves(batch: readonly SheetBlock[]): readonly (readonly SheetBlock[])[] {
  if (batch.length > 1) {
    const middle = Math.ceil(batch.length / 2);
    return [batch.slice(0, middle), batch.slice(middle)];
  }
  return batch.flatMap(({ sheet, range }) =>
    range.rows > 1
      ? rowBlocks(range, Math.ceil(range.rows / 2) * range.columns).map((half) => [{ sheet, range: half }])
      : [],
  );
}

async function readAtOnce(
  context: Excel.RequestContext,
  batch: readonly SheetBlock[],
): Promise<readonly (readonly [SheetBlock, CellRows])[]> {
  const read = await inOneBatch(context, () =>
    batch.map((block) => rangeOf(context, block).load({ values: true, formulas: true, numberFormat: true })),
  );
  const doubtful = batch.filter((_block, index) => readsLikeAnError(read[index]?.values ?? []));
  const types =
    doubtful.length === 0 ? new Map<SheetBlock, string[][]>() : await readTypes(context, doubtful);
  return batch.map((block, index) => {
    const { values = [], formulas = [], numberFormat: numberFormats = [] } = read[index] ?? {};
    return [block, cellRows({ values, formulas, numberFormats, types: types.get(block) ?? null })] as const;
  });
}

async function readTypes(
  context: Excel.RequestContext,
  blocks: readonly SheetBlock[],
): Promise<ReadonlyMap<SheetBlock, string[][]>> {
  const ranges = await inOneBatch(context, () =>
    blocks.map((block) => rangeOf(context, block).load({ valueTypes: true })),
  );
  return new Map(blocks.map((block, index) => [block, ranges[index]?.valueTypes ?? []]));
}

const rangeOf = (context: Excel.RequestContext, { sheet, range }: SheetBlock): Excel.Range =>
  context.workbook.worksheets
    .getItem(sheet)
    .getRangeByIndexes(range.row, range.column, range.rows, range.columns);
