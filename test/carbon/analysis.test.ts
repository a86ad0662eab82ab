import fc from "fast-check";
import { allocate } from "../../src/carbon/allocation";
import { carbonBalance } from "../../src/carbon/balance";
import { type DecouplingState, decoupling } from "../../src/carbon/decoupling";
import { emissionsOfLandGrowth } from "../../src/carbon/landGrowth";
import { reductionPotential } from "../../src/carbon/potential";
import { carbonReduction } from "../../src/carbon/reduction";
import { carbonRisk } from "../../src/carbon/risk";
import { comparePlans } from "../../src/carbon/scenario";
import { carbonZones } from "../../src/carbon/zoning";
import { loadMethods } from "../../src/catalogue/methods";

const { cuts } = loadMethods().decoupling;

it.each<[trap: string, c: readonly [number, number], g: readonly [number, number], number, DecouplingState]>([
  ["growing, emissions fall", [100, 99], [100, 110], -0.1, "strong-decoupling"],
  ["growing, emissions stay", [100, 100], [100, 110], 0, "weak-decoupling"],
  ["growing, just below the first cut", [100, 107.99], [100, 110], 0.799, "weak-decoupling"],
  ["growing, at the first cut", [100, 108], [100, 110], 0.8, "expansive-coupling"],
  ["growing, at the second cut", [100, 112], [100, 110], 1.2, "expansive-coupling"],
  ["growing, above the second cut", [100, 112.01], [100, 110], 1.201, "expansive-negative-decoupling"],
  ["shrinking, emissions rise", [100, 101], [100, 90], -0.1, "strong-negative-decoupling"],
  ["shrinking, emissions stay", [100, 100], [100, 90], 0, "weak-negative-decoupling"],
  ["shrinking a little less", [100, 95], [100, 90], 0.5, "weak-negative-decoupling"],
  ["shrinking alike, at the first cut", [100, 92], [100, 90], 0.8, "recessive-coupling"],
  ["shrinking alike, at the second cut", [100, 88], [100, 90], 1.2, "recessive-coupling"],
  ["shrinking faster", [100, 80], [100, 90], 2, "recessive-decoupling"],
])("names the state when %s", (_trap, [c0, c1], [g0, g1], elasticity, state) => {
  expect(decoupling(c0, c1, g0, g1, cuts)).toEqual({ ok: true, value: { elasticity, state } });
});

it.each([
  ["output unchanged", 100, 110, 100, 100, "zero", "g1"],
  ["no emissions at the beginning", 0, 110, 100, 110, "zero", "c0"],
  ["no output at the beginning", 100, 110, 0, 110, "zero", "g0"],
  ["negative emissions", 100, -1, 100, 110, "negative", "c1"],
] as const)("has no elasticity with %s", (_trap, c0, c1, g0, g1, code, quantity) => {
  expect(decoupling(c0, c1, g0, g1, cuts)).toEqual({ ok: false, problem: { code, quantity } });
});

it.each([
  ["intermodal freight of the report", 3424, 1322, null, 0.613901869159],
  ["the report's box car", 3424, 951, null, 0.722254672897],
  ["a rise", 100, 110, null, -0.1],
  ["all of it", 100, 0, null, 1],
  ["without binary noise", 0.3, 0.2, null, 0.333333333333],
  ["a steady rate over two years", 100, 81, 2, 0.1],
  ["a steady rise over two years", 100, 121, 2, -0.1],
] as const)("reduces: %s", (_case, before, after, years, value) => {
  expect(carbonReduction(before, after, years)).toEqual({ ok: true, value });
});

it("takes a year's steady rate as often as there are years", () => {
  const positive = fc.double({ min: 10, max: 1e4, noNaN: true });
  fc.assert(
    fc.property(positive, positive, fc.integer({ min: 1, max: 30 }), (before, after, years) => {
      const rate = carbonReduction(before, after, years);
      return rate.ok && Math.abs(before * (1 - rate.value) ** years - after) <= 1e-7 * after;
    }),
  );
});

it("gives gap and compensation rate, the rate only where something is emitted", () => {
  expect(carbonBalance(120, 30)).toEqual({ ok: true, value: { gap: 90, compensationRate: 0.25 } });
  expect(carbonBalance(0, 30)).toEqual({ ok: true, value: { gap: -30, compensationRate: null } });
  expect(carbonBalance(-1, 30)).toMatchObject({ ok: false, problem: { code: "negative" } });
});

it("holds a region's intensity against the benchmark's, in either direction", () => {
  expect(reductionPotential(1.2, 0.8, 3_000_000)).toEqual({ ok: true, value: 1_200_000 });
  expect(reductionPotential(0.8, 1.2, 3_000_000)).toEqual({ ok: true, value: -1_200_000 });
});

it.each([
  ["doubled", 2, 2.7],
  ["unchanged", 1, 1],
  ["doubled twice", 4, 7.29],
  ["halved", 0.5, 0.37037037037],
  ["gone", 0, 0],
] as const)("multiplies emissions with land %s", (_case, growth, value) => {
  expect(emissionsOfLandGrowth(growth, loadMethods().landGrowth)).toEqual({ ok: true, value });
});

it("zones units in the five ways, a coefficient of 1 counting as high", () => {
  const unit = (
    gdp: number,
    emissions: number,
    sinks: number,
  ): Parameters<typeof carbonZones>[0][number] => ({
    gdp,
    emissions,
    sinks,
  });
  const zones = (units: Parameters<typeof carbonZones>[0]): readonly string[] => {
    const result = carbonZones(units);
    return result.ok ? result.value.map(({ zone }) => zone) : [result.problem.code];
  };
  expect(zones([unit(60, 50, 30), unit(40, 50, 10)])).toEqual(["low-carbon-keeping", "intensity-control"]);
  expect(zones([unit(60, 50, 10), unit(40, 50, 30)])).toEqual([
    "high-carbon-optimisation",
    "economic-development",
  ]);
  expect(zones([unit(50, 50, 20), unit(50, 50, 20)])).toEqual(["low-carbon-keeping", "low-carbon-keeping"]);
  expect(zones([unit(50, 50, 50), unit(50, 50, 20)])[0]).toBe("sink-function");
  expect(zones([unit(50, 0, 0), unit(50, 50, 20)])[0]).toBe("sink-function");
  expect(zones([unit(50, 50, 0)])).toEqual(["zero"]);
  expect(zones([unit(50, -50, 1)])).toEqual(["negative"]);
  expect(zones([])).toEqual(["zero"]);
});

it("zones alike in whatever units the figures stand", () => {
  const figure = fc.integer({ min: 1, max: 1000 });
  const units = fc.array(fc.record({ gdp: figure, emissions: figure, sinks: figure }), {
    minLength: 1,
    maxLength: 8,
  });
  fc.assert(
    fc.property(units, fc.constantFrom(0.5, 4, 1024), (given, times) => {
      const scaled = given.map(({ gdp, emissions, sinks }) => ({
        gdp: gdp * times,
        emissions: emissions * times,
        sinks: sinks * times,
      }));
      expect(carbonZones(scaled)).toEqual(carbonZones(given));
    }),
  );
});

it("splits a total without remainder by weights that add up, and by no others", () => {
  expect(
    allocate(
      100,
      [
        [30, 1],
        [70, 3],
      ],
      [0.5, 0.5],
    ),
  ).toEqual({ ok: true, value: [27.5, 72.5] });
  expect(allocate(100, [[1], [1]], [0.9])).toEqual({ ok: false, problem: { code: "weights-sum", sum: 0.9 } });
  expect(allocate(100, [[0], [0]], [1])).toMatchObject({ ok: false, problem: { code: "zero" } });
  expect(
    allocate(
      100,
      [
        [0, 1],
        [0, 1],
      ],
      [0, 1],
    ),
  ).toEqual({ ok: true, value: [50, 50] });
  expect(allocate(100, [[-1], [2]], [1])).toMatchObject({ ok: false, problem: { code: "negative" } });
  const rows = fc.array(fc.tuple(fc.integer({ min: 1, max: 999 }), fc.integer({ min: 1, max: 999 })), {
    minLength: 1,
    maxLength: 20,
  });
  fc.assert(
    fc.property(
      rows,
      fc.integer({ min: 0, max: 100 }),
      fc.double({ min: 1, max: 1e9, noNaN: true }),
      (units, percent, total) => {
        const split = allocate(total, units, [percent / 100, 1 - percent / 100]);
        const sum = split.ok ? split.value.reduce((left, right) => left + right, 0) : Number.NaN;
        return Math.abs(sum - total) <= 1e-9 * total;
      },
    ),
  );
});

const today = { emissions: 1000, gdp: 500, area: 200, population: 50, sinks: 100 };
const same = { emissions: 0, gdp: 0, area: 0, population: 0, sinks: 0 };

it("compares plans, equal ones sharing a rank, and refuses what cannot be", () => {
  const compared = comparePlans(today, [same, { ...same, emissions: -0.1 }, { ...same, area: 1 }]);
  const row = { emissions: 1000, perGdp: 2, perArea: 5, perHead: 20, net: 900 };
  expect(compared).toEqual({
    ok: true,
    value: [
      { ...row, rank: 2 },
      { emissions: 900, perGdp: 1.8, perArea: 4.5, perHead: 18, net: 800, rank: 1 },
      { ...row, perArea: 2.5, rank: 2 },
    ],
  });
  expect(comparePlans(today, [{ ...same, sinks: -1.5 }])).toMatchObject({ problem: { code: "negative" } });
  expect(comparePlans({ ...today, area: 0 }, [same])).toEqual({
    ok: false,
    problem: { code: "zero", quantity: "base" },
  });
});

it.each([
  ["no cut points", 1.2, 0.9, null, 0.25, null],
  ["below the first", 1, 0.95, [0.1, 0.2], 0.05, 0],
  ["just at a point", 1, 0.9, [0.1, 0.2], 0.1, 1],
  ["above all", 1, 0.5, [0.1, 0.2], 0.5, 2],
  ["intensity may rise", 1, 1.1, [0.1, 0.2], -0.1, 0],
] as const)("grades the cut that is asked: %s", (_case, before, after, points, requiredCut, level) => {
  expect(carbonRisk(before, after, points)).toEqual({ ok: true, value: { requiredCut, level } });
});
