import { tidyNumber } from "../../quantity/decimal";
import { parseUnit } from "../../quantity/units";
import type { SlipKind } from "../problems";
import { inCellUnit, inIndicatorUnit } from "../reading";
import type { ValueCell } from "../valueCells";
import { isHundredfold } from "./percent";
import { at, none, type AuditContext, type Draft, type Rule } from "./rule";
import { firstCell, isOfOneYear, neighboursOf, otherTables } from "./series";

/** A count that grows from 1 to 10 is no slip of digits. */
const smallestCount = 10;

interface SlipFactor {
  readonly kind: SlipKind;
  readonly factor: number;
  /** How far from the factor a ratio may lie: what a figure changes in a year by itself. */
  readonly tolerance: number;
  /** Dimensions in which the two units are mixed up; null: any. */
  readonly dimension: RegExp | null;
}

const slips: readonly SlipFactor[] = [
  ...[1, 2, 3, 4].map((exponent) => ({
    kind: { kind: "power-of-ten", exponent } as const,
    factor: 10 ** exponent,
    tolerance: 0.12,
    dimension: null,
  })),
  { kind: { kind: "mu-hectare" }, factor: 15, tolerance: 0.05, dimension: /area/ },
  { kind: { kind: "carbon-dioxide" }, factor: 44 / 12, tolerance: 0.02, dimension: /carbon dioxide/ },
  {
    kind: { kind: "electricity-equivalent" },
    factor: 0.305 / 0.1229,
    tolerance: 0.02,
    dimension: /coal equivalent/,
  },
];

/** The slip that a ratio of two values of one series points at; null for an ordinary change. */
export function slipOf(ratio: number, dimension: string | null): SlipKind | null {
  const factor = ratio < 1 ? 1 / ratio : ratio;
  const slip = slips.find(
    (candidate) =>
      Math.abs(factor / candidate.factor - 1) <= candidate.tolerance &&
      (candidate.dimension === null || candidate.dimension.test(dimension ?? "")),
  );
  return slip?.kind ?? null;
}

/** What is measured: 万吨 beside emissions are tonnes of carbon dioxide. */
export const dimensionOf = ({ unit, indicator }: ValueCell): string =>
  [unit, indicator?.unit == null ? null : parseUnit(indicator.unit)]
    .map((known) => known?.dimension ?? "")
    .join(" ");

const isCount = (cell: ValueCell): boolean =>
  cell.indicator?.integer === true || cell.unit?.dimension.startsWith("count") === true;

/** 4.2 万户 are 42,000. */
const inOnes = (value: number, { unit }: ValueCell): number =>
  unit === null ? value : (value * unit.factor.numerator) / unit.factor.denominator;

/** Whether the lesser of two counts is so small that any factor may be real. */
export const tooFewToCompare = (cell: ValueCell, other: ValueCell): boolean =>
  isCount(cell) &&
  [cell, other].some(
    ({ reading }) => reading.kind === "number" && inOnes(reading.value, cell) < smallestCount,
  );

/** null too where share and points cannot be told apart: T04 speaks about that. */
const numberOf = (cell: ValueCell | null): number | null =>
  cell?.reading.kind === "number" && cell.reading.percent !== "share-or-points" && !isHundredfold(cell)
    ? cell.reading.value
    : null;

const isPositive = (other: ValueCell): boolean => (numberOf(other) ?? 0) > 0;

/** The nearest years before and after that hold a number above zero. */
function neighbours(cell: ValueCell, context: AuditContext): readonly ValueCell[] {
  const { place } = cell;
  const { scope } = context;
  if (place.kind !== "table" || cell.year === null) return [];
  const { table, entry, column } = place;
  if (isOfOneYear(table)) {
    const [[before], [after]] = [
      otherTables(cell, -1, context, isPositive),
      otherTables(cell, 1, context, isPositive),
    ];
    return [before, after].filter((other) => other !== undefined);
  }
  const { before, after } = neighboursOf(table, entry, column, scope);
  return [firstCell(place, before, scope, isPositive), firstCell(place, after, scope, isPositive)].filter(
    (other) => other !== null,
  );
}

/**
 * A value out of line with each of its neighbours by the same factor. Where the neighbours disagree among
 * themselves the slip may be theirs, and it is reported there.
 */
function jump(cell: ValueCell, context: AuditContext): readonly Draft[] {
  const value = numberOf(cell);
  if (value === null || value <= 0 || cell.year === null || isHundredfold(cell)) return none;
  const others = neighbours(cell, context);
  const [first] = others;
  const previous = numberOf(first ?? null);
  if (first?.year == null || previous === null) return none;
  // Of two values alone the later is the one in question.
  if (others.length === 1 && first.year > cell.year) return none;
  if (first !== undefined && tooFewToCompare(cell, first)) return none;
  const kinds = others.map((other) => slipOf(value / (numberOf(other) ?? value), dimensionOf(cell)));
  const [slip] = kinds;
  if (slip == null || kinds.some((kind) => kind?.kind !== slip.kind)) return none;
  const problem = {
    code: "unit-jump",
    shown: { value: tidyNumber(value), unit: cell.unit?.symbol ?? null },
    year: cell.year,
    previous: tidyNumber(previous),
    previousYear: first.year,
    slip,
  } as const;
  return [{ ...at(cell), problem }];
}

export function implausible(cell: ValueCell): readonly Draft[] {
  const { indicator, unit } = cell;
  const value = numberOf(cell);
  if (indicator?.plausible == null || indicator.partOfWhole || value === null || value <= 0) return none;
  const own = inIndicatorUnit(value, unit, indicator);
  const { low, high } = indicator.plausible;
  if (own === null || (own >= low && own <= high)) return none;
  const shown = { value: tidyNumber(value), unit: unit?.symbol ?? indicator.unit };
  const inCell = (bound: number): number => tidyNumber(inCellUnit(bound, unit, indicator) ?? bound);
  const problem = { code: "implausible", shown, low: inCell(low), high: inCell(high) } as const;
  return [{ ...at(cell), expected: `${problem.low}–${problem.high}`, problem }];
}

/** The unit written beside an indicator cannot measure it; said once, at the unit or at the row's first value. */
function unitMismatch(cell: ValueCell): readonly Draft[] {
  const { written, indicator, place } = cell;
  if (cell.unitFits || written === null || indicator?.unit == null || place.kind !== "table") return none;
  const first = place.table.values[0]?.column === cell.column || place.table.kind === "unit-table";
  const firstRow = place.table.entries[0] === place.entry;
  if (!first || (place.table.kind === "unit-table" && !firstRow)) return none;
  const problem = { code: "unit-mismatch", unit: written.text, indicatorUnit: indicator.unit } as const;
  return [
    { ...at(cell), at: written.at ?? { row: cell.row, column: cell.column }, value: written.text, problem },
  ];
}

/** T05: size against the usual range, against the year before, and the written unit against the indicator. */
export const unitPlausibility: Rule = {
  meta: { id: "T05", severity: "warning", fixable: false, since: "1.0.0" },
  checkCell: (cell, context) => {
    const mismatch = unitMismatch(cell);
    if (!cell.unitFits) return mismatch;
    const range = implausible(cell);
    return range.length > 0 ? range : jump(cell, context);
  },
};
