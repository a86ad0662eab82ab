import fc from "fast-check";
import { parseUnit } from "../../src/quantity/units";
import {
  difference,
  exactly,
  holds,
  inOtherUnit,
  intervalIn,
  mayEqual,
  printed,
  ratioOf,
  sumOf,
  surelyAbove,
} from "../../src/validation/precision";

/** A true value and the place to which it is printed: 0.001 to 1000. */
const places = fc.integer({ min: -3, max: 3 }).map((power) => 10 ** power);
const values = fc.integer({ min: -(10 ** 9), max: 10 ** 9 }).map((thousandths) => thousandths / 1000);
const positive = fc.integer({ min: 1, max: 10 ** 9 }).map((thousandths) => thousandths / 1000);

/** As a person rounds and types it: half away from zero, without the noise of binary arithmetic. */
const rounded = (value: number, place: number): number =>
  Number((Math.sign(value) * Math.round(Math.abs(value) / place) * place).toPrecision(12));

const print = (value: number, place: number) => printed(rounded(value, place), place);

const parts = fc.array(fc.tuple(values, places), { minLength: 1, maxLength: 60 });

const exactSum = (numbers: readonly number[]): number =>
  Number((numbers.reduce((sum, value) => sum + Math.round(value * 1000), 0) / 1000).toPrecision(15));

test("rounding parts and total, each to its own place, never raises an alarm", () => {
  fc.assert(
    fc.property(parts, places, (some, place) => {
      const total = exactSum(some.map(([value]) => value));
      const sum = sumOf(some.map(([value, of]) => print(value, of)));
      return mayEqual(print(total, place), sum);
    }),
    { numRuns: 1000 },
  );
});

test("a gap beyond what all the half places add up to always raises one", () => {
  fc.assert(
    fc.property(parts, places, fc.boolean(), (some, place, above) => {
      const shown = some.map(([value, of]) => ({ value: rounded(value, of), of }));
      const room = shown.reduce((sum, { of }) => sum + of / 2, place / 2);
      const off = room * 1.001 + 0.01;
      const total = exactSum(shown.map(({ value }) => value)) + (above ? off : -off);
      const sum = sumOf(shown.map(({ value, of }) => printed(value, of)));
      return !mayEqual(printed(total, place), sum);
    }),
    { numRuns: 1000 },
  );
});

test("a ratio of rounded figures, rounded itself, never raises an alarm", () => {
  fc.assert(
    fc.property(positive, positive, places, places, places, (top, bottom, one, two, three) => {
      const [above, below] = [print(top, one), print(bottom, two)];
      const open = ratioOf(above, below);
      if (open === null) return true;
      return mayEqual(print(top / bottom, three), open);
    }),
    { numRuns: 1000 },
  );
});

test("a ratio outside of what its parts can give always raises one", () => {
  fc.assert(
    fc.property(positive, positive, places, (top, bottom, place) => {
      const open = ratioOf(print(top, 0.001), print(bottom, 0.001));
      if (open === null) return true;
      return !mayEqual(printed(open.high * (1 + 1e-9) + place * 0.501, place), open);
    }),
  );
});

test("what a part can be is never surely above its whole, however both were rounded", () => {
  fc.assert(
    fc.property(positive, positive, places, places, (part, rest, one, two) => {
      const whole = exactSum([part, rest]);
      return !surelyAbove(print(part, one), print(whole, two));
    }),
  );
});

test("a figure rounded in one unit agrees with the same figure rounded in another", () => {
  const [hectares, square] = [parseUnit("公顷"), parseUnit("km²")];
  fc.assert(
    fc.property(positive, places, places, (area, one, two) => {
      const inSquare = intervalIn(print(area, one), hectares, square);
      return inSquare !== null && mayEqual(inSquare, print(area / 100, two));
    }),
  );
});

test.each([
  ["59.9 in tenths, low end", 59.85, true],
  ["59.9 in tenths, high end", 59.95, true],
  ["just above", 59.951, false],
  ["just below", 59.849, false],
])("%s", (_, value, inside) => {
  expect(holds(printed(59.9, 0.1), value)).toBe(inside);
});

test("things counted leave nothing open", () => {
  expect(mayEqual(exactly(919), exactly(920))).toBe(false);
  expect(mayEqual(exactly(919), sumOf([exactly(900), exactly(19)]))).toBe(true);
});

test("the noise of binary arithmetic is no gap: 0.1 + 0.2 is 0.3", () => {
  expect(mayEqual(exactly(0.3), exactly(0.1 + 0.2))).toBe(true);
  const cents = Array.from({ length: 3000 }, (_, index) => (index + 1) / 100);
  expect(mayEqual(exactly(45015), sumOf(cents.map(exactly)))).toBe(true);
});

test("a difference leaves open what both figures do", () => {
  const { low, high } = difference(printed(10, 1), printed(4, 0.1));
  expect([low, high].map((end) => Number(end.toFixed(6)))).toEqual([5.45, 6.55]);
});

test("units that do not fit give nothing; a cell without a unit fits any", () => {
  const [area, mass] = [parseUnit("公顷"), parseUnit("t")];
  expect(inOtherUnit(1, area, mass)).toBeNull();
  expect(intervalIn(exactly(1), area, mass)).toBeNull();
  expect(inOtherUnit(1, null, mass)).toBe(1);
  expect(inOtherUnit(150, parseUnit("亩"), area)).toBe(10);
});

test("no ratio over what may be zero or of what may be negative", () => {
  expect(ratioOf(exactly(1), printed(0.4, 1))).toBeNull();
  expect(ratioOf(printed(-3, 1), exactly(2))).toBeNull();
});
