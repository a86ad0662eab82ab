import type { Catalogue } from "../../catalogue/catalogue";
import { isOwnSheet } from "../../workbook/ownSheets";
import type { WorkbookSettings } from "../../workbook/settings";
import type { SheetSnapshot, WorkbookSnapshot } from "../../workbook/snapshot";
import { acrossTables } from "./acrossTables";
import { readingContext, type ReadingContext } from "./context";
import { readCover, readSignOff } from "./fieldLines";
import {
  blankRecognition,
  kindWithoutTable,
  tableRecognition,
  templateRecognition,
} from "./sheetRecognition";
import { findTables } from "./tables";
import { templateSheets } from "./templateSheets";
import type { RecognisedSheet, RecognisedTable, RecognisedWorkbook, TemplateSheet } from "./types";
import { userWord } from "./userWord";

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
