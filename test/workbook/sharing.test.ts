import fc from "fast-check";
import { sameSheet, withKnownSheets } from "../../src/workbook/sharing";
import { contentHash } from "../../src/workbook/contentHash";
import type { SheetSnapshot, WorkbookSnapshot } from "../../src/workbook/snapshot";
import { sheetOf, workbookOf } from "./fixtures";

const copy = (workbook: WorkbookSnapshot): WorkbookSnapshot => structuredClone(workbook);
const base = workbookOf(
  sheetOf("甲", [
    ["指标", 1],
    [null, { error: "#DIV/0!" }],
  ]),
  sheetOf("乙", [[true, "文字"]]),
);
const [first] = base.sheets;
if (first === undefined) throw new Error("there is a sheet");

describe("sheets that did not change stay the objects they were", () => {
  test("read again, nothing changed", () => {
    const again = withKnownSheets(copy(base), base);
    expect(again.sheets[0]).toBe(base.sheets[0]);
    expect(again.sheets[1]).toBe(base.sheets[1]);
  });

  test.each<[string, Partial<SheetSnapshot>]>([
    [
      "a value",
      {
        values: [
          ["指标", 2],
          [null, { error: "#DIV/0!" }],
        ],
      },
    ],
    [
      "another error",
      {
        values: [
          ["指标", 1],
          [null, { error: "#N/A" }],
        ],
      },
    ],
    [
      "a number turned into text",
      {
        values: [
          ["指标", "1"],
          [null, { error: "#DIV/0!" }],
        ],
      },
    ],
    [
      "a blank filled",
      {
        values: [
          ["指标", 1],
          ["", { error: "#DIV/0!" }],
        ],
      },
    ],
    ["a row more", { values: [...first.values, [1]] }],
    ["a formula", { formulas: [[null, "=1"], null] }],
    ["a number format", { numberFormats: [[null, "0%"], null] }],
    ["a merged area", { merged: [{ row: 0, column: 0, rows: 1, columns: 2 }] }],
    ["a hidden row", { hiddenRows: [1] }],
    ["protection", { protection: { protected: true, open: [] } }],
    ["where the used range begins", { usedRange: { row: 1, column: 0, rows: 2, columns: 2 } }],
    ["visibility", { visibility: "hidden" }],
  ])("changed: %s", (_what, change) => {
    const [sheet, ...others] = copy(base).sheets;
    if (sheet === undefined) throw new Error("there is a sheet");
    const changed = { ...base, sheets: [{ ...sheet, ...change }, ...others] };
    const again = withKnownSheets(changed, base);
    expect(again.sheets[0]).not.toBe(base.sheets[0]);
    expect(again.sheets[0]).toEqual(changed.sheets[0]);
    expect(again.sheets[1]).toBe(base.sheets[1]);
  });

  test("the same by comparison is the same by hash, and the other way round", () => {
    const cell = fc.oneof(
      fc.constant(null),
      fc.integer({ min: 0, max: 2 }),
      fc.constantFrom("1", "", "a"),
      fc.boolean(),
    );
    const block = fc.array(fc.array(cell, { minLength: 2, maxLength: 2 }), { minLength: 1, maxLength: 2 });
    fc.assert(
      fc.property(block, block, (one, other) => {
        const [left, right] = [sheetOf("表", one), sheetOf("表", other)];
        fc.pre(left.usedRange?.rows === right.usedRange?.rows);
        const equalHash = contentHash(workbookOf(left)) === contentHash(workbookOf(right));
        expect(sameSheet(left, right)).toBe(equalHash);
      }),
    );
  });
});
