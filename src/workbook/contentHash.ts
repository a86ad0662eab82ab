import { sha256 } from "@noble/hashes/sha2";
import { bytesToHex, utf8ToBytes } from "@noble/hashes/utils";
import { cellAddress } from "./address";
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

/** Lines of one row: address, value, formula, number format of each cell that holds something. */
function rowLines(sheet: SheetSnapshot, hidden: HiddenParts, index: number): string {
  const origin = sheet.usedRange ?? { row: 0, column: 0 };
  const values = sheet.values[index] ?? [];
  const formulas = sheet.formulas[index] ?? [];
  const row = origin.row + index;
  let lines = "";
  for (let offset = 0; offset < Math.max(values.length, formulas.length); offset += 1) {
    const value = values[offset] ?? null;
    const formula = formulas[offset] ?? null;
    if (value === null && formula === null) continue;
    const column = origin.column + offset;
    const shown = hidden.rows.has(row) || hidden.columns.has(column) ? "hidden" : "shown";
    const format = JSON.stringify(sheet.numberFormats[index]?.[offset] ?? "General");
    const address = cellAddress({ row, column });
    lines += [address, canonicalValue(value), JSON.stringify(formula), format, shown].join("\t") + "\n";
  }
  return lines;
}

/** Hashes of sheets that were asked for before; a snapshot never changes. */
const known = new WeakMap<SheetSnapshot, string>();

function sheetHash(sheet: SheetSnapshot): string {
  const remembered = known.get(sheet);
  if (remembered !== undefined) return remembered;
  const hash = sha256.create();
  const hidden = { rows: new Set(sheet.hiddenRows), columns: new Set(sheet.hiddenColumns) };
  const rows = Math.max(sheet.values.length, sheet.formulas.length);
  for (let index = 0; index < rows; index += 1) {
    hash.update(utf8ToBytes(rowLines(sheet, hidden, index)));
  }
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
