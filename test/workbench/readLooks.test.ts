import { writeXlsx } from "../../src/hosts/xlsx/writeXlsx";
import { colourOf } from "../../src/workbench/look/readCellStyles";
import { readLooks } from "../../src/workbench/look/readLooks";
import type { Operation } from "../../src/workbook/plan";

const sheet = "附表1";
const operations: Operation[] = [
  { type: "add-sheet", sheet, visibility: "visible", position: null, ifExists: "fail" },
  { type: "write-block", sheet, at: { row: 1, column: 2 }, cells: [[{ value: "指标" }, { value: 1 }]] },
  {
    type: "style",
    sheet,
    range: { row: 1, column: 2, rows: 1, columns: 1 },
    style: { tone: "input", bold: true, horizontal: "center", wrap: true, border: "thin", fontSize: 14 },
  },
  { type: "column-width", sheet, column: 2, width: 30 },
  { type: "row-height", sheet, row: 1, height: 36 },
  { type: "freeze", sheet, rows: 2, columns: 1 },
];

describe("how an opened file looks", () => {
  test("a style, a width, a height and frozen panes that we wrote are drawn again", async () => {
    const look = (await readLooks(await writeXlsx({ operations }))).get(sheet);
    expect(look?.cells.get(1)?.get(2)).toMatchObject({
      bl: 1,
      fs: 14,
      ht: 2,
      tb: 3,
      bg: { rgb: "#fff9db" },
      bd: { t: { s: 1 }, r: { s: 1 }, b: { s: 1 }, l: { s: 1 } },
    });
    expect(look?.columnWidths.get(2)).toBeGreaterThanOrEqual(210);
    expect(look?.rowHeights.get(1)).toBe(48);
    expect(look?.freeze).toMatchObject({ xSplit: 1, ySplit: 2 });
  });

  test("a file that is none opens plain", async () => {
    expect(await readLooks(new Uint8Array([1, 2, 3]))).toEqual(new Map());
  });

  test.each([
    ["a plain colour", { rgb: "FF0F4D2E" }, "#0f4d2e"],
    ["a colour without its opacity", { rgb: "0F4D2E" }, "#0f4d2e"],
    ["the palette's first blue", { theme: "4" }, "#4472c4"],
    ["a lighter one", { theme: "1", tint: "0.5" }, "#808080"],
    ["a darker one", { theme: "0", tint: "-0.5" }, "#808080"],
    ["the system's colour", { auto: "1" }, null],
    ["a colour of the old palette", { indexed: "64" }, null],
  ])("%s", (_name, attributes, colour) => {
    expect(colourOf(attributes)).toBe(colour);
  });
});
