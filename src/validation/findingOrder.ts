import { parseRangeAddress } from "../workbook/address";
import { ruleIds } from "./problems";
import type { Finding } from "./types";

interface Key {
  readonly sheet: number;
  readonly row: number;
  readonly column: number;
  readonly rule: number;
}

function keyOf(finding: Finding, sheets: ReadonlyMap<string, number>): Key {
  const range = finding.cell === null ? null : parseRangeAddress(finding.cell);
  return {
    sheet: sheets.get(finding.sheet) ?? sheets.size,
    row: range?.row ?? -1,
    column: range?.column ?? -1,
    rule: ruleIds.indexOf(finding.rule),
  };
}

/** Findings by sheet, row, column and rule: the order in which a reader walks the workbook, always the same. */
export function inReadingOrder(
  findings: readonly Finding[],
  sheetNames: readonly string[],
): readonly Finding[] {
  const sheets = new Map(sheetNames.map((name, index) => [name, index] as const));
  return findings
    .map((finding) => ({ finding, key: keyOf(finding, sheets) }))
    .sort(
      (one, other) =>
        one.key.sheet - other.key.sheet ||
        one.key.row - other.key.row ||
        one.key.column - other.key.column ||
        one.key.rule - other.key.rule ||
        (one.finding.id < other.finding.id ? -1 : one.finding.id > other.finding.id ? 1 : 0),
    )
    .map(({ finding }) => finding);
}
