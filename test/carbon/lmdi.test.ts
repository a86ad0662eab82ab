import fc from "fast-check";
import { type KayaEffects, type KayaFigures, kayaEffects } from "../../src/carbon/lmdi";

const parts = ({ population, outputPerHead, energyIntensity, carbonIntensity }: KayaEffects): number[] => [
  population,
  outputPerHead,
  energyIntensity,
  carbonIntensity,
];

const effects = (before: KayaFigures, after: KayaFigures): KayaEffects => {
  const result = kayaEffects(before, after);
  if (!result.ok) throw new Error(JSON.stringify(result.problem));
  return result.value;
};

const sum = (values: readonly number[]): number => values.reduce((left, right) => left + right, 0);
const mean = (left: number, right: number): number => (left - right) / (Math.log(left) - Math.log(right));

it("splits a change by the logarithmic mean, as the formula is published", () => {
  const found = effects([100, 200, 300, 600], [110, 264, 330, 594]);
  const weight = mean(594, 600);
  const expected = [110 / 100, 2.4 / 2, 1.25 / 1.5, 1.8 / 2].map((ratio) => weight * Math.log(ratio));
  for (const [at, effect] of parts(found).entries()) expect(effect).toBeCloseTo(expected[at] ?? NaN, 9);
});

it.each<[trap: string, before: KayaFigures, after: KayaFigures, expected: readonly number[]]>([
  ["nothing changes", [1, 2, 3, 4], [1, 2, 3, 4], [0, 0, 0, 0]],
  ["only people", [1, 2, 3, 4], [2, 4, 6, 8], [4, 0, 0, 0]],
  ["carbon leaves the energy", [1, 2, 3, 4], [2, 3, 5, 0], [0, 0, 0, -4]],
  ["energy is no longer used", [1, 2, 3, 4], [2, 3, 0, 0], [0, 0, -4, 0]],
  ["output ceases", [1, 2, 3, 4], [2, 0, 0, 0], [0, -4, 0, 0]],
  ["everybody leaves", [1, 2, 3, 4], [0, 0, 0, 0], [-4, 0, 0, 0]],
  ["emissions begin", [1, 2, 3, 0], [1, 2, 3, 4], [0, 0, 0, 4]],
  ["no emissions in either year", [1, 2, 3, 0], [2, 2, 0, 0], [0, 0, 0, 0]],
])("takes zeros by their limits: %s", (_trap, before, after, expected) => {
  expect(parts(effects(before, after))).toEqual(expected);
});

it("comes close to the limit as carbon dwindles", () => {
  const near = effects([1, 2, 3, 4], [2, 3, 5, 1e-300]);
  expect(Math.abs(near.carbonIntensity + 4)).toBeLessThan(0.05);
});

it.each<[trap: string, before: KayaFigures, after: KayaFigures, code: string, quantity: string]>([
  ["a negative figure", [1, 2, 3, 4], [1, 2, 3, -4], "negative", "after"],
  ["energy without output", [1, 0, 3, 4], [1, 2, 3, 4], "broken-chain", "before"],
  ["emissions without energy", [1, 2, 3, 4], [1, 2, 0, 4], "broken-chain", "after"],
  ["not a number", [1, 2, 3, NaN], [1, 2, 3, 4], "not-finite", "before"],
])("refuses %s", (_trap, before, after, code, quantity) => {
  expect(kayaEffects(before, after)).toEqual({ ok: false, problem: { code, quantity } });
});

const positive = fc.double({ min: 1e-6, max: 1e9, noNaN: true });
const figures = fc.tuple(positive, positive, positive, positive);

it("adds up to the change of emissions within 1e-9 for any positive figures", () => {
  fc.assert(
    fc.property(figures, figures, (before, after) => {
      const found = effects(before, after);
      const scale = Math.max(1, ...parts(found).map(Math.abs), after[3], before[3]);
      return Math.abs(sum(parts(found)) - (after[3] - before[3])) <= 1e-9 * scale;
    }),
    { numRuns: 1000 },
  );
});

it("does not depend on the units of people, output and energy", () => {
  fc.assert(
    fc.property(
      figures,
      figures,
      fc.double({ min: 0.001, max: 1000, noNaN: true }),
      (before, after, times) => {
        const scaled = ([p, g, e, c]: KayaFigures): KayaFigures => [p * times, g / times, e * times, c];
        const [own, other] = [effects(before, after), effects(scaled(before), scaled(after))];
        const tolerance = 1e-9 * Math.max(1, ...parts(own).map(Math.abs));
        return parts(own).every((effect, at) => Math.abs(effect - (parts(other)[at] ?? NaN)) <= tolerance);
      },
    ),
  );
});
