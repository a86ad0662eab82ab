import { sheetOf } from "./reading";
import { rangeAddress } from "../../../../src/workbook/address";

const styles = '<cellXfs><xf/><xf><protection locked="0"/></xf></cellXfs>';
const on = '<sheetProtection sheet="1" objects="1"/>';

async function openRanges(
  sheetData: string,
  around: { before?: string; after?: string },
): Promise<readonly string[]> {
  const { protection } = await sheetOf(sheetData, around, { styles });
  return protection.open.map(rangeAddress);
}

const inputRow = (row: number): string =>
  `<row r="${row}"><c r="A${row}"/><c r="B${row}" s="1"/><c r="C${row}" s="1"/><c r="D${row}"/></row>`;

describe("cells that stay open on a protected sheet", () => {
  test("are put together to rectangles", async () => {
    expect(await openRanges([2, 3, 4].map(inputRow).join(""), { after: on })).toEqual(["B2:C4"]);
  });

  test("in rows apart are apart", async () => {
    expect(await openRanges(inputRow(2) + inputRow(5), { after: on })).toEqual(["B2:C2", "B5:C5"]);
  });

  test("an open column is open but for its locked cells", async () => {
    const before = '<cols><col min="2" max="2" style="1"/></cols>';
    expect(
      await openRanges('<row r="1"><c r="B1"/></row><row r="3"><c r="A3" s="1"/></row>', {
        before,
        after: on,
      }),
    ).toEqual(["B2", "A3:B3", "B4:B1048576"]);
  });

  test("an open row is open but for its locked cells", async () => {
    const data = '<row r="2" s="1" customFormat="1"><c r="C2"/></row>';
    expect(await openRanges(data, { after: on })).toEqual(["A2:B2", "D2:XFD2"]);
  });

  test("ranges open without a password count, guarded ones do not", async () => {
    const ranges =
      '<protectedRanges><protectedRange name="a" sqref="A1:A2 C1"/><protectedRange name="b" sqref="D1" algorithmName="SHA-512" hashValue="x"/></protectedRanges>';
    expect(await openRanges("", { after: on + ranges })).toEqual(["A1:A2", "C1"]);
  });

  test.each([
    ["without protection", ""],
    ["with protection switched off", '<sheetProtection sheet="0"/>'],
    ["with protection of objects only", '<sheetProtection objects="1"/>'],
  ])("%s nothing is listed", async (_case, after) => {
    const { protection } = await sheetOf(inputRow(1), { after }, { styles });
    expect(protection).toEqual({ protected: false, open: [] });
  });
});
