import { loadCatalogue } from "../../src/catalogue/catalogue";
import { listIn, numberIn, rangeIn, wordsIn } from "../../src/catalogue/tableCells";
import { loadTables, tableById } from "../../src/catalogue/tables";
import { tableProblems, tablesSchema } from "../../src/catalogue/tableSchema";
import type { TableRow } from "../../src/catalogue/tableTypes";
import computedSeeds from "../../seeds/tables.computed.json";
import otherSeeds from "../../seeds/tables.pku.json";

const known = new Set<string>(loadCatalogue().indicators.map(({ code }) => code));
const byId = (left: { readonly id: string }, right: { readonly id: string }): number =>
  left.id < right.id ? -1 : 1;
const checked = tablesSchema.parse([...computedSeeds, ...otherSeeds].sort(byId));
const rowsOf = (id: string): readonly TableRow[] => tableById(id)?.rows ?? [];
const column = (id: string, key: string): readonly (number | null)[] =>
  rowsOf(id).map((row) => numberIn(row, key));

describe("the report's tables", () => {
  it("fit their schema and hold together", () => expect(tableProblems(checked, known)).toEqual([]));

  it.each([
    ["New York's monitoring", "PKU-T01", 8],
    ["London greening factors, sealed surface among them", "PKU-T02", 16],
    ["London goal codes", "PKU-T03", 4],
    ["goals, three levels of four", "PKU-T04", 12],
    ["standards named", "PKU-T05", 16],
    ["gaps in the standards 3 + 3 + 2 + 2", "PKU-T06", 10],
    ["core problems 14 + 20 + 9 + 9", "PKU-T07", 52],
    ["freight", "PKU-T08", 3],
    ["Shenzhen", "PKU-T09", 7],
    ["New York R1–R9 by rule and street", "PKU-T10", 23],
    ["Shanghai shares", "PKU-T11", 5],
    ["underground layers", "PKU-T12", 4],
    ["safeguards 3 + 4 + 4 + 1 + 1", "PKU-T13", 13],
    ["coverage of the sectors", "PKU-T14", 8],
    ["standards 5 + 11 + 3 + 4", "PKU-T15", 23],
    ["figure 9-7", "PKU-T16", 5],
    ["figure 9-8", "PKU-T17", 11],
    ["figure 9-9, levers", "PKU-T18", 6],
    ["figure 9-9, new energy", "PKU-T19", 2],
    ["new-energy levers", "PKU-T20", 3],
    ["figure 9-11", "PKU-T21", 4],
    ["figure 9-12", "PKU-T22", 7],
    ["suggestions 1 + 4 + 3 + 2", "PKU-T23", 10],
  ])("%s: %s has %i rows", (_what, id, rows) => expect(rowsOf(id)).toHaveLength(rows));

  it("are these and no others", () => expect(loadTables()).toHaveLength(23));
});

describe("figures of the tables", () => {
  it("London factors fall from 1 to 0", () =>
    expect(column("PKU-T02", "factor")).toEqual([
      1, 1, 0.8, 0.8, 0.7, 0.7, 0.7, 0.6, 0.6, 0.6, 0.5, 0.4, 0.3, 0.2, 0.1, 0,
    ]));

  it("London substrates of 150 and 80 mm, 60 under a blanket", () =>
    expect(
      [2, 4].map((at) => [column("PKU-T02", "depth")[at], column("PKU-T02", "depthUnderBlanket")[at]]),
    ).toEqual([
      [150, null],
      [80, 60],
    ]));

  it("Shenzhen's shares, and where several main uses add up", () =>
    expect(rowsOf("PKU-T09").map((row) => [row["share"], row["sumAllowed"]])).toEqual([
      [70, false],
      [50, true],
      [70, true],
      [85, false],
      [70, true],
      [85, false],
      [60, true],
    ]));

  it("freight of 20,000 t over 2,000 miles", () =>
    expect(rowsOf("PKU-T08").map((row) => [row["freight"], row["miles"], row["emissions"]])).toEqual([
      [20_000, 2000, 3424],
      [20_000, 2000, 1322],
      [20_000, 2000, 951],
    ]));

  it("the percentages of the text do not follow from the tonnages, the note's do", () => {
    const [road = 0, intermodal = 0, rail = 0] = column("PKU-T08", "emissions").map((value) => value ?? 0);
    const saved = [intermodal, rail].map((value) => Math.round((1 - value / road) * 1000) / 10);
    expect(saved).toEqual([61.4, 72.2]);
    expect(tableById("PKU-T08")?.note?.zh).toContain("61.4%和72.2%");
  });

  /** District, rule, street: floor area ratio, storeys, open space, coverage, corner, interior, wall, base, total. */
  it.each<readonly [string, string | null, readonly unknown[]]>([
    ["R1", null, [0.5, null, 150, null, null, null, null, null, null]],
    ["R2", null, [0.5, null, 150, null, null, null, null, null, null]],
    ["R3", null, [0.5, null, null, 35, null, null, 21, null, 35]],
    ["R4", null, [0.75, null, null, 45, null, null, 25, null, 35]],
    ["R5", null, [1.25, null, null, 55, null, null, 30, null, 40]],
    ["R6", null, [[0.78, 2.43], [1, 13], [27.5, 37.5], null, null, null, null, null, null]],
    ["R6", "WS1", [3, null, null, null, 80, 65, null, [40, 65], 70]],
    ["R6", "WS2", [2.43, null, null, null, 80, 60, null, [40, 55], 65]],
    ["R6", "NS", [2.2, null, null, null, 80, 60, null, [30, 40], 55]],
    ["R7", null, [[0.87, 3.44], [1, 14], [15.5, 25.5], null, null, null, null, null, null]],
    ["R7", "WS1", [4, null, null, null, 80, 65, null, [40, 65], 80]],
    ["R7", "WS2", [3.44, null, null, null, 80, 65, null, [40, 60], 75]],
    ["R7", "NS", [3.44, null, null, null, 80, 65, null, [40, 60], 75]],
    ["R8", null, [[0.94, 6.02], [1, 17], [5.9, 11.9], null, null, null, null, null, null]],
    ["R8", "WS1", [7.2, null, null, null, 80, 70, null, [60, 85], 120]],
    ["R8", "WS2", [6.02, null, null, null, 80, 70, null, [60, 80], 105]],
    ["R8", "NS", [6.02, null, null, null, 80, 70, null, [60, 80], 105]],
    ["R9", null, [[0.99, 7.52], [1, 16], [1, 9], null, null, null, null, null, null]],
    ["R9", null, [10, null, null, 40, null, null, null, null, null]],
    ["R9", null, [10, null, null, [30, 40], null, null, null, [60, 85], null]],
    ["R9", "WS1", [10, null, null, null, 100, 70, null, [125, 150], 210]],
    ["R9", "WS2", [10, null, null, null, 100, 70, null, [125, 150], 210]],
    ["R9", "NS", [10, null, null, null, 100, 70, null, [60, 120], 185]],
  ])("New York %s %s", (district, street, expected) => {
    const keys = ["floorAreaRatio", "storeys", "openSpaceRatio", "lotCoverage", "cornerCoverage"];
    const heights = ["interiorCoverage", "streetWallHeight", "baseHeight", "totalHeight"];
    const found = rowsOf("PKU-T10").map((row) => [
      row["district"],
      row["street"],
      [...keys, ...heights].map((key) => row[key]),
    ]);
    expect(found).toContainEqual([district, street, expected]);
  });

  it("New York's damaged cells are kept as printed", () =>
    expect(rowsOf("PKU-T10").filter((row) => row["printed"] !== null)).toHaveLength(8));

  it("underground layers touch and leave no gap", () =>
    expect(rowsOf("PKU-T12").map((row) => [row["from"], row["to"]])).toEqual([
      [0, 10],
      [10, 30],
      [30, 50],
      [50, null],
    ]));

  it("Shanghai's shares", () =>
    expect(rowsOf("PKU-T11").map((row) => [row["operator"], row["share"]])).toEqual([
      [">=", 50],
      [">=", 30],
      [">=", 100],
      [">=", 100],
      [">", 25],
    ]));

  it("the six standards of the near term", () =>
    expect(
      rowsOf("PKU-T15")
        .filter((row) => row["shortTerm"] === true)
        .map((row) => row["standard"]),
    ).toEqual([
      "国土空间详细规划编制指南",
      "新能源基础设施规划设计标准",
      "城市工业用地规划碳排放控制标准",
      "国土空间规划城市体检评估规程",
      "双评价技术指南（资源环境承载能力和国土空间开发适宜性评价）",
      "国土空间规划碳排放影响评价技术指南",
    ]));

  it("5 + 11 standards to be written, 3 to be revised, 4 for safeguards", () => {
    const kinds = rowsOf("PKU-T15").map((row) => wordsIn(row, "kind")?.en ?? "");
    expect([...new Set(kinds)].map((kind) => kinds.filter((other) => other === kind).length)).toEqual([
      5, 11, 3, 4,
    ]);
  });
});

describe("cells", () => {
  const row: TableRow = {
    one: 2,
    two: [1, 3],
    words: { zh: "甲", en: "A" },
    term: "乙",
    list: ["丙"],
    none: null,
  };
  it.each<[string, unknown, unknown]>([
    ["number", numberIn(row, "one"), 2],
    ["no number", numberIn(row, "words"), null],
    ["single figure as range", rangeIn(row, "one"), [2, 2]],
    ["range", rangeIn(row, "two"), [1, 3]],
    ["list is no range", rangeIn(row, "list"), null],
    ["blank range", rangeIn(row, "none"), null],
    ["words", wordsIn(row, "words"), { zh: "甲", en: "A" }],
    ["term", wordsIn(row, "term"), { zh: "乙", en: "乙" }],
    ["blank words", wordsIn(row, "none"), null],
    ["range is no words", wordsIn(row, "two"), null],
    ["list", listIn(row, "list"), ["丙"]],
    ["range is no list", listIn(row, "two"), []],
    ["no such column", listIn(row, "absent"), []],
  ])("%s", (_case, answer, expected) => expect(answer).toEqual(expected));

  it("no such table", () => expect(tableById("PKU-T99")).toBeNull());
});

describe("tables that do not hold together are named", () => {
  const [first] = checked;
  const [row] = first?.rows ?? [];
  const [column0] = first?.columns ?? [];
  if (!first || !row || !column0) throw new Error("no tables");
  it.each([
    ["gap in the ids", { ...first, id: "PKU-T02" }, "expected PKU-T01 here"],
    ["cell of another kind", { ...first, rows: [{ ...row, value: "100" }] }, "row 1: value is no number"],
    ["cell left out", { ...first, rows: [{ ...row, value: undefined }] }, "value is no number"],
    ["cell without a column", { ...first, rows: [{ ...row, more: 1 }] }, "no column more"],
    ["indicator unknown", { ...first, rows: [{ ...row, indicator: ["NOTHING"] }] }, "no indicator NOTHING"],
    ["column twice", { ...first, columns: [...first.columns, column0] }, "column area twice"],
    ["unit unknown", { ...first, columns: [{ ...column0, unit: "ft" }] }, "unit ft is not canonical"],
  ])("%s", (_fault, table, problem) => expect(tableProblems([table], known).join("\n")).toContain(problem));
});
