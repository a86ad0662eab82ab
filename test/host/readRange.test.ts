import { createExcelHost } from "../../src/hosts/excel/createExcelHost";
import { sheetOf, workbookOf } from "../workbook/fixtures";
import { installOffice } from "./officeHost/installOffice";
import { OfficeHost } from "./officeHost/officeHost";

const office = new OfficeHost();
const host = createExcelHost();

beforeAll(() => installOffice(office));
beforeEach(() =>
  office.load(
    workbookOf(
      sheetOf("数据", [
        ["人均公园绿地面积", 12.5, null],
        [true, { error: "#DIV/0!" }, "约27"],
      ]),
      sheetOf("另表", [[1], [2], [3]]),
    ),
  ),
);

const read = (sheet: string, row: number, column: number, rows: number, columns: number) =>
  host.readRange({ sheet, range: { row, column, rows, columns } });

test.each([
  ["texts, numbers and a blank", "数据", [0, 0, 1, 3], [["人均公园绿地面积", 12.5, null]]],
  ["a truth value, an error, a text", "数据", [1, 0, 1, 3], [[true, { error: "#DIV/0!" }, "约27"]]],
  ["a single cell", "数据", [0, 1, 1, 1], [[12.5]]],
  ["a sheet that is not in front", "另表", [1, 0, 2, 1], [[2], [3]]],
  [
    "beyond what is filled",
    "另表",
    [2, 0, 2, 2],
    [
      [3, null],
      [null, null],
    ],
  ],
] as const)("%s", async (_case, sheet, [row, column, rows, columns], values) => {
  expect(await read(sheet, row, column, rows, columns)).toEqual(values);
});

test("a sheet that is gone is an error, not blanks", async () => {
  await expect(read("没有", 0, 0, 1, 1)).rejects.toThrow();
});

// Only the kind of a cell tells #N/A from a text that reads so: it is asked for where there is such a text.
test.each([
  ["a single cell", "数据", [0, 1, 1, 1], 1],
  ["a row", "数据", [0, 0, 1, 3], 1],
  ["a range far beyond what is filled", "另表", [0, 0, 100, 20], 1],
  ["what reads like an error", "数据", [0, 0, 2, 3], 2],
] as const)("%s: batches asked of Excel", async (_case, sheet, [row, column, rows, columns], batches) => {
  const before = office.batches.length;
  await read(sheet, row, column, rows, columns);
  expect(office.batches.length - before).toBe(batches);
});
