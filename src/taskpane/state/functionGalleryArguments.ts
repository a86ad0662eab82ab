import { isRange } from "../../functions/cells";
import type { FunctionArgument } from "../../functions/types";
import type { SelectedRange } from "../../hosts/types";
import { quotedSheetName, rangeAddress } from "../../workbook/address";
import type { CellValue } from "../../workbook/snapshot";

type Rows = readonly (readonly CellValue[])[];

/** What a person put in for one argument. */
export type ArgumentEntry =
  | { readonly kind: "blank" }
  | { readonly kind: "typed"; readonly text: string }
  | { readonly kind: "reference"; readonly place: SelectedRange }
  /** Rows that stand in the formula itself, as a worked example has them. */
  | { readonly kind: "rows"; readonly rows: Rows };

export const blankEntry: ArgumentEntry = { kind: "blank" };

export const typedEntry = (text: string): ArgumentEntry =>
  text.trim() === "" ? blankEntry : { kind: "typed", text };

/** An argument as the command line takes it, shown as a person would have put it in. */
export function entryOf(argument: FunctionArgument): ArgumentEntry {
  if (isRange(argument)) return { kind: "rows", rows: argument };
  return argument === null ? blankEntry : typedEntry(String(argument));
}

const plainNumber = /^[+-]?(?:\d+\.?\d*|\.\d+)(?:e[+-]?\d+)?$/iu;

/** A plain number counts as one, in any width; all else ("29.4%", "20001㎡") is handed on as it was typed. */
function typedCell(text: string): number | string {
  const plain = text.normalize("NFKC").trim();
  return plainNumber.test(plain) ? Number(plain) : text.trim();
}

/** Where a reference's values are kept. */
export const placeKey = ({ sheet, range }: SelectedRange): string => `${sheet}!${rangeAddress(range)}`;

/** The places that entries point at, each once. */
export function placesIn(entries: readonly ArgumentEntry[]): readonly SelectedRange[] {
  const places = entries.flatMap((entry) => (entry.kind === "reference" ? [entry.place] : []));
  return [...new Map(places.map((place) => [placeKey(place), place])).values()];
}

/** What the function is handed; undefined while the values of a reference are not known. */
export function argumentOf(
  entry: ArgumentEntry,
  valuesOf: (place: SelectedRange) => Rows | null,
): FunctionArgument | undefined {
  switch (entry.kind) {
    case "blank":
      return null;
    case "typed":
      return typedCell(entry.text);
    case "rows":
      return entry.rows;
    case "reference": {
      const rows = valuesOf(entry.place);
      if (rows === null) return undefined;
      return rows.length === 1 && rows[0]?.length === 1 ? (rows[0][0] ?? null) : rows;
    }
  }
}

function constant(cell: CellValue): string {
  if (typeof cell === "number") return String(cell);
  if (typeof cell === "boolean") return String(cell).toUpperCase();
  if (cell === null) return '""';
  return typeof cell === "string" ? `"${cell.replaceAll('"', '""')}"` : cell.error;
}

/** A place as a formula names it: without its sheet where the formula stands on it. */
export const referenceText = ({ sheet, range }: SelectedRange, onSheet: string | null): string =>
  (sheet === onSheet ? "" : `${quotedSheetName(sheet)}!`) + rangeAddress(range);

function argumentText(entry: ArgumentEntry, onSheet: string | null): string {
  switch (entry.kind) {
    case "blank":
      return "";
    case "typed":
      return constant(typedCell(entry.text));
    case "reference":
      return referenceText(entry.place, onSheet);
    case "rows":
      return `{${entry.rows.map((row) => row.map(constant).join(",")).join(";")}}`;
  }
}

/** How many arguments are said; those left out at the end need no commas. */
export const saidCount = (entries: readonly ArgumentEntry[]): number =>
  entries.reduce((last, { kind }, index) => (kind === "blank" ? last : index + 1), 0);

/** =GREEN_CHECK("人均公园绿地面积",B7,"灵丘县"), as it stands in a cell of a sheet. */
export function formulaOf(name: string, entries: readonly ArgumentEntry[], onSheet: string | null): string {
  const said = entries.slice(0, saidCount(entries));
  return `=${name}(${said.map((entry) => argumentText(entry, onSheet)).join(",")})`;
}
