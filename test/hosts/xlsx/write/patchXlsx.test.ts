import { existsSync, readFileSync } from "node:fs";
import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import { patchXlsx } from "../../../../src/hosts/xlsx/patchXlsx";
import { readXlsx } from "../../../../src/hosts/xlsx/readXlsx";
import { applyPlan } from "../../../../src/workbook/applyPlan";
import type { Operation } from "../../../../src/workbook/plan";
import { emptySettings, settingsPlan } from "../../../../src/workbook/settingsSheet";
import type { WorkbookSnapshot } from "../../../../src/workbook/snapshot";
import { contentOf } from "../../../workbook/content";
import { openXmlErrors, sayIfUnchecked } from "../openXmlCheck";
import { addSheet, at, fullPlan, range, write } from "./plans";
import { userFile, userParts } from "./userFile";

beforeAll(sayIfUnchecked);

const partsOf = (bytes: Uint8Array): Readonly<Record<string, string>> =>
  Object.fromEntries(Object.entries(unzipSync(bytes)).map(([path, content]) => [path, strFromU8(content)]));

async function snapshotOf(bytes: Uint8Array): Promise<WorkbookSnapshot> {
  const read = await readXlsx(bytes);
  if (!read.ok) throw new Error(read.problem.code);
  return read.value;
}

async function patched(original: Uint8Array, ...operations: readonly Operation[]): Promise<Uint8Array> {
  const result = await patchXlsx(original, { operations });
  if (!result.ok) throw new Error(JSON.stringify(result.problem));
  return result.value;
}

const changedParts = (before: Uint8Array, after: Uint8Array): readonly string[] => {
  const one = partsOf(before);
  const other = partsOf(after);
  return [...new Set([...Object.keys(one), ...Object.keys(other)])]
    .filter((path) => one[path] !== other[path])
    .sort();
};

const sheet = "数据 & 表";
const main = "xl/worksheets/sheet1.xml";

describe("patchXlsx on a user's file", () => {
  it("starts from a file without errors", () => {
    expect(openXmlErrors(userFile())).toEqual([]);
  });

  it.each<[string, readonly Operation[], readonly string[]]>([
    ["nothing for an empty plan", [], []],
    ["nothing but the sheet for a text", [write(sheet, "A2", ["改"])], ["xl/workbook.xml", main]],
    [
      "the calculation chain too for a formula",
      [write(sheet, "C2", [5])],
      ["[Content_Types].xml", "xl/_rels/workbook.xml.rels", "xl/calcChain.xml", "xl/workbook.xml", main],
    ],
    [
      "nothing but the sheet for revealed rows",
      [{ type: "reveal", sheet, rows: [3], columns: [1], hidden: false }],
      [main],
    ],
    [
      "nothing but the workbook for a name",
      [{ type: "define-name", name: "in_A", sheet, range: range("A1") }],
      ["xl/workbook.xml"],
    ],
    [
      "nothing but the workbook for a hidden sheet",
      [{ type: "visibility", sheet: "第二", visibility: "hidden" }],
      ["xl/workbook.xml"],
    ],
  ])("changes %s", async (_what, operations, parts) => {
    const before = userFile();
    const after = await patched(before, ...operations);
    expect(changedParts(before, after)).toEqual(parts);
    expect(openXmlErrors(after)).toEqual([]);
  });

  it.each<[string, Operation, string]>([
    [
      "a text, with the cell's style",
      write(sheet, "A2", ["a<b"]),
      '<c r="A2" s="1" t="inlineStr"><is><t xml:space="preserve">a&lt;b</t></is></c>',
    ],
    ["a number", write(sheet, "B2", [0.5]), '<c r="B2" s="2"><v>0.5</v></c>'],
    ["a text into a cell formatted as text", write(sheet, "B3", ["98"]), '<c r="B3" s="3" t="inlineStr">'],
    [
      "a number into a cell formatted as text, which becomes General",
      write(sheet, "B3", [98]),
      '<c r="B3" s="5"><v>98</v></c>',
    ],
    ["a blank, leaving the style", write(sheet, "A2", [null]), '<c r="A2" s="1"/>'],
    ["a new cell between others", write(sheet, "D2", [1]), '</c><c r="D2"><v>1</v></c><c r="E2"'],
    ["a new cell in a styled column", write(sheet, "G2", [1]), '<c r="G2" s="2"><v>1</v></c>'],
    ["a new row between others", write(sheet, "A5", ["新"]), '<row r="5"><c r="A5"'],
    [
      "a new row at the end",
      write(sheet, "A99", [1]),
      '<row r="99"><c r="A99"><v>1</v></c></row></sheetData>',
    ],
    ["a far cell, counted in the dimension", write(sheet, "A99", [1]), '<dimension ref="A1:G99"/>'],
    [
      "a formula of ours",
      write(sheet, "B2", [{ formula: "=GREEN_GAP(A2,1)", result: -0.6 }]),
      '<c r="B2" s="2"><f>_xldudf_GREEN_GAP(A2,1)</f><v>-0.6</v></c>',
    ],
    [
      "a revealed row",
      { type: "reveal", sheet, rows: [3], columns: [], hidden: false },
      '<row r="4" spans="1:5">',
    ],
    [
      "a revealed column out of a hidden span",
      { type: "reveal", sheet, rows: [], columns: [2], hidden: false },
      '<col min="2" max="2" width="10" hidden="1" customWidth="1"/><col min="3" max="3" width="10" customWidth="1"/>',
    ],
    [
      "a column not mentioned yet, hidden",
      { type: "reveal", sheet, rows: [], columns: [8], hidden: true },
      '<col width="9" hidden="1" min="9" max="9"/>',
    ],
    [
      "an area no longer merged",
      { type: "unmerge", sheet, range: range("A7") },
      '<mergeCells count="1"><mergeCell ref="A8:B8"/></mergeCells>',
    ],
    [
      "a number format on top of the cell's style",
      { type: "number-format", sheet, range: range("B2"), format: "0.00%" },
      '<c r="B2" s="5"',
    ],
    [
      "protection",
      { type: "protect", sheet, enabled: true },
      '</sheetData><sheetProtection sheet="1" objects="1" scenarios="1"/>',
    ],
  ])("writes %s", async (_what, operation, expected) => {
    const after = await patched(userFile(), operation);
    expect(partsOf(after)[main]).toContain(expected);
    expect(openXmlErrors(after)).toEqual([]);
  });

  it("comes to what applyPlan says", async () => {
    const operations = [
      write(sheet, "A2", ["改", 1, 2, null, "e"]),
      write(sheet, "B9", [{ formula: "=B2*2", result: 2 }]),
      { type: "merge", sheet, range: range("D2:E3") },
      { type: "reveal", sheet, rows: [1], columns: [1], hidden: true },
    ] as const;
    const before = await snapshotOf(userFile());
    const expected = applyPlan(before, { operations });
    if (!expected.ok) throw new Error(expected.problem.code);
    expect(contentOf(await snapshotOf(await patched(userFile(), ...operations)))).toEqual(
      contentOf(expected.value),
    );
  });

  it("gives the followers of a shared formula their own when its first cell is overwritten", async () => {
    const after = await patched(userFile(), write(sheet, "C2", [7]));
    const shown = await snapshotOf(after);
    expect(shown.sheets[0]?.formulas.map((row) => row?.[2] ?? null)).toEqual([
      null,
      null,
      "=B3*2",
      "=B4*2",
      null,
      null,
      null,
    ]);
    expect(partsOf(after)[main]).not.toContain("shared");
  });

  it("asks for recalculation where formulas rest on what was written", async () => {
    const after = partsOf(await patched(userFile(), write(sheet, "B2", [3])));
    expect(after["xl/workbook.xml"]).toContain('<calcPr calcId="162913" fullCalcOnLoad="1"/>');
  });

  it("adds all kinds of sheets to it without an error and with the user's parts untouched", async () => {
    const before = userFile();
    const after = await patched(before, ...fullPlan.operations);
    expect(openXmlErrors(after)).toEqual([]);
    const kept = [
      "xl/charts/chart1.xml",
      "xl/drawings/drawing1.xml",
      "xl/comments1.xml",
      "xl/theme/theme1.xml",
      "xl/sharedStrings.xml",
      main,
    ];
    expect(changedParts(before, after).filter((path) => kept.includes(path))).toEqual([]);
    const read = await snapshotOf(after);
    expect(read.sheets.map(({ name }) => name)).toEqual([
      "附表 '1' 号",
      sheet,
      "第二",
      "自查表",
      "_GreenCheck",
    ]);
  });

  it("keeps a sheet's own print titles when a sheet comes before it", async () => {
    const after = partsOf(await patched(userFile(), addSheet("前", { position: 0 })));
    expect(after["xl/workbook.xml"]).toContain(
      `<definedName name="_xlnm.Print_Titles" localSheetId="1">'数据 &amp; 表'!$1:$1</definedName>`,
    );
    expect(after["xl/workbook.xml"]).toContain('activeTab="1"');
  });

  it("deletes a sheet with its parts and names, and nothing that another sheet uses", async () => {
    const after = await patched(userFile(), { type: "delete-sheet", sheet });
    expect(openXmlErrors(after)).toEqual([]);
    const parts = Object.keys(partsOf(after));
    for (const gone of [main, "xl/comments1.xml", "xl/charts/chart1.xml", "xl/calcChain.xml"])
      expect(parts).not.toContain(gone);
    expect((await snapshotOf(after)).sheets.map(({ name }) => name)).toEqual(["第二"]);
  });

  it("writes the settings twice as it would once", async () => {
    const settings = { ...emptySettings, year: 2024 };
    const first = await patched(
      userFile(),
      ...settingsPlan(settings, await snapshotOf(userFile())).operations,
    );
    const moved = { ...settings, year: 2025 };
    const second = await patched(first, ...settingsPlan(moved, await snapshotOf(first)).operations);
    const once = await patched(userFile(), ...settingsPlan(moved, await snapshotOf(userFile())).operations);
    expect(contentOf(await snapshotOf(second))).toEqual(contentOf(await snapshotOf(once)));
    expect(Object.keys(partsOf(second))).toEqual(Object.keys(partsOf(once)));
    expect(openXmlErrors(second)).toEqual([]);
  });

  it("understands a file whose elements carry a prefix", async () => {
    const parts = { ...userParts };
    const prefixed = (text: string): string =>
      text
        .replace(
          'xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"',
          'xmlns:x="http://schemas.openxmlformats.org/spreadsheetml/2006/main"',
        )
        .replace(/<(\/?)(?=[a-z])(?!\/?\w+:)/gi, "<$1x:")
        .replaceAll("<x:x:", "<x:")
        .replace("<x:?xml", "<?xml");
    for (const path of [main, "xl/styles.xml", "xl/workbook.xml"]) parts[path] = prefixed(parts[path] ?? "");
    const bytes = zipSync(
      Object.fromEntries(Object.entries(parts).map(([path, text]) => [path, strToU8(text)])),
    );
    const after = await patched(bytes, write(sheet, "B3", [98]), write(sheet, "D5", ["新"]), addSheet("加"));
    expect(openXmlErrors(after)).toEqual([]);
    const shown = await snapshotOf(after);
    expect(shown.sheets.map(({ name }) => name)).toEqual([sheet, "第二", "加"]);
    expect([shown.sheets[0]?.values[2]?.[1], shown.sheets[0]?.values[4]?.[3]]).toEqual([98, "新"]);
  });

  const structureLocked = (): Uint8Array => {
    const workbook = (userParts["xl/workbook.xml"] ?? "").replace(
      "<bookViews>",
      '<workbookProtection lockStructure="1"/><bookViews>',
    );
    return userFile({ "xl/workbook.xml": workbook });
  };
  it.each<[string, () => Uint8Array, Operation, string]>([
    ["a part of an array formula", userFile, write(sheet, "E2", [1]), "failed"],
    [
      "a validation rule on a user's sheet",
      userFile,
      {
        type: "data-validation",
        sheet,
        range: range("A1"),
        rule: { kind: "list", items: ["a"] },
        prompt: null,
        refusal: "stop",
        error: null,
      },
      "unsupported",
    ],
    ["a note on a user's sheet", userFile, { type: "note", sheet, at: at("A1"), text: "x" }, "unsupported"],
    ["a new sheet in a workbook of locked structure", structureLocked, addSheet("新"), "workbook-protected"],
    [
      "a signed file",
      () => userFile({ "_xmlsignatures/sig1.xml": "<a/>" }),
      write(sheet, "A2", [1]),
      "unsupported",
    ],
    ["a file that is none", () => strToU8("kein"), write(sheet, "A2", [1]), "failed"],
  ])("refuses %s", async (_what, bytes, operation, code) => {
    const result = await patchXlsx(bytes(), { operations: [operation] });
    expect(result.ok ? null : result.problem.code).toBe(code);
  });

  it("overwrites an array formula as a whole", async () => {
    const after = await patched(userFile(), write(sheet, "E2", [1], [2]));
    expect(partsOf(after)[main]).not.toContain('t="array"');
    expect(openXmlErrors(after)).toEqual([]);
  });
});

describe("patchXlsx on workbooks as bureaus send them", () => {
  const files = [
    "county-as-sent.xlsx",
    "city-carbon.xlsx",
    "region-summary.xlsx",
    "county-co2-1997-2017.xlsx",
  ];
  it.each(files)("%s gains no error and loses nothing", async (name) => {
    const path = `../shared/inputs/${name}`;
    if (!existsSync(path)) {
      process.stderr.write(`left out: ${path} is not there\n`);
      return;
    }
    const bytes = new Uint8Array(readFileSync(path));
    const before = await snapshotOf(bytes);
    const first = before.sheets[0];
    if (!first?.usedRange) throw new Error("no sheet");
    const { row, column } = first.usedRange;
    const operations: readonly Operation[] = [
      { type: "protect", sheet: first.name, enabled: false },
      {
        type: "write-block",
        sheet: first.name,
        at: { row: row + 2, column },
        cells: [[{ value: "改" }, { value: 98 }]],
      },
      {
        type: "reveal",
        sheet: first.name,
        rows: [...first.hiddenRows],
        columns: [...first.hiddenColumns],
        hidden: false,
      },
      ...settingsPlan({ ...emptySettings, year: 2024 }, before).operations,
      addSheet("审核"),
      { type: "style", sheet: "审核", range: range("A1:C3"), style: { tone: "header", border: "thin" } },
    ];
    const after = await patched(bytes, ...operations);
    const expected = applyPlan(before, { operations });
    if (!expected.ok) throw new Error(expected.problem.code);
    expect(contentOf(await snapshotOf(after))).toEqual(contentOf(expected.value));
    const known = new Set(openXmlErrors(bytes));
    expect(openXmlErrors(after).filter((error) => !known.has(error))).toEqual([]);
  });
});
