import { tidyNumber } from "../../quantity/decimal";
import { cellAddress } from "../../workbook/address";
import { valueAt } from "../../workbook/snapshot";
import { intervalIn, intervalOf, ratioOf } from "../precision";
import type { RecognisedTable, TableColumn, TableEntry } from "../recognition/types";
import type { ResolvedScope } from "../types";
import { tableCell, type ValueCell } from "../valueCells";
import { isHundredfold } from "./percent";
import { dimensionOf, implausible, slipOf, tooFewToCompare } from "./plausibility";
import { at, none, sureTables, shownOf, type AuditContext, type Draft, type Rule } from "./rule";
import { isOfOneYear, neighboursOf, otherTables } from "./series";

/** An order of magnitude. */
const magnitude = 10;
/** Longer lists are told as one. */
const toldOneByOne = 3;

const isNumber = ({ reading }: ValueCell): boolean =>
  reading.kind === "number" && reading.percent !== "share-or-points";

/** A positive number that was reported, as it lies in the sheet; most cells need no more than that. */
function rawNumber({ sheet }: RecognisedTable, entry: TableEntry, column: TableColumn): number | null {
  const value = valueAt(sheet, entry.row, column.column);
  const reported = (entry.nature ?? column.nature) === "actual";
  return reported && typeof value === "number" && value > 0 ? value : null;
}

const farApart = (one: number, other: number): boolean =>
  one >= magnitude * other || other >= magnitude * one;

interface Earlier {
  readonly entry: TableEntry;
  readonly column: TableColumn;
  readonly value: number;
}

/** Reported years before a figure, the nearest first. */
function earlierYears(
  table: RecognisedTable,
  own: TableEntry,
  column: TableColumn,
  scope: ResolvedScope,
): readonly Earlier[] {
  return neighboursOf(table, own, column, scope).before.flatMap(({ entry, column: other }) => {
    const value = rawNumber(table, entry ?? own, other);
    return value === null ? [] : [{ entry: entry ?? own, column: other, value }];
  });
}

/** The year before, where it is far from a figure that does not merely come back to what it was before that. */
function jumpFrom(
  table: RecognisedTable,
  entry: TableEntry,
  column: TableColumn,
  scope: ResolvedScope,
): Earlier | null {
  const own = rawNumber(table, entry, column);
  if (own === null) return null;
  const [last, beforeLast] = earlierYears(table, entry, column, scope);
  if (last === undefined || !farApart(own, last.value)) return null;
  const comesBack =
    beforeLast !== undefined && farApart(last.value, beforeLast.value) && !farApart(own, beforeLast.value);
  return comesBack ? null : last;
}

function jumpOf(cell: ValueCell, other: ValueCell): Draft | null {
  if (cell.reading.kind !== "number" || other.reading.kind !== "number") return null;
  if (!isNumber(cell) || !isNumber(other) || isHundredfold(cell) || isHundredfold(other)) return null;
  if (cell.year === null || other.year === null || tooFewToCompare(cell, other)) return null;
  const [now, then] = [intervalOf(cell), intervalOf(other)];
  const inOwn = then === null ? null : intervalIn(then, other.unit, cell.unit);
  if (now === null || inOwn === null) return null;
  const [large, small] = now.high > inOwn.high ? [now, inOwn] : [inOwn, now];
  const factor = ratioOf(large, small);
  // Next to zero the last printed place decides how many times one is the other.
  if (factor === null || factor.low < magnitude) return null;
  const ratio = cell.reading.value / other.reading.value;
  // A power of ten and the like is T05's, and so is what cannot be.
  if (slipOf(ratio, dimensionOf(cell)) !== null || implausible(cell).length > 0) return null;
  const problem = {
    code: "magnitude-jump",
    shown: shownOf(cell),
    year: cell.year,
    previous: tidyNumber(other.reading.value),
    previousYear: other.year,
    factor: Number((ratio < 1 ? 1 / ratio : ratio).toPrecision(2)),
    others: [],
  } as const;
  return { ...at(cell), problem };
}

/** The same where each year has a table of its own. */
function jumpAcross(cell: ValueCell, context: AuditContext): Draft | null {
  const isReported = ({ reading, nature }: ValueCell): boolean =>
    nature === "actual" && reading.kind === "number" && reading.value > 0;
  if (!isReported(cell)) return null;
  const [last, beforeLast] = otherTables(cell, -1, context, isReported);
  const draft = last === undefined ? null : jumpOf(cell, last);
  if (draft === null || last === undefined || beforeLast === undefined) return draft;
  const comesBack = jumpOf(last, beforeLast) !== null && jumpOf(cell, beforeLast) === null;
  return comesBack ? null : draft;
}

function jumpAt(
  table: RecognisedTable,
  entry: TableEntry,
  column: TableColumn,
  context: AuditContext,
): Draft | null {
  const { scope } = context;
  if (isOfOneYear(table)) return jumpAcross(tableCell(table, entry, column, scope), context);
  const last = jumpFrom(table, entry, column, scope);
  if (last === null) return null;
  return jumpOf(tableCell(table, entry, column, scope), tableCell(table, last.entry, last.column, scope));
}

/** A total jumps with its parts, and those are told of. */
function check(table: RecognisedTable, context: AuditContext): readonly Draft[] {
  const drafts = table.entries
    .filter(({ total }) => !total)
    .flatMap((entry) =>
      table.values
        .filter(({ total }) => !total)
        .flatMap((column) => jumpAt(table, entry, column, context) ?? []),
    );
  return drafts.length <= toldOneByOne ? drafts : toldAsOne(drafts);
}

const factorOf = ({ problem }: Draft): number => (problem.code === "magnitude-jump" ? problem.factor : 0);

/** The greatest jump, with the cells of the others. */
function toldAsOne(drafts: readonly Draft[]): readonly Draft[] {
  const greatest = drafts.reduce((best, draft) => (factorOf(draft) > factorOf(best) ? draft : best));
  if (greatest.problem.code !== "magnitude-jump") return drafts;
  const cells = drafts.flatMap(({ at: place }, index) =>
    place === null || drafts[index] === greatest ? [] : [cellAddress(place)],
  );
  return [{ ...greatest, problem: { ...greatest.problem, others: cells } }];
}

/**
 * L06: a figure ten times and more what it was, or a tenth and less, at a factor that points at no slip of units (those
 * are T05's). No document names a band of usual changes, so none is asked.
 */
export const yearOnYear: Rule = {
  meta: { id: "L06", severity: "warning", fixable: false, since: "1.1.0" },
  checkSheet: (recognised, context) =>
    recognised.template === null ? sureTables(recognised).flatMap((table) => check(table, context)) : none,
};
