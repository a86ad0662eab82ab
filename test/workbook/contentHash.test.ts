import { contentHash } from "../../src/workbook/contentHash";
import { auditFormSheetName } from "../../src/workbook/ownSheets";
import { emptySettings, settingsPlan } from "../../src/workbook/settingsSheet";
import type { CellValue, SheetSnapshot } from "../../src/workbook/snapshot";
import { applied, sheetOf, workbookOf } from "./fixtures";

const values: readonly (readonly CellValue[])[] = [
  ["指标", "值"],
  ["密度", 0.98],
];
const base = workbookOf(sheetOf("附表", values));

describe("content hash", () => {
  it("is the same SHA-256 in every locale and time zone", () => {
    expect(contentHash(base)).toBe("56ef5386a9ff0eb7df5426b00be27cac5b07f8efe5d99212631e80ceffed7852");
  });

  it.each<[string, Partial<SheetSnapshot>]>([
    [
      "a value",
      {
        values: [
          ["指标", "值"],
          ["密度", 0.99],
        ],
      },
    ],
    [
      "a number that became text",
      {
        values: [
          ["指标", "值"],
          ["密度", "0.98"],
        ],
      },
    ],
    ["a format", { numberFormats: [null, [null, "0%"]] }],
    ["a formula", { formulas: [null, [null, "=49/50"]] }],
    ["a hidden row", { hiddenRows: [1] }],
    ["a hidden column", { hiddenColumns: [1] }],
    ["the sheet's name", { name: "附表1" }],
    ["the sheet's visibility", { visibility: "hidden" }],
  ])("changes with %s", (_what, change) => {
    expect(contentHash(workbookOf(sheetOf("附表", values, change)))).not.toBe(contentHash(base));
  });

  it.each<[string, Partial<SheetSnapshot>]>([
    ["blank cells around the content", { usedRange: { row: 0, column: 0, rows: 9, columns: 9 } }],
    ["a format of a blank cell", { numberFormats: [null, null, ["0%"]] }],
    ["a hidden row without content", { hiddenRows: [7] }],
    ["protection", { protection: { protected: true, open: [] } }],
  ])("does not change with %s", (_what, change) => {
    expect(contentHash(workbookOf(sheetOf("附表", values, change)))).toBe(contentHash(base));
  });

  it("leaves out our own sheets", () => {
    const settings = applied(base, settingsPlan({ ...emptySettings, year: 2024 }, base));
    const audited = workbookOf(...settings.sheets, sheetOf(auditFormSheetName, [["审核"]]));
    expect(audited.sheets).toHaveLength(3);
    expect(contentHash(audited)).toBe(contentHash(base));
  });
});
