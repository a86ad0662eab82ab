import fc from "fast-check";
import { type ContextInput, emptyContext, parseContext } from "../../src/assessment/context";
import { catalogueOf } from "./sampleCatalogue";

const catalogue = catalogueOf([], []);
const read = (input: ContextInput): ReturnType<typeof parseContext> => parseContext(catalogue, input);

it.each([
  ["nothing", null, {}],
  ["an empty text", "  ", {}],
  ["a use", "住宅", { facts: { buildingUse: "住宅" } }],
  ["a use under another name", "公建", { facts: { buildingUse: "公共建筑" } }],
  ["a use with its key", "用途=居住建筑", { facts: { buildingUse: "住宅" } }],
  ["a public use of its own", "用途=学校", { facts: { buildingUse: "学校" } }],
  ["an office under another name", "用途=写字楼", { facts: { buildingUse: "办公" } }],
  [
    "an office of the state",
    "用途=政府办公；既有",
    { facts: { buildingUse: "国家机关办公", existing: true } },
  ],
  ["a use in English", "use=Hospital", { facts: { buildingUse: "医院" } }],
  ["a use alone", "商业", { facts: { buildingUse: "商业" } }],
  ["a land class under another name", "用地性质=二类居住", { facts: { landUse: "二类居住用地" } }],
  ["a land class that no clause knows", "用地性质=公园绿地", { facts: { landUse: "公园绿地" } }],
  ["an example by the city's full name", "参照=上海市", { facts: { examplePlace: "上海" } }],
  ["residents in 10⁴", "城区人口=420万", { facts: { urbanResidentPopulation: 4_200_000 } }],
  ["residents with a unit", "城区常住人口：300万人", { facts: { urbanResidentPopulation: 3_000_000 } }],
  ["residents with separators", "城区人口=3,000,000", { facts: { urbanResidentPopulation: 3_000_000 } }],
  ["residents in numerals", "城区人口＝三百万", { facts: { urbanResidentPopulation: 3_000_000 } }],
  ["an existing building", "既有", { facts: { existing: true } }],
  ["a yes", "既有=是", { facts: { existing: true } }],
  ["a new district", "城市新区", { facts: { newDistrict: true } }],
  ["documents", "采用=SX,PKU", { adopted: ["SX", "PKU"] }],
  ["documents in small letters, Chinese comma", "采用=sx、pku", { adopted: ["SX", "PKU"] }],
  ["no document at all", "采用=无", { adopted: [] }],
  ["a unit", "单位=㎡", { unit: { symbol: "m²" } }],
  ["a planned value", "性质=规划", { nature: "planned" }],
  ["a planned value in full", "性质=设计值", { nature: "planned" }],
  ["a plan", "层级=县；规划类型=详细规划", { planLevel: "县级", planType: "详细规划" }],
  ["a plan in short words", "层级=市；规划类型=详规", { planLevel: "市级", planType: "详细规划" }],
  ["a key with an empty cell behind it", "采用=；单位=", {}],
  [
    "several, parted by semicolons",
    "住宅；城区人口=420万; 采用=SX,PKU",
    { facts: { buildingUse: "住宅", urbanResidentPopulation: 4_200_000 }, adopted: ["SX", "PKU"] },
  ],
  ["several, parted by a comma", "住宅，既有", { facts: { buildingUse: "住宅", existing: true } }],
  ["a word behind a list of documents", "采用=SX,既有", { adopted: ["SX"], facts: { existing: true } }],
  [
    "a range of keys and values",
    [
      ["城区人口", "420万"],
      ["采用", "SX、PKU"],
      ["", ""],
      ["单位", null],
    ],
    { facts: { urbanResidentPopulation: 4_200_000 }, adopted: ["SX", "PKU"] },
  ],
  ["a range with a number", [["城区常住人口", 4_200_000]], { facts: { urbanResidentPopulation: 4_200_000 } }],
  ["a range with a truth value", [["既有", true]], { facts: { existing: true } }],
  ["a range of words side by side", [["住宅", "既有"]], { facts: { buildingUse: "住宅", existing: true } }],
  ["a column of words", [["住宅"], ["采用=SX"]], { facts: { buildingUse: "住宅" }, adopted: ["SX"] }],
] as const)("reads %s: %j", (_case, input, expected) => {
  expect(read(input)).toMatchObject({ ok: true, value: { ...emptyContext, ...expected } });
});

it.each([
  ["an unknown key, by its name", "容积率=2", { code: "unknown-key", key: "容积率" }],
  ["an unknown key in a range", [["容积率", 2]], { code: "unknown-key", key: "容积率" }],
  ["an unknown word", "别墅区", { code: "unknown-word", text: "别墅区" }],
  [
    "an unknown use, with those known",
    "用途=剧院",
    {
      code: "unknown-value",
      key: "用途",
      text: "剧院",
      known: expect.arrayContaining(["学校", "医院", "农房"]),
    },
  ],
  ["an unknown document", "采用=SX,ZZ", { code: "bad-value", key: "采用", text: "ZZ" }],
  ["an unknown unit", "单位=丈", { code: "bad-value", key: "单位", text: "丈" }],
  ["residents that are no number", "城区人口=很多", { code: "bad-value", key: "城区人口" }],
  ["residents without 万", "城区人口=420", { code: "unit-missing", key: "城区人口", unit: "人" }],
  ["residents below none", "城区人口=-420万", { code: "bad-value", key: "城区人口" }],
  ["neither yes nor no", "既有=也许", { code: "bad-value", key: "既有" }],
  ["an unknown nature", "性质=想法", { code: "bad-value", key: "性质" }],
] as const)("refuses %s: %j", (_case, input, problem) => {
  expect(read(input)).toMatchObject({ ok: false, problem });
});

it("offers the keys that it knows", () => {
  const result = read("容积率=2");
  expect(result.ok || result.problem.code !== "unknown-key" ? [] : result.problem.known).toEqual(
    expect.arrayContaining(["城区人口", "采用", "单位", "性质"]),
  );
});

it("never throws on any text or range", () => {
  const cell = fc.oneof(
    fc.string(),
    fc.double(),
    fc.boolean(),
    fc.constant(null),
    fc.constantFrom("采用=", "住宅", "=", "；,"),
  );
  const input = fc.oneof(cell, fc.array(fc.array(cell, { maxLength: 4 }), { maxLength: 4 }));
  fc.assert(fc.property(input, (context) => typeof read(context).ok === "boolean"));
});
