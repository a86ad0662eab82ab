import { tidyNumber } from "../../quantity/decimal";
import { cellAddress, rangeAddress } from "../../workbook/address";
import {
  difference,
  holds,
  inOtherUnit,
  intervalIn,
  intervalOf,
  mayEqual,
  printed,
  sumOf,
  surelyAbove,
  type Interval,
} from "../precision";
import type { SumHint } from "../problems/links";
import type { ValueCell } from "../valueCells";
import { adds } from "./additive";

/** A part in the unit of its total. */
interface Part {
  readonly cell: ValueCell;
  readonly value: number;
  readonly interval: Interval;
}

/** How a total stands to some cells that it may be the sum of. */
export type Summed =
  | { readonly state: "fits" }
  | { readonly state: "differs"; readonly sum: number; readonly gap: number; readonly hint: SumHint | null }
  /** A part without a figure may be what is missing. */
  | {
      readonly state: "open";
      readonly sum: number;
      readonly gap: number;
      readonly blanks: readonly ValueCell[];
    }
  /** Not the kind of figures that add up to this total. */
  | { readonly state: "unlike" };

/** 无此活动 and 不适用 are nothing to add; what was not counted, is secret or stands elsewhere is unknown. */
const isNothing = ({ reading }: ValueCell): boolean =>
  reading.kind === "key" && (reading.key === "NO" || reading.key === "NA");

function partOf(cell: ValueCell, total: ValueCell): Part | null {
  const { reading } = cell;
  const own = intervalOf(cell);
  if (own === null || reading.kind !== "number") return null;
  const interval = intervalIn(own, cell.unit, total.unit);
  const value = inOtherUnit(reading.value, cell.unit, total.unit);
  return interval === null || value === null ? null : { cell, value, interval };
}

/** 1234 for 1243: the total with two neighbouring digits swapped. */
function swapped(total: number, sum: Interval): number | null {
  const text = String(total);
  const meant = Array.from({ length: text.length - 1 }, (_, at) =>
    Number(`${text.slice(0, at)}${text[at + 1] ?? ""}${text[at] ?? ""}${text.slice(at + 2)}`),
  ).filter((other) => other !== total && Number.isFinite(other) && mayEqual(printed(other, 0), sum));
  return meant.length === 1 ? (meant[0] ?? null) : null;
}

/** The one part that would explain the gap; null where none or several would. */
function onlyPart(parts: readonly Part[], left: Interval, share: number): ValueCell | null {
  const found = parts.filter(({ value }) => value !== 0 && holds(left, value * share));
  return found.length === 1 ? (found[0]?.cell ?? null) : null;
}

function hintFor(total: number, own: Interval, sum: Interval, parts: readonly Part[]): SumHint | null {
  const gap = difference(own, sum);
  const explanations = [
    { kind: "left-out", cell: onlyPart(parts, gap, -1) },
    { kind: "counted-twice", cell: onlyPart(parts, gap, 1) },
    { kind: "tenfold", cell: onlyPart(parts, gap, 9) ?? onlyPart(parts, gap, -0.9) },
  ] as const;
  const told = explanations.flatMap(({ kind, cell }) =>
    cell === null ? [] : [{ kind, cell: cellAddress(cell) }],
  );
  const meant = swapped(total, sum);
  if (told.length + (meant === null ? 0 : 1) !== 1) return null;
  return meant === null ? (told[0] ?? null) : { kind: "digits-swapped", meant };
}

/** Holds a total against cells, each figure with what its printed places leave open. */
export function summed(total: ValueCell, cells: readonly ValueCell[]): Summed {
  const own = intervalOf(total);
  const { reading } = total;
  if (own === null || reading.kind !== "number" || adds(total) === "no") return { state: "unlike" };
  const counted = cells.filter((cell) => !isNothing(cell));
  const blanks = counted.filter((cell) => intervalOf(cell) === null);
  const filled = counted.filter((cell) => intervalOf(cell) !== null);
  if (filled.some((cell) => adds(cell) === "no" || (cell.unit === null) !== (total.unit === null)))
    return { state: "unlike" };
  const parts = filled.flatMap((cell) => partOf(cell, total) ?? []);
  if (parts.length < filled.length || parts.length === 0) return { state: "unlike" };
  const interval = sumOf(parts.map((part) => part.interval));
  if (mayEqual(own, interval)) return { state: "fits" };
  const sum = tidyNumber(parts.reduce((before, { value }) => before + value, 0));
  const gap = tidyNumber(reading.value - sum);
  const beyond = surelyAbove(interval, own) && parts.every(({ value }) => value >= 0);
  return blanks.length > 0 && !beyond
    ? { state: "open", sum, gap, blanks }
    : { state: "differs", sum, gap, hint: hintFor(reading.value, own, interval, parts) };
}

/** C4, C5, C6, C9 → "C4:C6", "C9": along a row or a column. */
export function rangesOf(cells: readonly ValueCell[]): readonly string[] {
  const ranges: { row: number; column: number; rows: number; columns: number }[] = [];
  for (const { row, column } of cells) {
    const last = ranges.at(-1);
    const below =
      last !== undefined && last.columns === 1 && column === last.column && row === last.row + last.rows;
    const beside =
      last !== undefined && last.rows === 1 && row === last.row && column === last.column + last.columns;
    if (last !== undefined && below) last.rows += 1;
    else if (last !== undefined && beside) last.columns += 1;
    else ranges.push({ row, column, rows: 1, columns: 1 });
  }
  return ranges.map(rangeAddress);
}
