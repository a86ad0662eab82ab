import buildingUses from "../../seeds/planning/building-uses.json";
import dominantUse from "../../seeds/planning/dominant-use.json";
import greening from "../../seeds/planning/greening.json";
import industrialLand from "../../seeds/planning/industrial-land.json";
import methods from "../../seeds/planning/methods.json";
import roofPv from "../../seeds/planning/roof-pv.json";
import underground from "../../seeds/planning/underground.json";
import zoning from "../../seeds/planning/zoning.json";
import computedSeeds from "../../seeds/tables.computed.json";
import { loadCatalogue } from "../../src/catalogue/catalogue";
import { planningProblems, planningSeedsSchema } from "../../src/catalogue/planningSchema";
import { tablesSchema } from "../../src/catalogue/tableSchema";

const raw = {
  "building-uses": buildingUses,
  "dominant-use": dominantUse,
  greening,
  "industrial-land": industrialLand,
  methods,
  "roof-pv": roofPv,
  underground,
  zoning,
};
const seeds = planningSeedsSchema.parse(raw);
const tables = tablesSchema.parse(computedSeeds);
const known = new Set<string>(loadCatalogue().indicators.map(({ code }) => code));
const problemsWith = (changes: Partial<typeof seeds>): readonly string[] =>
  planningProblems({ ...seeds, ...changes }, tables, known);

it("the planning seeds fit their schema and hold together", () =>
  expect(planningProblems(seeds, tables, known)).toEqual([]));

it.each([
  ["a field that nobody reads", { ...raw, greening: { ...greening, more: 1 } }],
  ["a file that nobody knows", { ...raw, more: {} }],
  ["a unit spelled otherwise", { ...raw, "industrial-land": withUnit("平方米") }],
  ["a rule without other names", { ...raw, zoning: { ...zoning, rules: { 塔楼规则: [] } } }],
])("%s does not fit", (_case, changed) => expect(planningSeedsSchema.safeParse(changed).success).toBe(false));

function withUnit(unit: string) {
  return { ...industrialLand, inputs: industrialLand.inputs.map((input) => ({ ...input, unit })) };
}

it.each([
  ["a table that is not there", { zoning: { ...seeds.zoning, table: "PKU-T99" } }, "no table PKU-T99"],
  [
    "a term of no row",
    { greening: { ...seeds.greening, synonyms: { 沙漠: ["戈壁"] } } },
    "PKU-T02 has no 沙漠",
  ],
  ["a layer of no row", { underground: { ...seeds.underground, reserve: "天空" } }, "PKU-T12 has no 天空"],
  [
    "an indicator that is not there",
    { "roof-pv": { ...seeds["roof-pv"], indicator: "NONE" } },
    "no indicator NONE",
  ],
  [
    "a name for two",
    {
      methods: {
        ...seeds.methods,
        landMix: [...seeds.methods.landMix, ...seeds.methods.landMix.slice(0, 1)],
      },
    },
    "shannon is given twice",
  ],
  [
    "a measure of no input",
    { "industrial-land": { ...seeds["industrial-land"], inputs: seeds["industrial-land"].inputs.slice(1) } },
    "no input land",
  ],
])("%s is a problem", (_case, changes, problem) =>
  expect(problemsWith(changes)).toContainEqual(expect.stringContaining(problem)),
);
