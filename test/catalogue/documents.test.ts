import { existsSync, readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { loadCatalogue } from "../../src/catalogue/catalogue";
import { clausesOf } from "../../src/catalogue/figures/clauses";
import { loadRecords } from "../../src/catalogue/statements";
import type { CatalogueRecord, RecordCore, TargetRecord } from "../../src/catalogue/types";

// The documents' own texts are not part of the project; where they lie beside it the data is held against them.
const folder = join(__dirname, "../../../shared/seeds");
const present = existsSync(folder);
if (!present) console.warn("The documents' texts are not here: figures are not held against them.");

const catalogue = loadCatalogue();
const records: readonly CatalogueRecord[] = loadRecords();
const han = (text: string): string => text.replace(/[^\p{Script=Han}]/gu, "");

function printedText(prefix: string): string {
  const file = present ? readdirSync(folder).find((name) => name.startsWith(prefix)) : undefined;
  return file === undefined ? "" : readFileSync(join(folder, file), "utf8");
}

const documentText = (prefix: string): string => printedText(prefix).normalize("NFKC").replace(/\s+/gu, "");

const shanxi = documentText("000");
const report = documentText("001");

/** A clause's own text: from its heading to the next numbered one. */
function shanxiSection({ number, heading }: RecordCore["clause"]): string {
  const at = shanxi.indexOf(
    `${number === "引言" ? "为深入" : heading}${number.startsWith("第") ? "。" : ""}`,
  );
  if (at < 0) return "";
  const body = shanxi.slice(at);
  const end = body.slice(5).search(/\d{1,2}\.[\p{Script=Han}]{6,22}。|[二三]、|\([一二三]\)/u);
  return end < 0 ? body : body.slice(0, end + 5);
}

/** The report is long and its headings come twice, in the contents and in the text: 1,200 characters after each. */
function reportSection({ heading }: RecordCore["clause"]): string {
  const start = heading.slice(0, 8);
  const parts = report.split(start).slice(1);
  return parts.map((part) => part.slice(0, 1200)).join("\n");
}

const files = { CQ: "002", NM: "003", HN: "004" } as const;
const clausesByDocument = new Map(
  (["CQ", "NM", "HN"] as const).map((document) => [
    document as string,
    new Map(clausesOf(document, printedText(files[document])).map(({ number, text }) => [number, text])),
  ]),
);

/** Of a short document the clause of that number, if it bears the record's heading. */
function shortSection({ document, clause }: RecordCore): string {
  const text = clausesByDocument.get(document)?.get(clause.number) ?? "";
  const opening = clause.number === "引言" || clause.number === "函";
  return opening || text.startsWith(clause.heading.normalize("NFKC")) ? text : "";
}

function sectionOf(record: RecordCore): string {
  if (record.document === "SX") return shanxiSection(record.clause);
  return record.document === "PKU" ? reportSection(record.clause) : shortSection(record);
}

/** The draft is for one year, which stands in its title and not in each clause. */
const figuresOf = ({ document, value, year, condition }: TargetRecord): readonly string[] => [
  ...(value === null ? [] : [value].flat().map(asPrinted)),
  ...(year === null || document === "HN" ? [] : [String(year)]),
  ...condition.flatMap(({ value: fact }) => (typeof fact === "number" ? [`${fact / 10_000}万`] : [])),
];

/** 43500 stands as 4.35万. */
const asPrinted = (value: number): string => (value < 10_000 ? String(value) : `${value / 10_000}万`);

/** Figures that the document gives in words: 全部 for 100 %, 百米 for 100 m. */
const inWords: Readonly<Record<string, string>> = {
  "SX-018": "百米以上",
  "SX-050": "全部执行一星级",
  "PKU-018": "要落实基本级绿色建筑要求",
  "PKU-035": "2050年实现碳中和",
  "PKU-037": "2030年实现零垃圾填埋",
  "PKU-043": "2050年建成零碳城市",
  "PKU-081": "现有生态碳汇空间面积不减少",
  "PKU-138": "医疗机构全覆盖的医废运收体系",
  "PKU-139": "每个街道(镇)建立回收站",
  "PKU-207": "应全面应用获得标识的绿色建材",
  "PKU-240": "一镇一站",
  "PKU-241": "一村一点",
  "PKU-242": "零增长",
  "PKU-264": "生态空间规模不降低",
  "NM-005": "到2023年底,全区设市城市均形成",
  "NM-006": "到2023年底,全区设市城市均形成",
  "HN-067": "消除城区黑臭水体",
  "HN-068": "劣V类水体断面",
  "HN-094": "全面完成全省所有市州、县市",
};

const standsIn = (figure: string, text: string): boolean =>
  new RegExp(`(?<![\\d.])${figure.replace(".", "\\.")}(?![\\d.]\\d|\\d)`, "u").test(text);

const when = present ? describe : describe.skip;

when("a target's figure stands in its clause", () => {
  const valued = catalogue.targets.filter(({ value }) => value !== null);
  it.each(valued.map((target) => [target.id, target.clause.number, target] as const))(
    "%s %s",
    (id, _clause, target) => {
      const section = sectionOf(target);
      expect(section).not.toBe("");
      const words = inWords[id];
      if (words !== undefined) expect(section).toContain(words);
      else expect(figuresOf(target).filter((figure) => !standsIn(figure, section))).toEqual([]);
    },
  );
});

when("every clause is found by its heading", () => {
  const clauses = new Map(records.map((record) => [`${record.document} ${record.clause.number}`, record]));
  it.each([...clauses])("%s", (_clause, record) => expect(sectionOf(record)).not.toBe(""));
});

when("the Shanxi opinions", () => {
  const figures = [
    ...new Set(shanxi.match(/(?<![\d.])\d+(?:\.\d+)?(?=年|%|米|公顷|层|万|个县|至|。8)|0\.\d/gu) ?? []),
  ];
  const written = catalogue.targets
    .filter(({ document }) => document === "SX")
    .flatMap(figuresOf)
    .concat(records.filter(({ document }) => document === "SX").map(({ summary }) => summary.zh))
    .join(" ");

  it.each(figures)("figure %s is in the data", (figure) => expect(standsIn(figure, written)).toBe(true));

  it("have records in every clause", () => {
    const clauses = new Set(
      records.filter(({ document }) => document === "SX").map(({ clause }) => clause.number),
    );
    const numbered = Array.from({ length: 12 }, (_, index) => `第${index + 1}条`);
    expect([...clauses]).toEqual(
      expect.arrayContaining(["一", ...numbered, "三(一)", "三(二)", "三(三)"].map(wide)),
    );
  });

  it("give the named lists", () =>
    expect(
      records
        .filter(({ document }) => document === "SX")
        .flatMap((record) => (record.kind === "list" ? record.items : []))
        .filter((item) => !shanxi.includes(stem(item))),
    ).toEqual([]));
});

const wide = (text: string): string => text.replace("(", "（").replace(")", "）");

/** 灵丘县 is 灵丘 in the text; a list's item in brackets or with its kind spelt out is compared by its stem. */
const stem = (item: string): string =>
  item
    .replace(/（.*$/u, "")
    .replace(/^(.{2,})[县市]$/u, "$1")
    .replace(/^历史文化(?=名镇|名村|街区)/u, "");

when("a list of a short document", () => {
  const lists = records.filter(
    (record) => record.kind === "list" && !["SX", "PKU"].includes(record.document),
  );
  it.each(lists.map((list) => [list.id, list] as const))("%s is in its clause", (_id, list) => {
    const section = sectionOf(list).replace("各市州政府负责", "、各市州政府");
    const items = list.kind === "list" ? list.items : [];
    expect(items.length).toBeGreaterThan(0);
    expect(items.filter((item) => !section.includes(item.normalize("NFKC")))).toEqual([]);
  });
});

when("our words are our own", () => {
  const texts = present
    ? han(
        readdirSync(folder)
          .map((name) => readFileSync(join(folder, name), "utf8"))
          .join(""),
      )
    : "";
  const longestRun = 23;
  it.each(records.map((record) => [record.id, record] as const))("%s", (_id, record) => {
    const ours = [record.summary, record.note, record.appliesTo].map((part) => han(part?.zh ?? ""));
    const copied = ours.flatMap((text) =>
      Array.from({ length: Math.max(0, text.length - longestRun) }, (_, at) =>
        text.slice(at, at + longestRun + 1),
      ),
    );
    expect(copied.filter((run) => texts.includes(run))).toEqual([]);
  });
});
