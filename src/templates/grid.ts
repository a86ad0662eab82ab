import type { CellPosition, RangeAddress } from "../workbook/address";
import type { CoverField, SignOffField, TableColumn } from "./types";

/** Columns of the table from the left, with widths in characters that fill an upright A4 page. */
export const tableColumns: readonly { readonly column: TableColumn; readonly width: number }[] = [
  { column: "number", width: 5 },
  { column: "indicator", width: 24 },
  { column: "unit", width: 9.5 },
  { column: "value", width: 10.5 },
  { column: "target", width: 11 },
  { column: "verdict", width: 8.5 },
  { column: "gap", width: 9.5 },
  { column: "basis", width: 25 },
  { column: "explanation", width: 21 },
];

export const columnCount = tableColumns.length;

/** Zero-based column of each part of the table. */
export const columns: Readonly<Record<TableColumn, number>> = {
  number: 0,
  indicator: 1,
  unit: 2,
  value: 3,
  target: 4,
  verdict: 5,
  gap: 6,
  basis: 7,
  explanation: 8,
};

/** Zero-based rows above the table. */
export const titleRow = 0;
export const guideRow = 1;
export const firstCoverRow = 2;

/** A label and the cells behind it that take the entry; both are merged, outside the table only. */
export interface LabelledCells {
  readonly label: RangeAddress;
  readonly entry: RangeAddress;
}

const across = (row: number, column: number, count: number): RangeAddress => ({
  row,
  column,
  rows: 1,
  columns: count,
});

type Side = "left" | "right" | "whole";

const labelledCells = (row: number, side: Side): LabelledCells => {
  if (side === "whole") return { label: across(row, 0, 2), entry: across(row, 2, columnCount - 2) };
  return side === "left"
    ? { label: across(row, 0, 2), entry: across(row, 2, 3) }
    : { label: across(row, 5, 2), entry: across(row, 7, 2) };
};

/** Fields two to a row; the adopted documents, a long text, take a row of their own, as does one left over. */
export function coverGrid(
  fields: readonly CoverField[],
): readonly ({ readonly field: CoverField } & LabelledCells)[] {
  const paired = fields.filter((field) => field !== "adopted");
  const sideOf = (place: number): Side => {
    if (place % 2 === 1) return "right";
    return place === paired.length - 1 ? "whole" : "left";
  };
  const pairs = paired.map((field, place) => ({
    field,
    ...labelledCells(firstCoverRow + Math.floor(place / 2), sideOf(place)),
  }));
  const adoptedRow = firstCoverRow + Math.ceil(paired.length / 2);
  const adopted = { field: "adopted" as const, ...labelledCells(adoptedRow, "whole") };
  return fields.includes("adopted") ? [...pairs, adopted] : pairs;
}

/** First row below the cover block. */
export const rowBelowCover = (fields: readonly CoverField[]): number =>
  1 + Math.max(...coverGrid(fields).map(({ label }) => label.row));

export const signOffFields: readonly SignOffField[] = ["preparer", "reviewer", "head", "phone", "date"];

/** Sign-off lines two to a row; the last place is for the seal. */
export function signOffGrid(firstRow: number): {
  readonly fields: readonly ({ readonly field: SignOffField } & LabelledCells)[];
  readonly seal: LabelledCells;
} {
  const place = (index: number): LabelledCells =>
    labelledCells(firstRow + Math.floor(index / 2), index % 2 === 0 ? "left" : "right");
  return {
    fields: signOffFields.map((field, index) => ({ field, ...place(index) })),
    seal: place(signOffFields.length),
  };
}

export const topLeft = ({ row, column }: RangeAddress): CellPosition => ({ row, column });

/** The cells of one row over the table's whole width. */
export const wholeRow = (row: number): RangeAddress => across(row, 0, columnCount);
