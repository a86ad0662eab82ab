import { z } from "zod";
import { catalogueCommand } from "../../src/cli/catalogue";
import { bilingual, recordSchema } from "../../src/catalogue/schema";
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

const unclear = z.object({ kind: bilingual, confirm: bilingual }).nullable();
const [targetSchema, statementSchema] = recordSchema.options;
const listedRecord = z.union([
  z.strictObject({ ...targetSchema.shape, unclear }),
  z.strictObject({ ...statementSchema.shape, unclear }),
]);
const listing = z.object({ catalogue: z.string(), records: z.array(listedRecord) });
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

type Options = Parameters<typeof catalogueCommand>[0];

const anyList = z.array(z.looseObject({ found: z.string().optional() }));
const lists = z.object({
  indicators: anyList,
  records: anyList,
  strategies: anyList,
  tables: anyList,
  standards: anyList,
  factors: anyList,
});
const listsOf = (options: Omit<Options, "format">): z.infer<typeof lists> =>
  lists.parse(JSON.parse(listed({ ...options, format: "json" })));
const ids = (list: z.infer<typeof anyList>): readonly unknown[] => list.map(({ id, code }) => id ?? code);
const countsOf = (found: z.infer<typeof lists>): readonly number[] => [
  found.records.length,
  found.strategies.length,
  found.tables.length,
  found.standards.length,
  found.factors.length,
];

describe("the whole catalogue as JSON", () => {
  const all = listsOf({});

  it("has all that the documents say", () => {
    expect(all.records).toHaveLength(689);
    expect(all.strategies).toHaveLength(165);
    expect(all.tables).toHaveLength(23);
    expect(all.indicators.length).toBeGreaterThan(350);
    expect(all.factors.length).toBeGreaterThan(100);
  });

  it("has London's table with all its rows", () =>
    expect(all.tables.find(({ id }) => id === "PKU-T02")?.["rows"]).toHaveLength(16));

  it("has the new standards of all four kinds", () => {
    const proposed = all.standards.filter((standard) => standard["proposed"] === true);
    const kinds = proposed.map((standard) => z.object({ zh: z.string() }).parse(standard["kind"]).zh);
    const count = (kind: string): number => kinds.filter((other) => other === kind).length;
    expect(["新编综合标准", "新编专项标准", "修订", "新编保障类标准"].map(count)).toEqual([5, 11, 3, 4]);
    expect(proposed.filter((standard) => standard["shortTerm"] === true)).toHaveLength(6);
  });

  it("has strategies in each of the twelve places that have plans, as the document counts them", () => {
    const places = new Set(all.strategies.map(({ level, type }) => `${String(level)} ${String(type)}`));
    expect(places.size).toBe(12);
  });
});

describe("a filter of the catalogue", () => {
  it.each<[string, Omit<Options, "format">, readonly number[]]>([
    ["kind", { kind: "strategy" }, [0, 165, 0, 0, 0]],
    [
      "kinds in Chinese, the records that name a table among them",
      { kind: "策略、表格" },
      [27, 165, 23, 0, 0],
    ],
    ["kind and sector by a short word", { kind: "策略", sector: "废弃物" }, [0, 30, 0, 0, 0]],
    ["kind and document", { kind: "target", document: "sx" }, [24, 0, 0, 0, 0]],
    ["level", { kind: "strategy", level: "省" }, [0, 25, 0, 0, 0]],
    ["year", { kind: "target", document: "SX", year: "2025" }, [6, 0, 0, 0, 0]],
    ["force by its Chinese word", { document: "SX", force: "引导", kind: "target" }, [8, 0, 0, 0, 0]],
    ["region: its province's records too", { region: "长沙市", kind: "target" }, [12, 0, 0, 0, 0]],
  ])("by %s", (_case, options, counts) => expect(countsOf(listsOf(options))).toEqual(counts));

  it.each([
    ["a synonym", "装配式建筑占比"],
    ["a code", "PREFABRICATED_SHARE"],
    ["a name", "装配式建筑占新建建筑面积比例"],
  ])("by an indicator's %s: its records, its strategies and tables, and its name", (_case, indicator) => {
    const found = listsOf({ indicator });
    expect(found.records.map((record) => record["indicator"])).toEqual(
      found.records.map(() => "PREFABRICATED_SHARE"),
    );
    expect(ids(found.records)).toEqual(["NM-040", "PKU-013", "SX-067"]);
    expect(ids(found.indicators)).toContain("PREFABRICATED_SHARE");
  });

  it("by what is unclear: records as printed, tables with damaged cells, factors not yet confirmed", () => {
    const found = listsOf({ suspect: true });
    expect(ids(found.records)).toEqual(expect.arrayContaining(["PKU-013"]));
    expect(found.records).toHaveLength(98);
    expect(found.records.find(({ id }) => id === "PKU-009")).toMatchObject({
      printed: "114 m²/人",
      suggested: "11.4 或 14 m²/人",
      unclear: { kind: { zh: "误印、漏字、错行" }, confirm: { zh: "文件的制定者" } },
    });
    expect(ids(found.tables)).toContain("PKU-T10");
    expect(found.factors.every((factor) => factor["confirmed"] === false)).toBe(true);
    expect(found.factors.length).toBeGreaterThan(0);
  });

  it.each<[Omit<Options, "format">, RegExp]>([
    [{ kind: "策论" }, /“策论”.*策略 strategy/u],
    [{ document: "XX" }, /“XX”.*SX, PKU/u],
    [{ indicator: "装配式面积率" }, /“装配式面积率”.*装配式建筑/u],
    [{ region: "乌有县" }, /“乌有县”/u],
    [{ year: "25" }, /“25”/u],
    [{ force: "must" }, /“must”.*要求 requirement/u],
    [{ sector: "旅游" }, /“旅游”.*废弃物处理/u],
    [{ level: "街区" }, /“街区”.*乡镇级/u],
  ])("%j is refused with what there is", (options, message) =>
    expect(() => listed({ ...options, format: "json" })).toThrow(message),
  );

  it("that nothing passes gives empty lists", () =>
    expect(countsOf(listsOf({ kind: "target", document: "CQ" }))).toEqual([0, 0, 0, 0, 0]));
});

describe("a search of the catalogue", () => {
  it.each([
    ["a short name", "绿建占比", "URBAN_GREEN_BUILDING_SHARE", "equal"],
    ["initials", "rjgyld", "PARK_AREA_PER_CAPITA", "initials"],
    ["English", "per capita park", "PARK_AREA_PER_CAPITA", "words"],
  ])("by %s puts the indicator first and says why", (_case, search, code, reason) =>
    expect(listsOf({ search }).indicators[0]).toMatchObject({ code, found: reason }),
  );

  it("finds strategies, tables, standards and factors too, each with the place of the words", () => {
    expect(listsOf({ search: "轨道微中心" }).standards[0]).toMatchObject({ found: "title" });
    expect(listsOf({ search: "雨水花园" }).tables[0]).toMatchObject({ id: "PKU-T02", found: "content" });
    expect(listsOf({ search: "柴油" }).factors[0]).toMatchObject({ found: "title" });
    expect(listsOf({ search: "SX-029" }).records[0]).toMatchObject({ id: "SX-029", found: "id" });
    expect(listsOf({ search: "能源减排", kind: "strategy" }).strategies.length).toBeGreaterThan(0);
  });

  it("lists divisions where they are asked for, old codes and names among them", () => {
    const divisions = z
      .object({
        divisions: z.array(
          z.looseObject({ code: z.string(), state: z.string(), formerNames: z.array(z.string()) }),
        ),
      })
      .parse(JSON.parse(listed({ kind: "区划", region: "大同市", format: "json" }))).divisions;
    expect(divisions.find(({ code }) => code === "140215")).toMatchObject({ state: "current" });
    expect(divisions.find(({ code }) => code === "140211")).toMatchObject({ state: "former" });
    expect(listed({ format: "json" })).not.toContain('"divisions"');
  });

  it("ranks what is named before what is told", () => {
    const found = listsOf({ search: "职住", kind: "strategy,duty,target" });
    const order = ["id", "title", "content", "items", "clause"];
    for (const list of [found.records, found.strategies]) {
      const places = list.map((entry) => order.indexOf(entry.found ?? ""));
      expect(places).toEqual([...places].sort((left, right) => left - right));
    }
  });

  it("says in CSV in the reader's words where it was found", () => {
    const row = listed({ format: "csv", search: "雨水花园" })
      .split("\n")
      .find((line) => line.startsWith("PKU-T02/"));
    expect(row?.trim().endsWith("内容里有,")).toBe(true);
  });
});

describe("the other lists as CSV", () => {
  const linesOf = (kind: string): readonly string[] => listed({ format: "csv", kind }).trim().split("\n");
  it.each([
    ["a row a table's row", "table", "PKU-T02/1,table,PKU", "分值=1"],
    ["a strategy with its place", "strategy", "PKU-S001,strategy,PKU", "国家级,总体规划,能源"],
    ["a standard with its kind", "standard", "PKU-T15/1,standard,PKU", "新编综合标准"],
    ["a factor with its unit", "factor", "ELECTRICITY/", "kgCO2/kWh"],
    [
      "an indicator with its name",
      "indicator",
      "PREFABRICATED_SHARE,indicator",
      "装配式建筑占新建建筑面积比例",
    ],
  ])("%s", (_case, kind, begins, words) => {
    const line = linesOf(kind).find((other) => other.startsWith(begins));
    expect(line).toContain(words);
  });
});
