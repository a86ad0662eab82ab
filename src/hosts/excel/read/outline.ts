import type { RangeAddress } from "../../../workbook/address";
import type { DefinedName, Visibility } from "../../../workbook/snapshot";
import { parseReference } from "../references";
import { inOneBatch } from "../session";

/** What is known of a sheet before its cells are read. */
export interface SheetOutline {
  readonly name: string;
  readonly visibility: Visibility;
  /** Cells with values; null for an empty sheet. */
  readonly used: RangeAddress | null;
  /** Cells with values or formats. */
  readonly formatted: RangeAddress | null;
  readonly protected: boolean;
  /** Whether all, none or (null) some cells of `formatted` are locked. */
  readonly locked: boolean | null;
  /** Whether all, none or (null) some rows and columns of `used` are hidden. */
  readonly rowsHidden: boolean | null;
  readonly columnsHidden: boolean | null;
}

export interface WorkbookOutline {
  readonly sheets: readonly SheetOutline[];
  readonly names: readonly DefinedName[];
  readonly structureProtected: boolean;
}

const visibilities: Readonly<Record<string, Visibility>> = {
  Visible: "visible",
  Hidden: "hidden",
  VeryHidden: "very-hidden",
};

/** Sheets, their extents and protection, and the names, in two batches. */
export async function readOutline(context: Excel.RequestContext): Promise<WorkbookOutline> {
  const { sheets, names, protection } = await inOneBatch(context, () => ({
    sheets: context.workbook.worksheets.load({ name: true, visibility: true }),
    names: context.workbook.names.load({ name: true, formula: true, visible: true }),
    protection: context.workbook.protection.load({ protected: true }),
  }));
  const found = sheets.items.map(({ name, visibility }) => ({ name, visibility }));
  const extents = await inOneBatch(context, () =>
    found.map(({ name }) => queueExtent(context.workbook.worksheets.getItem(name))),
  );
  return {
    sheets: extents.map((extent, index) =>
      outlineOf(found[index]?.name ?? "", found[index]?.visibility, extent),
    ),
    names: names.items
      .filter(({ visible }) => visible)
      .map(({ name, formula }) => definedName(name, formula)),
    structureProtected: protection.protected,
  };
}

interface Extent {
  readonly used: Excel.Range;
  readonly formatted: Excel.Range;
  readonly protection: Excel.WorksheetProtection;
}

const place = { rowIndex: true, columnIndex: true, rowCount: true, columnCount: true } as const;

function queueExtent(sheet: Excel.Worksheet): Extent {
  return {
    used: sheet.getUsedRangeOrNullObject(true).load({ ...place, rowHidden: true, columnHidden: true }),
    formatted: sheet
      .getUsedRangeOrNullObject(false)
      .load({ ...place, format: { protection: { locked: true } } }),
    protection: sheet.protection.load({ protected: true }),
  };
}

function outlineOf(name: string, visibility: string | undefined, extent: Extent): SheetOutline {
  const { used, formatted, protection } = extent;
  return {
    name,
    visibility: visibilities[visibility ?? ""] ?? "visible",
    used: placeOf(used),
    formatted: placeOf(formatted),
    protected: protection.protected,
    locked: formatted.isNullObject ? true : formatted.format.protection.locked,
    rowsHidden: used.isNullObject ? false : used.rowHidden,
    columnsHidden: used.isNullObject ? false : used.columnHidden,
  };
}

/** A loaded range's rectangle; null for a null object. */
export const placeOf = (range: Excel.Range): RangeAddress | null =>
  range.isNullObject
    ? null
    : { row: range.rowIndex, column: range.columnIndex, rows: range.rowCount, columns: range.columnCount };

function definedName(name: string, formula: unknown): DefinedName {
  const target = typeof formula === "string" ? parseReference(formula) : null;
  return { name, sheet: target?.sheet ?? null, range: target?.range ?? null };
}
