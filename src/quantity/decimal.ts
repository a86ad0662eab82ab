import BigDecimal from "big.js";

/** An own constructor, so that nobody else's settings of big.js reach it. */
const Decimal = BigDecimal();
Decimal.DP = 40;

const significantDigits = 12;
/** Below this the fixed 40 decimals of a division would lose significant digits. */
const smallestExact = 1e-15;

const millionths = 1e6;
const largestInMillionths = 1e15;

/**
 * The value in whole millionths where it is a decimal of at most six places and 15 digits; else null. Whole
 * numbers subtract, multiply and divide with one rounding, many times faster than decimal text.
 */
function inMillionths(value: number): number | null {
  const whole = Math.round(value * millionths);
  return Math.abs(whole) <= largestInMillionths && whole / millionths === value ? whole : null;
}

const finite = (...values: readonly number[]): boolean => values.every((value) => Number.isFinite(value));

/**
 * A number without the noise of binary arithmetic: 0.1 + 0.2 → 0.3, 29.400000000000002 → 29.4.
 * Twelve significant digits; whole numbers stay as they are.
 */
export function tidyNumber(value: number): number {
  if (!Number.isFinite(value) || Number.isInteger(value)) return value;
  return Number(value.toPrecision(significantDigits));
}

/** minuend − subtrahend in decimal arithmetic: 0.294 − 0.3 → −0.006. Not finite in, NaN out. */
export function subtract(minuend: number, subtrahend: number): number {
  const [from, less] = [inMillionths(minuend), inMillionths(subtrahend)];
  if (from !== null && less !== null) return (from - less) / millionths + 0;
  return finite(minuend, subtrahend) ? new Decimal(minuend).minus(subtrahend).toNumber() : Number.NaN;
}

/** The product in decimal arithmetic: 0.294 × 100 → 29.4. */
export const multiply = (left: number, right: number): number =>
  finite(left, right) ? new Decimal(left).times(right).toNumber() : Number.NaN;

/** The quotient in decimal arithmetic, correctly rounded; null for a zero divisor. */
export function divide(dividend: number, divisor: number): number | null {
  if (divisor === 0 || !finite(dividend, divisor)) return null;
  const rough = dividend / divisor;
  if (!Number.isFinite(rough) || Math.abs(rough) < smallestExact)
    return Number.isFinite(rough) ? rough : null;
  return new Decimal(dividend).div(divisor).toNumber();
}

/**
 * value × numerator ÷ denominator with one rounding at the very end: 15 × 2000 ÷ 3 → 10000.
 * `denominator` is not 0.
 */
export function scaleByFraction(value: number, numerator: number, denominator: number): number {
  const whole = inMillionths(value);
  const [top, bottom] = [(whole ?? Number.NaN) * numerator, millionths * denominator];
  if (Number.isSafeInteger(top) && Number.isSafeInteger(bottom)) return top / bottom + 0;
  const rough = (value * numerator) / denominator;
  if (!Number.isFinite(rough) || Math.abs(rough) < smallestExact) return rough;
  const product = new Decimal(value).times(numerator);
  return (denominator === 1 ? product : product.div(denominator)).toNumber();
}

/** A number as plain decimal digits, never with an exponent: 1e-7 → "0.0000001". */
export const decimalText = (value: number): string =>
  Number.isFinite(value) ? new Decimal(value).toFixed() : String(value);

/** Digits after the decimal point of a number in its shortest form: 0.294 → 3, 100 → 0. */
export function decimalPlaces(value: number): number {
  if (!Number.isFinite(value)) return 0;
  return decimalText(value).split(".")[1]?.length ?? 0;
}
