import { applyPlan } from "../../src/workbook/applyPlan";
import type { Operation } from "../../src/workbook/plan";
import { emptySheet } from "../../src/workbook/sheetDraft";
import type { SheetSnapshot, WorkbookSnapshot } from "../../src/workbook/snapshot";
import { diffSnapshots } from "../../src/workbench/save/diffSnapshots";
import { savedName } from "../../src/workbench/save/fileNames";
import { lookOperations, noLook } from "../../src/workbench/save/savedLook";

const cell = (row: number, column: number) => ({ row, column, rows: 1, columns: 1 });

const table: SheetSnapshot = {
  ...emptySheet("附表1", "visible"),
  usedRange: { row: 0, column: 0, rows: 3, columns: 3 },
  values: [
    ["指标", "单位", "2024年"],
    ["人口", "万人", 8.6],
    ["密度", null, 0.88],
  ],
  formulas: [null, null, [null, null, "=C2/9.8"]],
  numberFormats: [null, null, [null, null, "0.00"]],
};
const before: WorkbookSnapshot = { sheets: [table], names: [], externalLinks: [] };

const write = (row: number, column: number, value: string | number | null): Operation => ({
  type: "write-block",
  sheet: "附表1",
  at: { row, column },
  cells: [[{ value }]],
});

const edits: [string, Operation[]][] = [
  ["a typed value", [write(1, 2, 9.1)]],
  ["a value cleared", [write(1, 2, null)]],
  ["a value beside the table", [write(5, 6, "备注")]],
  [
    "a formula over a value",
    [
      {
        type: "write-block",
        sheet: "附表1",
        at: { row: 1, column: 2 },
        cells: [[{ formula: "=8+1", result: 9 }]],
      },
    ],
  ],
  ["a value over a formula", [write(2, 2, 0.9)]],
  ["a number format", [{ type: "number-format", sheet: "附表1", range: cell(1, 2), format: "0.0" }]],
  ["a merged area", [{ type: "merge", sheet: "附表1", range: { row: 4, column: 0, rows: 1, columns: 3 } }]],
  ["hidden rows and columns", [{ type: "reveal", sheet: "附表1", rows: [1], columns: [1], hidden: true }]],
  [
    "a new sheet with content",
    [
      { type: "add-sheet", sheet: "附表2", visibility: "visible", position: null, ifExists: "fail" },
      { ...write(0, 0, "新"), sheet: "附表2" } as Operation,
    ],
  ],
  [
    "another sheet in place of the old one",
    [
      { type: "add-sheet", sheet: "附表2", visibility: "visible", position: null, ifExists: "fail" },
      { type: "delete-sheet", sheet: "附表1" },
    ],
  ],
  ["a defined name", [{ type: "define-name", name: "in_X", sheet: "附表1", range: cell(1, 2) }]],
];

describe("what leads from the opened workbook to the present one", () => {
  test.each(edits)("%s", (_name, operations) => {
    const after = applyPlan(before, { operations });
    if (!after.ok) throw new Error(after.problem.code);
    const plan = diffSnapshots(before, after.value);
    expect(plan.operations.length).toBeGreaterThan(0);
    expect(applyPlan(before, plan)).toEqual(after);
  });

  test("an unchanged workbook needs nothing", () => {
    expect(diffSnapshots(before, structuredClone(before)).operations).toEqual([]);
  });

  test("neighbours go into one block, cells in between stay alone", () => {
    const values = [
      ["指标", "单位", "2025年"],
      ["人口", "万人", 9],
      ["密度", null, 0.92],
    ];
    const after = { ...before, sheets: [{ ...table, values }] };
    expect(diffSnapshots(before, after).operations).toEqual([
      {
        type: "write-block",
        sheet: "附表1",
        at: { row: 0, column: 2 },
        cells: [[{ value: "2025年" }], [{ value: 9 }], [{ formula: "=C2/9.8", result: 0.92 }]],
      },
    ]);
  });

  test("the results of locked formulas are written on a protected sheet, which stays protected", () => {
    const locked = { ...table, protection: { protected: true, open: [cell(1, 2)] } };
    const values = [table.values[0] ?? [], ["人口", "万人", 9.8], ["密度", null, 1]];
    const from = { ...before, sheets: [locked] };
    const to = { ...before, sheets: [{ ...locked, values }] };
    expect(applyPlan(from, diffSnapshots(from, to))).toEqual({ ok: true, value: to });
  });

  test("a spilled result is written with its formula, never as a constant", () => {
    const formulas = [null, null, [null, "=GREEN_TARGET(A3)", null]];
    const values = [table.values[0] ?? [], table.values[1] ?? [], ["密度", 0.6, 1]];
    const after = { ...before, sheets: [{ ...table, formulas, values }] };
    const spills = new Map([["附表1", [{ row: 2, column: 1, rows: 1, columns: 2 }]]]);
    const blank = { ...before, sheets: [{ ...table, formulas: [], values: values.slice(0, 2) }] };
    expect(diffSnapshots(blank, after, spills).operations).toEqual([
      {
        type: "write-block",
        sheet: "附表1",
        at: { row: 2, column: 0 },
        cells: [[{ value: "密度" }, { formula: "=GREEN_TARGET(A3)", result: 0.6, spill: [[0.6, 1]] }]],
      },
    ]);
  });
});

describe("looks that are saved", () => {
  test("a style, a width and a height that the user changed", () => {
    const after = {
      cells: new Map([["1:2", "1,0,14,2,,0"]]),
      columnWidths: new Map([[1, 145]]),
      rowHeights: new Map([[0, 40]]),
    };
    expect(lookOperations("附表1", noLook, after)).toEqual([
      {
        type: "style",
        sheet: "附表1",
        range: cell(1, 2),
        style: { bold: true, italic: false, wrap: false, fontSize: 14, horizontal: "center" },
      },
      { type: "column-width", sheet: "附表1", column: 1, width: 20 },
      { type: "row-height", sheet: "附表1", row: 0, height: 30 },
    ]);
    expect(lookOperations("附表1", after, after)).toEqual([]);
  });
});

test.each([
  ["自查表", "自查表.xlsx"],
  ["county.xlsx", "county.xlsx"],
  ["macro.XLSM", "macro.XLSM"],
])("%s is saved as %s", (name, saved) => {
  expect(savedName(name)).toBe(saved);
});
