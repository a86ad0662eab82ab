import type { IndicatorCode } from "../../catalogue/types";
import { tidyNumber } from "../../quantity/decimal";
import { cellAddress } from "../../workbook/address";
import type { Problem } from "../problems";
import { quotient, quotientUnit } from "../quotient";
import type { RecognisedSheet, RecognisedTable } from "../recognition/types";
import { tableCell, templateCell, type ValueCell } from "../valueCells";
import { at, none, type AuditContext, type Draft, type Rule } from "./rule";

interface Interval {
  readonly low: number;
  readonly high: number;
}

/** A printed number stands for everything that rounds to it: ± half its last place. */
function intervalOf(cell: ValueCell): Interval | null {
  if (cell.reading.kind !== "number" || !cell.unitFits) return null;
  const { value, lastPlace } = cell.reading;
  return { low: value - lastPlace / 2, high: value + lastPlace / 2 };
}

/** The cell of another indicator for the same column (indicators as rows) or row and year (units as rows). */
function partnerOf(
  cell: ValueCell,
  code: IndicatorCode,
  { scope, catalogue, readContext }: AuditContext,
): ValueCell | null {
  const { place } = cell;
  if (place.kind === "template") {
    const line = place.template.layout.rows.find(({ indicator }) => indicator === code);
    return line === undefined
      ? null
      : templateCell(catalogue, cell.sheet, place.template, line, scope, readContext);
  }
  const { table, entry, column } = place;
  if (entry.indicator !== null) {
    const other = table.entries.find(({ indicator }) => indicator?.code === code);
    return other === undefined ? null : tableCell(table, other, column, scope);
  }
  const other = table.values.find(
    ({ indicator, year, nature }) =>
      indicator?.code === code && year === column.year && nature === column.nature,
  );
  return other === undefined ? null : tableCell(table, entry, other, scope);
}

interface Recomputed {
  readonly value: number;
  readonly interval: Interval;
  readonly numerator: ValueCell;
  readonly denominator: ValueCell;
}

/** The ratio from its two parts on the sheet, in the unit of its own cell, with what their precision leaves open. */
function recompute(cell: ValueCell, context: AuditContext): Recomputed | null {
  const ratio = cell.indicator?.ratio;
  if (ratio == null || cell.unit === null) return null;
  const numerator = partnerOf(cell, ratio.numerator, context);
  const denominator = partnerOf(cell, ratio.denominator, context);
  const [above, below] = [numerator && intervalOf(numerator), denominator && intervalOf(denominator)];
  if (!numerator?.unit || !denominator?.unit || !above || !below || below.low <= 0 || above.low < 0)
    return null;
  if (numerator.reading.kind !== "number" || denominator.reading.kind !== "number") return null;
  const from = quotientUnit(numerator.unit, denominator.unit);
  if (from === null) return null;
  const value = quotient(numerator.reading.value, denominator.reading.value, from, cell.unit);
  const low = quotient(above.low, below.high, from, cell.unit);
  const high = quotient(above.high, below.low, from, cell.unit);
  if (value === null || low === null || high === null) return null;
  return { value: tidyNumber(value), interval: { low, high }, numerator, denominator };
}

/** Room for the noise of binary arithmetic in a formula's result. */
const noise = 1e-9;

const overlap = (one: Interval, other: Interval): boolean => {
  const slack = noise * Math.max(Math.abs(one.high), Math.abs(other.high));
  return one.low <= other.high + slack && other.low <= one.high + slack;
};

interface Compared {
  readonly agrees: boolean;
  readonly problem: Problem;
}

function compare(cell: ValueCell, context: AuditContext): Compared | null {
  const own = intervalOf(cell);
  if (own === null || cell.reading.kind !== "number" || cell.reading.percent === "share-or-points")
    return null;
  const computed = recompute(cell, context);
  if (computed === null) return null;
  const agrees = overlap(own, computed.interval);
  const problem = {
    code: agrees ? "typed-where-computable" : "derived-differs",
    shown: { value: tidyNumber(cell.reading.value), unit: cell.unit?.symbol ?? null },
    computed: computed.value,
    numeratorCell: cellAddress(computed.numerator),
    denominatorCell: cellAddress(computed.denominator),
  } as const;
  return { agrees, problem };
}

const expectedText = (problem: Problem): string | null =>
  problem.code === "typed-where-computable" || problem.code === "derived-differs"
    ? String(Number(problem.computed.toPrecision(6)))
    : null;

const isUnitRow = (cell: ValueCell): boolean =>
  cell.place.kind === "table" && cell.place.entry.indicator === null;

function check(cell: ValueCell, context: AuditContext): readonly Draft[] {
  if (cell.indicator?.ratio == null) return none;
  const compared = compare(cell, context);
  if (compared === null) return none;
  // A template's formula may be another one than it was; a typed result is F05's.
  if (compared.agrees && cell.place.kind === "template") return none;
  if (compared.agrees && (cell.formula !== null || isUnitRow(cell))) return none;
  return [
    {
      ...at(cell),
      severity: compared.agrees ? "info" : "error",
      expected: expectedText(compared.problem),
      problem: compared.problem,
    },
  ];
}

/** Where units stand as rows, a typed column is told of once, not once a row. */
function typedColumns(table: RecognisedTable, context: AuditContext): readonly Draft[] {
  return table.values.flatMap((column) => {
    if (column.indicator?.ratio == null) return none;
    const typed = table.entries
      .map((entry) => tableCell(table, entry, column, context.scope))
      .filter((cell) => cell.formula === null && isUnitRow(cell));
    const agreeing = typed.filter((cell) => compare(cell, context)?.agrees === true);
    const [first, last] = [agreeing[0], agreeing.at(-1)];
    const compared = first === undefined ? null : compare(first, context);
    if (first === undefined || last === undefined || compared === null) return none;
    const range = { row: first.row, column: first.column, rows: last.row - first.row + 1, columns: 1 };
    return [{ ...at(first), at: range, severity: "info" as const, problem: compared.problem }];
  });
}

/** L04: a ratio against its numerator and denominator on the same sheet, each ± half its last printed place. */
export const recomputedRatio: Rule = {
  meta: { id: "L04", severity: "error", fixable: false, since: "1.0.0" },
  checkCell: check,
  checkSheet: ({ tables }: RecognisedSheet, context) =>
    tables.flatMap((table) => typedColumns(table, context)),
};
