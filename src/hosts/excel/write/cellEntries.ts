import type { RangeAddress } from "../../../workbook/address";
import type { PlanCell } from "../../../workbook/plan";
import type { CellValue } from "../../../workbook/snapshot";
import { enteredText } from "./enteredText";

export type Entry = string | number | boolean;

/** A rectangle of cells to write, with no cell in it that is to be left alone. */
export interface EntryBlock {
  readonly range: RangeAddress;
  readonly entries: readonly (readonly Entry[])[];
}

/** Errors that can be typed; the others arise only in calculation and become #N/A. */
const enterable = new Set(["#N/A", "#VALUE!", "#REF!", "#DIV/0!", "#NUM!", "#NAME?", "#NULL!"]);

function entryOf(value: CellValue): Entry {
  if (value === null) return "";
  if (typeof value === "string") return value === "" ? "" : enteredText(value);
  if (typeof value === "object") return enterable.has(value.error) ? value.error : "#N/A";
  return value;
}

const cellEntry = (cell: Exclude<PlanCell, null>): Entry =>
  "formula" in cell ? cell.formula : entryOf(cell.value);

/**
 * Cuts a block into full rectangles: cells to be left alone stay outside, since on a protected sheet Excel
 * refuses a range with one locked cell in it, whatever is written there.
 */
export function entryBlocks(
  at: { readonly row: number; readonly column: number },
  cells: readonly (readonly PlanCell[])[],
): readonly EntryBlock[] {
  const finished: Growing[] = [];
  let growing: Growing[] = [];
  for (const [index, row] of cells.entries()) {
    const runs = runsOf(row);
    growing = runs.map((run) => {
      const above = growing.find(({ first, width }) => first === run.first && width === run.width);
      if (above) {
        above.entries.push(run.entries);
        return above;
      }
      const started = { row: index, first: run.first, width: run.width, entries: [run.entries] };
      finished.push(started);
      return started;
    });
  }
  return finished.map(({ row, first, width, entries }) => ({
    range: { row: at.row + row, column: at.column + first, rows: entries.length, columns: width },
    entries,
  }));
}

interface Growing {
  readonly row: number;
  readonly first: number;
  readonly width: number;
  readonly entries: (readonly Entry[])[];
}

interface Run {
  readonly first: number;
  readonly width: number;
  readonly entries: readonly Entry[];
}

function runsOf(row: readonly PlanCell[]): readonly Run[] {
  const runs: { first: number; entries: Entry[] }[] = [];
  for (const [column, cell] of row.entries()) {
    if (cell === null) continue;
    const last = runs.at(-1);
    if (last && last.first + last.entries.length === column) last.entries.push(cellEntry(cell));
    else runs.push({ first: column, entries: [cellEntry(cell)] });
  }
  return runs.map(({ first, entries }) => ({ first, width: entries.length, entries }));
}

/** Cuts large blocks by rows so that a batch stays under the 5 MB that Excel on the web takes. */
export function sizedBlocks(
  block: EntryBlock,
  limit: number,
): readonly (EntryBlock & { readonly size: number })[] {
  const sized: (EntryBlock & { size: number })[] = [];
  let first = 0;
  let size = 0;
  const cut = (end: number): void => {
    const range = { ...block.range, row: block.range.row + first, rows: end - first };
    sized.push({ range, entries: block.entries.slice(first, end), size });
    first = end;
    size = 0;
  };
  for (const [index, row] of block.entries.entries()) {
    const rowSize = row.reduce<number>((sum, entry) => sum + entrySize(entry), 0);
    if (size > 0 && size + rowSize > limit) cut(index);
    size += rowSize;
  }
  cut(block.entries.length);
  return sized;
}

/** Bytes in the request: a Chinese character takes three in UTF-8. */
const entrySize = (entry: Entry): number => (typeof entry === "string" ? 4 + 3 * entry.length : 12);
