import {
  minimalParts,
  minimalWorkbook,
  officeRelationships,
  oneSheet,
  relationships,
  worksheet,
  zipParts,
} from "../../../corpus/minimalWorkbook";
import { oleFile } from "../../../corpus/oleFile";
import { readXlsx } from "../../../../src/hosts/xlsx/readXlsx";
import { snapshotOf } from "./reading";

const cells = (value: number): string => worksheet(`<row><c><v>${value}</v></c></row>`);
const plain = minimalParts({ sheets: [{ name: "表", xml: cells(1) }] });
const strict = (xml: string): string =>
  xml
    .replaceAll(
      "http://schemas.openxmlformats.org/spreadsheetml/2006/main",
      "http://purl.oclc.org/ooxml/spreadsheetml/main",
    )
    .replaceAll(officeRelationships, "http://purl.oclc.org/ooxml/officeDocument/relationships");

/** Every element of the main namespace under a prefix, as some writers have it. */
const prefixed = (xml: string): string =>
  xml.replaceAll(/<(\/?)(?=[a-z])/g, "<$1x:").replace(" xmlns=", " xmlns:x=");

describe("sheets of a workbook", () => {
  test("come in the workbook's order with their visibility", async () => {
    const { sheets } = await snapshotOf(
      minimalWorkbook({
        sheets: [
          { name: "封面 &amp; 说明", xml: cells(1) },
          { name: "_GreenCheck", xml: cells(2), state: "veryHidden" },
          { name: "底稿", xml: cells(3), state: "hidden" },
        ],
      }),
    );
    expect(sheets.map(({ name, visibility, values }) => [name, visibility, values])).toEqual([
      ["封面 & 说明", "visible", [[1]]],
      ["_GreenCheck", "very-hidden", [[2]]],
      ["底稿", "hidden", [[3]]],
    ]);
  });

  test.each<[string, Record<string, string>]>([
    [
      "in the strict namespace",
      Object.fromEntries(Object.entries(plain).map(([name, xml]) => [name, strict(xml)])),
    ],
    [
      "with prefixed elements",
      Object.fromEntries(
        Object.entries(plain).map(([name, xml]) => [name, name.endsWith(".rels") ? xml : prefixed(xml)]),
      ),
    ],
    [
      "under names of their own",
      {
        "_rels/.rels": relationships(["a", "officeDocument", "/book/main.xml"]),
        "book/main.xml": plain["xl/workbook.xml"] ?? "",
        "book/_rels/main.xml.rels": relationships(["rId1", "worksheet", "../pages/first page.xml"]),
        "pages/first page.xml": cells(1),
      },
    ],
    [
      "with an absolute target",
      {
        ...plain,
        "xl/_rels/workbook.xml.rels": relationships(["rId1", "worksheet", "/xl/worksheets/sheet1.xml"]),
      },
    ],
    [
      "with a target in percent signs",
      {
        ...plain,
        "xl/_rels/workbook.xml.rels": relationships(["rId1", "worksheet", "worksheets/%E8%A1%A8%201.xml"]),
        "xl/worksheets/表 1.xml": cells(1),
      },
    ],
    [
      "in letters of another case and with backslashes",
      { ...plain, "XL\\Worksheets\\Sheet1.XML": cells(1), "xl/worksheets/sheet1.xml": cells(1) },
    ],
    [
      "without package relationships",
      Object.fromEntries(Object.entries(plain).filter(([name]) => name !== "_rels/.rels")),
    ],
    [
      "beside a chart sheet",
      {
        ...plain,
        "xl/workbook.xml": `<workbook xmlns:r="r"><sheets><sheet name="图" r:id="c"/><sheet name="表" r:id="rId1"/></sheets></workbook>`,
        "xl/_rels/workbook.xml.rels": relationships(
          ["c", "chartsheet", "chartsheets/sheet1.xml"],
          ["rId1", "worksheet", "worksheets/sheet1.xml"],
        ),
      },
    ],
    ["with a byte order mark", { ...plain, "xl/worksheets/sheet1.xml": `\uFEFF${cells(1)}` }],
  ])("%s", async (_trap, parts) => {
    const { sheets } = await snapshotOf(zipParts(parts));
    expect(sheets.map(({ name, values }) => [name, values])).toEqual([["表", [[1]]]]);
  });

  test("stored without compression", async () => {
    expect((await snapshotOf(zipParts(plain, 0))).sheets[0]?.values).toEqual([[1]]);
  });

  test("from a blob, as a page has it", async () => {
    const result = await readXlsx(new Blob([new Uint8Array([...oneSheet("<row><c><v>1</v></c></row>")])]));
    expect(result.ok && result.value.sheets[0]?.values).toEqual([[1]]);
  });
});

describe("defined names", () => {
  test.each([
    ["one cell", "表!$B$3", { row: 2, column: 1, rows: 1, columns: 1 }],
    ["a range", "'表'!$B$3:$C$9", { row: 2, column: 1, rows: 7, columns: 2 }],
    ["whole columns", "表!$B:$C", { row: 0, column: 1, rows: 1_048_576, columns: 2 }],
    ["whole rows", "表!$2:$2", { row: 1, column: 0, rows: 1, columns: 16_384 }],
    ["several ranges", "表!$A$1,表!$C$1", null],
    ["a lost reference", "#REF!", null],
    ["a lost cell", "表!#REF!", null],
    ["a sheet that is not there", "旧表!$A$1", null],
    ["another workbook", "[1]表!$A$1", null],
    ["a constant", "0.5703", null],
    ["a formula", "SUM(表!$A$1)", null],
  ])("%s", async (_trap, refersTo, range) => {
    const after = `<definedNames><definedName name="in_X">${refersTo}</definedName></definedNames>`;
    const { names } = await snapshotOf(oneSheet("<row><c><v>1</v></c></row>", { after }));
    expect(names).toEqual([{ name: "in_X", sheet: range === null ? null : "表", range }]);
  });

  test("a quoted sheet name with an apostrophe", async () => {
    const after = "<definedNames><definedName name='n'>'it''s 表'!$A$1</definedName></definedNames>";
    const { names } = await snapshotOf(
      minimalWorkbook({ sheets: [{ name: "it's 表", xml: cells(1) }], after }),
    );
    expect(names[0]?.sheet).toBe("it's 表");
  });

  test("Excel's own names are left out", async () => {
    const after =
      '<definedNames><definedName name="_xlnm.Print_Area" localSheetId="0">表!$A$1</definedName></definedNames>';
    expect((await snapshotOf(oneSheet("", { after }))).names).toEqual([]);
  });
});

describe("links to other workbooks", () => {
  test("give their targets", async () => {
    const { externalLinks } = await snapshotOf(
      zipParts({
        ...plain,
        "xl/workbook.xml": `<workbook xmlns:r="r"><sheets><sheet name="表" r:id="rId1"/></sheets><externalReferences><externalReference r:id="rId9"/></externalReferences></workbook>`,
        "xl/_rels/workbook.xml.rels": relationships(
          ["rId1", "worksheet", "worksheets/sheet1.xml"],
          ["rId9", "externalLink", "externalLinks/externalLink1.xml"],
        ),
        "xl/externalLinks/externalLink1.xml": "<externalLink/>",
        "xl/externalLinks/_rels/externalLink1.xml.rels": relationships([
          "rId1",
          "externalLinkPath",
          "file:///D:/去年.xlsx",
        ]),
      }),
    );
    expect(externalLinks).toEqual(["file:///D:/去年.xlsx"]);
  });
});

describe("reading is bounded and may be stopped", () => {
  const book = minimalWorkbook({
    sheets: [
      { name: "甲", xml: cells(1) },
      { name: "乙", xml: cells(2) },
    ],
  });

  test.each([
    ["fileBytes", 100],
    ["entries", 2],
    ["entryBytes", 100],
    ["totalBytes", 700],
    ["sheets", 1],
    ["cells", 1],
    ["xmlDepth", 3],
  ] as const)("%s", async (limit, allowed) => {
    const result = await readXlsx(book, { limits: { [limit]: allowed } });
    expect(result).toMatchObject({ ok: false, problem: { code: "too-large", limit, allowed } });
  });

  test("a blob over the size is not even loaded", async () => {
    const source = { size: 2 ** 40, arrayBuffer: () => Promise.reject(new Error("loaded")) };
    expect(await readXlsx(source)).toMatchObject({
      ok: false,
      problem: { code: "too-large", limit: "fileBytes" },
    });
  });

  test("a blob that the browser cannot read any more gives its reason", async () => {
    const source = { size: 9, arrayBuffer: () => Promise.reject(new Error("moved away")) };
    expect(await readXlsx(source)).toEqual({
      ok: false,
      problem: { code: "unreadable", detail: "moved away" },
    });
  });

  test("cancelling between two sheets", async () => {
    const stop = new AbortController();
    const seen: string[] = [];
    const onProgress = (_done: number, _total: number, sheet: string): void => {
      seen.push(sheet);
      if (sheet === "乙") stop.abort();
    };
    expect(await readXlsx(book, { signal: stop.signal, onProgress })).toEqual({
      ok: false,
      problem: { code: "cancelled" },
    });
    expect(seen).toEqual(["甲", "乙"]);
  });

  test("a part that nobody asks for is not unpacked", async () => {
    const limits = { entryBytes: 2000 };
    const bytes = zipParts({ ...plain, "xl/media/image1.bin": " ".repeat(100_000) });
    expect((await readXlsx(bytes, { limits })).ok).toBe(true);
  });

  test("an encrypted file is told from an old one although it holds both names", async () => {
    expect(await readXlsx(oleFile("Workbook", "EncryptedPackage"))).toEqual({
      ok: false,
      problem: { code: "password-protected" },
    });
  });
});
