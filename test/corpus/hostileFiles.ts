import type { FileProblem } from "../../src/workbook/fileProblem";
import {
  mainNamespace,
  minimalParts,
  minimalWorkbook,
  oneSheet,
  relationships,
  withSheetEntry,
  worksheet,
  zipParts,
} from "./minimalWorkbook";
import { oleFile } from "./oleFile";
import { entryOf, rawZip, repeatingEntry } from "./rawZip";

/** A broken or hostile file and what reading it must say. */
export interface HostileFile {
  readonly trap: string;
  readonly bytes: () => Uint8Array;
  readonly problem: Partial<FileProblem>;
}

const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);
const sheetPart = "xl/worksheets/sheet1.xml";
const sheetHead = `<worksheet xmlns="${mainNamespace}"><sheetData>`;
const mebibyte = 2 ** 20;
const honest = oneSheet('<row r="1"><c r="A1"><v>1</v></c></row>');
const sheetOnly = (xml: string): Uint8Array => minimalWorkbook({ sheets: [{ name: "表", xml }] });

const notWorkbooks: readonly HostileFile[] = [
  { trap: "nothing at all", bytes: () => new Uint8Array(0), problem: { code: "empty-file" } },
  {
    trap: "password to open: OLE2 with EncryptedPackage",
    bytes: () => oleFile("EncryptionInfo", "EncryptedPackage"),
    problem: { code: "password-protected" },
  },
  {
    trap: ".xls or WPS .et, also renamed",
    bytes: () => oleFile("Workbook"),
    problem: { code: "legacy-xls" },
  },
  { trap: ".xls of Excel 5", bytes: () => oleFile("Book"), problem: { code: "legacy-xls" } },
  {
    trap: "bare BIFF4 records",
    bytes: () => new Uint8Array([9, 4, 6, 0, 0, 0, 0x10, 0]),
    problem: { code: "legacy-xls" },
  },
  {
    trap: ".doc renamed",
    bytes: () => oleFile("WordDocument"),
    problem: { code: "other-format", format: "word" },
  },
  {
    trap: "OLE2 of nothing known",
    bytes: () => oleFile("x"),
    problem: { code: "other-format", format: "ole" },
  },
  {
    trap: "a page of a reporting system saved as .xlsx",
    bytes: () => utf8('\uFEFF\n<html xmlns:x="urn:x"><table><tr><td>人口</td></tr></table></html>'),
    problem: { code: "other-format", format: "html" },
  },
  {
    trap: "Excel 2003 XML renamed",
    bytes: () =>
      utf8('<?xml version="1.0"?><Workbook xmlns="urn:schemas-microsoft-com:office:spreadsheet"/>'),
    problem: { code: "other-format", format: "xml-spreadsheet" },
  },
  {
    trap: "CSV renamed",
    bytes: () => utf8("指标,单位,数值\n人口,万人,12\n"),
    problem: { code: "other-format", format: "csv" },
  },
  {
    trap: "a note renamed",
    bytes: () => utf8("今年的数据\n见附件"),
    problem: { code: "other-format", format: "text" },
  },
  {
    trap: "a PDF renamed",
    bytes: () => utf8("%PDF-1.7\n"),
    problem: { code: "other-format", format: "pdf" },
  },
  {
    trap: "a RAR renamed",
    bytes: () => new Uint8Array([0x52, 0x61, 0x72, 0x21, 0x1a, 7]),
    problem: { code: "other-format", format: "rar" },
  },
  {
    trap: "bytes of no kind",
    bytes: () => new Uint8Array([1, 2, 3, 4, 5, 0, 7]),
    problem: { code: "other-format", format: "unknown" },
  },
  {
    trap: "PK and then nothing of a zip",
    bytes: () => utf8("PKW said the note"),
    problem: { code: "other-format", format: "unknown" },
  },
  {
    trap: "a zip of pictures",
    bytes: () => zipParts({ "a.txt": "x" }),
    problem: { code: "other-format", format: "zip" },
  },
  {
    trap: ".docx renamed",
    bytes: () =>
      zipParts({
        "_rels/.rels": relationships(["r", "officeDocument", "word/document.xml"]),
        "word/document.xml": "<d/>",
      }),
    problem: { code: "other-format", format: "word" },
  },
  {
    trap: ".pptx renamed",
    bytes: () => zipParts({ "_rels/.rels": relationships(["r", "officeDocument", "ppt/presentation.xml"]) }),
    problem: { code: "other-format", format: "presentation" },
  },
  {
    trap: ".ods renamed",
    bytes: () =>
      zipParts({ mimetype: "application/vnd.oasis.opendocument.spreadsheet", "content.xml": "<o/>" }),
    problem: { code: "other-format", format: "opendocument" },
  },
  {
    trap: ".xlsb",
    bytes: () =>
      zipParts({
        "_rels/.rels": relationships(["r", "officeDocument", "xl/workbook.bin"]),
        "xl/workbook.bin": "\u0001",
      }),
    problem: { code: "xlsb" },
  },
];

const chartSheetOnly = (): Uint8Array =>
  zipParts({
    ...minimalParts({ sheets: [{ name: "图", xml: "<chartsheet/>" }] }),
    "xl/_rels/workbook.xml.rels": relationships(["rId1", "chartsheet", "worksheets/sheet1.xml"]),
  });

/** The sheet's packed bytes damaged in the middle, headers whole. */
function flippedByte(): Uint8Array {
  const entry = entryOf(sheetPart, worksheet('<row r="1"><c r="A1"><v>123456</v></c></row>'), 0);
  const packed = entry.packed.slice();
  const at = new TextDecoder().decode(packed).indexOf("123456");
  packed[at] = "9".charCodeAt(0);
  return withSheetEntry({ ...entry, packed });
}

const brokenFiles: readonly HostileFile[] = [
  ...[0.2, 0.5, 0.9, 0.99].map((share) => ({
    trap: `cut off after ${share * 100} %`,
    bytes: () => honest.slice(0, Math.floor(honest.length * share)),
    problem: { code: "truncated" as const },
  })),
  { trap: "the last byte is missing", bytes: () => honest.slice(0, -1), problem: { code: "truncated" } },
  {
    trap: "the front is missing",
    bytes: () => new Uint8Array([...honest.slice(0, 4), ...honest.slice(300)]),
    problem: { code: "damaged-zip" },
  },
  {
    trap: "a byte of a stored sheet changed",
    bytes: flippedByte,
    problem: { code: "damaged-zip", part: sheetPart },
  },
  {
    trap: "a part encrypted by the zip itself",
    bytes: () => withSheetEntry({ ...entryOf(sheetPart, worksheet("")), flags: 1 }),
    problem: { code: "password-protected" },
  },
  {
    trap: "a packing method of nobody",
    bytes: () => withSheetEntry({ ...entryOf(sheetPart, worksheet("")), method: 99 }),
    problem: { code: "damaged-zip", part: sheetPart },
  },
  { trap: "only a chart sheet", bytes: chartSheetOnly, problem: { code: "no-worksheet" } },
  {
    trap: "no sheet listed",
    bytes: () => minimalWorkbook({ sheets: [] }),
    problem: { code: "no-worksheet" },
  },
  {
    trap: "a sheet's part is missing",
    bytes: () => {
      const parts = Object.entries(minimalParts({ sheets: [{ name: "表", xml: worksheet("") }] }));
      return zipParts(Object.fromEntries(parts.filter(([name]) => name !== sheetPart)));
    },
    problem: { code: "missing-part", part: sheetPart },
  },
  {
    trap: "a sheet without a relationship",
    bytes: () =>
      zipParts({
        ...minimalParts({ sheets: [{ name: "表", xml: worksheet("") }] }),
        "xl/_rels/workbook.xml.rels": relationships(),
      }),
    problem: { code: "broken-xml", part: "xl/workbook.xml" },
  },
  {
    trap: "a tag that is not closed",
    bytes: () => sheetOnly(`${sheetHead}<row></sheetData></worksheet>`),
    problem: { code: "broken-xml", part: sheetPart },
  },
  {
    trap: "XML that ends early",
    bytes: () => sheetOnly(`${sheetHead}<row r="1"><c r="A1">`),
    problem: { code: "broken-xml", part: sheetPart },
  },
  {
    trap: "a part of no length",
    bytes: () => sheetOnly(""),
    problem: { code: "broken-xml", part: sheetPart },
  },
  {
    trap: "bytes that are no UTF-8",
    bytes: () => withSheetEntry(entryOf(sheetPart, new Uint8Array([...utf8(sheetHead), 0xff, 0xfe, 0xc0]))),
    problem: { code: "broken-xml", part: sheetPart },
  },
  {
    trap: "an encoding that nobody knows",
    bytes: () => sheetOnly('<?xml version="1.0" encoding="klingon"?><worksheet/>'),
    problem: { code: "broken-xml", part: sheetPart },
  },
  {
    trap: "another root element",
    bytes: () => sheetOnly("<html/>"),
    problem: { code: "broken-xml", part: sheetPart },
  },
  {
    trap: "a shared string that does not exist",
    bytes: () => oneSheet('<row r="1"><c r="A1" t="s"><v>7</v></c></row>', { strings: "<si><t>a</t></si>" }),
    problem: { code: "broken-xml", part: sheetPart },
  },
  {
    trap: "a cell outside of the sheet",
    bytes: () => oneSheet('<row r="1"><c r="XFE1"><v>7</v></c></row>'),
    problem: { code: "broken-xml", part: sheetPart },
  },
  {
    trap: "a row outside of the sheet",
    bytes: () => oneSheet('<row r="1048577"/>'),
    problem: { code: "broken-xml", part: sheetPart },
  },
  {
    trap: "a shared formula without its first cell",
    bytes: () => oneSheet('<row r="1"><c r="A1"><f t="shared" si="3"/><v>1</v></c></row>'),
    problem: { code: "broken-xml", part: sheetPart },
  },
];

const laughs = Array.from(
  { length: 9 },
  (_, level) => `<!ENTITY l${level + 1} "${`&l${level};`.repeat(10)}">`,
).join("");
const tooLarge = (limit: Extract<FileProblem, { code: "too-large" }>["limit"]): Partial<FileProblem> => ({
  code: "too-large",
  limit,
});
const spaces = " ".repeat(mebibyte);

const bombs: readonly HostileFile[] = [
  {
    trap: "1 GiB of blanks, declared",
    bytes: () => withSheetEntry(repeatingEntry(sheetPart, sheetHead, spaces, 1024, null)),
    problem: tooLarge("entryBytes"),
  },
  {
    trap: "1 GiB of blanks, declared as 1,000 bytes",
    bytes: () => withSheetEntry(repeatingEntry(sheetPart, sheetHead, spaces, 1024, 1000)),
    problem: { code: "damaged-zip", part: sheetPart },
  },
  {
    trap: "1 GiB of blanks, declared as just under the suspicious size",
    bytes: () => withSheetEntry(repeatingEntry(sheetPart, sheetHead, spaces, 1024, 16 * mebibyte)),
    problem: tooLarge("xmlTokenLength"),
  },
  {
    trap: "1 GiB of empty rows, declared as 400 MiB",
    bytes: () =>
      withSheetEntry(repeatingEntry(sheetPart, sheetHead, "<row/>".repeat(170_000), 1050, 400 * mebibyte)),
    problem: tooLarge("ratio"),
  },
  {
    trap: "1 GiB of shared strings, declared as 8 MiB",
    bytes: () => {
      const bomb = repeatingEntry(
        "xl/sharedStrings.xml",
        "<sst>",
        "<si><t/></si>".repeat(80_000),
        1050,
        8 * mebibyte,
      );
      const parts = minimalParts({ sheets: [{ name: "表", xml: worksheet("") }], strings: "" });
      const others = Object.entries(parts).filter(([name]) => name !== bomb.name);
      return rawZip([...others.map(([name, content]) => entryOf(name, content)), bomb]);
    },
    problem: { code: "damaged-zip", part: "xl/sharedStrings.xml" },
  },
  {
    trap: "billion laughs",
    bytes: () =>
      sheetOnly(
        `<!DOCTYPE worksheet [<!ENTITY l0 "lol">${laughs}]><worksheet><sheetData>&l9;</sheetData></worksheet>`,
      ),
    problem: { code: "forbidden-markup", part: sheetPart },
  },
  {
    trap: "an entity from a file of the machine",
    bytes: () =>
      sheetOnly('<!DOCTYPE worksheet [<!ENTITY x SYSTEM "file:///etc/hostname">]><worksheet>&x;</worksheet>'),
    problem: { code: "forbidden-markup", part: sheetPart },
  },
  {
    trap: "an entity without a document type",
    bytes: () => oneSheet('<row r="1"><c r="A1" t="str"><v>&x;</v></c></row>'),
    problem: { code: "broken-xml", part: sheetPart },
  },
  {
    trap: "100,000 elements in one another",
    bytes: () => sheetOnly(`${sheetHead}${"<row>".repeat(100_000)}`),
    problem: tooLarge("xmlDepth"),
  },
  {
    trap: "an attribute of 3 MiB",
    bytes: () => oneSheet(`<row spans="${" ".repeat(3 * mebibyte)}"/>`),
    problem: tooLarge("xmlTokenLength"),
  },
  {
    trap: "a comment of 3 MiB full of brackets",
    bytes: () => oneSheet(`<!--${"<row>".repeat(600_000)}-->`),
    problem: tooLarge("xmlTokenLength"),
  },
  {
    trap: "a cell of 40,000 characters",
    bytes: () => oneSheet(`<row><c t="inlineStr"><is><t>${"长".repeat(40_000)}</t></is></c></row>`),
    problem: tooLarge("stringLength"),
  },
  {
    trap: "11,000 entries",
    bytes: () => rawZip(Array.from({ length: 11_000 }, (_, index) => entryOf(`p${index}`, "", 0))),
    problem: tooLarge("entries"),
  },
  {
    trap: "1,001 sheets, all the same part",
    bytes: () =>
      zipParts({
        ...minimalParts({ sheets: [{ name: "表", xml: worksheet("") }] }),
        "xl/workbook.xml": `<workbook xmlns:r="r"><sheets>${'<sheet name="a" r:id="rId1"/>'.repeat(1001)}</sheets></workbook>`,
      }),
    problem: tooLarge("sheets"),
  },
  {
    trap: "a far cell in each of 2,000 rows",
    bytes: () =>
      oneSheet(
        Array.from({ length: 2000 }, (_, row) => `<row><c r="XFD${row + 1}"><v>1</v></c></row>`).join(""),
      ),
    problem: tooLarge("blockCells"),
  },
  {
    trap: "a formula of 8,000 characters shared by 100,000 cells",
    bytes: () =>
      oneSheet(
        `<row><c><f t="shared" si="0" ref="A1:A100000">${"A1+".repeat(2666)}1</f><v>1</v></c></row>${'<row><c><f t="shared" si="0"/><v>1</v></c></row>'.repeat(100_000)}`,
      ),
    problem: tooLarge("textLength"),
  },
];

/** Made by code each time; no file from outside is kept. */
export const hostileFiles: readonly HostileFile[] = [...notWorkbooks, ...brokenFiles, ...bombs];

const everySecondColumn = Array.from(
  { length: 8192 },
  (_, index) => `<col min="${index * 2 + 1}" max="${index * 2 + 1}" style="1"/>`,
).join("");
const everyThirdCell = '<row><c/><c s="1"/><c s="1"/></row>';
const openStyles = '<cellXfs><xf/><xf><protection locked="0"/></xf></cellXfs>';

/** Files that ask for much work in few bytes but may be read: reading must end, with content or with a reason. */
export const laboriousFiles: readonly { readonly trap: string; readonly bytes: () => Uint8Array }[] = [
  {
    trap: "a number of 900,000 digits that ends in a letter",
    bytes: () => oneSheet(`<row><c><v>${"1".repeat(900_000)}x</v></c></row>`),
  },
  {
    trap: "16,384 entries that each hide all columns",
    bytes: () =>
      minimalWorkbook({
        sheets: [
          {
            name: "表",
            xml: worksheet('<row><c r="A1"><v>1</v></c><c r="XFD1"><v>1</v></c></row>', {
              before: `<cols>${'<col min="1" max="16384" hidden="1"/>'.repeat(16_384)}</cols>`,
            }),
          },
        ],
      }),
  },
  {
    trap: "every second column open on 100,000 rows of a protected sheet",
    bytes: () =>
      minimalWorkbook({
        styles: openStyles,
        sheets: [
          {
            name: "表",
            xml: worksheet(everyThirdCell.repeat(100_000), {
              before: `<cols>${everySecondColumn}</cols>`,
              after: '<sheetProtection sheet="1"/>',
            }),
          },
        ],
      }),
  },
  {
    trap: "20,000 array formulas that each claim the whole sheet",
    bytes: () =>
      oneSheet(
        `<row>${'<c><f t="array" ref="A1:XFD1048576">1</f><v>1</v></c>'.repeat(10_000)}</row><row>${'<c><f t="array" ref="A1:XFD1048576">1</f><v>1</v></c>'.repeat(10_000)}</row>`,
      ),
  },
  {
    trap: "a defined name of 30,000 apostrophes",
    bytes: () =>
      oneSheet("", {
        after: `<definedNames><definedName name="a">${"'".repeat(30_001)}</definedName></definedNames>`,
      }),
  },
  {
    trap: "a formula of 30,000 opening brackets and quotes, shared",
    bytes: () =>
      oneSheet(
        `<row><c><f t="shared" si="0">${"[\"'".repeat(10_000)}</f></c></row>${'<row><c><f t="shared" si="0"/></c></row>'.repeat(100)}`,
      ),
  },
];
