import { readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";
import fc from "fast-check";
import { leaveOut, pack } from "../../scripts/pack-seeds.cjs";
import { unpack } from "../../scripts/unpack-seeds.cjs";

const root = join(__dirname, "../../seeds");
const files = readdirSync(root, { recursive: true, encoding: "utf8" }).filter((name) =>
  name.endsWith(".json"),
);

const throughColumns = (value: unknown): unknown => unpack(JSON.parse(JSON.stringify(pack(value))));

it.each(files)("%s comes out of its columns as it went in", (name) => {
  const value: unknown = JSON.parse(readFileSync(join(root, name), "utf8"));
  expect(throughColumns(value)).toEqual(value);
});

it("any list of records comes out as it went in", () => {
  const word = fc.string().filter((text) => !/^[~^]$|\n/u.test(text));
  const cell = fc.oneof(word, fc.constant(null), fc.integer(), fc.boolean(), fc.array(word));
  const record = fc.dictionary(fc.stringMatching(/^[a-z]{1,6}$/u), cell, {
    maxKeys: 6,
    noNullPrototype: true,
  });
  fc.assert(fc.property(fc.array(record), (records) => expect(throughColumns(records)).toEqual(records)));
});

it.each([
  ["a key that some records lack", [{ a: "x", b: null }, { a: "y" }]],
  ["records that are null", [{ of: { zh: "一", en: "one" } }, { of: null }]],
  ["lists of unlike lengths, one empty", [{ items: ["a", "b"] }, { items: [] }, { items: null }]],
  ["a number or a range", [{ value: 3 }, { value: [1, 2.5] }, { value: null }]],
  ["texts that repeat", Array.from({ length: 200 }, (_, at) => ({ unit: ["%", "m²", '"', "\\"][at % 4] }))],
  ["no record at all", []],
  ["a record without keys", { overrides: {} }],
])("%s", (_case, value) => expect(throughColumns(value)).toEqual(value));

it("a text that the columns would misread stops the build", () => {
  for (const text of ["~", "^", "two\nlines"]) expect(() => pack({ text })).toThrow(RangeError);
});

it("codes of indicators are written as their places, and come back as codes", () => {
  const codes = ["BUS_FLEET", "TAXI_FLEET"];
  const indicators = codes.map((code) => ({ code }));
  expect(unpack(pack(indicators, codes), codes)).toEqual(indicators);
  const targets = [{ indicator: "TAXI_FLEET" }, { indicator: null }, { indicator: "BUS_FLEET" }];
  const packed = JSON.stringify(pack(targets, codes));
  expect(packed).not.toContain("FLEET");
  expect(unpack(JSON.parse(packed), codes)).toEqual(targets);
});

it("what a bundle does not need is left out of every record", () =>
  expect(leaveOut([{ id: "A", summary: { zh: "略", en: "left out" } }], ["summary"])).toEqual([{ id: "A" }]));
