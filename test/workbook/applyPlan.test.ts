import { applyPlan } from "../../src/workbook/applyPlan";
import type { Operation } from "../../src/workbook/plan";
import type { PlanProblem } from "../../src/workbook/planProblem";
import { formulaAt, numberFormatAt, valueAt, type SheetSnapshot } from "../../src/workbook/snapshot";
import { applied, emptyWorkbook, sheetOf, workbookOf } from "./fixtures";

const cell = (row: number, column: number) => ({ row, column, rows: 1, columns: 1 });
const table = sheetOf("附表", [
  ["指标", "值"],
  ["密度", "０．９８"],
]);
const write = (row: number, column: number, value: string | number | null): Operation => ({
  type: "write-block",
  sheet: "附表",
  at: { row, column },
  cells: [[{ value }]],
});
const changed = (operations: readonly Operation[], sheet: SheetSnapshot = table): SheetSnapshot => {
  const after = applied(workbookOf(sheet), { operations }).sheets[0];
  if (!after) throw new Error("no sheet");
  return after;
};

describe("applyPlan: cells", () => {
  it("writes a value and leaves the given snapshot as it was", () => {
    const before = JSON.stringify(table);
    expect(valueAt(changed([write(1, 1, 0.98)]), 1, 1)).toBe(0.98);
    expect(JSON.stringify(table)).toBe(before);
  });

  it("leaves a cell alone where the block holds null, and clears it where it holds a blank", () => {
    const sheet = changed([
      { type: "write-block", sheet: "附表", at: { row: 1, column: 0 }, cells: [[null, { value: null }]] },
    ]);
    expect(sheet.values[1]).toEqual(["密度", null]);
  });

  it("keeps a text that looks like a formula a text", () => {
    const sheet = changed([write(1, 1, "=1+1")]);
    expect([valueAt(sheet, 1, 1), formulaAt(sheet, 1, 1)]).toEqual(["=1+1", null]);
  });

  it("replaces a formula by the value written over it", () => {
    const formula = { formula: "=1+1", result: 2 };
    const write2: Operation = {
      type: "write-block",
      sheet: "附表",
      at: { row: 1, column: 1 },
      cells: [[formula]],
    };
    expect(formulaAt(changed([write2]), 1, 1)).toBe("=1+1");
    expect(formulaAt(changed([write2, write(1, 1, 3)]), 1, 1)).toBeNull();
  });

  it("grows the used range to the left and upwards, with every cell at its place", () => {
    const sheet = changed([write(0, 0, "角")], {
      ...table,
      usedRange: { row: 4, column: 3, rows: 2, columns: 2 },
    });
    expect(sheet.usedRange).toEqual({ row: 0, column: 0, rows: 6, columns: 5 });
    expect([valueAt(sheet, 0, 0), valueAt(sheet, 5, 3), valueAt(sheet, 4, 4)]).toEqual(["角", "密度", "值"]);
  });

  it("shows the results of a spilling formula without writing its neighbours", () => {
    const spilled: Operation = {
      type: "write-block",
      sheet: "附表",
      at: { row: 3, column: 0 },
      cells: [[{ formula: '=GREEN_TARGET("密度")', result: 0.6, spill: [[0.6, 1]] }]],
    };
    const sheet = changed([spilled]);
    expect([valueAt(sheet, 3, 1), formulaAt(sheet, 3, 0), formulaAt(sheet, 3, 1)]).toEqual([
      1,
      '=GREEN_TARGET("密度")',
      null,
    ]);
  });

  it("formats whole columns where there are cells and adds none", () => {
    const range = { row: 0, column: 1, rows: 1_048_576, columns: 1 };
    const sheet = changed([{ type: "number-format", sheet: "附表", range, format: "0.0%" }]);
    expect(sheet.usedRange).toEqual(table.usedRange);
    expect([numberFormatAt(sheet, 1, 1), numberFormatAt(sheet, 1, 0)]).toEqual(["0.0%", "General"]);
  });

  it("keeps only the first cell of a merged area", () => {
    const sheet = changed([
      { type: "merge", sheet: "附表", range: { row: 0, column: 0, rows: 2, columns: 2 } },
    ]);
    expect(sheet.values).toEqual([
      ["指标", null],
      [null, null],
    ]);
  });
});

describe("applyPlan: workbook", () => {
  const names = [{ name: "in_A", sheet: "附表", range: cell(1, 1) }];
  const workbook = { ...workbookOf(table, sheetOf("表二", [])), names };

  it("puts a sheet at its place and replaces one of the same name in other case", () => {
    const add = (sheet: string, position: number | null): Operation => ({
      type: "add-sheet",
      sheet,
      position,
      visibility: "hidden",
      ifExists: "replace",
    });
    const after = applied(workbook, { operations: [add("Audit", 0), add("AUDIT", null)] });
    expect(after.sheets.map(({ name }) => name)).toEqual(["附表", "表二", "AUDIT"]);
  });

  it("takes the names of a deleted sheet with it", () => {
    const after = applied(workbook, { operations: [{ type: "delete-sheet", sheet: "附表" }] });
    expect(after.names).toEqual([]);
  });

  it("defines, moves and deletes a name without regard to case", () => {
    const moved = applied(workbook, {
      operations: [{ type: "define-name", name: "IN_a", sheet: "表二", range: cell(0, 0) }],
    });
    expect(moved.names).toEqual([{ name: "IN_a", sheet: "表二", range: cell(0, 0) }]);
    expect(applied(moved, { operations: [{ type: "delete-name", name: "in_a" }] }).names).toEqual([]);
  });

  it("opens cells for editing once the sheet is protected", () => {
    const open: Operation = { type: "style", sheet: "附表", range: cell(1, 1), style: { locked: false } };
    const protect: Operation = { type: "protect", sheet: "附表", enabled: true };
    expect(changed([open]).protection).toEqual({ protected: false, open: [] });
    expect(changed([open, protect]).protection).toEqual({ protected: true, open: [cell(1, 1)] });
    expect(valueAt(changed([open, protect, write(1, 1, 1)]), 1, 1)).toBe(1);
  });

  it("hides and reveals rows and columns", () => {
    const hide = (hidden: boolean): Operation => ({
      type: "reveal",
      sheet: "附表",
      rows: [1],
      columns: [0],
      hidden,
    });
    expect(changed([hide(true)]).hiddenRows).toEqual([1]);
    const shown = changed([hide(true), hide(false)]);
    expect([shown.hiddenRows, shown.hiddenColumns]).toEqual([[], []]);
  });

  const add: Operation = {
    type: "add-sheet",
    sheet: "附表",
    position: null,
    visibility: "visible",
    ifExists: "fail",
  };
  const protect: Operation = { type: "protect", sheet: "附表", enabled: true };
  const merge = (columns: number): Operation => ({
    type: "merge",
    sheet: "附表",
    range: { ...cell(0, 0), columns },
  });
  it.each<[string, readonly Operation[], PlanProblem["code"]]>([
    ["a sheet that is there already", [add], "sheet-exists"],
    ["a sheet name with a slash", [{ ...add, sheet: "a/b" }], "failed"],
    ["a sheet that is not there", [{ type: "delete-sheet", sheet: "无" }], "failed"],
    ["a write into a sheet that is not there", [{ ...protect, sheet: "无" }], "failed"],
    ["a locked cell of a protected sheet", [protect, write(1, 1, 1)], "sheet-protected"],
    ["a merge on a protected sheet", [protect, merge(2)], "sheet-protected"],
    ["overlapping merges", [merge(2), merge(1)], "failed"],
    ["a range beyond the sheet", [write(1_048_576, 0, 1)], "failed"],
    [
      "the last visible sheet hidden",
      [
        { type: "visibility", sheet: "附表", visibility: "hidden" },
        { type: "visibility", sheet: "表二", visibility: "very-hidden" },
      ],
      "failed",
    ],
    [
      "the last visible sheet deleted",
      [
        { type: "delete-sheet", sheet: "附表" },
        { type: "delete-sheet", sheet: "表二" },
      ],
      "failed",
    ],
  ])("refuses %s", (_what, operations, code) => {
    const result = applyPlan(workbook, { operations });
    expect(result.ok ? null : result.problem.code).toBe(code);
  });

  it("does nothing for an empty plan", () => {
    expect(applied(emptyWorkbook, { operations: [] })).toEqual(emptyWorkbook);
  });
});
