import { parseRangeAddress, type RangeAddress } from "../../workbook/address";

/** A range as Excel writes it in a reference. */
export interface SheetRange {
  readonly sheet: string;
  readonly range: RangeAddress;
}

/** `='附表1 指标'!$A$1:$B$2` → sheet and rectangle; null for a formula, a constant, several areas or #REF!. */
export function parseReference(text: string): SheetRange | null {
  const parts = /^=?(?:'((?:[^']|'')+)'|([^'!]+))!([^!]+)$/.exec(text.trim());
  const range = parts ? parseRangeAddress(parts[3] ?? "") : null;
  const sheet = parts?.[1]?.replaceAll("''", "'") ?? parts?.[2];
  return range && sheet !== undefined ? { sheet, range } : null;
}

const external = /'((?:[^'[]|'')*)\[([^\]]+\.xl[a-z]+)\](?:[^']|'')*'!|\[([^\]]+\.xl[a-z]+)\][^!'\s]+!/giu;

/** Other workbooks that a formula reads: `='C:\数据\[b.xlsx]表1'!A1` → `C:\数据\b.xlsx`. */
export const externalWorkbooks = (formula: string): readonly string[] =>
  formula.includes("[")
    ? [...formula.matchAll(external)].map(([, folder = "", quoted, plain = ""]) => folder + (quoted ?? plain))
    : [];
