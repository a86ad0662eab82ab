import vocabulary from "../../seeds/plan-terms.json";
import { loadRecords } from "../../src/catalogue/statements";
import { loadStrategies } from "../../src/catalogue/strategies";
import { planTermProblems, planTermsSchema } from "../../src/catalogue/planTermSchema";
import { planLevels, planSectors, planTypes, speaksOf } from "../../src/catalogue/planTerms";
import { recordSchema } from "../../src/catalogue/schema";

const records = loadRecords().map((record) => recordSchema.parse(record));
const checked = planTermsSchema.parse(vocabulary);

it.each([
  [planLevels, "省", "省级"],
  [planLevels, " 省级 ", "省级"],
  [planLevels, "区县", "县级"],
  [planTypes, "详规", "详细规划"],
  [planSectors, "废弃物", "废弃物处理"],
  [planSectors, "Waste", "废弃物处理"],
  [planSectors, "旅游", null],
])("%# a word stands for its term", (terms, word, term) => expect(terms.find(word)).toBe(term));

it.each([
  ["the same term", ["省级"], "省级", true],
  ["a short word for it", ["省级"], "省", true],
  ["another level", ["省级"], "市级", false],
  ["nothing asked", ["省级"], null, true],
  ["a record of every level", [], "县级", true],
  ["a word of neither", ["省级"], "街道", false],
])("a record speaks of %s", (_case, listed, asked, holds) =>
  expect(speaksOf(listed, asked, planLevels)).toBe(holds),
);

it("all documents spell levels, types and sectors alike", () => {
  expect(planTermProblems(checked, records)).toEqual([]);
  const strategies = loadStrategies();
  for (const { level, type, sector } of strategies) {
    expect(planLevels.known).toContain(level);
    expect(planTypes.known).toContain(type);
    expect(planSectors.known).toContain(sector);
  }
});

it.each([
  ["a level", { planLevel: ["省"] }, "省 is no term"],
  ["a sector", { sector: "废弃物" }, "废弃物 is no term"],
])("%s spelled otherwise is a problem", (_case, fields, problem) => {
  const strange = records.map((record) => (record.kind === "target" ? { ...record, ...fields } : record));
  expect(planTermProblems(checked, strange)).toContainEqual(expect.stringContaining(problem));
});
