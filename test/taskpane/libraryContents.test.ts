import { loadCatalogue } from "../../src/catalogue/catalogue";
import { contentsOf, entriesOf, filteredEntries, isUnclear } from "../../src/taskpane/state/libraryContents";
import { libraryShelf } from "../../src/taskpane/state/libraryShelf";
import type { DocumentId } from "../../src/catalogue/types";

const shelf = libraryShelf();
const entries = (document: DocumentId) => entriesOf(document, shelf.records, shelf.strategies);
const numbers = (document: DocumentId) => contentsOf(entries(document)).map(({ number }) => number);

describe("the contents of a document", () => {
  test.each(loadCatalogue().documents.map(({ id }) => id))("of %s hold each of its entries once", (id) => {
    const all = entries(id);
    const listed = contentsOf(all).flatMap((section) => section.entries);
    expect(listed).toHaveLength(all.length);
    expect(new Set(listed)).toEqual(new Set(all));
  });

  test.each<[DocumentId, readonly string[]]>([
    ["SX", ["引言", "一", "第1条", "第2条", "第3条"]],
    ["NM", ["引言", "一", "二（一）1", "二（一）2", "二（一）3"]],
    ["HN", ["函", "引言", "（一）", "（二）", "（三）"]],
    ["CQ", ["引言", "一（一）", "一（二）", "一（三）", "二"]],
  ])("of %s follow the document", (document, first) => {
    expect(numbers(document).slice(0, 5)).toEqual(first);
  });

  test("of the report follow its decimal numbers, 7.10 after 7.9 and the parts within them in their order", () => {
    const report = numbers("PKU");
    expect(report.slice(0, 4)).toEqual(["1.1", "1.2", "1.3", "1.4"]);
    expect(report.filter((number) => /^7\.(?:9|10)/.test(number))).toEqual([
      "7.9（一）",
      "7.9（二）",
      "7.10（一）",
    ]);
    expect(report.filter((number) => number.startsWith("7.5"))).toEqual(
      ["一", "二", "三", "四", "五", "六", "七"].map((item) => `7.5（${item}）`),
    );
  });

  test("name a part of the report by the heading of its strategies where no record bears it", () => {
    const part = contentsOf(entries("PKU")).find(({ number }) => number === "7.5（二）");
    const strategy = shelf.strategies.find(({ clause }) => clause.number.startsWith("7.5（二）"));
    expect(part?.heading).toBe(strategy?.clause.heading);
  });

  test("within a part keep the strategies in their order, its headings as in the document", () => {
    const part = contentsOf(entries("PKU")).find(({ number }) => number === "7.6（三）");
    const ids = (part?.entries ?? []).flatMap(({ kind, record }) => (kind === "strategy" ? [record.id] : []));
    expect(ids.length).toBeGreaterThan(10);
    expect(ids).toEqual([...ids].sort());
  });

  test("keep their headings when a filter leaves out the record that bears them", () => {
    const all = entries("SX");
    const targets = filteredEntries(all, { kind: "target", force: "requirement" });
    const [section] = contentsOf(all, targets);
    expect(section?.heading).not.toBe("");
    expect(contentsOf(all, targets).flatMap((one) => one.entries)).toHaveLength(targets.length);
  });

  test("mark what is printed unclearly: the park area of 114 m² and its like", () => {
    const unclear = entries("PKU").filter(isUnclear);
    expect(unclear.map(({ record }) => record.id)).toContain("PKU-009");
    expect(unclear.every(({ record }) => "printed" in record && record.printed !== null)).toBe(true);
  });
});

test("every table is reached from a record of its clause", () => {
  const lost = shelf.tables.filter(
    (table) =>
      !shelf.records.some(
        (record) =>
          record.kind === "table" &&
          record.document === table.document &&
          record.clause.number === table.clause.number,
      ),
  );
  expect(lost.map(({ id }) => id)).toEqual([]);
});
