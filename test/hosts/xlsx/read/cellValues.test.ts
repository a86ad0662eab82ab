import { sheetOf } from "./reading";

const strings = [
  "<si><t>常住人口</t></si>",
  "<si><r><rPr><b/></rPr><t>万</t></r><r><t xml:space='preserve'> 人</t></r></si>",
  "<si><t>漢字</t><rPh sb='0' eb='2'><t>かんじ</t></rPh><phoneticPr fontId='1'/></si>",
  "<si><t>第一行_x000D_&#10;第二行 _x005F_x000D_</t></si>",
  "<si><t/></si>",
  "<si/>",
  "<si><t><![CDATA[a<b&c]]></t></si>",
].join("");

const styles =
  '<numFmts><numFmt numFmtId="176" formatCode="0.0%"/></numFmts><cellXfs><xf/><xf numFmtId="176"/><xf numFmtId="31"/><xf numFmtId="20"/></cellXfs>';

describe("what a cell holds", () => {
  test.each<[string, string, unknown]>([
    ["a number", "<c><v>12.5</v></c>", 12.5],
    ["a number with its type", '<c t="n"><v>-1.5E-3</v></c>', -0.0015],
    ["zero", "<c><v>0</v></c>", 0],
    ["a number that is none", "<c><v>NaN</v></c>", "NaN"],
    ["a number too great", "<c><v>1e999</v></c>", "1e999"],
    ["a hexadecimal number is none", "<c><v>0x10</v></c>", "0x10"],
    ["a shared string", '<c t="s"><v>0</v></c>', "常住人口"],
    ["rich text", '<c t="s"><v>1</v></c>', "万 人"],
    ["phonetic runs are not text", '<c t="s"><v>2</v></c>', "漢字"],
    ["escaped characters", '<c t="s"><v>3</v></c>', "第一行\r\n第二行 _x000D_"],
    ["an empty shared string", '<c t="s"><v>4</v></c>', ""],
    ["a shared string without text", '<c t="s"><v>5</v></c>', ""],
    ["character data", '<c t="s"><v>6</v></c>', "a<b&c"],
    ["an inline string", '<c t="inlineStr"><is><t>甲</t></is></c>', "甲"],
    ["inline rich text", '<c t="inlineStr"><is><r><t>甲</t></r><r><t>乙</t></r></is></c>', "甲乙"],
    ["an inline string stored as v", '<c t="inlineStr"><v>甲</v></c>', "甲"],
    ["formula text", '<c t="str"><f>A2&amp;""</f><v>达标</v></c>', "达标"],
    ["empty formula text", '<c t="str"><f>""</f><v></v></c>', ""],
    ["a formula's zero", "<c><f>1-1</f><v>0</v></c>", 0],
    ["a formula's FALSE", '<c t="b"><f>1=2</f><v>0</v></c>', false],
    ["true", '<c t="b"><v>1</v></c>', true],
    ["true in letters", '<c t="b"><v>true</v></c>', true],
    ["an error", '<c t="e"><f>1/0</f><v>#DIV/0!</v></c>', { error: "#DIV/0!" }],
    ["not available", '<c t="e"><v>#N/A</v></c>', { error: "#N/A" }],
    ["an error of tomorrow", '<c t="e"><v>#PYTHON!</v></c>', { error: "#OTHER!" }],
    ["a date in ISO", '<c t="d"><v>2024-03-01</v></c>', 45352],
    ["a moment in ISO", '<c t="d"><v>2024-03-01T12:00:00Z</v></c>', 45352.5],
    ["a formula without a result", "<c><f>SUM(A2:A3)</f></c>", { error: "#BUSY!" }],
    ["a formula with an empty result", "<c><f>SUM(A2:A3)</f><v></v></c>", { error: "#BUSY!" }],
    ["a formula with an empty result element", "<c><f>SUM(A2:A3)</f><v/></c>", { error: "#BUSY!" }],
    ["a text formula without a result", '<c t="str"><f>A2</f></c>', { error: "#BUSY!" }],
    ["text of two kinds of sign", '<c t="str"><v>a &lt; b &#x4e2d;&#25991; 𠮷</v></c>', "a < b 中文 𠮷"],
  ])("%s", async (_trap, cell, expected) => {
    const sheet = await sheetOf(`<row>${cell}</row>`, {}, { strings, styles });
    expect(sheet.values).toEqual([[expected]]);
  });

  test("a blank styled cell is no content", async () => {
    const sheet = await sheetOf('<row><c s="1"/><c s="1"><v></v></c></row>', {}, { styles });
    expect(sheet.usedRange).toBeNull();
  });
});

describe("number formats", () => {
  test.each([
    ["of the workbook", 1, "0.0%"],
    ["built in, as the Chinese Excel means it", 2, 'yyyy"年"m"月"d"日"'],
    ["built in", 3, "h:mm"],
  ])("%s", async (_what, style, format) => {
    const sheet = await sheetOf(`<row><c s="${style}"><v>1</v></c></row>`, {}, { styles });
    expect(sheet.numberFormats).toEqual([[format]]);
  });

  test("General is null, and so is a row of it", async () => {
    const sheet = await sheetOf(
      '<row><c><v>1</v></c><c s="1"><v>1</v></c></row><row><c s="0"><v>1</v></c></row>',
      {},
      { styles },
    );
    expect(sheet.numberFormats).toEqual([[null, "0.0%"], null]);
  });

  test("a blank cell below content keeps its format, for the value to come", async () => {
    const sheet = await sheetOf(
      '<row><c><v>1</v></c><c><v>2</v></c></row><row><c><v>1</v></c><c s="1"/><c s="1"/></row>',
      {},
      { styles },
    );
    expect(sheet.values[1]).toEqual([1]);
    expect(sheet.numberFormats[1]).toEqual([null, "0.0%"]);
  });

  test("formats of conditional rules and named styles do not count", async () => {
    const twisted = `<cellStyleXfs><xf numFmtId="9"/></cellStyleXfs>${styles}<dxfs><dxf><numFmt numFmtId="176" formatCode="x"/><protection locked="0"/></dxf></dxfs>`;
    const sheet = await sheetOf('<row><c><v>1</v></c><c s="1"><v>1</v></c></row>', {}, { styles: twisted });
    expect(sheet.numberFormats).toEqual([[null, "0.0%"]]);
  });
});

describe("a workbook that counts days from 1904", () => {
  test("gives its days as counted from 1900; times and numbers stay", async () => {
    const sheet = await sheetOf(
      '<row><c s="2"><v>43890</v></c><c s="3"><v>0.5</v></c><c><v>43890</v></c></row>',
      {},
      { styles, before: '<workbookPr date1904="1"/>' },
    );
    expect(sheet.values).toEqual([[45352, 0.5, 43890]]);
  });
});
