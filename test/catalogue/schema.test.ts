import { readFileSync } from "node:fs";
import { join } from "node:path";
import { referenceProblems } from "../../src/catalogue/references";
import { recordSchema, seedsSchema, type Seeds } from "../../src/catalogue/schema";
import type { IndicatorSeed } from "../../src/catalogue/definitions";
import type { CatalogueRecord, DocumentRecord } from "../../src/catalogue/types";
import { rawSeeds } from "./seeds";

const seeds: Seeds = seedsSchema.parse(rawSeeds);

describe("the seeds", () => {
  it("fit their schema", () => {
    const checked = seedsSchema.safeParse(rawSeeds);
    expect(checked.error?.issues ?? []).toEqual([]);
  });

  it("hold together", () => expect(referenceProblems(seeds)).toEqual([]));

  it("fit the types by which the product reads them", () => {
    // Brands apart, the schema's types are the contract's: this fails to compile once they part.
    type Plain<T> = T extends string ? string : T extends object ? { [K in keyof T]: Plain<T[K]> } : T;
    const documents: readonly Plain<DocumentRecord>[] = seeds.documents;
    const indicators: readonly Plain<IndicatorSeed>[] = seeds.indicators;
    const records: readonly Plain<CatalogueRecord>[] = seeds.records;
    expect([documents.length, indicators.length, records.length].every((count) => count > 0)).toBe(true);
  });
});

describe("a broken record is refused", () => {
  const target = rawSeeds.records.find(({ id }) => id === "SX-029");
  it.each([
    ["no clause", { clause: null }],
    ["blank clause number", { clause: { number: " ", heading: "x" } }],
    ["one bound for between", { value: 0.6 }],
    ["bounds the wrong way round", { value: [0.8, 0.6] }],
    ["two bounds for at least", { operator: ">=" }],
    ["unknown force", { force: "must" }],
    ["reported figure that blocks", { severityWhen: { planned: "error", actual: "error" } }],
    ["suspect without what is printed", { suspect: true }],
    ["territory by name", { region: "山西省" }],
    ["year as text", { year: "2025" }],
    ["unknown field", { quote: "…" }],
    ["summary in one language", { summary: { zh: "比值", en: "比值" } }],
    ["id without its number", { id: "SX" }],
  ])("%s", (_fault, change) => expect(recordSchema.safeParse({ ...target, ...change }).success).toBe(false));

  it("and the sound one accepted", () => expect(recordSchema.safeParse(target).success).toBe(true));
});

describe("what does not hold together is named", () => {
  const [document] = seeds.documents;
  const [indicator] = seeds.indicators;
  const record = seeds.records.find(({ id }) => id === "SX-029");
  if (!document || !indicator || record?.kind !== "target") throw new Error("seeds are empty");
  it.each<[string, Partial<Seeds>, string]>([
    ["repeated id", { records: [record, record] }, "id SX-029 is given twice"],
    ["repeated name", { indicators: [indicator, indicator] }, `name ${indicator.name.zh} is given twice`],
    ["unit unknown", { indicators: [{ ...indicator, unit: "万" }] }, "unit 万 is not canonical"],
    [
      "unit not canonical",
      { indicators: [{ ...indicator, unit: "平方米" }] },
      "unit 平方米 is not canonical",
    ],
    ["indicator unknown", { records: [{ ...record, indicator: "NOTHING" }] }, "no indicator NOTHING"],
    ["document unknown", { documents: [] }, "SX-029: no document SX"],
    ["territory of another document", { records: [{ ...record, region: "150000" }] }, "not the document's"],
    [
      "no territory in a province's document",
      { records: [{ ...record, region: null }] },
      "not the document's",
    ],
    ["unit of another kind", { records: [{ ...record, unit: "m" }] }, "m does not measure"],
    [
      "fact unknown",
      { records: [{ ...record, condition: [{ fact: "weather", operator: "=", value: 1 }] }] },
      "no fact weather",
    ],
    [
      "nothing speaks of it",
      { records: [], indicators: [{ ...indicator, ratio: null }] },
      "no record and no ratio",
    ],
    ["gap in the ids", { records: [record] }, "SX-029: expected SX-001 here"],
  ])("%s", (_fault, change, problem) =>
    expect(referenceProblems({ ...seeds, ...change }).join("\n")).toContain(problem),
  );
});

describe("the counts in the seeds' own page", () => {
  const page = readFileSync(join(__dirname, "../../seeds/README.md"), "utf8").replace(/ +/g, " ");
  it.each(["SX", "PKU", "CQ", "NM", "HN"])("%s", (document) => {
    const records = seeds.records.filter((record) => record.document === document);
    const kinds = ["list", "date", "duty", "fact", "indicator", "table"].map(
      (kind) => records.filter((record) => record.kind === kind).length,
    );
    const targets = records.filter((record) => record.kind === "target");
    const valued = targets.filter(({ value }) => value !== null);
    expect(page).toContain(
      `| ${[document, records.length, targets.length, valued.length, ...kinds].join(" | ")} |`,
    );
  });
  it("indicators", () => expect(page).toContain(`Indicators: ${seeds.indicators.length}.`));
});
