import BigDecimal from "big.js";

/** An own constructor, so that nobody else's settings of big.js reach it. */
const Decimal = BigDecimal();
Decimal.DP = 40;

const significantDigits = 12;
/** Below this the fixed 40 decimals of a division would lose significant digits. */
const smallestExact = 1e-15;

const mostDigits = 1e15;
/** 10²², the largest power of ten that a number holds exactly. */
const largestExactPower = 1e22;
const powers = Array.from({ length: 16 }, (_, places) => Number(`1e${places}`));

/**
 * The power of ten that makes a whole number of a decimal of at most 15 digits; 0 for any other. A number with more
 * digits was not typed: a formula computed it, in binary, and decimal arithmetic would not make it truer.
 */
function powerOf(value: number): number {
  for (const power of powers) {
    const whole = Math.round(value * power);
    if (Math.abs(whole) > mostDigits) return 0;
    if (whole / power === value) return power;
  }
  return 0;
}

/** Dekker's split: two halves of 26 bits whose products are exact. */
function highHalf(value: number): number {
  const scaled = 134_217_729 * value;
  return scaled - (scaled - value);
}

/** What a product of two numbers loses by rounding, exactly. */
function lostBy(product: number, left: number, right: number): number {
  const [leftHigh, rightHigh] = [highHalf(left), highHalf(right)];
  const [leftLow, rightLow] = [left - leftHigh, right - rightHigh];
  return leftHigh * rightHigh - product + leftHigh * rightLow + leftLow * rightHigh + leftLow * rightLow;
}

/** left × right ÷ divisor, rounded once, for whole numbers of moderate size. */
function productOver(left: number, right: number, divisor: number): number {
  const product = left * right;
  const quotient = product / divisor;
  if (Number.isSafeInteger(product)) return quotient;
  const back = quotient * divisor;
  const rest = product - back - lostBy(back, quotient, divisor) + lostBy(product, left, right);
  return quotient + rest / divisor;
}

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
  return new Decimal(minuend).minus(subtrahend).toNumber();
}

/** The product in decimal arithmetic: 0.294 × 100 → 29.4. */
export function multiply(left: number, right: number): number {
  if (!finite(left, right)) return Number.NaN;
  const [ofLeft, ofRight] = [powerOf(left), powerOf(right)];
  if (ofLeft === 0 || ofRight === 0) return left * right;
  const power = ofLeft * ofRight;
  if (power > largestExactPower) return new Decimal(left).times(right).toNumber();
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
  if (!Number.isSafeInteger(below)) return new Decimal(dividend).div(divisor).toNumber();
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
