import { sheetOf } from "./reading";

const cell = (address: string, more = "<v>1</v>"): string => `<c r="${address}">${more}</c>`;

describe("where cells lie", () => {
  test("cells and rows without an address follow one another", async () => {
    const sheet = await sheetOf("<row><c><v>1</v></c><c><v>2</v></c></row><row><c><v>3</v></c></row>");
    expect(sheet.values).toEqual([[1, 2], [3]]);
  });

  test("an address in between moves what follows", async () => {
    const sheet = await sheetOf(
      `<row r="3"><c r="C3"><v>1</v></c><c><v>2</v></c></row><row><c><v>3</v></c></row>`,
    );
    expect(sheet.usedRange).toEqual({ row: 2, column: 0, rows: 2, columns: 4 });
    expect(sheet.values).toEqual([[null, null, 1, 2], [3]]);
  });

  test("a wrong dimension is not believed", async () => {
    const sheet = await sheetOf(`<row r="2">${cell("B2")}${cell("D2")}</row>`, {
      before: '<dimension ref="A1:ZZ999"/>',
    });
    expect(sheet.usedRange).toEqual({ row: 1, column: 1, rows: 1, columns: 3 });
    expect(sheet.values).toEqual([[1, null, 1]]);
  });

  test("one cell in the last corner makes a block of one", async () => {
    const sheet = await sheetOf(`<row r="1048576">${cell("XFD1048576")}</row>`);
    expect(sheet.usedRange).toEqual({ row: 1_048_575, column: 16_383, rows: 1, columns: 1 });
    expect(sheet.values).toEqual([[1]]);
  });

  test("a stray cell far away shares one empty row in between", async () => {
    const sheet = await sheetOf(`<row r="1">${cell("A1")}</row><row r="1048576">${cell("XFD1048576")}</row>`);
    expect(sheet.usedRange).toEqual({ row: 0, column: 0, rows: 1_048_576, columns: 16_384 });
    expect(sheet.values).toHaveLength(1_048_576);
    expect(sheet.values[1]).toEqual([]);
    expect(sheet.values[1]).toBe(sheet.values[500_000]);
    expect(sheet.formulas[0]).toBeNull();
  });

  test("rows out of order and in two pieces are put in order", async () => {
    const sheet = await sheetOf(
      `<row r="3">${cell("A3", "<v>3</v>")}</row><row r="1">${cell("A1")}</row><row r="3">${cell("B3", "<f>A3</f><v>4</v>")}</row>`,
    );
    expect(sheet.values).toEqual([[1], [], [3, 4]]);
    expect(sheet.formulas).toEqual([null, null, [null, "=A3"]]);
  });

  test("the cell's own row counts where it contradicts its row's number", async () => {
    const sheet = await sheetOf(`<row r="1">${cell("A1")}${cell("A4", "<v>4</v>")}</row>`);
    expect(sheet.values).toEqual([[1], [], [], [4]]);
  });

  test("an empty sheet has no used range", async () => {
    const sheet = await sheetOf("");
    expect(sheet).toMatchObject({
      usedRange: null,
      values: [],
      merged: [],
      hiddenRows: [],
      hiddenColumns: [],
    });
  });

  test("extensions that repeat names of cells are passed over", async () => {
    const after =
      '<extLst><ext xmlns:x14="x"><x14:row><x14:c><x14:v>9</x14:v></x14:c></x14:row></ext></extLst>';
    expect((await sheetOf(`<row>${cell("A1")}</row>`, { after })).values).toEqual([[1]]);
  });
});

describe("merged areas", () => {
  test("are listed as they stand", async () => {
    const after = '<mergeCells><mergeCell ref="A1:H1"/><mergeCell ref="B3:B4"/></mergeCells>';
    expect((await sheetOf(`<row>${cell("A1")}</row>`, { after })).merged).toEqual([
      { row: 0, column: 0, rows: 1, columns: 8 },
      { row: 2, column: 1, rows: 2, columns: 1 },
    ]);
  });
});

describe("hidden rows and columns", () => {
  const rows = (...attributes: readonly string[]): string =>
    attributes
      .map(
        (attribute, index) =>
          `<row r="${index + 1}" ${attribute}>${cell(`A${index + 1}`)}${cell(`D${index + 1}`)}</row>`,
      )
      .join("");

  test.each([
    ["hidden by hand or by a filter", rows("", 'hidden="1"', 'hidden="true"', ""), "", [1, 2]],
    ["of no height", rows("", 'ht="0" customHeight="1"', ""), "", [1]],
    ["folded in an outline", rows("", 'hidden="1" outlineLevel="1"', 'collapsed="1"'), "", [1]],
    ["said to be shown", rows('hidden="0"', 'ht="15"'), "", []],
    [
      "without an entry where all others are hidden",
      `${rows("")}<row r="4">${cell("A4")}</row>`,
      '<sheetFormatPr zeroHeight="1"/>',
      [1, 2],
    ],
  ])("rows %s", async (_trap, sheetData, before, expected) => {
    expect((await sheetOf(sheetData, { before })).hiddenRows).toEqual(expected);
  });

  test("a hidden row without cells counts within the used range only", async () => {
    const data = `<row r="1">${cell("A1")}</row><row r="2" hidden="1"/><row r="3">${cell("A3")}</row><row r="9" hidden="1"/>`;
    expect((await sheetOf(data)).hiddenRows).toEqual([1]);
  });

  test.each([
    ["by hand", '<col min="2" max="3" hidden="1" width="9"/>', [1, 2]],
    ["of no width", '<col min="2" max="2" width="0" customWidth="1"/>', [1]],
    ["out to the sheet's end", '<col min="3" max="16384" hidden="1"/>', [2, 3]],
    ["none", '<col min="1" max="16384" width="9"/>', []],
  ])("columns hidden %s", async (_trap, columns, expected) => {
    expect((await sheetOf(rows(""), { before: `<cols>${columns}</cols>` })).hiddenColumns).toEqual(expected);
  });
});

describe("formulas", () => {
  test("constants have none", async () => {
    const sheet = await sheetOf(
      `<row>${cell("A1")}${cell("B1", "<f>A1*2</f><v>2</v>")}</row><row>${cell("A2")}</row>`,
    );
    expect(sheet.formulas).toEqual([[null, "=A1*2"], null]);
  });

  test("our functions are read as they are typed", async () => {
    const sheet = await sheetOf(
      '<row><c t="str"><f>_xldudf_GREEN_CHECK("a",0.294)</f><v>不达标</v></c></row>',
    );
    expect(sheet.formulas).toEqual([['=GREEN_CHECK("a",0.294)']]);
    expect(sheet.values).toEqual([["不达标"]]);
  });

  test("followers of a shared formula are worked out", async () => {
    const sheet = await sheetOf(
      [2, 3, 4]
        .map(
          (row) =>
            `<row r="${row}">${cell(`C${row}`, row === 2 ? '<f t="shared" ref="C2:C4" si="0">A2/$B$1</f><v>1</v>' : '<f t="shared" si="0"/><v>1</v>')}</row>`,
        )
        .join(""),
    );
    expect(sheet.formulas).toEqual([["=A2/$B$1"], ["=A3/$B$1"], ["=A4/$B$1"]]);
  });

  test("results of an array formula carry it, so that they do not pass for typed numbers", async () => {
    const sheet = await sheetOf(
      '<row><c r="A1"><f t="array" ref="A1:B2">_xldudf_GREEN_TARGET(D1)</f><v>0.6</v></c><c r="B1"><v>0.8</v></c><c r="C1"><v>5</v></c></row><row><c r="A2"><v>7</v></c></row>',
    );
    expect(sheet.formulas).toEqual([["=GREEN_TARGET(D1)", "=GREEN_TARGET(D1)"], ["=GREEN_TARGET(D1)"]]);
  });

  test("an empty formula element is none", async () => {
    const sheet = await sheetOf("<row><c><f/><v>3</v></c></row>");
    expect([sheet.values, sheet.formulas]).toEqual([[[3]], [null]]);
  });

  test("a data table keeps what it varies", async () => {
    const sheet = await sheetOf('<row><c><f t="dataTable" ref="A1:A1" r1="B1"/><v>3</v></c></row>');
    expect(sheet.formulas).toEqual([["=TABLE(B1,)"]]);
  });
});
