import vocabulary from "../../seeds/fact-terms.json";
import { factTermProblems, factTermsSchema } from "../../src/catalogue/factTermSchema";
import { factTerm, factTerms, isTermWithin } from "../../src/catalogue/factTerms";
import { seedsSchema } from "../../src/catalogue/schema";
import { rawSeeds } from "./seeds";

const { facts, records } = seedsSchema.parse(rawSeeds);
const checked = factTermsSchema.parse(vocabulary);

it.each([
  ["buildingUse", "写字楼", "办公"],
  ["buildingUse", "School", "学校"],
  ["buildingUse", "剧院", null],
  ["landUse", "二类居住", "二类居住用地"],
  ["examplePlace", "New York", "纽约"],
  ["existing", "是", null],
])("%s: %s is %s", (fact, text, term) => expect(factTerm(fact, text)).toBe(term));

it.each([
  ["学校", "公共建筑", true],
  ["学校", "学校", true],
  ["公共建筑", "学校", false],
  ["住宅", "公共建筑", false],
])("%s within %s: %s", (term, broader, within) =>
  expect(isTermWithin("buildingUse", term, broader)).toBe(within),
);

it("every word of a condition is a term that a person can say", () => {
  expect(factTermProblems(checked, facts, records)).toEqual([]);
  const said = records.flatMap((record) =>
    record.kind === "target" ? record.condition.filter(({ fact }) => factTerms(fact).length > 0) : [],
  );
  expect(said.length).toBeGreaterThan(20);
});

it.each([
  [
    "a word of a condition that is no term",
    { buildingUse: checked["buildingUse"]?.slice(0, 2) ?? [] },
    "学校 is no term",
  ],
  ["a fact that is none", { colour: [{ term: "红", words: [], within: null }] }, "colour is no fact"],
  [
    "a word for two terms",
    { landUse: [...(checked["landUse"] ?? []), { term: "农用地", words: ["居住"], within: null }] },
    "居住 stands for two",
  ],
  [
    "a broader term that is none",
    { landUse: [...(checked["landUse"] ?? []), { term: "农用地", words: [], within: "土地" }] },
    "within 土地",
  ],
])("%s is a problem", (_case, changes, problem) =>
  expect(factTermProblems({ ...checked, ...changes }, facts, records)).toContainEqual(
    expect.stringContaining(problem),
  ),
);
