import type { RangeAddress } from "../workbook/address";
import type { CellStyle, Operation } from "../workbook/plan";
import type { CellValue } from "../workbook/snapshot";
import { topLeft, type LabelledCells } from "./grid";
import { constant, styled } from "./styling";

export const write = (sheet: string, range: RangeAddress, value: CellValue): readonly Operation[] => {
  const cell = constant(value);
  return cell === null ? [] : [{ type: "write-block", sheet, at: topLeft(range), cells: [[cell]] }];
};

export const merged = (sheet: string, range: RangeAddress): readonly Operation[] =>
  range.columns === 1 && range.rows === 1 ? [] : [{ type: "merge", sheet, range }];

export const height = (sheet: string, row: number, points: number): Operation => ({
  type: "row-height",
  sheet,
  row,
  height: points,
});

export const label: CellStyle = { tone: "muted", horizontal: "center", border: "thin" };
const entry: CellStyle = { tone: "input", horizontal: "left", border: "thin", locked: false, wrap: true };

export function labelled(
  sheet: string,
  place: LabelledCells,
  words: string,
  value: CellValue,
): readonly Operation[] {
  return [
    ...write(sheet, place.label, words),
    ...write(sheet, place.entry, value),
    ...merged(sheet, place.label),
    ...merged(sheet, place.entry),
    styled(sheet, place.label, label),
    styled(sheet, place.entry, entry),
  ];
}

export const named = (sheet: string, name: string, range: RangeAddress): Operation => ({
  type: "define-name",
  name,
  sheet,
  range: { ...topLeft(range), rows: 1, columns: 1 },
});

/** Names of the cover and sign-off cells: cover_reporting_unit, sign_preparer. */
export const snake = (field: string): string =>
  field.replace(/[A-Z]/g, (capital) => `_${capital.toLowerCase()}`);
