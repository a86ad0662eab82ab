import type { ICellData } from "@univerjs/core";
import { fromCell, fromWorksheet, type FormulaSource } from "../../src/workbench/conversion/fromWorkbookData";
import { columnCharacters, columnPixels, rowPixels, rowPoints } from "../../src/workbench/conversion/look";
import { parseReference, referenceText } from "../../src/workbench/conversion/definedNames";
import { fromPattern, toPattern } from "../../src/workbench/conversion/numberFormats";
import { toCellValue, toWorkbookData } from "../../src/workbench/conversion/toWorkbookData";
import type { CellValue, SheetSnapshot, WorkbookSnapshot } from "../../src/workbook/snapshot";

const sheet: SheetSnapshot = {
  name: "附表 1",
  visibility: "visible",
  usedRange: { row: 2, column: 1, rows: 3, columns: 3 },
  values: [
    ["县城建成区人口密度", 0.88, null],
    [true, { error: "#N/A" }, "42米"],
    [null, { error: "#BUSY!" }, ""],
  ],
  formulas: [[null, "=B9/B10", null], null, [null, "=GREEN_CHECK(B3,C3)", null]],
  numberFormats: [[null, "0.00%", null], null, [null, null, "@"]],
  merged: [{ row: 0, column: 0, rows: 1, columns: 4 }],
  hiddenRows: [3],
  hiddenColumns: [2],
  protection: { protected: false, open: [] },
};
const workbook: WorkbookSnapshot = {
  sheets: [
    sheet,
    { ...sheet, name: "隐藏", visibility: "hidden", usedRange: null, values: [], formulas: [] },
  ],
  names: [
    { name: "in_DENSITY", sheet: "附表 1", range: { row: 2, column: 2, rows: 1, columns: 1 } },
    { name: "常数", sheet: null, range: null },
  ],
  externalLinks: [],
};

/** Formulas as the engine gives them, from the cells themselves. */
const sourceOf = (cells: Readonly<Record<number, Record<number, ICellData>>>): FormulaSource => ({
  formulaAt: (row, column) => cells[row]?.[column]?.f ?? null,
  spilled: new Map(),
});

describe("a workbook as the grid loads it", () => {
  const data = toWorkbookData(workbook);
  const first = data.sheets["sheet-0"];

  test("values, results and formats lie at their place", () => {
    expect(first?.cellData?.[2]?.[1]).toEqual({ v: "县城建成区人口密度", t: 1 });
    expect(first?.cellData?.[2]?.[2]).toEqual({
      v: 0.88,
      t: 2,
      f: "=B9/B10",
      s: { n: { pattern: "0.00%" } },
    });
    expect(first?.cellData?.[3]?.[1]).toEqual({ v: 1, t: 3 });
    expect(first?.cellData?.[3]?.[2]).toEqual({ v: "#N/A", t: 1 });
  });

  test("a formula without a cached result is left to be computed", () => {
    expect(first?.cellData?.[4]?.[2]).toEqual({ f: "=GREEN_CHECK(B3,C3)" });
  });

  test.each([
    ["low and high of a target", '=GREEN_TARGET("县城建成区人口密度")', 1, 2],
    ["a detail row", '=CARBON_FUEL("柴油",100,,,1)', 1, 3],
    ["strategies, row under row", '=GREEN_LIST("PKU","市级")', 2, 3],
    ["a value for each cell of a range", '=GREEN_CHECK("绿化覆盖率",$F$1:$F$2)', 2, 1],
  ])(
    "a formula that a file repeats over its result stands once and is computed anew: %s",
    (_what, formula, rows, columns) => {
      const repeated = Array.from({ length: rows }, () => Array.from({ length: columns }, () => formula));
      const spilled = {
        ...sheet,
        usedRange: { row: 2, column: 1, rows, columns },
        formulas: repeated,
        values: repeated.map((row) => row.map(() => 1)),
        numberFormats: [],
        spills: [{ row: 2, column: 1, rows, columns }],
      };
      const cells = toWorkbookData({ ...workbook, sheets: [spilled] }).sheets["sheet-0"]?.cellData;
      expect(cells).toEqual({ 2: { 1: { f: formula } } });
    },
  );

  test("equal formulas that fill a cell each all stay, also beside one that spills", () => {
    const formula = '=PLAN_COMPACTNESS("4km²","8km")';
    const three = {
      ...sheet,
      usedRange: { row: 2, column: 1, rows: 1, columns: 3 },
      formulas: [[formula, formula, formula]],
      values: [[0.9, "Richardson", 0.9]],
      numberFormats: [],
      spills: [{ row: 2, column: 1, rows: 1, columns: 2 }],
    };
    const cells = toWorkbookData({ ...workbook, sheets: [three] }).sheets["sheet-0"]?.cellData;
    expect(cells?.[2]).toEqual({ 1: { f: formula }, 3: { f: formula, v: 0.9, t: 2 } });
  });

  test("equal formulas of other functions all stay", () => {
    const twice = {
      ...sheet,
      formulas: [["=$A$1", "=$A$1", null]],
      values: [[5, 5, null]],
      numberFormats: [],
    };
    const cells = toWorkbookData({ ...workbook, sheets: [twice] }).sheets["sheet-0"]?.cellData;
    expect(cells?.[2]).toEqual({ 1: { f: "=$A$1", v: 5, t: 2 }, 2: { f: "=$A$1", v: 5, t: 2 } });
  });

  test("there is room to write below and beside a full sheet", () => {
    const full = { ...sheet, usedRange: { row: 0, column: 0, rows: 2736, columns: 28 } };
    const large = toWorkbookData({ ...workbook, sheets: [full] }).sheets["sheet-0"];
    expect(large?.rowCount).toBeGreaterThan(2736);
    expect(large?.columnCount).toBeGreaterThan(28);
  });

  test("hidden sheets, rows and columns, and merged areas are drawn as such", () => {
    expect(data.sheets["sheet-1"]?.hidden).toBe(1);
    expect(first?.rowData?.[3]).toEqual({ hd: 1 });
    expect(first?.columnData?.[2]).toEqual({ hd: 1 });
    expect(first?.mergeData).toEqual([{ startRow: 0, startColumn: 0, endRow: 0, endColumn: 3 }]);
  });

  test("only names that point at a range are given to the grid", () => {
    const resource: unknown = JSON.parse(data.resources?.[0]?.data ?? "");
    expect(resource).toEqual({
      "name-in_DENSITY": expect.objectContaining({ formulaOrRefString: "'附表 1'!$C$3" }),
    });
  });

  test("widths and styles of the file are drawn where they were read", () => {
    const look = {
      columnWidths: new Map([[1, 180]]),
      rowHeights: new Map([[0, 36]]),
      fittedHeights: new Map([[1, 50]]),
      cells: new Map([[2, new Map([[2, { bl: 1 }]])]]),
      freeze: null,
      gridLines: true,
    };
    const drawn = toWorkbookData(workbook, new Map([["附表 1", look]])).sheets["sheet-0"];
    expect(drawn?.columnData?.[1]).toEqual({ w: 180 });
    expect(drawn?.rowData?.[0]).toEqual({ h: 36, ia: 0 });
    expect(drawn?.rowData?.[1]).toEqual({ h: 50, ah: 50, ia: 1 });
    expect(drawn?.cellData?.[2]?.[2]?.s).toEqual({ bl: 1, n: { pattern: "0.00%" } });
  });
});

describe("the grid's sheet as a snapshot", () => {
  test("what was loaded is read back; an uncomputed formula is blank until it is computed", () => {
    const data = toWorkbookData(workbook);
    const drawn = data.sheets["sheet-0"] ?? {};
    const read = fromWorksheet(drawn, data.styles, sourceOf(drawn.cellData ?? {}));
    expect(read).toEqual({
      ...sheet,
      values: [sheet.values[0], sheet.values[1], [null, null, null]],
    });
  });

  test("a spilled result is a value without a formula", () => {
    const cells = { 0: { 0: { f: "=GREEN_TARGET(A9)", v: 0.6, t: 2 } } };
    const spilled = new Map([
      [
        0,
        new Map([
          [0, { v: 0.6, t: 2 }],
          [1, { v: 1, t: 2 }],
        ]),
      ],
    ]);
    const read = fromWorksheet({ name: "表", cellData: cells }, {}, { ...sourceOf(cells), spilled });
    expect(read.values).toEqual([[0.6, 1]]);
    expect(read.formulas).toEqual([["=GREEN_TARGET(A9)", null]]);
  });

  test("protection and very hidden come from the side model", () => {
    const facts = {
      veryHidden: true,
      protection: { protected: true, open: [{ row: 1, column: 1, rows: 1, columns: 1 }] },
    };
    const read = fromWorksheet({ name: "_GreenCheck", hidden: 1 }, {}, sourceOf({}), facts);
    expect(read).toMatchObject({ visibility: "very-hidden", protection: facts.protection, usedRange: null });
  });
});

describe("cells of the grid", () => {
  const cases: [string, ICellData | null, CellValue][] = [
    ["a number", { v: 8.6, t: 2 }, 8.6],
    ["a number kept as text by the engine", { v: "8.6", t: 2 }, 8.6],
    ["a number typed as text", { v: "8.6", t: 1 }, "8.6"],
    ["full-width digits stay text", { v: "４８０", t: 1 }, "４８０"],
    ["true", { v: 1, t: 3 }, true],
    ["false", { v: 0, t: 3 }, false],
    ["an error", { v: "#VALUE!", t: 1 }, { error: "#VALUE!" }],
    ["an error word of the engine's own", { v: "#CYCLE!", t: 1, f: "=A1" }, { error: "#OTHER!" }],
    ["an empty constant", { v: "", t: 1 }, null],
    ["an empty result", { v: "", t: 1, f: '=""' }, ""],
    ["rich text", { p: { id: "p", documentStyle: {}, body: { dataStream: "一\r二\r\n" } } }, "一\n二"],
    ["nothing", null, null],
  ];
  test.each(cases)("%s", (_name, cell, value) => {
    expect(fromCell(cell)).toEqual(value);
  });

  test.each<CellValue>([0, -3.5, "文字", true, false, { error: "#DIV/0!" }, null])(
    "%p comes back",
    (value) => {
      expect(fromCell(toCellValue(value))).toEqual(value);
    },
  );
});

describe("formats, names and sizes", () => {
  test.each(["0.00%", "@", "yyyy年m月", "#,##0"])("format %s comes back", (format) => {
    expect(fromPattern(toPattern(format))).toBe(format);
  });
  test("General is no pattern", () => {
    expect(toPattern("General")).toBeNull();
    expect(fromPattern(undefined)).toBe("General");
    expect(fromPattern("General")).toBe("General");
  });
  test.each([
    ["附表1", "附表1!$B$3:$D$5"],
    ["附表 1", "'附表 1'!$B$3:$D$5"],
    ["甲'乙", "'甲''乙'!$B$3:$D$5"],
  ])("a name on sheet %s points at %s", (name, text) => {
    const range = { row: 2, column: 1, rows: 3, columns: 3 };
    expect(referenceText(name, range)).toBe(text);
    expect(parseReference(text)).toEqual({ sheet: name, range });
  });
  test.each(["=SUM(A1:A2)", "1.2", "#REF!", "附表1!A1,附表1!B1"])("%s points at no range", (text) => {
    expect(parseReference(text)).toBeNull();
  });
  test.each([8.43, 12, 30])("a column of %d characters keeps its width within a pixel", (characters) => {
    expect(Math.abs(columnCharacters(columnPixels(characters)) - characters)).toBeLessThan(1 / 7);
  });
  test.each([15, 22.5, 36])("a row of %d points keeps its height within a pixel", (points) => {
    expect(Math.abs(rowPoints(rowPixels(points)) - points)).toBeLessThan(0.75);
  });
});
