import BigDecimal from "big.js";
import fc from "fast-check";
import {
  decimalPlaces,
  decimalText,
  divide,
  multiply,
  scaleByFraction,
  subtract,
  tidyNumber,
} from "../../src/quantity/decimal";

it.each([
  [0.1 + 0.2, 0.3],
  [0.294 * 100, 29.4],
  [1.1 * 1.1, 1.21],
  [123456789012345, 123456789012345],
  [1 / 3, 0.333333333333],
  [0, 0],
])("tidies %d to %d", (value, tidy) => {
  expect(tidyNumber(value)).toBe(tidy);
});

it("computes as on paper", () => {
  expect(subtract(0.294, 0.3)).toBe(-0.006);
  expect(multiply(0.294, 100)).toBe(29.4);
  expect(divide(12600, 126)).toBe(100);
  expect(divide(0.3, 0.1)).toBe(3);
  expect(divide(1, 0)).toBeNull();
  expect(scaleByFraction(15, 2000, 3)).toBe(10000);
});

it("writes numbers without an exponent", () => {
  expect([1e-7, 1e21, -0.006, 100].map(decimalText)).toEqual([
    "0.0000001",
    "1000000000000000000000",
    "-0.006",
    "100",
  ]);
  expect([0.294, 100, 1e-7].map(decimalPlaces)).toEqual([3, 0, 7]);
});

it("never throws and stays close to binary arithmetic", () => {
  const figure = fc.oneof(fc.double(), fc.double({ min: -1e9, max: 1e9, noNaN: true }));
  fc.assert(
    fc.property(figure, figure, (left, right) => {
      const [difference, product, quotient] = [
        subtract(left, right),
        multiply(left, right),
        divide(left, right),
      ];
      if (!Number.isFinite(left) || !Number.isFinite(right)) {
        return quotient === null && Number.isNaN(product) && Number.isNaN(difference);
      }
      const scale = Math.max(Math.abs(left), Math.abs(right));
      const near = Math.abs(difference - (left - right)) <= scale * 1e-12;
      const same = difference === left - right;
      return (near || same) && !Number.isNaN(product) && (quotient === null || Number.isFinite(quotient));
    }),
  );
});

const exact = BigDecimal();
exact.DP = 40;

/** A number of at most 15 digits, as it may be typed. */
const typed = fc
  .tuple(fc.integer({ min: -999_999_999_999_999, max: 999_999_999_999_999 }), fc.integer({ min: 0, max: 14 }))
  .map(([digits, places]) => Number(`${digits}e-${places}`));
const factor = fc.constantFrom([2000, 3], [44, 12], [1, 10_000], [100_000_000, 1], [3, 2000] as const);

it("gives what decimal arithmetic on paper rounds to, for all numbers that are typed", () => {
  fc.assert(
    fc.property(typed, typed, factor, (left, right, [numerator = 1, denominator = 1]) => {
      const on = new exact(left);
      expect(subtract(left, right)).toBe(on.minus(right).toNumber() + 0);
      expect(multiply(left, right)).toBe(on.times(right).toNumber() + 0);
      // Next to nothing, a quotient is left to the machine: forty decimals would not do.
      if (Math.abs(left) < 1e-3 || Math.abs(right) > 1e12) return;
      const scaled = on.times(numerator).div(denominator);
      expect(scaleByFraction(left, numerator, denominator)).toBe(scaled.toNumber());
      if (right !== 0) expect(divide(left, right)).toBe(on.div(right).toNumber());
    }),
    { numRuns: 2000 },
  );
});

it("writes any number as decimal arithmetic on paper would", () => {
  fc.assert(
    fc.property(fc.double({ noNaN: true, noDefaultInfinity: true }), (value) => {
      expect(decimalText(value)).toBe(new exact(value).toFixed().replace(/^-0$/, "0"));
    }),
  );
});
