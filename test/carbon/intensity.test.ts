import fc from "fast-check";
import { carbonIntensity } from "../../src/carbon/intensity";
import { parseUnit } from "../../src/quantity/units";
import type { Unit } from "../../src/quantity/types";

const unit = (text: string): Unit => {
  const parsed = parseUnit(text);
  if (!parsed) throw new Error(`no unit: ${text}`);
  return parsed;
};

it.each([
  ["the quotient as it stands", 12600, 8.4, null, null, 1500],
  ["in the denominator's own unit", 12600, 8.4, "公顷", null, 1500],
  ["hectares into mu, exactly", 12600, 8.4, "公顷", "亩", 100],
  ["a whole result unit", 12600, 8.4, "公顷", "tCO2/亩", 100],
  ["a plain tonne above the stroke", 12600, 8.4, "公顷", "t/亩", 100],
  ["kilograms over square metres", 12600, 8.4, "公顷", "kgCO2/m²", 150],
  ["over output", 12600, 8.4, "亿元", "tCO2/万元", 0.15],
  ["over residents", 4_200_000, 42, "万人", "人", 10],
  ["over a square kilometre", 650, 1, "km²", "公顷", 6.5],
  ["carbon in the result", 44, 1, "公顷", "tC/公顷", 12],
  ["no emissions", 0, 8.4, "公顷", "亩", 0],
] as const)("gives %s", (_case, emissions, denominator, stated, wanted, expected) => {
  const result = carbonIntensity(emissions, denominator, stated && unit(stated), wanted && unit(wanted));
  expect(result).toEqual({ ok: true, value: expected });
});

it.each([
  ["a denominator of 0", 1, 0, null, null, { code: "zero-denominator" }],
  ["a negative denominator", 1, -1, null, null, { code: "negative", quantity: "denominator" }],
  ["negative emissions", -1, 1, null, null, { code: "negative", quantity: "emissions" }],
  ["a conversion from no unit", 1, 1, null, "亩", { code: "denominator-unit-missing", resultUnit: "亩" }],
  ["an area into money", 1, 1, "公顷", "万元", { code: "inconvertible", from: "公顷", to: "万元" }],
  ["emissions into money", 1, 1, "公顷", "万元/公顷", { code: "inconvertible", from: "tCO2", to: "万元" }],
] as const)("refuses %s", (_case, emissions, denominator, stated, wanted, problem) => {
  const result = carbonIntensity(emissions, denominator, stated && unit(stated), wanted && unit(wanted));
  expect(result).toEqual({ ok: false, problem });
});

it("does not depend on the scale of the reporting unit", () => {
  const positive = fc.double({ min: 1e-3, max: 1e9, noNaN: true });
  fc.assert(
    fc.property(positive, positive, fc.integer({ min: 1, max: 1000 }), (emissions, area, times) => {
      const one = carbonIntensity(emissions, area, unit("公顷"), unit("亩"));
      const many = carbonIntensity(emissions * times, area * times, unit("公顷"), unit("亩"));
      return one.ok && many.ok && Math.abs(one.value - many.value) <= one.value * 1e-12;
    }),
  );
});

it("gives a finite number or a reason for any numbers", () => {
  fc.assert(
    fc.property(fc.double(), fc.double(), (emissions, denominator) => {
      const result = carbonIntensity(emissions, denominator, unit("公顷"), unit("亩"));
      return !result.ok || Number.isFinite(result.value);
    }),
  );
});
