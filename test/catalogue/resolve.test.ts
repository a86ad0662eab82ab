import { loadCatalogue } from "../../src/catalogue/catalogue";
import { findIndicator, resolveIndicator } from "../../src/catalogue/resolve";
import { searchIndicators } from "../../src/catalogue/search";
import { negatives, positives } from "./labels";

const catalogue = loadCatalogue();

describe("a label names an indicator", () => {
  it.each(positives)("%s: %s → %s", (_trap, label, code, unit) => {
    const match = findIndicator(catalogue, label);
    expect([match?.indicator.code, match?.unitInLabel]).toEqual([code, unit]);
  });

  it.each([
    ["code", "NEW_ENERGY_BUS_SHARE", "code"],
    ["name in a label with numbering and unit", "（一）公交车新能源占比（%）", "name"],
    ["synonym", "新能源公交车占比", "synonym"],
    ["words written another way", "新能源公交车比重", "normalised"],
    ["name with a year around it", "2025年公交车新能源占比", "contained"],
  ])("says how it was matched: %s", (_case, label, reason) =>
    expect(findIndicator(catalogue, label)?.reason).toBe(reason),
  );
});

describe("a label that only looks like an indicator", () => {
  it.each(negatives)("%s: %s", (_why, label) => expect(findIndicator(catalogue, label)).toBeNull());

  it("a whole report in a cell, or a name among spaces without end", () => {
    expect(findIndicator(catalogue, "装配式建筑占比，".repeat(4000))).toBeNull();
    expect(findIndicator(catalogue, `装配式建筑占比${" ".repeat(30_000)}及其他`)).toBeNull();
  });

  it("a county town's share is not the towns' share", () => {
    const match = findIndicator(catalogue, "县城绿色建筑占比");
    expect(match?.indicator.code).not.toBe("URBAN_GREEN_BUILDING_SHARE");
  });
});

describe("what was not found comes with the nearest names", () => {
  it.each([
    ["装配式建筑率", "装配式建筑占新建建筑面积比例"],
    ["污水收集比率", "生活污水收集率"],
    ["prefabricated building ratio", "Prefabricated share of new building floor area"],
  ])("%s", (label, expected) => {
    const result = resolveIndicator(catalogue, label);
    expect(result.ok).toBe(false);
    if (result.ok) return;
    expect(result.problem.code).toBe("not-found");
    expect(result.problem.text).toBe(label);
    expect(result.problem.nearest).toContain(expected);
    expect(result.problem.nearest.length).toBeLessThanOrEqual(5);
  });

  it("is the same every time", () =>
    expect(resolveIndicator(catalogue, "绿色建筑")).toEqual(resolveIndicator(catalogue, "绿色建筑")));

  it("names nothing where nothing is alike", () =>
    expect(resolveIndicator(catalogue, "★")).toEqual({
      ok: false,
      problem: { code: "not-found", text: "★", nearest: [] },
    }));
});

describe("every name of the catalogue", () => {
  const names = catalogue.indicators.flatMap((indicator) =>
    [indicator.name.zh, indicator.name.en, ...indicator.synonyms].map(
      (name) => [name, indicator.code] as const,
    ),
  );
  it.each(names)("%s names %s and no other", (name, code) =>
    expect(findIndicator(catalogue, name)?.indicator.code).toBe(code),
  );
});

describe("search in a picker", () => {
  it.each([
    ["beginning of a name", "装配式", "PREFABRICATED_SHARE"],
    ["middle of a name", "红线", "COUNTY_INNER_ROAD_RED_LINE_WIDTH"],
    ["two words", "公交 占比", "NEW_ENERGY_BUS_SHARE"],
    ["English", "taxi", "NEW_ENERGY_TAXI_SHARE"],
    ["code", "SEWAGE_COLL", "SEWAGE_COLLECTION_RATE"],
    ["slip of the pen", "生活污水收集绿", "SEWAGE_COLLECTION_RATE"],
  ])("%s: %s", (_case, text, code) =>
    expect(searchIndicators(catalogue, text, 6).map(({ indicator }) => indicator.code)).toContain(code),
  );

  it("gives the equal name first", () =>
    expect(searchIndicators(catalogue, "装配率", 3)[0]?.indicator.code).toBe("PREFABRICATION_RATE"));

  it("gives the beginning of the catalogue for a blank text", () =>
    expect(searchIndicators(catalogue, " ", 2).map(({ indicator }) => indicator)).toEqual(
      catalogue.indicators.slice(0, 2),
    ));

  it("gives no more than asked", () => expect(searchIndicators(catalogue, "绿色", 3)).toHaveLength(3));

  it("gives nothing for nonsense", () => expect(searchIndicators(catalogue, "qqqq", 3)).toEqual([]));
});
