import type { Catalogue } from "../../catalogue/catalogue";
import type { RecognisedTemplate } from "../../templates/types";
import { isOwnSheet } from "../../workbook/ownSheets";
import type { WorkbookSettings } from "../../workbook/settings";
import type { SheetSnapshot, WorkbookSnapshot } from "../../workbook/snapshot";
import type { SheetKind, SheetRecognition } from "../types";
import { acrossTables } from "./acrossTables";
import { readingContext, type ReadingContext } from "./context";
import { recognitionOf } from "./recognitionOf";
import { readCover, readSignOff } from "./fieldLines";
import { findTables } from "./tables";
import { userWord } from "./userWord";
import { templateSheets } from "./templateSheets";
import { cellText } from "./text";
import { yearsOf } from "./years";
import type {
  CoverField,
  RecognisedSheet,
  RecognisedTable,
  RecognisedWorkbook,
  SignOffField,
  TemplateSheet,
} from "./types";

const blankRecognition = (sheet: SheetSnapshot, kind: SheetKind): SheetRecognition => ({
  sheet: sheet.name,
  kind,
  confidence: kind === "not-understood" ? "none" : "sure",
  template: null,
  values: 0,
  indicators: 0,
  units: 0,
  unit: null,
  years: [],
  tables: [],
  headerRow: null,
  dataRows: null,
});

function templateRecognition(
  sheet: SheetSnapshot,
  { template, layout }: RecognisedTemplate,
): SheetRecognition {
  const last = layout.table.row + layout.table.rows - 1;
  return {
    ...blankRecognition(sheet, "template"),
    template: template.id,
    values: layout.rows.length,
    indicators: layout.rows.length,
    headerRow: layout.table.row,
    dataRows: { first: layout.table.row + 1, last },
  };
}

const kindRank: Readonly<Record<RecognisedTable["kind"], number>> = {
  "indicator-table": 2,
  "unit-table": 1,
  "data-table": 0,
};

function tableRecognition(
  sheet: SheetSnapshot,
  tables: readonly RecognisedTable[],
  found: readonly RecognisedTable[],
): SheetRecognition {
  const main = [...(tables.length > 0 ? tables : found)].sort(
    (one, other) => kindRank[other.kind] - kindRank[one.kind],
  )[0];
  if (main === undefined) return blankRecognition(sheet, "not-understood");
  const entries = tables.flatMap((table) => table.entries);
  const named = tables.flatMap(({ values }) => values).filter(({ indicator }) => indicator !== null);
  const years = new Set(tables.flatMap(yearsOf));
  return {
    sheet: sheet.name,
    kind: main.kind,
    confidence: tables.every(({ sure }) => sure) ? "sure" : "guess",
    template: null,
    values: tables.reduce((sum, table) => sum + table.entries.length * table.values.length, 0),
    indicators: entries.filter(({ indicator }) => indicator !== null).length + named.length,
    units: main.kind === "unit-table" ? main.entries.filter(({ total }) => !total).length : 0,
    unit: main.unit?.text ?? null,
    years: [...years].sort((one, other) => one - other),
    tables: found.map(recognitionOf),
    headerRow: main.header.last,
    dataRows: main.rows,
  };
}

/** Without a table: a cover of named fields, prose, or something that we do not understand. */
function kindWithoutTable(
  sheet: SheetSnapshot,
  cover: readonly CoverField[],
  signOff: readonly SignOffField[],
): SheetKind {
  let numbers = 0;
  let texts = 0;
  for (const row of sheet.values) {
    for (const value of row) {
      if (typeof value === "number") numbers += 1;
      else if (cellText(value) !== "") texts += 1;
    }
  }
  if (numbers + texts === 0) return "empty";
  const isTable = numbers > Math.max(3, texts / 2);
  if ((cover.length + signOff.length >= 2 && !isTable) || (cover.length > 0 && cover.length * 2 >= texts / 2))
    return "cover";
  return numbers <= texts / 10 ? "text" : "not-understood";
}

/** What stands on one sheet; what its tables are is settled when all are read. */
function recogniseSheet(
  context: ReadingContext,
  sheet: SheetSnapshot,
  settings: WorkbookSettings,
  template: TemplateSheet | null,
): RecognisedSheet {
  const bare = { sheet, template, tables: [], cover: [], signOff: [] };
  if (isOwnSheet(sheet.name)) return { ...bare, recognition: blankRecognition(sheet, "own") };
  if (sheet.usedRange === null) return { ...bare, recognition: blankRecognition(sheet, "empty") };
  if (template !== null) return { ...bare, recognition: templateRecognition(sheet, template) };
  return readSheet(context, sheet, settings);
}

/** Reading depends on the sheet, the user's word and the catalogue alone; a snapshot never changes. */
interface ReadBefore {
  readonly word: string;
  readonly catalogue: Catalogue;
  readonly recognised: RecognisedSheet;
}

const readBefore = new WeakMap<SheetSnapshot, ReadBefore>();

function readSheet(
  context: ReadingContext,
  sheet: SheetSnapshot,
  settings: WorkbookSettings,
): RecognisedSheet {
  const { columnRoles, rowRoles, tableRoles } = settings;
  const about = [columnRoles, rowRoles, tableRoles].map((roles: readonly { readonly sheet: string }[]) =>
    roles.filter((role) => role.sheet === sheet.name),
  );
  const word = JSON.stringify(about);
  const before = readBefore.get(sheet);
  if (before?.word === word && before.catalogue === context.catalogue) return before.recognised;
  const recognised = readTables(context, sheet, settings);
  readBefore.set(sheet, { word, catalogue: context.catalogue, recognised });
  return recognised;
}

function readTables(
  context: ReadingContext,
  sheet: SheetSnapshot,
  settings: WorkbookSettings,
): RecognisedSheet {
  const tables = findTables(context, sheet, userWord(settings, sheet.name));
  const recognition = blankRecognition(sheet, "not-understood");
  return {
    sheet,
    recognition,
    template: null,
    tables,
    cover: readCover(sheet, tables),
    signOff: readSignOff(sheet, tables),
  };
}

/** A sheet that is no template, with its tables as the others let them be understood. */
function withTables(read: RecognisedSheet, found: readonly RecognisedTable[]): RecognisedSheet {
  const { sheet, cover, signOff, template, recognition } = read;
  if (template !== null || recognition.kind !== "not-understood") return read;
  const tables = found.filter(({ ignored }) => !ignored);
  return {
    ...read,
    tables,
    recognition:
      found.length > 0
        ? tableRecognition(sheet, tables, found)
        : blankRecognition(sheet, kindWithoutTable(sheet, cover, signOff)),
  };
}

/**
 * What each sheet of a workbook is: one of our templates, a table of indicators or of counties and cities, a
 * cover, prose, or nothing that we understand. Column roles in the settings go before what the headers say.
 */
export function recogniseWorkbook(
  snapshot: WorkbookSnapshot,
  catalogue: Catalogue,
  settings: WorkbookSettings,
): RecognisedWorkbook {
  const context = readingContext(catalogue);
  const templates = templateSheets(snapshot, settings);
  const sheets = snapshot.sheets.map((sheet) =>
    recogniseSheet(context, sheet, settings, templates.get(sheet.name) ?? null),
  );
  const tables = acrossTables(sheets);
  return { sheets: sheets.map((sheet, index) => withTables(sheet, tables[index] ?? [])) };
}
