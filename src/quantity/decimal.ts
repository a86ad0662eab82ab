import {
  type Digits,
  digitsOf,
  fromDigits,
  largestExactPower,
  longDivision,
  mostDigits,
  powerOf,
  productOver,
} from "./wholeNumbers";

const significantDigits = 12;
/** Below this a quotient is left to the machine: the fixed decimals of a long division would lose digits. */
const smallestExact = 1e-15;

const finite = (...values: readonly number[]): boolean => values.every((value) => Number.isFinite(value));

/** A decimal of at most six places and twelve digits, which needs no tidying: most numbers on a sheet. */
const isShort = (value: number): boolean => {
  const millionths = Math.round(value * 1e6);
  return Math.abs(millionths) < 1e12 && millionths / 1e6 === value;
};

/**
 * A number without the noise of binary arithmetic: 0.1 + 0.2 → 0.3, 29.400000000000002 → 29.4.
 * Twelve significant digits; whole numbers stay as they are.
 */
export function tidyNumber(value: number): number {
  if (!Number.isFinite(value) || Number.isInteger(value) || isShort(value)) return value;
  return Number(value.toPrecision(significantDigits));
}

/** minuend − subtrahend in decimal arithmetic: 0.294 − 0.3 → −0.006. Not finite in, NaN out. */
export function subtract(minuend: number, subtrahend: number): number {
  if (!finite(minuend, subtrahend)) return Number.NaN;
  const [ofMinuend, ofSubtrahend] = [powerOf(minuend), powerOf(subtrahend)];
  if (ofMinuend === 0 || ofSubtrahend === 0) return minuend - subtrahend;
  const power = Math.max(ofMinuend, ofSubtrahend);
  const [from, less] = [Math.round(minuend * power), Math.round(subtrahend * power)];
  if (Math.abs(from) <= mostDigits && Math.abs(less) <= mostDigits) return (from - less) / power + 0;
  const [left, right] = [digitsOf(minuend, ofMinuend), digitsOf(subtrahend, ofSubtrahend)];
  const places = Math.max(left.places, right.places);
  const aligned = ({ whole, places: own }: Digits): bigint => whole * 10n ** BigInt(places - own);
  return fromDigits(aligned(left) - aligned(right), places);
}

/** The product in decimal arithmetic: 0.294 × 100 → 29.4. */
export function multiply(left: number, right: number): number {
  if (!finite(left, right)) return Number.NaN;
  const [ofLeft, ofRight] = [powerOf(left), powerOf(right)];
  if (ofLeft === 0 || ofRight === 0) return left * right;
  const power = ofLeft * ofRight;
  if (power > largestExactPower) {
    const [one, other] = [digitsOf(left, ofLeft), digitsOf(right, ofRight)];
    return fromDigits(one.whole * other.whole, one.places + other.places);
  }
  return productOver(Math.round(left * ofLeft), Math.round(right * ofRight), power) + 0;
}

/** The quotient in decimal arithmetic, correctly rounded; null for a zero divisor. */
export function divide(dividend: number, divisor: number): number | null {
  if (divisor === 0 || !finite(dividend, divisor)) return null;
  const rough = dividend / divisor;
  if (!Number.isFinite(rough)) return null;
  const [ofDividend, ofDivisor] = [powerOf(dividend), powerOf(divisor)];
  if (Math.abs(rough) < smallestExact || ofDividend === 0 || ofDivisor === 0) return rough;
  const common = Math.min(ofDividend, ofDivisor);
  const below = Math.round(divisor * ofDivisor) * (ofDividend / common);
  if (!Number.isSafeInteger(below)) {
    return longDivision(digitsOf(dividend, ofDividend), digitsOf(divisor, ofDivisor));
  }
  return productOver(Math.round(dividend * ofDividend), ofDivisor / common, below) + 0;
}

/**
 * value × numerator ÷ denominator with one rounding at the very end: 15 × 2000 ÷ 3 → 10000. Both whole numbers;
 * `denominator` is not 0.
 */
export function scaleByFraction(value: number, numerator: number, denominator: number): number {
  const rough = (value * numerator) / denominator;
  if (!Number.isFinite(rough) || Math.abs(rough) < smallestExact) return rough;
  const power = powerOf(value);
  if (power === 0) return rough;
  const below = power * denominator;
  if (Number.isSafeInteger(below)) return productOver(Math.round(value * power), numerator, below) + 0;
  const one = digitsOf(1, 1);
  return longDivision(digitsOf(value, power), one, BigInt(numerator), BigInt(denominator));
}

const exponential = /^(-?)(\d)(?:\.(\d+))?e([+-]\d+)$/;

/** A number as plain decimal digits, never with an exponent: 1e-7 → "0.0000001". */
export function decimalText(value: number): string {
  const text = Object.is(value, -0) ? "0" : String(value);
  const parts = exponential.exec(text);
  if (!parts) return text;
  const [, sign = "", first = "", rest = ""] = parts;
  const [digits, exponent] = [first + rest, Number(parts[4])];
  return exponent < 0
    ? `${sign}0.${"0".repeat(-exponent - 1)}${digits}`
    : `${sign}${digits.padEnd(exponent + 1, "0")}`;
}

/** Digits after the decimal point of a number in its shortest form: 0.294 → 3, 100 → 0. */
export function decimalPlaces(value: number): number {
  if (!Number.isFinite(value)) return 0;
  return decimalText(value).split(".")[1]?.length ?? 0;
}
