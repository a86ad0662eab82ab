import type { RangeAddress } from "../../../workbook/address";
import { inOneBatch } from "../session";
import { readMerged } from "./mergedAreas";
import { openRectangles } from "./openRectangles";
import type { SheetOutline } from "./outline";
import { rowBlocks } from "./blocks";

/** What a snapshot says of a sheet besides its cells. */
export interface SheetDetails {
  readonly merged: readonly RangeAddress[];
  readonly hiddenRows: readonly number[];
  readonly hiddenColumns: readonly number[];
  readonly open: readonly RangeAddress[];
}

/** Locks are asked for cell by cell, at some 65 bytes each; beyond this many cells an answer would not fit the 5 MB of the web. */
const cellsPerLockBlock = 70_000;

/**
 * Merged areas, hidden lines and open cells of all sheets in one batch. Per cell or per line only what Excel
 * reported as mixed is asked for.
 */
export async function readDetails(
  context: Excel.RequestContext,
  sheets: readonly SheetOutline[],
): Promise<readonly SheetDetails[]> {
  const merged = await readMerged(
    context,
    sheets.map((sheet) => ({ sheet: sheet.name, range: formattedRange(sheet) })),
  );
  const queued = sheets.some(isMixed)
    ? await inOneBatch(context, () =>
        sheets.map((sheet) => (isMixed(sheet) ? queueDetails(context, sheet) : null)),
      )
    : [];
  return sheets.map((sheet, index) => ({
    merged: merged[index] ?? [],
    hiddenRows: hiddenLines(sheet.rowsHidden, sheet.used?.row, sheet.used?.rows, queued[index]?.rows ?? null),
    hiddenColumns: hiddenLines(
      sheet.columnsHidden,
      sheet.used?.column,
      sheet.used?.columns,
      queued[index]?.columns ?? null,
    ),
    open: openCells(sheet, queued[index]?.locks ?? []),
  }));
}

const isMixed = ({ rowsHidden, columnsHidden, locked, protected: isProtected }: SheetOutline): boolean =>
  rowsHidden === null || columnsHidden === null || (isProtected && locked === null);

interface QueuedDetails {
  readonly rows: readonly boolean[] | null;
  readonly columns: readonly boolean[] | null;
  readonly locks: readonly { readonly at: RangeAddress; readonly cells: readonly (readonly boolean[])[] }[];
}

/** Results stand behind getters: they may be read only after the batch has been sent. */
function queueDetails(context: Excel.RequestContext, sheet: SheetOutline): QueuedDetails {
  const worksheet = context.workbook.worksheets.getItem(sheet.name);
  const at = ({ row, column, rows, columns }: RangeAddress): Excel.Range =>
    worksheet.getRangeByIndexes(row, column, rows, columns);
  const rows =
    sheet.used && sheet.rowsHidden === null ? at(sheet.used).getRowProperties({ rowHidden: true }) : null;
  const columns =
    sheet.used && sheet.columnsHidden === null
      ? at(sheet.used).getColumnProperties({ columnHidden: true })
      : null;
  const locks = lockBlocks(sheet).map((block) => ({
    block,
    cells: at(block).getCellProperties({ format: { protection: true } }),
  }));
  return {
    get rows() {
      return rows && rows.value.map(({ rowHidden }) => rowHidden === true);
    },
    get columns() {
      return columns && columns.value.map(({ columnHidden }) => columnHidden === true);
    },
    get locks() {
      return locks.map(({ block, cells }) => ({
        at: block,
        cells: cells.value.map((row) => row.map(({ format }) => format?.protection?.locked !== false)),
      }));
    },
  };
}

function lockBlocks(sheet: SheetOutline): readonly RangeAddress[] {
  if (!sheet.protected || sheet.locked !== null) return [];
  const range = formattedRange(sheet);
  return range ? rowBlocks(range, cellsPerLockBlock) : [];
}

/** Whole formatted columns would make millions of cells: then only the cells in use are asked. */
function formattedRange({ used, formatted }: SheetOutline): RangeAddress | null {
  return formatted && formatted.rows * formatted.columns <= 10 * cellsPerLockBlock ? formatted : used;
}

function openCells(sheet: SheetOutline, locks: QueuedDetails["locks"]): readonly RangeAddress[] {
  if (!sheet.protected || !sheet.formatted || sheet.locked === true) return [];
  if (sheet.locked === false) return [sheet.formatted];
  return locks.flatMap(({ at, cells }) => openRectangles(at, cells));
}

function hiddenLines(
  hidden: boolean | null,
  first: number | undefined,
  count: number | undefined,
  lines: readonly boolean[] | null,
): readonly number[] {
  if (hidden === false || first === undefined || count === undefined) return [];
  return Array.from({ length: count }, (_line, index) => index)
    .filter((index) => hidden === true || lines?.[index] === true)
    .map((index) => first + index);
}
