import { scaleByFraction } from "../quantity/decimal";
import type { Unit } from "../quantity/types";
import { compatibleUnit } from "./reading";
import type { ValueCell } from "./valueCells";

/** Everything that a printed figure may stand for, both ends included. */
export interface Interval {
  readonly low: number;
  readonly high: number;
}

/**
 * Room for binary arithmetic: sums of thousands of figures, computed here or by a spreadsheet in another order,
 * differ by less than this part of their size. Far below any printed place.
 */
const noise = 1e-12;

const widened = (low: number, high: number, size: number): Interval => ({
  low: low - noise * size,
  high: high + noise * size,
});

/** A number and half of its last place either way: 59.9 in tenths → 59.85–59.95. */
export const printed = (value: number, lastPlace: number): Interval =>
  widened(value - lastPlace / 2, value + lastPlace / 2, Math.abs(value));

/** A number that was counted, or that nobody rounded. */
export const exactly = (value: number): Interval => printed(value, 0);

/**
 * Whole numbers of things counted one by one are exact: 919 个 is neither 918 nor 920. In tens of thousands
 * (万户) the last place is rounded like any other.
 */
function isCounted({ indicator, unit, reading }: ValueCell): boolean {
  if (reading.kind !== "number" || !Number.isInteger(reading.value)) return false;
  const inOnes = unit === null || unit.factor.numerator === unit.factor.denominator;
  const counts = /^(?:count of [^/]*|population)$/.test(unit?.dimension ?? "");
  return inOnes && (counts || indicator?.integer === true);
}

/**
 * What a cell's figure may stand for, in the cell's unit; null where it is no number, where its unit cannot measure
 * its indicator, or where share and points cannot be told apart. A formula's result counts by the digits that it
 * shows, as a typed number does: one that nobody rounded has so many that next to nothing is left open.
 */
export function intervalOf(cell: ValueCell): Interval | null {
  const { reading, unitFits } = cell;
  if (reading.kind !== "number" || !unitFits || reading.percent === "share-or-points") return null;
  const { quantity, value, lastPlace } = reading;
  if (quantity !== null && quantity.qualifier !== "exact") return null;
  return isCounted(cell) ? exactly(value) : printed(value, lastPlace);
}

/** The sum of figures: their half places add up. */
export function sumOf(parts: readonly Interval[]): Interval {
  let [low, high, size] = [0, 0, 0];
  for (const part of parts) {
    low += part.low;
    high += part.high;
    size += Math.max(Math.abs(part.low), Math.abs(part.high));
  }
  return widened(low, high, size);
}

/** one − other. */
export const difference = (one: Interval, other: Interval): Interval =>
  sumOf([one, { low: -other.high, high: -other.low }]);

/** A number in another unit; null where the units do not fit each other. A cell without a unit fits any. */
export function inOtherUnit(value: number, from: Unit | null, to: Unit | null): number | null {
  if (from === null || to === null || from.symbol === to.symbol) return value;
  const fitting = compatibleUnit(from, to);
  if (fitting === null) return null;
  const numerator = from.factor.numerator * fitting.factor.denominator;
  const denominator = from.factor.denominator * fitting.factor.numerator;
  return scaleByFraction(value, numerator, denominator);
}

/** An interval in another unit, as `inOtherUnit`. */
export function intervalIn(interval: Interval, from: Unit | null, to: Unit | null): Interval | null {
  const low = inOtherUnit(interval.low, from, to);
  const high = inOtherUnit(interval.high, from, to);
  return low === null || high === null ? null : widened(low, high, Math.max(Math.abs(low), Math.abs(high)));
}

/** numerator ÷ denominator in plain numbers; null where the divisor may be zero or the dividend may be negative. */
export function ratioOf(numerator: Interval, denominator: Interval): Interval | null {
  if (denominator.low <= 0 || numerator.low < -noise) return null;
  const high = numerator.high / denominator.low;
  return widened(numerator.low / denominator.high, high, high);
}

/** Whether some one number lies in both: the two figures may be the same. */
export const mayEqual = (one: Interval, other: Interval): boolean =>
  one.low <= other.high && other.low <= one.high;

/** Whether the one is above the other whatever they were rounded from. */
export const surelyAbove = (one: Interval, other: Interval): boolean => one.low > other.high;

export const holds = ({ low, high }: Interval, value: number): boolean => low <= value && value <= high;
