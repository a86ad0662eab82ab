/** Decimal arithmetic on whole numbers and powers of ten, many times faster than on decimal text. */

export const mostDigits = 1e15;
/** 10²², the largest power of ten that a number holds exactly. */
export const largestExactPower = 1e22;
const decimalsOfDivision = 40;
const powers = Array.from({ length: 16 }, (_, places) => Number(`1e${places}`));

/**
 * The power of ten that makes a whole number of a decimal of at most 15 digits; 0 for any other. A number with more
 * digits was not typed: a formula computed it, in binary, and decimal arithmetic would not make it truer.
 */
export function powerOf(value: number): number {
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
export function productOver(left: number, right: number, divisor: number): number {
  const product = left * right;
  const quotient = product / divisor;
  if (Number.isSafeInteger(product)) return quotient;
  const back = quotient * divisor;
  const rest = product - back - lostBy(back, quotient, divisor) + lostBy(product, left, right);
  return quotient + rest / divisor;
}

/** A decimal of at most 15 digits: its digits as a whole number, and how many of them stand behind the point. */
export interface Digits {
  readonly whole: bigint;
  readonly places: number;
}

export const digitsOf = (value: number, power: number): Digits => ({
  whole: BigInt(Math.round(value * power)),
  places: powers.indexOf(power),
});

/** Rounded once, by the reading of the number. */
export const fromDigits = (whole: bigint, places: number): number => Number(`${whole}e${-places}`) + 0;

/** For numbers too far apart for whole numbers to hold both; seldom needed. */
export function longDivision(dividend: Digits, divisor: Digits, numerator = 1n, denominator = 1n): number {
  const shift = decimalsOfDivision + divisor.places - dividend.places;
  const top = dividend.whole * numerator * 10n ** BigInt(shift);
  return fromDigits(top / (divisor.whole * denominator), decimalsOfDivision);
}
