import { templateFor } from "../../templates/recognised";
import { templates } from "../../templates/registry";
import type { RecognisedTemplate, TemplateLayout } from "../../templates/types";
import type { CellPosition, RangeAddress } from "../../workbook/address";
import { isOwnSheet } from "../../workbook/ownSheets";
import type { WorkbookSettings } from "../../workbook/settings";
import { valueAt, type SheetSnapshot, type WorkbookSnapshot } from "../../workbook/snapshot";
import { cellText, fold } from "./text";
import type { RowChange, TemplateSheet } from "./types";

/** So much of a template's printed text must stand on a sheet without its stamp: a copy, or one renamed. */
const fewestHeaders = 0.8;

/** The row on the sheet for a row of the template; null for one that was deleted. */
type RowMap = (row: number) => number | null;

const textAt = (sheet: SheetSnapshot, { row, column }: CellPosition): string =>
  fold(cellText(valueAt(sheet, row, column)));

/** Rows of the column's texts; a text that stands in it more than once places nothing. */
function rowsByText(sheet: SheetSnapshot, column: number): ReadonlyMap<string, number> {
  const rows = new Map<string, number>();
  const repeated = new Set<string>();
  const used = sheet.usedRange;
  if (used === null) return rows;
  for (let row = used.row; row < used.row + Math.min(used.rows, 500); row += 1) {
    const text = textAt(sheet, { row, column });
    if (rows.has(text)) repeated.add(text);
    rows.set(text, row);
  }
  for (const text of repeated) rows.delete(text);
  return rows;
}

/** A printed row of the template, and where it stands: null where its words are nowhere. */
interface PrintedRow {
  readonly from: number;
  readonly to: number | null;
  readonly text: string;
  readonly isLine: boolean;
}

/** Title, cover labels, table header and lines, each by its own words in its own column. */
function printedRows(sheet: SheetSnapshot, { headers, columns }: TemplateLayout): readonly PrintedRow[] {
  const byColumn = new Map<number, ReadonlyMap<string, number>>();
  const rowsOf = (column: number): ReadonlyMap<string, number> => {
    const rows = byColumn.get(column) ?? rowsByText(sheet, column);
    byColumn.set(column, rows);
    return rows;
  };
  // Units and the like stand in many rows and place none.
  const own = headers.filter(({ cell, text }) =>
    headers.every(
      (other) => other.text !== text || other.cell.column !== cell.column || other.cell.row === cell.row,
    ),
  );
  return [...new Set(own.map(({ cell }) => cell.row))].map((from) => {
    const words = own.filter(({ cell }) => cell.row === from);
    const stays = words.some(({ cell, text }) => textAt(sheet, cell) === fold(text));
    const found = words
      .map(({ cell, text }) => rowsOf(cell.column).get(fold(text)))
      .find((row) => row != null);
    const line = words.find(({ cell }) => cell.column === columns.indicator);
    return { from, to: stays ? from : (found ?? null), text: line?.text ?? "", isLine: line !== undefined };
  });
}

/** Where the template's rows went when rows were put in or taken out. */
function rowMapOf(printed: readonly PrintedRow[]): RowMap {
  const taken = new Set(printed.map(({ to }) => to));
  return (row) => {
    const own = printed.find(({ from }) => from === row);
    if (own?.to != null) return own.to;
    const above = printed.filter(({ from, to }) => from < row && to !== null).at(-1);
    const shifted = row + (above?.to == null ? 0 : above.to - above.from);
    return own?.isLine === true && taken.has(shifted) ? null : shifted;
  };
}

function moved(layout: TemplateLayout, to: RowMap): TemplateLayout {
  const cell = <Place extends CellPosition>(place: Place): Place | null => {
    const row = to(place.row);
    return row === null ? null : { ...place, row };
  };
  const every = <Part extends { readonly cell: CellPosition }>(parts: readonly Part[]): readonly Part[] =>
    parts.flatMap((part) => {
      const place = cell(part.cell);
      return place === null ? [] : [{ ...part, cell: place }];
    });
  const sure = (place: CellPosition): CellPosition => cell(place) ?? place;
  const { cover, signOff, table } = layout;
  const first = to(table.row) ?? table.row;
  const last = to(table.row + table.rows - 1) ?? table.row + table.rows - 1;
  const range: RangeAddress = { ...table, row: first, rows: last - first + 1 };
  return {
    ...layout,
    inputs: every(layout.inputs),
    rows: layout.rows.flatMap((line) => {
      const row = to(line.row);
      return row === null ? [] : [{ ...line, row }];
    }),
    formulas: every(layout.formulas),
    headers: every(layout.headers),
    cover: {
      reportingUnit: cover.reportingUnit && cell(cover.reportingUnit),
      region: cover.region && cell(cover.region),
      year: cover.year && cell(cover.year),
      level: cover.level && cell(cover.level),
      planType: cover.planType && cell(cover.planType),
      adopted: cover.adopted && cell(cover.adopted),
    },
    signOff: {
      preparer: sure(signOff.preparer),
      reviewer: sure(signOff.reviewer),
      head: sure(signOff.head),
      phone: sure(signOff.phone),
      date: sure(signOff.date),
    },
    table: range,
  };
}

function changesOf(printed: readonly PrintedRow[], to: RowMap): readonly RowChange[] {
  let offset = 0;
  return printed.flatMap(({ from, text }): readonly RowChange[] => {
    const row = to(from);
    if (row === null) {
      const change = { row: from + offset, gone: text, added: 0 };
      offset -= 1;
      return [change];
    }
    const added = row - from - offset;
    offset = row - from;
    return added > 0 ? [{ row: row - added, gone: null, added }] : [];
  });
}

function asItStands(found: RecognisedTemplate, sheet: SheetSnapshot): TemplateSheet {
  const printed = printedRows(sheet, found.layout);
  const to = rowMapOf(printed);
  return { ...found, layout: moved(found.layout, to), changes: changesOf(printed, to) };
}

/** A sheet that reads like a template though no stamp means it: copied into this file, or renamed. */
function byItsWords(sheet: SheetSnapshot): RecognisedTemplate | null {
  for (const template of templates) {
    const { layout } = template;
    const { headers } = moved(layout, rowMapOf(printedRows(sheet, layout)));
    const standing = headers.filter(({ cell, text }) => textAt(sheet, cell) === fold(text)).length;
    if (standing >= layout.headers.length * fewestHeaders)
      return {
        template,
        layout: template.layoutOn(sheet.name),
        sheet: sheet.name,
        version: template.version,
      };
  }
  return null;
}

/** The templates of a workbook by the names of their sheets: stamped ones, then those that read like one. */
export function templateSheets(
  snapshot: WorkbookSnapshot,
  settings: WorkbookSettings,
): ReadonlyMap<string, TemplateSheet> {
  const stamped = new Map(templateFor(snapshot, settings).map((found) => [found.sheet, found] as const));
  return new Map(
    snapshot.sheets.flatMap((sheet) => {
      if (isOwnSheet(sheet.name)) return [];
      const found = stamped.get(sheet.name) ?? byItsWords(sheet);
      return found === null ? [] : [[sheet.name, asItStands(found, sheet)] as const];
    }),
  );
}
