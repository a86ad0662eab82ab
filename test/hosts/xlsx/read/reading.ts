import { minimalWorkbook, worksheet, type MinimalWorkbook } from "../../../corpus/minimalWorkbook";
import { readXlsx, type ReadXlsxOptions } from "../../../../src/hosts/xlsx/readXlsx";
import type { SheetSnapshot, WorkbookSnapshot } from "../../../../src/workbook/snapshot";

/** The snapshot of bytes that must be readable. */
export async function snapshotOf(bytes: Uint8Array, options?: ReadXlsxOptions): Promise<WorkbookSnapshot> {
  const result = await readXlsx(bytes, options);
  if (!result.ok) throw new Error(JSON.stringify(result.problem));
  return result.value;
}

/** The only sheet of a workbook with these rows. */
export async function sheetOf(
  sheetData: string,
  around: { before?: string; after?: string } = {},
  more: Omit<MinimalWorkbook, "sheets"> = {},
): Promise<SheetSnapshot> {
  const sheets = [{ name: "表", xml: worksheet(sheetData, around) }];
  const [sheet] = (await snapshotOf(minimalWorkbook({ ...more, sheets }))).sheets;
  if (sheet === undefined) throw new Error("no sheet was read");
  return sheet;
}
