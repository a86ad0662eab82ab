import fc from "fast-check";
import {
  minimalWorkbook,
  oneSheet,
  worksheet,
  zipParts,
  minimalParts,
} from "../../../corpus/minimalWorkbook";
import { defaultLimits } from "../../../../src/hosts/xlsx/read/limits";
import { xmlStream } from "../../../../src/hosts/xlsx/read/xmlStream";
import { readXlsx } from "../../../../src/hosts/xlsx/readXlsx";
import { snapshotOf } from "./reading";

const rich = {
  sheets: [
    {
      name: "附表1",
      xml: worksheet(
        '<row r="1"><c r="A1" t="s" s="1"><v>0</v></c><c r="B1"><f t="shared" ref="B1:B2" si="0">A1*2</f><v>2</v></c></row><row r="2" hidden="1"><c r="B2"><f t="shared" si="0"/><v>4</v></c></row>',
        {
          before: '<cols><col min="2" max="2" hidden="1" width="0"/></cols>',
          after: '<mergeCells><mergeCell ref="A1:A2"/></mergeCells>',
        },
      ),
    },
  ],
  strings: "<si><t>县城建成区常住人口</t></si>",
  styles:
    '<numFmts><numFmt numFmtId="176" formatCode="0.0%"/></numFmts><cellXfs><xf/><xf numFmtId="176"/></cellXfs>',
  after: "<definedNames><definedName name='in_A'>附表1!$A$1</definedName></definedNames>",
};

const mutation = fc.record({
  at: fc.double({ min: 0, max: 0.999999, noNaN: true }),
  byte: fc.integer({ min: 0, max: 255 }),
});

function mutated(bytes: Uint8Array, changes: readonly { at: number; byte: number }[]): Uint8Array {
  const copy = bytes.slice();
  for (const { at, byte } of changes) copy[Math.floor(at * copy.length)] = byte;
  return copy;
}

describe("whatever the bytes are, reading ends with a value", () => {
  test("bytes at random, with and without the beginning of a zip", async () => {
    await fc.assert(
      fc.asyncProperty(fc.uint8Array({ maxLength: 600 }), fc.boolean(), async (bytes, zip) => {
        const result = await readXlsx(zip ? new Uint8Array([0x50, 0x4b, 3, 4, ...bytes]) : bytes);
        expect(result.ok).toBe(false);
      }),
      { numRuns: 300 },
    );
  });

  test.each([
    ["packed", minimalWorkbook(rich)],
    ["stored, so that the XML itself is hit", zipParts(minimalParts(rich), 0)],
  ])("a workbook with a few bytes changed: %s", async (_how, bytes) => {
    await fc.assert(
      fc.asyncProperty(fc.array(mutation, { minLength: 1, maxLength: 6 }), async (changes) => {
        const result = await readXlsx(mutated(bytes, changes));
        if (!result.ok) expect(result.problem.code).not.toBe("unreadable");
      }),
      { numRuns: 300 },
    );
  });

  test("a workbook cut off anywhere", async () => {
    const bytes = minimalWorkbook(rich);
    for (let length = 0; length < bytes.length; length += 7) {
      expect((await readXlsx(bytes.slice(0, length))).ok).toBe(false);
    }
  });

  test("XML of a sheet put together from pieces", async () => {
    const piece = fc.constantFrom(
      "<row>",
      "</row>",
      '<row r="3">',
      "<c>",
      "</c>",
      '<c r="B2" t="s">',
      '<c t="inlineStr">',
      "<v>",
      "</v>",
      "1",
      "<f>",
      "</f>",
      '<f t="shared" si="0">',
      '<f t="array" ref="A1:C3">',
      "<is>",
      "</is>",
      "<t>",
      "</t>",
      "<rPh>",
      "&lt;",
      "&x;",
      "<!--",
      "-->",
      "A1+",
      "文",
    );
    await fc.assert(
      fc.asyncProperty(fc.array(piece, { maxLength: 25 }), async (pieces) => {
        const result = await readXlsx(oneSheet(pieces.join("")));
        if (!result.ok) expect(["broken-xml", "missing-part"]).toContain(result.problem.code);
      }),
      { numRuns: 300 },
    );
  });

  test("rows and cells in any order give a block without a hole", async () => {
    const cell = fc.record({
      row: fc.integer({ min: 1, max: 9 }),
      column: fc.constantFrom("A", "B", "C", "D", "E"),
      blank: fc.boolean(),
    });
    await fc.assert(
      fc.asyncProperty(fc.array(cell, { maxLength: 20 }), async (cells) => {
        const rows = cells.map(
          ({ row, column, blank }) =>
            `<row r="${row}"><c r="${column}${row}">${blank ? "" : "<v>7</v>"}</c></row>`,
        );
        const [sheet] = (await snapshotOf(oneSheet(rows.join("")))).sheets;
        const filled = new Set(
          cells.filter(({ blank }) => !blank).map(({ row, column }) => `${column}${row}`),
        );
        expect(sheet?.values.flat().filter((value) => value === 7)).toHaveLength(filled.size);
        expect(sheet?.values.every((line) => Object.keys(line).length === line.length)).toBe(true);
        expect(sheet?.values).toHaveLength(sheet?.usedRange?.rows ?? 0);
      }),
    );
  });
});

describe("Chinese text at the borders of chunks", () => {
  const text = "亩均工业用地碳排强度：12.6 吨，𠮷野家—é";
  const bytes = new TextEncoder().encode(`<a><t>${text.repeat(20)}</t></a>`);

  test.each([1, 2, 3, 5, 7, 64, 255, 256, 1000, bytes.length])("in chunks of %i bytes", (size) => {
    let heard = "";
    const stream = xmlStream("a.xml", defaultLimits, {
      open: () => undefined,
      text: (piece) => {
        heard += piece;
      },
      close: () => undefined,
    });
    for (let at = 0; at < bytes.length; at += size) stream.write(bytes.subarray(at, at + size));
    stream.end();
    expect(heard).toBe(text.repeat(20));
  });

  test.each([0, 1, 2])("a long sheet shifted by %i bytes comes out whole", async (shift) => {
    const rows = Array.from(
      { length: 20_000 },
      (_, row) => `<row><c t="inlineStr"><is><t>${text}${row}</t></is></c></row>`,
    );
    const [sheet] = (await snapshotOf(oneSheet(`${" ".repeat(shift)}${rows.join("")}`))).sheets;
    expect(sheet?.values.every(([value], row) => value === `${text}${row}`)).toBe(true);
    expect(sheet?.values).toHaveLength(20_000);
  });

  test.each(["utf-16le", "utf-16be"] as const)("in %s", (encoding) => {
    const units = [...'<?xml version="1.0" encoding="UTF-16"?><t>碳排</t>'].map((sign) => sign.charCodeAt(0));
    const pairs = [0xfeff, ...units].flatMap((unit) =>
      encoding === "utf-16le" ? [unit & 255, unit >> 8] : [unit >> 8, unit & 255],
    );
    let heard = "";
    const stream = xmlStream("a.xml", defaultLimits, {
      open: () => undefined,
      text: (piece) => {
        heard += piece;
      },
      close: () => undefined,
    });
    stream.write(new Uint8Array(pairs));
    stream.end();
    expect(heard).toBe("碳排");
  });

  test("in the encoding that the part declares", () => {
    const gbk = [
      ...new TextEncoder().encode('<?xml version="1.0" encoding="GB18030"?><t>'),
      0xcc,
      0xbc,
      ...new TextEncoder().encode("</t>"),
    ];
    let heard = "";
    const stream = xmlStream("a.xml", defaultLimits, {
      open: () => undefined,
      text: (piece) => {
        heard += piece;
      },
      close: () => undefined,
    });
    stream.write(new Uint8Array(gbk));
    stream.end();
    expect(heard).toBe("碳");
  });
});
