import { loadCatalogue } from "../../src/catalogue/catalogue";
import { loadStrategies, strategyCoverage, strategyMatrix } from "../../src/catalogue/strategies";
import { listedStrategies } from "../../src/catalogue/strategyList";
import { strategyProblems, strategySeedsSchema } from "../../src/catalogue/strategySchema";
import groups from "../../seeds/strategies.list.json";
import seeds from "../../seeds/strategies.pku.json";
import { strategyGroups } from "../../scripts/strategy-list.cjs";

const strategies = loadStrategies();
const known = new Set<string>(loadCatalogue().indicators.map(({ code }) => code));
const checked = strategySeedsSchema.parse(seeds);

describe("the report's strategies", () => {
  it("fit their schema and hold together", () => expect(strategyProblems(checked, known)).toEqual([]));

  /** Counted in the contents of chapter 7 by a second reader: level, type, sector by sector. */
  it.each([
    ["7.1", "国家级", "总体规划", { 能源: 2, 工业: 3, 交通: 3, 废弃物处理: 3, 农业: 1, 生态空间: 1 }],
    ["7.2", "国家级", "专项规划", { 能源: 2, 工业: 4, 交通: 2, 废弃物处理: 2, 生态空间: 1 }],
    ["7.3", "省级", "总体规划", { 能源: 3, 工业: 3, 交通: 3, 废弃物处理: 3, 农业: 1, 生态空间: 1 }],
    ["7.4", "省级", "专项规划", { 能源: 1, 工业: 3, 交通: 1, 废弃物处理: 3, 农业: 1, 生态空间: 2 }],
    ["7.5", "市级", "总体规划", { 能源: 2, 工业: 4, 交通: 10, 建筑: 6, 废弃物处理: 4, 农业: 2, 生态空间: 5 }],
    ["7.6", "市级", "详细规划", { 能源: 4, 工业: 1, 交通: 13, 建筑: 13, 废弃物处理: 8, 生态空间: 5 }],
    ["7.7", "市级", "专项规划", { 工业: 4, 交通: 2, 建筑: 2, 废弃物处理: 3 }],
    ["7.8", "县级", "总体规划", { 工业: 3, 交通: 4, 建筑: 2, 生态空间: 1 }],
    ["7.9", "县级", "详细规划", { 工业: 2, 建筑: 1 }],
    ["7.10", "县级", "专项规划", { 工业: 3 }],
    ["7.11", "乡镇级", "总体规划", { 工业: 4, 交通: 2, 废弃物处理: 3 }],
    ["7.12", "乡镇级", "详细规划", { 工业: 1, 建筑: 1, 废弃物处理: 1 }],
  ])("%s %s %s", (section, level, type, expected) => {
    const here = strategies.filter(({ clause }) => clause.number.startsWith(`${section}（`));
    const counts: Record<string, number> = {};
    for (const { sector } of here) counts[sector] = (counts[sector] ?? 0) + 1;
    expect(counts).toEqual(expected);
    expect([...new Set(here.map((strategy) => strategy.level + strategy.type))]).toEqual([level + type]);
  });

  it("number 165 in the sections' counts", () => {
    const sections = strategies.map(({ clause }) => clause.number.split("（")[0] ?? "");
    const counts = [...new Set(sections)].map(
      (section) => sections.filter((other) => other === section).length,
    );
    expect(counts).toEqual([13, 11, 14, 11, 33, 44, 11, 10, 3, 3, 9, 3]);
    expect(strategies).toHaveLength(165);
  });

  it("file city farming under transport, as printed", () =>
    expect(
      strategies
        .filter(({ subheading }) => subheading === "都市农业")
        .map(({ sector, level }) => [sector, level]),
    ).toEqual([["交通", "市级"]]));
});

describe("the matrix level × type × sector", () => {
  const matrix = strategyMatrix();

  it("holds strategies in 53 of the 84 fields that apply, of 105", () => {
    expect(matrix).toHaveLength(105);
    expect(strategyCoverage(matrix)).toEqual({ applicable: 84, filled: 53 });
  });

  it("has no detailed plans of nation and province, no special plans of townships", () => {
    const absent = matrix.filter(({ absent: reason }) => reason !== null);
    expect([...new Set(absent.map(({ level, type }) => level + type))]).toEqual([
      "国家级详细规划",
      "省级详细规划",
      "乡镇级专项规划",
    ]);
    expect(absent.every((cell) => cell.strategies.length === 0)).toBe(true);
  });

  it("loses no strategy", () =>
    expect(matrix.flatMap((cell) => cell.strategies.map(({ id }) => id)).sort()).toEqual(
      strategies.map(({ id }) => id).sort(),
    ));
});

describe("strategies that do not hold together are named", () => {
  const [first, second] = checked.strategies;
  if (!first || !second) throw new Error("no strategies");
  it.each([
    ["gap in the ids", [second], "expected PKU-S001 here"],
    ["number left out", [first, { ...second, number: 3 }], "expected number 2"],
    ["plan that is not made", [{ ...first, type: "详细规划" as const }], "国家级 has no 详细规划"],
    ["indicator unknown", [{ ...first, indicators: ["NOTHING"] }], "no indicator NOTHING"],
    ["indicator twice", [{ ...first, indicators: ["JOBS_HOUSING_RATIO", "JOBS_HOUSING_RATIO"] }], "twice"],
  ])("%s", (_fault, changed, problem) =>
    expect(strategyProblems({ ...checked, strategies: changed }, known).join("\n")).toContain(problem),
  );
});

describe("the short list of strategies that formulas load", () => {
  it("is made from the strategies (else run scripts/strategy-list.cjs)", () =>
    expect(groups).toEqual(strategyGroups(seeds)));

  it("names each by the same id, place, title and clause", () =>
    expect(listedStrategies).toEqual(
      strategies.map(({ id, level, type, sector, title, clause: { number: clause } }) => ({
        ...{ id, level, type, sector, title, clause },
      })),
    ));
});
