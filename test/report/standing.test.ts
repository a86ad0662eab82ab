import { loadCatalogue } from "../../src/catalogue/catalogue";
import { indicatorCode } from "../../src/catalogue/codes";
import { standingBySector } from "../../src/report/standing";
import { validateWorkbook } from "../../src/validation/validate";
import { filledSample } from "../taskpane/sampleWorkbook";

const catalogue = loadCatalogue();
const { results } = validateWorkbook(filledSample(), { catalogue, overrides: {} });

test("every result is counted once, in the sector of its target or of its indicator", () => {
  const standings = standingBySector(catalogue, results);
  expect(standings.reduce((sum, { total }) => sum + total, 0)).toBe(results.length);
  for (const { counts, total } of standings) {
    expect([...counts.values()].reduce((sum, count) => sum + count, 0)).toBe(total);
  }
  const sectors = standings.map(({ sector }) => sector);
  expect(new Set(sectors).size).toBe(sectors.length);
  const building = results.filter(({ assessment }) => assessment.target?.sector === "建筑");
  expect(building.length).toBeGreaterThan(0);
  expect(standings.find(({ sector }) => sector === "建筑")?.total).toBeGreaterThanOrEqual(building.length);
});

test("what belongs to no sector comes last", () => {
  const [first] = results;
  if (first === undefined) throw new Error("the sample has results");
  const bare = {
    ...first,
    assessment: {
      ...first.assessment,
      target: null,
      indicator: { ...first.assessment.indicator, code: indicatorCode("NAMED_NOWHERE") },
    },
  };
  const standings = standingBySector(catalogue, [bare, ...results]);
  expect(standings.at(-1)?.sector).toBeNull();
});

test("no results, no sectors", () => {
  expect(standingBySector(catalogue, [])).toEqual([]);
});
