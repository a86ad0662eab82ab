import { existsSync, readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";
import rules from "../../seeds/coverage.json";
import { clausesOf } from "../../src/catalogue/figures/clauses";
import { type CoverageRules, coverageOf, unusedWords } from "../../src/catalogue/figures/coverage";
import { figuresOf, isSameFigure } from "../../src/catalogue/figures/figures";
import { documentSchema } from "../../src/catalogue/schema";
import { loadRecords } from "../../src/catalogue/statements";
import type { CatalogueRecord, DocumentId } from "../../src/catalogue/types";

const folder = join(__dirname, "../../../shared/seeds");
const present = existsSync(folder);
if (!present) console.warn("The documents' texts are not here: their figures are not walked.");
const when = present ? describe : describe.skip;

const files: Readonly<Record<DocumentId, string>> = {
  SX: "000",
  PKU: "001",
  CQ: "002",
  NM: "003",
  HN: "004",
};
const documents: readonly DocumentId[] = ["SX", "PKU", "CQ", "NM", "HN"];
const textOf = (document: DocumentId): string => {
  const file = present ? readdirSync(folder).find((name) => name.startsWith(files[document])) : undefined;
  return file === undefined ? "" : readFileSync(join(folder, file), "utf8");
};
const committed: CoverageRules = {
  ...rules,
  complete: rules.complete.map((document) => documentSchema.shape.id.parse(document)),
};

when("each figure of a document", () => {
  it.each(documents)("%s is given by a record or excepted with a reason", (document) => {
    const { figures, open, unnecessary } = coverageOf(document, textOf(document), loadRecords(), committed);
    expect(figures.length).toBeGreaterThan(10);
    if (!committed.complete.includes(document)) {
      console.info(`${document}: ${open.length} of ${figures.length} figures are open.`);
      return;
    }
    expect(open).toEqual([]);
    expect(unnecessary).toEqual([]);
  });

  it("needs every word of the list", () => expect(unusedWords(committed, documents.map(textOf))).toEqual([]));
});

describe("the walk", () => {
  const record = loadRecords().find(({ id }) => id === "HN-012");
  if (record === undefined) throw new Error("no record HN-012");
  const draft = (body: string): string => `标题\n附件\n一、总体要求\n(二)推动覆盖。${body}\n`;
  const none: CoverageRules = {
    complete: [],
    words: [{ reason: "part of a word", words: ["一体化"] }],
    exceptions: { SX: [], PKU: [], CQ: [], NM: [], HN: [] },
  };
  const excepting = (clause: string, printed: string): CoverageRules => ({
    ...none,
    exceptions: { ...none.exceptions, HN: [{ clause, printed, reason: "for the test" }] },
  });
  const walk = (body: string, given: CoverageRules = none, records: readonly CatalogueRecord[] = [record]) =>
    coverageOf("HN", draft(body), records, given);

  it.each([
    ["as printed", "开工4.35万套", 0],
    ["written out", "开工43500套", 0],
    ["another value", "开工4.36万套", 1],
    ["another unit", "开工4.35万户", 1],
    ["the year of the record", "2021年", 0],
    ["another year", "2022年", 1],
    ["in a word", "一体化", 0],
    ["Chinese numerals", "开工四万三千五百套", 0],
  ])("%s: %s", (_case, body, open) => expect(walk(body).open).toHaveLength(open));

  it("takes no record of another clause", () => {
    const elsewhere = { ...record, clause: { number: "（三）", heading: "x" } };
    expect(walk("开工4.35万套", none, [elsewhere]).open).toHaveLength(1);
  });

  it.each([
    ["covers the figure", "（二）", "共7项", 0, 0],
    ["in another clause", "（三）", "共7项", 1, 1],
    ["of another figure", "（二）", "共8项", 1, 1],
  ])("an exception %s", (_case, clause, printed, open, unnecessary) => {
    const walked = walk("共7项", excepting(clause, printed));
    expect([walked.open.length, walked.unnecessary.length]).toEqual([open, unnecessary]);
  });

  it.each([
    ["the clause itself", "7.1", 0],
    ["a place in the clause", "7.1（二）3", 0],
    ["a clause whose number begins alike", "7.10", 1],
    ["a clause below, which the walk takes by itself", "7.1.2", 1],
  ])("of records counts %s", (_case, number, open) => {
    const placed: CatalogueRecord = { ...record, document: "PKU", clause: { number, heading: "x" } };
    expect(coverageOf("PKU", "## 7.1. 策略\n开工4.35万套", [placed], none).open).toHaveLength(open);
  });

  it("calls an exception unnecessary where a record gives the figure", () =>
    expect(walk("开工4.35万套", excepting("（二）", "4.35万套")).unnecessary).toHaveLength(1));

  it("names words that no text has", () => expect(unusedWords(none, ["统一"])).toEqual(["一体化"]));
});

describe("numbers in a text", () => {
  it.each<[string, string, readonly (readonly [string, number | null, string | null])[]]>([
    ["decimals and a size", "4.35万套", [["4.35万套", 43_500, "套"]]],
    ["thousands", "1,943平方公里", [["1,943平方公里", 1943, "km²"]]],
    [
      "a range",
      "0.6至0.8之间",
      [
        ["0.6", 0.6, null],
        ["0.8", 0.8, null],
      ],
    ],
    [
      "years",
      "2021-2035年",
      [
        ["2021", 2021, null],
        ["2035年", 2035, "年"],
      ],
    ],
    ["Chinese", "三百二十米", [["三百二十米", 320, "m"]]],
    ["百 alone", "百米以上", [["百米", 100, "m"]]],
    ["a name", "“十四五”末", [["十四五", null, null]]],
    ["a word that is left out", "一体化共3条", [["3", 3, null]]],
    ["重点 holds no number", "重点", []],
  ])("%s: %s", (_case, text, expected) =>
    expect(figuresOf(text, ["一体化"]).map(({ printed, value, unit }) => [printed, value, unit])).toEqual(
      expected,
    ),
  );

  it.each([
    ["converted", "1小时", "60分钟", true],
    ["of another kind", "5年", "5个", false],
    ["one unit unknown", "3条", "3", true],
    ["a lone numeral counting another thing", "三条", "三是", false],
    ["a lone numeral counting the same", "三条", "共三条路", true],
  ])("%s: %s, %s", (_case, left, right, same) => {
    const [seen] = figuresOf(left, []);
    const [recorded] = figuresOf(right, []);
    if (seen === undefined || recorded === undefined) throw new Error("no figure");
    expect(isSameFigure(seen, recorded)).toBe(same);
  });
});

describe("clauses", () => {
  it.each<[DocumentId, string, readonly string[]]>([
    [
      "SX",
      "一、目标\n到 2025 年\n二、任务\n(一) 发展\n1. 构建格局。围绕\n\n布局\n三、保障\n（二）健全",
      ["引言", "一", "二", "二（一）", "第1条", "三", "三（二）"],
    ],
    [
      "NM",
      "一、要求\n二、任务\n（一）宜居。\n2.改造。到2025年\n四、保障\n（三）资金。",
      ["引言", "一", "二", "二（一）", "二（一）2", "四", "四（三）"],
    ],
    [
      "HN",
      "标题\n附件:甲\n附件\n一、要求\n(二十一)协调。\n六、治理\n(十六)空间。",
      ["函", "引言", "一", "（二十一）", "六", "（十六）"],
    ],
    ["CQ", "函\n一、关于甲\n(三)成果。\n一是将", ["引言", "一", "一（三）"]],
    [
      "PKU",
      "目录\n## 7. 策略\n### 7.10. 县级专项\n#### (一) 工业\n1) 落实",
      ["前文", "7", "7.10", "7.10（一）"],
    ],
  ])("of %s", (document, text, numbers) =>
    expect(clausesOf(document, text).map(({ number }) => number)).toEqual(numbers),
  );

  it("join what a page break parts and drop the number", () =>
    expect(clausesOf("SX", "1. 构建格局。围绕 3\n\n层布局").at(-1)?.text).toBe("构建格局。围绕3层布局"));
});
