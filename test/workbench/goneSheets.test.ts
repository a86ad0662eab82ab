import { isAboutGoneSheet } from "../../src/workbench/goneSheets";

test.each<[string, unknown, boolean]>([
  ["a sheet that is gone", new Error("cannot find current worksheet, sheetId: 5OAk"), true],
  ["a workbook that is gone", new Error("cannot find current workbook, unitId: 1"), true],
  [
    "a sheet whose measures are gone",
    new TypeError("Cannot destructure property 'rowData' of 'this._worksheetData' as it is null."),
    true,
  ],
  ["another error", new TypeError("Cannot read properties of undefined"), false],
  ["an error that only mentions it", new Error("x: cannot find current worksheet, sheetId: 1"), false],
  ["no error at all", "cannot find current worksheet, sheetId: 1", false],
])("%s", (_name, error, overlooked) => {
  expect(isAboutGoneSheet(error)).toBe(overlooked);
});
