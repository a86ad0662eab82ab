import { valueAt, type SheetSnapshot } from "../../workbook/snapshot";
import type { ReadingContext } from "./context";
import { isFooterText } from "./footers";
import { firstText, rowValues, startsTable } from "./headerRows";
import type { RowsToRead } from "./rowHeadings";
import { RowReader } from "./rowReader";
import { cellText, isFilled } from "./text";
import type { TableEntry } from "./types";

export interface RowsRead {
  readonly entries: readonly TableEntry[];
  /** Some row took its name, label or year from a row above. */
  readonly carried: boolean;
}

/** 甲 乙 丙 1 2 3 under a header: numbers of the columns, however they were typed. */
function numbersColumns(sheet: SheetSnapshot, row: number, columns: readonly number[]): boolean {
  const texts = columns.map((column) => cellText(valueAt(sheet, row, column))).filter((text) => text !== "");
  return (
    /^[甲乙]$/.test(texts[0] ?? "") && texts.every((text) => /^[甲乙丙丁戊己庚辛壬癸]$|^\d{1,2}$/.test(text))
  );
}

const filledIn = (sheet: SheetSnapshot, row: number): number => rowValues(sheet, row).filter(isFilled).length;

/** A text alone, with the header of another table within the next rows and nothing but such texts between. */
function isTitle(context: ReadingContext, sheet: SheetSnapshot, row: number): boolean {
  if (filledIn(sheet, row) !== 1) return false;
  for (let below = row + 1; below <= row + 3; below += 1) {
    if (startsTable(context, sheet, below)) return true;
    if (filledIn(sheet, below) > 1) return false;
  }
  return false;
}

/**
 * What the rows under a header are about, up to the next table's header, a footer, or where nothing but notes
 * follows. `isHeader` tells rows that the user named as another table's header.
 */
export function readRows(
  context: ReadingContext,
  table: RowsToRead,
  isHeader: (row: number) => boolean,
): RowsRead {
  const { sheet, firstRow, columns } = table;
  const reader = new RowReader(context, table);
  const used = sheet.usedRange;
  const end = used === null ? 0 : used.row + used.rows;
  for (let row = firstRow; row < end; row += 1) {
    const head = firstText(sheet, row, columns);
    if (head === "") continue;
    const begun = reader.entries.length > 0;
    if (isFooterText(head)) {
      if (begun) break;
      continue;
    }
    if (isHeader(row) || (begun && (startsTable(context, sheet, row) || isTitle(context, sheet, row)))) break;
    if (!begun && numbersColumns(sheet, row, columns)) continue;
    reader.read(row);
  }
  return reader;
}
