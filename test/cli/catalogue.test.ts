import { z } from "zod";
import { catalogueCommand } from "../../src/cli/catalogue";
import { recordSchema } from "../../src/catalogue/schema";
import type { Locale } from "../../src/i18n/locale";

function listed(options: Parameters<typeof catalogueCommand>[0], locale: Locale = "zh-CN"): string {
  const written: string[] = [];
  const status = catalogueCommand(options, locale, {
    out: (text) => written.push(text),
    note: () => undefined,
    readInput: () => Promise.resolve(""),
    now: () => new Date(0),
  });
  expect(status).toBe(0);
  return written.join("");
}

const listing = z.object({ catalogue: z.string(), records: z.array(recordSchema) });
const recordsOf = (document?: string): z.infer<typeof listing>["records"] =>
  listing.parse(JSON.parse(listed({ format: "json", ...(document === undefined ? {} : { document }) })))
    .records;

describe("the catalogue as JSON", () => {
  it("lists each document's records with the fields of the contract, in the order of their ids", () => {
    const records = recordsOf();
    expect(new Set(records.map(({ document }) => document))).toEqual(
      new Set(["SX", "PKU", "CQ", "NM", "HN"]),
    );
    expect(records.map(({ id }) => id)).toEqual(records.map(({ id }) => id).sort());
  });

  it.each([
    ["CQ", 44],
    ["NM", 88],
    ["HN", 127],
    ["NM,HN", 215],
  ])("of %s: %d records", (document, count) => expect(recordsOf(document)).toHaveLength(count));

  it.each([
    ["a target", "HN-012", { kind: "target", value: 43_500, unit: "套", year: 2021, region: "430100" }],
    ["a list", "HN-064", { kind: "list", items: ["常德市", "益阳市", "汨罗市", "醴陵市"] }],
    ["an indicator named", "CQ-015", { kind: "indicator", indicator: "BUILT_UP_GREEN_SPACE_RATE" }],
    ["a fact", "CQ-020", { kind: "fact", force: "fact", severity: "info" }],
  ])("holds %s", (_kind, id, fields) =>
    expect(recordsOf().find((record) => record.id === id)).toMatchObject(fields),
  );
});

describe("the catalogue as CSV", () => {
  const rows = (locale: Locale): readonly string[] =>
    listed({ format: "csv", document: "SX,PKU,CQ" }, locale).split("\n");
  it.each<[string, Locale, string, string]>([
    ["a list with its items", "zh-CN", "CQ-040", "基础调查制度；专家咨询制度；公众参与制度"],
    ["a misprint with its correction", "zh-CN", "PKU-013", "2035年,2030年"],
    ["a condition", "zh-CN", "SX-020", "urbanResidentPopulation >= 3000000"],
    ["the reader's language", "en-US", "CQ-020", "1,943 km²"],
  ])("gives %s", (_case, locale, id, words) =>
    expect(rows(locale).find((row) => row.startsWith(`${id},`))).toContain(words),
  );
});
