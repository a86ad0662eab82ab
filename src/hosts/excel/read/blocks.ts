import type { RangeAddress } from "../../../workbook/address";
import { isOnTheWeb } from "../features";

export interface SheetBlock {
  readonly sheet: string;
  readonly range: RangeAddress;
}

/**
 * Cells whose values, formulas and formats are read in one batch. On the web 5 MB an answer, at some 45 bytes a
 * cell; elsewhere Excel's own limit is 5,000,000 cells a property, and memory bids for less.
 */
export const cellsPerBatch = (): number => (isOnTheWeb() ? 100_000 : 2_000_000);

const cellsOf = ({ rows, columns }: RangeAddress): number => rows * columns;

/** Cuts a range into row blocks of at most `limit` cells (a row is never cut). */
export function rowBlocks(range: RangeAddress, limit: number): readonly RangeAddress[] {
  const rows = Math.max(1, Math.floor(limit / range.columns));
  const count = Math.ceil(range.rows / rows);
  return Array.from({ length: count }, (_block, index) => ({
    ...range,
    row: range.row + index * rows,
    rows: Math.min(rows, range.rows - index * rows),
  }));
}

/** Gathers blocks, in order, into batches of at most `limit` cells. */
export function inBatches(blocks: readonly SheetBlock[], limit: number): readonly (readonly SheetBlock[])[] {
  const batches: SheetBlock[][] = [];
  let filled = Infinity;
  for (const block of blocks) {
    const cells = cellsOf(block.range);
    if (filled + cells > limit) {
      batches.push([]);
      filled = 0;
    }
    batches.at(-1)?.push(block);
    filled += cells;
  }
  return batches;
}
