import { tidyNumber } from "../../quantity/decimal";
import { intervalIn, intervalOf, mayEqual, ratioOf, type Interval } from "../precision";
import type { Problem } from "../problems";
import { quotient, quotientUnit } from "../quotient";
import type { RecognisedSheet, RecognisedTable } from "../recognition/types";
import { tableCell, type ValueCell } from "../valueCells";
import { partnerOf } from "./partner";
import { at, cellIn, none, shownOf, type AuditContext, type Draft, type Rule } from "./rule";

interface Recomputed {
  readonly value: number;
  readonly interval: Interval;
  readonly numerator: ValueCell;
  readonly denominator: ValueCell;
}

/** The ratio from its two parts, in the unit of its own cell, with what their precision leaves open. */
function recompute(cell: ValueCell, context: AuditContext): Recomputed | null {
  const ratio = cell.indicator?.ratio;
  if (ratio == null || cell.unit === null) return null;
  const numerator = partnerOf(cell, ratio.numerator, context);
  const denominator = partnerOf(cell, ratio.denominator, context);
  const [above, below] = [numerator && intervalOf(numerator), denominator && intervalOf(denominator)];
  if (!numerator?.unit || !denominator?.unit || !above || !below) return null;
  if (numerator.reading.kind !== "number" || denominator.reading.kind !== "number") return null;
  const from = quotientUnit(numerator.unit, denominator.unit);
  const open = ratioOf(above, below);
  if (from === null || open === null) return null;
  const value = quotient(numerator.reading.value, denominator.reading.value, from, cell.unit);
  const interval = intervalIn(open, from, cell.unit);
  return value === null || interval === null
    ? null
    : { value: tidyNumber(value), interval, numerator, denominator };
}

interface Compared {
  readonly agrees: boolean;
  readonly problem: Problem;
}

function compare(cell: ValueCell, context: AuditContext): Compared | null {
  const own = intervalOf(cell);
  if (own === null || cell.reading.kind !== "number") return null;
  const computed = recompute(cell, context);
  if (computed === null) return null;
  const agrees = mayEqual(own, computed.interval);
  const problem = {
    code: agrees ? "typed-where-computable" : "derived-differs",
    shown: shownOf(cell),
    computed: computed.value,
    numeratorCell: cellIn(cell, computed.numerator),
    denominatorCell: cellIn(cell, computed.denominator),
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

/** L04: a ratio against its numerator and denominator, wherever they stand in the workbook, each ± half its last printed place. */
export const recomputedRatio: Rule = {
  meta: { id: "L04", severity: "error", fixable: false, since: "1.0.0" },
  checkCell: check,
  checkSheet: ({ tables }: RecognisedSheet, context) =>
    tables.flatMap((table) => typedColumns(table, context)),
};
