import fc from "fast-check";
import { applyPlan } from "../../src/workbook/applyPlan";
import { invertPlan } from "../../src/workbook/invertPlan";
import type { Operation, PlanCell, WorkbookPlan } from "../../src/workbook/plan";
import { settingsPlan, emptySettings, readSettings } from "../../src/workbook/settingsSheet";
import type { CellValue, WorkbookSnapshot } from "../../src/workbook/snapshot";
import { contentOf } from "./content";
import { applied, sheetOf, workbookOf } from "./fixtures";

const value: fc.Arbitrary<CellValue> = fc.oneof(
  fc.constantFrom(null, true, { error: "#N/A" } as const, "=文本", ""),
  fc.integer({ min: -9, max: 9 }),
  fc.string({ maxLength: 4 }),
);
const planCell: fc.Arbitrary<PlanCell> = fc.oneof(
  fc.constant(null),
  fc.record({ value }),
  fc.record({ formula: fc.constantFrom("=A1", "=GREEN_CHECK(B2)"), result: value }),
  fc.record({
    formula: fc.constant("=B1:C2"),
    result: value,
    spill: fc.constant([
      [1, 2],
      [3, 4],
    ]),
  }),
);
const range = fc.record({
  row: fc.nat(5),
  column: fc.nat(4),
  rows: fc.integer({ min: 1, max: 3 }),
  columns: fc.integer({ min: 1, max: 3 }),
});
const sheet = fc.constantFrom("甲", "乙", "新");
const name = fc.constantFrom("in_A", "IN_a", "name2");

const operation: fc.Arbitrary<Operation> = fc.oneof(
  fc.record({
    type: fc.constant("write-block" as const),
    sheet,
    at: fc.record({ row: fc.nat(6), column: fc.nat(5) }),
    cells: fc.array(fc.array(planCell, { maxLength: 3 }), { maxLength: 3 }),
  }),
  fc.record({
    type: fc.constant("number-format" as const),
    sheet,
    range,
    format: fc.constantFrom("General", "0%", "@"),
  }),
  fc.record({ type: fc.constantFrom("merge" as const, "unmerge" as const), sheet, range }),
  fc.record({
    type: fc.constant("reveal" as const),
    sheet,
    rows: fc.array(fc.nat(5)),
    columns: fc.array(fc.nat(4)),
    hidden: fc.boolean(),
  }),
  fc.record({ type: fc.constant("define-name" as const), name, sheet, range }),
  fc.record({ type: fc.constant("delete-name" as const), name }),
  fc.record({
    type: fc.constant("visibility" as const),
    sheet,
    visibility: fc.constantFrom("visible" as const, "hidden" as const),
  }),
  fc.record({
    type: fc.constant("add-sheet" as const),
    sheet: fc.constant("新"),
    visibility: fc.constant("visible" as const),
    position: fc.constantFrom(null, 0, 1),
    ifExists: fc.constant("fail" as const),
  }),
);

const start: WorkbookSnapshot = {
  ...workbookOf(
    sheetOf(
      "甲",
      [
        ["指标", "值"],
        ["密度", 0.98],
        [null, 3],
      ],
      {
        formulas: [null, null, [null, "=1+2"]],
        numberFormats: [null, [null, "0.00"], null],
        merged: [{ row: 3, column: 0, rows: 1, columns: 2 }],
        hiddenRows: [1],
      },
    ),
    sheetOf("乙", [["x"]], { usedRange: { row: 2, column: 2, rows: 1, columns: 1 } }),
  ),
  names: [{ name: "in_A", sheet: "甲", range: { row: 1, column: 1, rows: 1, columns: 1 } }],
};

/** Keeps of the operations those that apply one after another. */
const applicable = (operations: readonly Operation[]): WorkbookPlan => {
  let now = start;
  return {
    operations: operations.filter((one) => {
      const next = applyPlan(now, { operations: [one] });
      if (next.ok) now = next.value;
      return next.ok;
    }),
  };
};

function undone(plan: WorkbookPlan, before: WorkbookSnapshot): WorkbookSnapshot {
  const inverse = invertPlan(plan, before);
  if (!inverse.ok) throw new Error(JSON.stringify(inverse.problem));
  return applied(applied(before, plan), inverse.value);
}

describe("invertPlan", () => {
  it("takes any applicable plan back", () => {
    fc.assert(
      fc.property(fc.array(operation, { maxLength: 12 }), (operations) => {
        expect(contentOf(undone(applicable(operations), start))).toEqual(contentOf(start));
      }),
      { numRuns: 500 },
    );
  });

  it("takes back a write on a protected sheet that was unprotected for it", () => {
    const cell = { row: 1, column: 1, rows: 1, columns: 1 };
    const before = applied(start, {
      operations: [
        { type: "style", sheet: "甲", range: cell, style: { locked: false } },
        { type: "protect", sheet: "甲", enabled: true },
      ],
    });
    const plan: WorkbookPlan = {
      operations: [
        { type: "protect", sheet: "甲", enabled: false },
        { type: "style", sheet: "甲", range: cell, style: { locked: true } },
        { type: "write-block", sheet: "甲", at: { row: 0, column: 0 }, cells: [[{ value: "改" }]] },
        { type: "protect", sheet: "甲", enabled: true },
      ],
    };
    expect(applied(before, plan).sheets[0]?.protection.open).toEqual([]);
    expect(contentOf(undone(plan, before)).sheets[0]).toMatchObject({ protected: true, open: ["B2"] });
  });

  it("brings earlier settings back", () => {
    const earlier = { ...emptySettings, region: "140224" };
    const before = applied(start, settingsPlan(earlier, start));
    const plan = settingsPlan({ ...earlier, year: 2024 }, before);
    expect(readSettings(applied(before, plan)).year).toBe(2024);
    expect(readSettings(undone(plan, before))).toEqual(earlier);
    expect(contentOf(undone(plan, before))).toEqual(contentOf(before));
  });

  it.each<[string, Operation]>([
    ["a deleted sheet", { type: "delete-sheet", sheet: "乙" }],
    [
      "a replaced sheet",
      { type: "add-sheet", sheet: "乙", visibility: "visible", position: null, ifExists: "replace" },
    ],
    ["a column width of a user's sheet", { type: "column-width", sheet: "乙", column: 0, width: 9 }],
  ])("says that it cannot take back %s", (_what, one) => {
    const inverse = invertPlan({ operations: [one] }, start);
    expect(inverse.ok ? null : inverse.problem.code).toBe("unsupported");
  });

  it("takes back a template's whole sheet, its look included", () => {
    const plan: WorkbookPlan = {
      operations: [
        { type: "add-sheet", sheet: "新", visibility: "visible", position: 0, ifExists: "fail" },
        { type: "column-width", sheet: "新", column: 0, width: 9 },
        { type: "define-name", name: "in_A", sheet: "新", range: { row: 0, column: 0, rows: 1, columns: 1 } },
        { type: "protect", sheet: "新", enabled: true },
      ],
    };
    expect(contentOf(undone(plan, start))).toEqual(contentOf(start));
  });
});
