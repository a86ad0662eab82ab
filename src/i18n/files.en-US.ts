import type { FileProblem, ForeignFormat, ReadLimit } from "../workbook/fileProblem";

const formats: Readonly<Record<ForeignFormat, string>> = {
  html: "a web page (HTML)",
  "xml-spreadsheet": "an XML spreadsheet (Excel 2003)",
  xml: "XML text",
  csv: "CSV text",
  text: "plain text",
  pdf: "a PDF",
  rar: "a RAR archive",
  "7z": "a 7z archive",
  image: "a picture",
  ole: "an old Office document",
  word: "a text document",
  presentation: "a presentation",
  opendocument: "an OpenDocument file (.ods)",
  zip: "an ordinary ZIP archive",
  unknown: "another format, or damaged",
};

const reopened: ReadonlySet<ForeignFormat> = new Set([
  "html",
  "xml-spreadsheet",
  "xml",
  "csv",
  "text",
  "opendocument",
]);

const otherFormat = (format: ForeignFormat): string =>
  reopened.has(format)
    ? `is really ${formats[format]}, only named like a workbook; open it in Excel or WPS and save it as .xlsx`
    : `is not an Excel workbook (it is ${formats[format]}); check that this is the file you meant`;

const megabytes = (bytes: number): string => `${Math.round((bytes / 2 ** 20) * 10) / 10} MB`;

const bounds: Readonly<Record<ReadLimit, (allowed: number) => string>> = {
  fileBytes: (allowed) => `the file is larger than ${megabytes(allowed)}`,
  entries: (allowed) => `it packs more than ${allowed} files`,
  entryBytes: (allowed) => `a part unpacks to more than ${megabytes(allowed)}`,
  totalBytes: (allowed) => `it unpacks to more than ${megabytes(allowed)}`,
  ratio: (allowed) => `it is packed more than ${allowed} times, as a zip bomb is`,
  sheets: (allowed) => `it has more than ${allowed} sheets`,
  cells: (allowed) => `it has more than ${allowed} cells with content`,
  blockCells: (allowed) => `its data spans more than ${allowed} cells`,
  stringLength: (allowed) => `a cell's text is longer than ${allowed} characters`,
  sharedStrings: (allowed) => `it has more than ${allowed} different texts`,
  textLength: (allowed) => `its texts and formulas are longer than ${allowed} characters together`,
  ranges: (allowed) => `it has more than ${allowed} merged areas, styles, names or the like`,
  xmlDepth: (allowed) => `its structure is nested deeper than ${allowed} levels`,
  xmlTokenLength: (allowed) => `one piece of its structure is longer than ${allowed} characters`,
};

/** Bounds of the reader against hostile files; splitting the workbook does not help there. */
const suspicious: ReadonlySet<ReadLimit> = new Set(["ratio", "xmlDepth", "xmlTokenLength", "entries"]);

function tooLarge(limit: ReadLimit, allowed: number, part: string | null): string {
  const where = part === null ? "" : ` (part ${part})`;
  const advice = suspicious.has(limit)
    ? "make sure where it comes from, open it in Excel or WPS, save a copy and try that"
    : "remove what is not needed, or split it into several workbooks";
  return `is over what can be read: ${bounds[limit](allowed)}${where}; ${advice}`;
}

/** What is wrong with a file and what to do, without the file's name in front. */
export function fileProblemEn(problem: FileProblem): string {
  switch (problem.code) {
    case "empty-file":
      return "is empty; export or download it again";
    case "password-protected":
      return "needs a password to open; remove the password in Excel or WPS, save it and try again";
    case "legacy-xls":
      return "is in the old .xls format (renaming does not change that); open it in Excel or WPS and save it as .xlsx";
    case "xlsb":
      return "is a binary workbook (.xlsb); open it in Excel or WPS and save it as .xlsx";
    case "other-format":
      return otherFormat(problem.format);
    case "truncated":
      return "is incomplete, perhaps not fully downloaded or copied; fetch it again";
    case "damaged-zip":
      return problem.part === null
        ? "is damaged and cannot be unpacked; fetch it again, or let Excel repair it and save a copy"
        : `is damaged, its part ${problem.part} cannot be unpacked; fetch it again, or let Excel repair it and save a copy`;
    case "no-worksheet":
      return "holds no worksheet (only chart or macro sheets); choose a workbook with tables";
    case "missing-part":
      return `is damaged, its part ${problem.part} is missing; let Excel repair it and save a copy`;
    case "broken-xml":
      return `has an error in its part ${problem.part} (${problem.detail}); let Excel repair it and save a copy`;
    case "forbidden-markup":
      return `was not read: its part ${problem.part} has a document type declaration (DOCTYPE), which may do harm; make sure where the file comes from`;
    case "too-large":
      return tooLarge(problem.limit, problem.allowed, problem.part);
    case "cancelled":
      return "was not read to its end: cancelled";
    case "unreadable":
      return `cannot be read (${problem.detail}); open it in Excel or WPS, check it and save a copy`;
  }
}
