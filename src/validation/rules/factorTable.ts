import { parseQuantity } from "../../quantity/parseQuantity";
import { valueAt, type CellValue } from "../../workbook/snapshot";
import { cellText, fold, isBlank } from "../recognition/text";
import type { RecognisedTable, TableColumn, TableEntry } from "../recognition/types";

const factorWords = /因子|系数|(?:emission )?factor|coefficient/i;
const sourceWords = /来源|出处|依据|source|reference/i;

/** The columns of a table that hold factors or coefficients, and where these come from. */
export interface FactorTable {
  readonly table: RecognisedTable;
  /** null where a table names sources alone. */
  readonly factor: TableColumn | null;
  /** 排放因子来源: asks where the factors come from. */
  readonly source: TableColumn | null;
  /** Columns of the amounts that the factors apply to, and of what comes out. */
  readonly amounts: readonly TableColumn[];
}

/** null for a table without factors. */
export function factorTable(table: RecognisedTable): FactorTable | null {
  const named = table.columns.filter(({ header }) => factorWords.test(fold(header)));
  const source = named.find(({ header }) => sourceWords.test(fold(header))) ?? null;
  const factor = named.find(({ header }) => !sourceWords.test(fold(header))) ?? null;
  if (source === null && factor === null) return null;
  const amounts = table.values.filter(({ column }) => column !== factor?.column && column !== source?.column);
  return { table, factor, source, amounts };
}

export const inRow = ({ sheet }: RecognisedTable, { row }: TableEntry, { column }: TableColumn): CellValue =>
  valueAt(sheet, row, column);

/** 0.5703 typed as a number or as text; null for anything else. */
export function bareNumber(value: CellValue): number | null {
  if (typeof value === "number") return value;
  if (typeof value !== "string") return null;
  const quantity = parseQuantity(value);
  return quantity.ok && /^[\d０-９.．\s]+$/.test(value) ? quantity.value.value : null;
}

export const holdsNumber = (table: RecognisedTable, entry: TableEntry, column: TableColumn): boolean => {
  const value = inRow(table, entry, column);
  return typeof value === "number" || (typeof value === "string" && parseQuantity(value).ok);
};

export const isBlankIn = (table: RecognisedTable, entry: TableEntry, column: TableColumn): boolean =>
  isBlank(inRow(table, entry, column));

/** The cell that heads a column. */
export const headerCell = ({ header, sheet }: RecognisedTable, { column }: TableColumn) => {
  for (let row = header.last; row > header.first; row -= 1) {
    if (cellText(valueAt(sheet, row, column)) !== "") return { row, column };
  }
  return { row: header.first, column };
};
