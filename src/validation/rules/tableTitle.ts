import { valueAt } from "../../workbook/snapshot";
import { cellText } from "../recognition/text";
import type { RecognisedSheet, RecognisedTable } from "../recognition/types";

const linesAbove = 4;

/** Sheet name and the lines right above a table, down from the table before it: what says what all of it is about. */
export function titleOf(table: RecognisedTable, { tables }: Pick<RecognisedSheet, "tables">): string {
  const { sheet, header } = table;
  const used = sheet.usedRange;
  if (used === null) return sheet.name;
  const ends = tables
    .filter((other) => other !== table && other.rows.last < header.first)
    .map(({ rows }) => rows.last + 1);
  const texts = [sheet.name];
  for (let row = Math.max(used.row, header.first - linesAbove, ...ends); row < header.first; row += 1) {
    for (let column = used.column; column < used.column + used.columns; column += 1) {
      const text = cellText(valueAt(sheet, row, column));
      if (text !== "") texts.push(text);
    }
  }
  return texts.join(" ");
}
