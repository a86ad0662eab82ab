import type { SheetSnapshot, WorkbookSnapshot } from "../../../workbook/snapshot";
import type { ReadOptions } from "../../types";
import { throwIfCancelled } from "../problems";
import { externalWorkbooks } from "../references";
import { cellsPerBatch, rowBlocks, type SheetBlock } from "./blocks";
import type { CellRows } from "./cells";
import { readDetails, type SheetDetails } from "./details";
import { readOutline, type SheetOutline } from "./outline";
import { readBlocks } from "./readBlocks";

/**
 * The whole workbook in a fixed handful of batches: outline (2), details (2), cells (1, and 1 more where a text
 * reads like an error). Only what does not fit one batch is read in row blocks.
 */
export async function readWorkbook(
  context: Excel.RequestContext,
  options: ReadOptions = {},
): Promise<WorkbookSnapshot> {
  throwIfCancelled(options.signal);
  const outline = await readOutline(context);
  throwIfCancelled(options.signal);
  const details = await readDetails(context, outline.sheets);
  const rows = await readCells(context, outline.sheets, options);
  const sheets = outline.sheets.map((sheet, index) =>
    snapshotOf(sheet, details[index] ?? noDetails, rows.get(sheet.name) ?? []),
  );
  return { sheets, names: outline.names, externalLinks: externalLinks(sheets) };
}

async function readCells(
  context: Excel.RequestContext,
  sheets: readonly SheetOutline[],
  options: ReadOptions,
): Promise<ReadonlyMap<string, readonly CellRows[]>> {
  const limit = cellsPerBatch();
  const blocks = sheets.flatMap(({ name, used }) =>
    used ? rowBlocks(used, limit).map((range): SheetBlock => ({ sheet: name, range })) : [],
  );
  let done = 0;
  const onBatch = (batch: readonly SheetBlock[]): void => {
    done += batch.length;
    options.onProgress?.(done, blocks.length, batch.at(-1)?.sheet ?? "");
  };
  const read = await readBlocks(context, blocks, limit, { signal: options.signal, onBatch });
  const bySheet = new Map<string, CellRows[]>();
  for (const [block, rows] of read) bySheet.set(block.sheet, [...(bySheet.get(block.sheet) ?? []), rows]);
  return bySheet;
}

const noDetails: SheetDetails = { merged: [], hiddenRows: [], hiddenColumns: [], open: [] };

function snapshotOf(
  outline: SheetOutline,
  details: SheetDetails,
  blocks: readonly CellRows[],
): SheetSnapshot {
  return {
    name: outline.name,
    visibility: outline.visibility,
    usedRange: outline.used,
    values: blocks.flatMap(({ values }) => values),
    formulas: blocks.flatMap(({ formulas }) => formulas),
    numberFormats: blocks.flatMap(({ numberFormats }) => numberFormats),
    merged: details.merged,
    hiddenRows: details.hiddenRows,
    hiddenColumns: details.hiddenColumns,
    protection: { protected: outline.protected, open: details.open },
  };
}

function externalLinks(sheets: readonly SheetSnapshot[]): readonly string[] {
  const formulas = sheets.flatMap((sheet) => sheet.formulas.flatMap((row) => row ?? []));
  return [...new Set(formulas.flatMap((formula) => (formula === null ? [] : externalWorkbooks(formula))))];
}
