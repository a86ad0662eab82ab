import type { IFreeze, IStyleData } from "@univerjs/core";
import { findWorkbook } from "../../hosts/xlsx/read/findWorkbook";
import { defaultLimits } from "../../hosts/xlsx/read/limits";
import { isOff, isOn } from "../../hosts/xlsx/read/styles";
import type { Attributes } from "../../hosts/xlsx/read/xmlStream";
import { openZipPackage, type ZipPackage } from "../../hosts/xlsx/read/zipPackage";
import { maximumColumns, parseCellAddress } from "../../workbook/address";
import { columnPixels, rowPixels, type SheetLook } from "../conversion/look";
import { readCellStyles } from "./readCellStyles";

interface Draft {
  readonly columnWidths: Map<number, number>;
  readonly rowHeights: Map<number, number>;
  readonly fittedHeights: Map<number, number>;
  readonly cells: Map<number, Map<number, IStyleData>>;
  freeze: IFreeze | null;
  gridLines: boolean;
}

/** A width over the rest of the sheet is a default, not a column that somebody sized. */
const mostColumns = 200;

function addColumns(draft: Draft, { min, max, width }: Attributes): void {
  const last = Math.min(Number(max), maximumColumns);
  if (!width || last - Number(min) > mostColumns) return;
  for (let column = Number(min) - 1; column < last; column += 1) {
    draft.columnWidths.set(column, columnPixels(Number(width)));
  }
}

function addPane(draft: Draft, { xSplit, ySplit, state }: Attributes): void {
  if (state !== "frozen") return;
  const columns = Number(xSplit ?? 0);
  const rows = Number(ySplit ?? 0);
  draft.freeze = {
    xSplit: columns,
    ySplit: rows,
    startRow: rows > 0 ? rows : -1,
    startColumn: columns > 0 ? columns : -1,
  };
}

function addRow(draft: Draft, { r, ht, customHeight }: Attributes): void {
  if (!ht) return;
  const heights = isOn(customHeight) ? draft.rowHeights : draft.fittedHeights;
  heights.set(Number(r) - 1, rowPixels(Number(ht)));
}

function addCell(draft: Draft, { r, s }: Attributes, styles: readonly IStyleData[]): void {
  const style = s === undefined ? undefined : styles[Number(s)];
  const place = style && r ? parseCellAddress(r) : null;
  if (!place || !style || Object.keys(style).length === 0) return;
  const row = draft.cells.get(place.row) ?? new Map<number, IStyleData>();
  draft.cells.set(place.row, row.set(place.column, style));
}

function hear(draft: Draft, name: string, attributes: Attributes, styles: readonly IStyleData[]): void {
  if (name === "c") addCell(draft, attributes, styles);
  else if (name === "row") addRow(draft, attributes);
  else if (name === "col") addColumns(draft, attributes);
  else if (name === "pane") addPane(draft, attributes);
  else if (name === "sheetView" && isOff(attributes.showGridLines)) draft.gridLines = false;
}

async function readSheetLook(
  zip: ZipPackage,
  part: string,
  styles: readonly IStyleData[],
): Promise<SheetLook> {
  const draft: Draft = {
    columnWidths: new Map(),
    rowHeights: new Map(),
    fittedHeights: new Map(),
    cells: new Map(),
    freeze: null,
    gridLines: true,
  };
  await zip.parse(part, {
    open: (name, attributes) => {
      hear(draft, name, attributes, styles);
    },
    text: () => undefined,
    close: () => undefined,
  });
  return draft;
}

/**
 * How the sheets of a file look, by name: widths, heights, fonts, fills, borders, frozen panes. Read after the
 * content, under the same limits; a file whose looks cannot be read opens plain.
 */
export async function readLooks(bytes: Uint8Array): Promise<ReadonlyMap<string, SheetLook>> {
  const looks = new Map<string, SheetLook>();
  try {
    const zip = await openZipPackage(bytes, defaultLimits, undefined);
    const { worksheets, stylesPart } = await findWorkbook(zip, defaultLimits);
    const styles = stylesPart === null ? [] : await readCellStyles(zip, stylesPart);
    for (const { name, part } of worksheets) looks.set(name, await readSheetLook(zip, part, styles));
  } catch {
    // Looks are a courtesy: the content was read and is shown.
  }
  return looks;
}
