import { sha256 } from "@noble/hashes/sha2";
import { bytesToHex, utf8ToBytes } from "@noble/hashes/utils";
import { columnLetters } from "./address";
import { isOwnSheet } from "./ownSheets";
import { isCellError, type CellValue, type SheetSnapshot, type WorkbookSnapshot } from "./snapshot";

/** One tagged text a value, so that the number 1, the text "1" and TRUE never look the same. */
function canonicalValue(value: CellValue): string {
  if (value === null) return "blank";
  if (isCellError(value)) return `error ${value.error}`;
  if (typeof value === "number") return `number ${String(value === 0 ? 0 : value)}`;
  if (typeof value === "boolean") return `boolean ${String(value)}`;
  return `text ${JSON.stringify(value)}`;
}

interface HiddenParts {
  readonly rows: ReadonlySet<number>;
  readonly columns: ReadonlySet<number>;
}

/** A few texts stand in very many cells: each is quoted once. */
function quoting(): (text: string | null) => string {
  const quoted = new Map<string | null, string>();
  return (text) => {
    const known = quoted.get(text);
    if (known !== undefined) return known;
    const written = JSON.stringify(text);
    if (quoted.size < 1000) quoted.set(text, written);
    return written;
  };
}

/** Lines of each row: address, value, formula, number format of each cell that holds something. */
function* rowLines(sheet: SheetSnapshot): Generator<string> {
  const origin = sheet.usedRange ?? { row: 0, column: 0 };
  const hidden: HiddenParts = { rows: new Set(sheet.hiddenRows), columns: new Set(sheet.hiddenColumns) };
  const quoted = quoting();
  const letters: string[] = [];
  const rows = Math.max(sheet.values.length, sheet.formulas.length);
  for (let index = 0; index < rows; index += 1) {
    const values = sheet.values[index] ?? [];
    const formulas = sheet.formulas[index] ?? [];
    const formats = sheet.numberFormats[index];
    const row = origin.row + index;
    const rowIsHidden = hidden.rows.has(row);
    const width = Math.max(values.length, formulas.length);
    let lines = "";
    for (let offset = 0; offset < width; offset += 1) {
      const value = values[offset] ?? null;
      const formula = formulas[offset] ?? null;
      if (value === null && formula === null) continue;
      const column = origin.column + offset;
      const shown = rowIsHidden || hidden.columns.has(column) ? "hidden" : "shown";
      const address = `${(letters[offset] ??= columnLetters(column))}${row + 1}`;
      const written = formula === null ? "null" : JSON.stringify(formula);
      lines += `${address}\t${canonicalValue(value)}\t${written}\t${quoted(formats?.[offset] ?? "General")}\t${shown}\n`;
    }
    if (lines !== "") yield lines;
  }
}

/** So many characters are turned into bytes at a time. */
const blockLength = 65_536;

/** Hashes of sheets that were asked for before; a snapshot never changes. */
const known = new WeakMap<SheetSnapshot, string>();

function sheetHash(sheet: SheetSnapshot): string {
  const remembered = known.get(sheet);
  if (remembered !== undefined) return remembered;
  const hash = sha256.create();
  let pending = "";
  for (const lines of rowLines(sheet)) {
    pending += lines;
    if (pending.length < blockLength) continue;
    hash.update(utf8ToBytes(pending));
    pending = "";
  }
  hash.update(utf8ToBytes(pending));
  const digest = bytesToHex(hash.digest());
  known.set(sheet, digest);
  return digest;
}

/**
 * SHA-256 (hex) of the workbook's audited content: sheets in order by name, visibility and the hash of their cells
 * with value, formula and format, and whether they are hidden. Our own sheets are left out, so that writing the audit
 * does not change what was audited. The same from every host, in every locale and time zone.
 */
export function contentHash(snapshot: WorkbookSnapshot): string {
  const lines = snapshot.sheets
    .filter(({ name }) => !isOwnSheet(name))
    .map((sheet) => ["sheet", JSON.stringify(sheet.name), sheet.visibility, sheetHash(sheet)].join("\t"));
  return bytesToHex(sha256(utf8ToBytes(`${lines.join("\n")}\n`)));
}
