import fc from "fast-check";
import { loadCatalogue } from "../../src/catalogue/catalogue";
import { divisionAtStart, fullDivisionName, resolveDivision } from "../../src/catalogue/divisions";
import { findIndicator, resolveIndicator } from "../../src/catalogue/resolve";
import { searchIndicators } from "../../src/catalogue/search";
import { nearestNames, similarity } from "../../src/catalogue/similarity";
import currentDivisions from "../../seeds/divisions/current.json";

const catalogue = loadCatalogue();
const anyText = fc.oneof(
  fc.string({ unit: "binary", maxLength: 200 }),
  fc.string({
    unit: fc.constantFrom(..."装配式建筑占比例县城（(%％㎡）)1.、一其中：2025年 \n"),
    maxLength: 30,
  }),
);
const wrapping = fc.constantFrom(
  (name: string) => `  ${name} `,
  (name: string) => `3.${name}`,
  (name: string) => `（二）${name}`,
  (name: string) => `${name}：`,
  (name: string) => `${name}（2024年）`,
  (name: string) => Array.from(name).join(" "),
);

describe("whatever stands in a cell", () => {
  it("is answered, the same way each time, with at most five nearest names", () =>
    fc.assert(
      fc.property(anyText, (text) => {
        const answer = resolveIndicator(catalogue, text);
        expect(resolveIndicator(catalogue, text)).toEqual(answer);
        expect(answer.ok || answer.problem.nearest.length <= 5).toBe(true);
        expect(searchIndicators(catalogue, text, 4).length).toBeLessThanOrEqual(4);
      }),
    ));

  it("is a division, ambiguous or not found, never a failure", () =>
    fc.assert(
      fc.property(anyText, (text) => {
        const answer = resolveDivision(text);
        expect(answer.ok || ["ambiguous", "not-found"].includes(answer.problem.code)).toBe(true);
        expect(() => divisionAtStart(text)).not.toThrow();
      }),
    ));
});

describe("every indicator", () => {
  it("is found by its name in any wrapping", () =>
    fc.assert(
      fc.property(fc.constantFrom(...catalogue.indicators), wrapping, (indicator, wrap) => {
        expect(findIndicator(catalogue, wrap(indicator.name.zh))?.indicator.code).toBe(indicator.code);
      }),
    ));

  it("comes first in a search for its name", () => {
    const missed = catalogue.indicators.filter(
      (indicator) => searchIndicators(catalogue, indicator.name.zh, 1)[0]?.indicator !== indicator,
    );
    expect(missed).toEqual([]);
  });
});

describe("every division", () => {
  const codes = Object.keys(currentDivisions.names);

  it("is found by its code, and by its full path where that is its alone", () => {
    const lost = codes.filter((code) => {
      const found = resolveDivision(code);
      if (!found.ok || found.value.code !== code) return true;
      const byPath = resolveDivision(fullDivisionName(found.value));
      return !byPath.ok || byPath.value.code !== code;
    });
    expect(lost).toEqual([]);
  });

  it("is found by its name, or the name is said to be several's", () => {
    const lost = Object.entries(currentDivisions.names).filter(([code, name]) => {
      const found = resolveDivision(name);
      return found.ok ? found.value.code !== code : found.problem.code !== "ambiguous";
    });
    expect(lost).toEqual([]);
  });
});

describe("likeness", () => {
  it("is 1 for equal texts, lies between 0 and 1, and does not depend on the order", () =>
    fc.assert(
      fc.property(fc.string({ minLength: 1 }), fc.string({ minLength: 1 }), (left, right) => {
        const alike = similarity(left, right);
        expect(similarity(left, left)).toBe(1);
        expect(alike).toBeCloseTo(similarity(right, left), 12);
        expect(alike >= 0 && alike <= 1).toBe(true);
      }),
    ));

  it.each([
    ["one letter of two", "兴县", "兴市", 0.5],
    ["nothing in common", "兴县", "沁源", 0],
    ["blank", "", "", 0],
  ])("%s", (_case, left, right, expected) => expect(similarity(left, right)).toBe(expected));

  it("keeps the given order among the equally like", () =>
    expect(nearestNames("兴县", ["兴市", "兴州", "沁源"], 5)).toEqual(["兴市", "兴州"]));
});
