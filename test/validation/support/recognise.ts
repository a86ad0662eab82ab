import { loadCatalogue } from "../../../src/catalogue/catalogue";
import { recogniseWorkbook } from "../../../src/validation/recognition/recognise";
import type { RecognisedSheet } from "../../../src/validation/recognition/types";
import type { TableRecognition } from "../../../src/validation/types";
import type { WorkbookSettings } from "../../../src/workbook/settings";
import { emptySettings } from "../../../src/workbook/settingsSheet";
import { sheetOf, workbookOf, type GridCell, type GridOptions } from "./grid";

type Rows = readonly (readonly GridCell[])[];

export const sheetRead = (
  rows: Rows,
  settings: Partial<WorkbookSettings> = {},
  options: GridOptions = {},
  name = "表",
): RecognisedSheet => {
  const workbook = workbookOf(sheetOf(name, rows, options));
  const [only] = recogniseWorkbook(workbook, loadCatalogue(), { ...emptySettings, ...settings }).sheets;
  if (only === undefined) throw new Error("No sheet");
  return only;
};

/** The only table of a sheet, as a preview shows it. */
export const tableRead = (
  rows: Rows,
  settings: Partial<WorkbookSettings> = {},
  options: GridOptions = {},
  name = "表",
): TableRecognition => {
  const { tables } = sheetRead(rows, settings, options, name).recognition;
  const [only] = tables;
  if (only === undefined || tables.length > 1) throw new Error(`${tables.length} tables`);
  return only;
};
