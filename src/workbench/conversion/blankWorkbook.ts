import { emptySheet } from "../../workbook/sheetDraft";
import type { WorkbookSnapshot } from "../../workbook/snapshot";

/** A new workbook with one sheet to write on. */
export const blankWorkbook = (sheet: string): WorkbookSnapshot => ({
  sheets: [emptySheet(sheet, "visible")],
  names: [],
  externalLinks: [],
});
