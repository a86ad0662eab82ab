import { createExcelHost } from "../../src/hosts/excel/createExcelHost";
import { toneColours } from "../../src/hosts/theme";
import { HostError, type WorkbookHost } from "../../src/hosts/types";
import { applyPlan } from "../../src/workbook/applyPlan";
import type { Operation } from "../../src/workbook/plan";
import type { RangeAddress } from "../../src/workbook/address";
import {
  formulaAt,
  numberFormatAt,
  sheetNamed,
  valueAt,
  type SheetSnapshot,
  type WorkbookSnapshot,
} from "../../src/workbook/snapshot";
import { installOffice } from "./officeHost/installOffice";
import { OfficeHost } from "./officeHost/officeHost";

const office = new OfficeHost();
let host: WorkbookHost;

beforeAll(async () => {
  await installOffice(office);
  host = createExcelHost();
});

const range = (row: number, column: number, rows: number, columns: number): RangeAddress => ({
  row,
  column,
  rows,
  columns,
});

const sheet = (part: Partial<SheetSnapshot> & { readonly name: string }): SheetSnapshot => ({
  visibility: "visible",
  usedRange: null,
  values: [],
  formulas: [],
  numberFormats: [],
  merged: [],
  hiddenRows: [],
  hiddenColumns: [],
  protection: { protected: false, open: [] },
  ...part,
});

const workbook = (...sheets: readonly SheetSnapshot[]): WorkbookSnapshot => ({
  sheets,
  names: [],
  externalLinks: [],
});

const table = (rows: number): SheetSnapshot =>
  sheet({
    name: "数据",
    usedRange: range(0, 0, rows, 3),
    values: Array.from({ length: rows }, (_row, index) => [`灵丘县${index}`, index, index / 2]),
  });

const problemOf = async (attempt: Promise<unknown>): Promise<unknown> => {
  try {
    await attempt;
  } catch (error) {
    if (error instanceof HostError) return error.problem;
    throw error;
  }
  return null;
};

const apply = (...operations: readonly Operation[]): Promise<void> => host.applyPlan({ operations });

describe("readSnapshot: batches sent to Excel", () => {
  test.each([100, 10_000, 100_000])("%i rows cost four batches", async (rows) => {
    office.load(workbook(table(rows), sheet({ name: "空表" })));
    const read = await host.readSnapshot();
    expect(read.sheets[0]?.values).toHaveLength(rows);
    expect(read.sheets[0]?.values[rows - 1]).toEqual([`灵丘县${rows - 1}`, rows - 1, (rows - 1) / 2]);
    expect(office.batches).toHaveLength(4);
  });

  test("hidden lines and a text that reads like an error cost one batch each", async () => {
    office.load(
      workbook(
        sheet({ ...table(50), hiddenRows: [7], hiddenColumns: [1] }),
        sheet({ name: "附注", usedRange: range(0, 0, 1, 2), values: [["#N/A", { error: "#N/A" }]] }),
      ),
    );
    const read = await host.readSnapshot();
    expect(office.batches).toHaveLength(6);
    expect(read.sheets[0]).toMatchObject({ hiddenRows: [7], hiddenColumns: [1] });
    expect(read.sheets[1]?.values).toEqual([["#N/A", { error: "#N/A" }]]);
  });
});

describe("readSnapshot: what a snapshot holds", () => {
  const rich = workbook(
    sheet({
      name: "附表1 指标",
      usedRange: range(2, 1, 3, 3),
      values: [
        ["指标", "值", null],
        ["广场集中硬地面积", 20001, true],
        ["建设用地", null, { error: "#DIV/0!" }],
      ],
      formulas: [null, [null, null, '=GREEN_CHECK("广场",C4)'], [null, null, "=1/0"]],
      numberFormats: [null, [null, "#,##0", null], null],
      merged: [range(2, 1, 1, 2)],
      hiddenRows: [3],
    }),
    sheet({ name: "隐藏", visibility: "hidden", usedRange: range(0, 0, 1, 1), values: [["x"]] }),
    sheet({ name: "_GreenCheck", visibility: "very-hidden" }),
  );

  test("equals the workbook, blanks as null, formulas beside their results", async () => {
    office.load({ ...rich, names: [{ name: "in_A", sheet: "附表1 指标", range: range(3, 2, 1, 1) }] });
    const read = await host.readSnapshot();
    const first = read.sheets[0];
    expect(read.sheets.map(({ name, visibility }) => [name, visibility])).toEqual([
      ["附表1 指标", "visible"],
      ["隐藏", "hidden"],
      ["_GreenCheck", "very-hidden"],
    ]);
    expect(first?.usedRange).toEqual(range(2, 1, 3, 3));
    expect(first?.values).toEqual(rich.sheets[0]?.values);
    expect(first && formulaAt(first, 3, 3)).toBe('=GREEN_CHECK("广场",C4)');
    expect(first && numberFormatAt(first, 3, 2)).toBe("#,##0");
    expect(first?.merged).toEqual([range(2, 1, 1, 2)]);
    expect(first?.hiddenRows).toEqual([3]);
    expect(read.names).toEqual([{ name: "in_A", sheet: "附表1 指标", range: range(3, 2, 1, 1) }]);
  });

  test("a formula kept in its stored form reads as the user sees it", async () => {
    office.load(
      workbook(
        sheet({
          name: "表",
          usedRange: range(0, 0, 1, 1),
          values: [["达标"]],
          formulas: [['=_xldudf_GREEN_CHECK("a",1)']],
        }),
      ),
    );
    const read = await host.readSnapshot();
    expect(read.sheets[0]?.formulas).toEqual([['=GREEN_CHECK("a",1)']]);
  });

  test("a text that begins with = is no formula", async () => {
    office.load(workbook(sheet({ name: "表", usedRange: range(0, 0, 1, 1), values: [["=同上"]] })));
    const read = await host.readSnapshot();
    expect(read.sheets[0]?.values).toEqual([["=同上"]]);
    expect(read.sheets[0]?.formulas).toEqual([null]);
  });

  test("links to other workbooks are named", async () => {
    office.load(
      workbook(
        sheet({
          name: "表",
          usedRange: range(0, 0, 1, 2),
          values: [[1, 2]],
          formulas: [["='C:\\数据\\[去年.xlsx]表 1'!A1", "=[b.xlsm]表!A1+[b.xlsm]表!A2"]],
        }),
      ),
    );
    expect((await host.readSnapshot()).externalLinks).toEqual(["C:\\数据\\去年.xlsx", "b.xlsm"]);
  });

  test("a protected sheet names its open cells as rectangles", async () => {
    const open = [range(1, 1, 3, 2), range(6, 0, 1, 1)];
    office.load(workbook(sheet({ ...table(10), protection: { protected: true, open } })));
    const { sheets } = await host.readSnapshot();
    expect(sheets[0]?.protection).toEqual({ protected: true, open });
  });

  test("more merged areas than Excel lists at once are read by halves", async () => {
    const merged = Array.from({ length: 700 }, (_area, index) => range(index * 2, 0, 2, 2));
    office.load(workbook(sheet({ ...table(1400), merged })));
    const { sheets } = await host.readSnapshot();
    expect(sheets[0]?.merged).toHaveLength(700);
    expect(sheets[0]?.merged).toEqual(merged);
  });

  test("progress is told, a cancelled reading ends", async () => {
    const seen: unknown[] = [];
    office.load(workbook(table(20)));
    await host.readSnapshot({ onProgress: (...progress) => seen.push(progress) });
    expect(seen).toEqual([[1, 1, "数据"]]);
    const cancelled = problemOf(host.readSnapshot({ signal: AbortSignal.abort() }));
    await expect(cancelled).resolves.toEqual({ code: "cancelled" });
  });
});

describe("a cell is being edited", () => {
  test("is waited out when it is short", async () => {
    office.load(workbook(table(3)));
    office.failNext(5004, 5004);
    expect((await host.readSnapshot()).sheets[0]?.values).toHaveLength(3);
  });

  test("is a problem when it lasts, and nothing was changed", async () => {
    office.load(workbook(table(3)));
    office.failNext(5004, 5004, 5004, 5004);
    const cells = [[{ value: "x" }]];
    const problem = await problemOf(
      apply({ type: "write-block", sheet: "数据", at: { row: 0, column: 0 }, cells }),
    );
    expect(problem).toEqual({ code: "cell-being-edited" });
    expect(office.snapshot().sheets[0]?.values[0]?.[0]).toBe("灵丘县0");
  });
});

describe("applyPlan: texts stay texts", () => {
  test.each([
    ["a year and month", "2024年12月"],
    ["a date", "2024-1-2"],
    ["leading zeros", "0015"],
    ["a percent", "29.4%"],
    ["a sign in front", "-"],
    ["a formula as text", "=A1"],
    ["a truth value", "TRUE"],
    ["an error as text", "#N/A"],
    ["an apostrophe in front", "'x"],
    ["thousands", "20,001"],
    ["a plain word", "城区"],
    ["a clause", "第3条"],
  ])("%s: %s", async (_what, text) => {
    office.load(workbook(table(1)));
    const cells = [[{ value: text }]];
    await apply({ type: "write-block", sheet: "数据", at: { row: 4, column: 1 }, cells });
    const { sheets } = await host.readSnapshot();
    expect(sheets[0] && valueAt(sheets[0], 4, 1)).toBe(text);
    expect(sheets[0] && formulaAt(sheets[0], 4, 1)).toBeNull();
  });
});

describe("applyPlan: refused before the first change", () => {
  const protectedBook = workbook(
    sheet({ ...table(3), protection: { protected: true, open: [range(1, 1, 1, 1)] } }),
  );
  const write = (row: number, column: number, name = "数据"): Operation => ({
    type: "write-block",
    sheet: name,
    at: { row, column },
    cells: [[{ value: 5 }]],
  });

  test.each<readonly [string, readonly Operation[], unknown]>([
    [
      "a sheet that is there",
      [{ type: "add-sheet", sheet: "数据", visibility: "visible", position: null, ifExists: "fail" }],
      { code: "sheet-exists", sheet: "数据" },
    ],
    ["a locked cell", [write(1, 1), write(0, 0)], { code: "sheet-protected", sheet: "数据" }],
    [
      "a format on a protected sheet",
      [{ type: "style", sheet: "数据", range: range(1, 1, 1, 1), style: { bold: true } }],
      { code: "sheet-protected", sheet: "数据" },
    ],
    ["an unknown sheet", [write(0, 0, "没有")], { code: "failed", detail: "no sheet named 没有" }],
  ])("%s", async (_what, operations, expected) => {
    office.load(protectedBook);
    const before = office.snapshot();
    expect(await problemOf(host.applyPlan({ operations }))).toEqual(expected);
    expect(office.snapshot()).toEqual(before);
  });

  test("a workbook whose structure is protected takes no sheet", async () => {
    office.load(workbook(table(1)));
    office.workbook.structureLocked = true;
    const add = apply({
      type: "add-sheet",
      sheet: "新表",
      visibility: "visible",
      position: null,
      ifExists: "fail",
    });
    await expect(problemOf(add)).resolves.toEqual({ code: "workbook-protected" });
  });

  test("an open cell of a protected sheet may be written", async () => {
    office.load(protectedBook);
    await apply(write(1, 1));
    expect(office.snapshot().sheets[0]?.values[1]?.[1]).toBe(5);
  });
});

describe("applyPlan: agrees with the reference host", () => {
  const start = workbook(table(4), sheet({ name: "旧表", usedRange: range(0, 0, 1, 1), values: [["旧"]] }));
  const add = (name: string, more: Partial<Extract<Operation, { type: "add-sheet" }>> = {}): Operation => ({
    type: "add-sheet",
    sheet: name,
    visibility: "visible",
    position: null,
    ifExists: "fail",
    ...more,
  });
  const write = (name: string): Operation => ({
    type: "write-block",
    sheet: name,
    at: { row: 1, column: 1 },
    cells: [
      [{ value: "名称" }, { value: 3.5 }, { value: true }, { value: { error: "#N/A" } }],
      [{ value: "2024年" }, null, { value: null }, { value: "末" }],
    ],
  });

  test.each<readonly [string, readonly Operation[]]>([
    ["a new sheet in first place", [add("新表", { position: 0 }), write("新表")]],
    ["a hidden sheet", [add("藏", { visibility: "hidden" }), write("藏")]],
    [
      "a very hidden sheet replaced",
      [
        add("_GreenCheck", { visibility: "very-hidden" }),
        write("_GreenCheck"),
        add("_GreenCheck", { visibility: "very-hidden", ifExists: "replace" }),
        { type: "write-block", sheet: "_GreenCheck", at: { row: 0, column: 0 }, cells: [[{ value: "新" }]] },
      ],
    ],
    [
      "a sheet replaced, its name gone",
      [
        { type: "define-name", name: "in_X", sheet: "旧表", range: range(0, 0, 1, 1) },
        add("旧表", { ifExists: "replace" }),
        write("旧表"),
      ],
    ],
    ["a sheet deleted", [{ type: "delete-sheet", sheet: "旧表" }]],
    [
      "cells left alone",
      [
        {
          type: "write-block",
          sheet: "数据",
          at: { row: 0, column: 0 },
          cells: [[null, { value: 9 }, null], [{ value: 1 }]],
        },
      ],
    ],
    [
      "a number format",
      [{ type: "number-format", sheet: "数据", range: range(0, 1, 4, 2), format: "0.00%" }],
    ],
    [
      "a merge and its end",
      [
        { type: "merge", sheet: "旧表", range: range(0, 0, 2, 2) },
        { type: "unmerge", sheet: "旧表", range: range(0, 0, 1, 1) },
        { type: "merge", sheet: "旧表", range: range(3, 0, 1, 2) },
      ],
    ],
    [
      "names defined anew",
      [
        { type: "define-name", name: "in_A", sheet: "数据", range: range(0, 0, 1, 1) },
        { type: "define-name", name: "IN_a", sheet: "数据", range: range(1, 0, 2, 1) },
        { type: "define-name", name: "in_B", sheet: "数据", range: range(1, 1, 1, 1) },
        { type: "delete-name", name: "in_b" },
      ],
    ],
    [
      "lines hidden and shown",
      [
        { type: "reveal", sheet: "数据", rows: [1, 2], columns: [1], hidden: true },
        { type: "reveal", sheet: "数据", rows: [2], columns: [], hidden: false },
      ],
    ],
    ["visibility", [{ type: "visibility", sheet: "旧表", visibility: "very-hidden" }]],
    [
      "protection with open cells",
      [
        { type: "style", sheet: "数据", range: range(1, 1, 2, 1), style: { locked: false, tone: "input" } },
        { type: "protect", sheet: "数据", enabled: true },
      ],
    ],
  ])("%s", async (_what, operations) => {
    office.load(start);
    await host.applyPlan({ operations });
    const expected = applyPlan(start, { operations });
    if (!expected.ok) throw new Error(`the reference host refuses: ${expected.problem.code}`);
    expect(comparable(await host.readSnapshot())).toEqual(comparable(expected.value));
  });
});

/** Sheets by cells in use, so that different but equal ways to keep blanks do not matter. */
const comparable = (book: WorkbookSnapshot): unknown => ({
  names: [...book.names].sort((one, other) => one.name.localeCompare(other.name)),
  sheets: book.sheets.map((one) => ({
    name: one.name,
    visibility: one.visibility,
    merged: one.merged,
    hidden: [one.hiddenRows, one.hiddenColumns],
    protection: one.protection,
    cells: cellsOf(one),
  })),
});

const cellsOf = (one: SheetSnapshot): Record<string, unknown> => {
  const used = one.usedRange;
  if (!used) return {};
  const cells: Record<string, unknown> = {};
  for (let row = used.row; row < used.row + used.rows; row += 1) {
    for (let column = used.column; column < used.column + used.columns; column += 1) {
      const value = valueAt(one, row, column);
      const formula = formulaAt(one, row, column);
      const format = numberFormatAt(one, row, column);
      if (value !== null || formula !== null) cells[`${row},${column}`] = [value, formula, format];
    }
  }
  return cells;
};

describe("applyPlan: what a snapshot does not hold", () => {
  const on = (type: string): readonly Operation[] => {
    const at = { sheet: "数据", range: range(0, 0, 2, 2) };
    const found = operations(at).filter((operation) => operation.type === type);
    if (found.length === 0) throw new Error(`no operation ${type}`);
    return found;
  };
  const operations = (at: { sheet: string; range: RangeAddress }): readonly Operation[] => [
    {
      type: "style",
      ...at,
      style: {
        tone: "header",
        bold: true,
        fontSize: 12,
        horizontal: "center",
        vertical: "middle",
        wrap: true,
        border: "thin",
      },
    },
    { type: "column-width", sheet: at.sheet, column: 1, width: 10 },
    { type: "row-height", sheet: at.sheet, row: 1, height: 24 },
    {
      type: "data-validation",
      ...at,
      rule: { kind: "list", items: ["是", "否"] },
      prompt: { title: "填写", text: "选择一项" },
      refusal: "stop",
      error: { title: "只能选一项", text: "是或否" },
    },
    { type: "conditional-tone", ...at, text: "达标", tone: "met" },
    { type: "freeze", sheet: at.sheet, rows: 2, columns: 1 },
    {
      type: "print-setup",
      sheet: at.sheet,
      paper: "A4",
      orientation: "landscape",
      fitToWidth: 1,
      titleRows: { first: 0, count: 2 },
      footer: "&P / &N",
    },
    {
      type: "link",
      sheet: at.sheet,
      at: { row: 0, column: 0 },
      toSheet: "附表 1",
      toCell: { row: 4, column: 2 },
    },
    { type: "select", ...at },
    { type: "note", sheet: at.sheet, at: { row: 0, column: 0 }, text: "说明" },
  ];
  const applied = async (type: string) => {
    office.load(workbook(table(4)));
    await host.applyPlan({ operations: on(type) });
    const found = office.workbook.sheet("数据");
    if (!found) throw new Error("no sheet");
    return found;
  };

  test("a style with its borders", async () => {
    const { style } = (await applied("style")).made(1, 1);
    expect(style).toMatchObject({
      "Fill.Color": toneColours.header.background,
      "Font.Color": toneColours.header.text,
      "Font.Bold": true,
      "Font.Size": 12,
      HorizontalAlignment: "Center",
      VerticalAlignment: "Center",
      WrapText: true,
      "EdgeTop.Style": "Continuous",
      "InsideHorizontal.Style": "Continuous",
    });
  });

  test("sizes: ten characters are 75 pixels, 56.25 points", async () => {
    expect((await applied("column-width")).widths.get(1)).toBe(56.25);
    expect((await applied("row-height")).heights.get(1)).toBe(24);
  });

  test("a validation list with its messages", async () => {
    const [rule] = (await applied("data-validation")).validations;
    expect(rule?.range).toEqual(range(0, 0, 2, 2));
    expect(Object.fromEntries(rule?.settings ?? [])).toEqual({
      Rule: { list: { inCellDropDown: true, source: "是,否" } },
      Prompt: { title: "填写", message: "选择一项", showPrompt: true },
      ErrorAlert: { title: "只能选一项", message: "是或否", showAlert: true, style: "Stop" },
    });
  });

  test("a conditional tone for one word", async () => {
    const [rule] = (await applied("conditional-tone")).formats;
    expect(Object.fromEntries(rule?.settings ?? [])).toEqual({
      Type: "CellValue",
      Rule: { formula1: '="达标"', operator: "EqualTo" },
      "Fill.Color": toneColours.met.background,
      "Font.Color": toneColours.met.text,
    });
  });

  test("frozen panes, A4 with repeated rows", async () => {
    expect((await applied("freeze")).frozen).toEqual(range(0, 0, 2, 1));
    expect(Object.fromEntries((await applied("print-setup")).page)).toEqual({
      PaperSize: "A4",
      Orientation: "Landscape",
      Zoom: { horizontalFitToPages: 1 },
      TitleRows: "$1:$2",
      CenterFooter: "&P / &N",
    });
  });

  test("a link into another sheet", async () => {
    expect((await applied("link")).made(0, 0).link).toEqual({ documentReference: "'附表 1'!C5" });
  });

  test("a selection", async () => {
    await applied("select");
    expect(await host.selection()).toEqual({ sheet: "数据", range: range(0, 0, 2, 2) });
  });

  test("a note is left out where Excel has no notes yet", async () => {
    await applied("note");
    expect(office.batches.every(({ error }) => error === null)).toBe(true);
  });
});

describe("applyPlan: batches", () => {
  test("a sheet of many operations goes in three", async () => {
    office.load(workbook(table(1)));
    const styles = Array.from({ length: 40 }, (_style, row): Operation => ({
      type: "style",
      sheet: "数据",
      range: range(row, 0, 1, 2),
      style: { bold: true },
    }));
    await apply(...styles);
    expect(office.batches).toHaveLength(3);
  });

  test("a large block is cut so that no request nears 5 MB", async () => {
    office.load(workbook(table(1)));
    const row = Array.from({ length: 10 }, () => ({ value: "城乡建设绿色发展".repeat(3) }));
    const cells = Array.from({ length: 6000 }, () => row);
    await apply({ type: "write-block", sheet: "数据", at: { row: 0, column: 0 }, cells });
    expect(Math.max(...office.batches.map(({ requestBytes }) => requestBytes))).toBeLessThan(4_000_000);
    expect(office.snapshot().sheets[0]?.values[5999]?.[9]).toBe("城乡建设绿色发展".repeat(3));
    expect(sheetNamed(office.snapshot(), "数据")?.usedRange).toEqual(range(0, 0, 6000, 10));
  });
});

describe("events", () => {
  const settled = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 300));

  test("a selection is told with its sheet, until the watching ends", async () => {
    office.load(workbook(table(3), sheet({ name: "乙" })));
    const seen: unknown[] = [];
    const stop = host.onSelectionChanged((selected) => seen.push(selected));
    await settled();
    office.userSelects("乙", range(4, 1, 1, 1));
    await settled();
    stop();
    await settled();
    office.userSelects("数据", range(0, 0, 1, 1));
    await settled();
    expect(seen).toEqual([{ sheet: "乙", range: range(4, 1, 1, 1) }]);
  });

  test("a burst of changes is told once, with the names of the sheets", async () => {
    office.load(workbook(table(3), sheet({ name: "乙" })));
    const seen: unknown[] = [];
    const stop = host.onWorkbookChanged((sheets) => seen.push(sheets));
    await settled();
    const cells = [[{ value: 1 }]];
    await apply(
      { type: "write-block", sheet: "数据", at: { row: 0, column: 0 }, cells },
      { type: "write-block", sheet: "乙", at: { row: 0, column: 0 }, cells },
      { type: "write-block", sheet: "乙", at: { row: 1, column: 0 }, cells },
    );
    await settled();
    stop();
    expect(seen).toEqual([["数据", "乙"]]);
  });
});
