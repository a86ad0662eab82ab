import type { Catalogue } from "../../catalogue/catalogue";
import { findIndicator } from "../../catalogue/resolve";
import type { IndicatorRecord } from "../../catalogue/types";
import type { RecognisedTemplate } from "../../templates/types";
import { isOwnSheet } from "../../workbook/ownSheets";
import type { WorkbookSettings } from "../../workbook/settings";
import type { SheetSnapshot, WorkbookSnapshot } from "../../workbook/snapshot";
import type { SheetKind, SheetRecognition } from "../types";
import type { LabelResolver } from "./columns";
import { recognitionOf } from "./recognitionOf";
import { readCover, readSignOff } from "./fieldLines";
import { findTables } from "./tables";
import { templateSheets } from "./templateSheets";
import { cellText } from "./text";
import type {
  CoverField,
  RecognisedSheet,
  RecognisedTable,
  RecognisedWorkbook,
  SignOffField,
  TemplateSheet,
} from "./types";

const longestLabel = 60;

/** Resolves labels of one audit; a table of many rows repeats its labels. */
export function labelResolver(catalogue: Catalogue): LabelResolver {
  const known = new Map<string, IndicatorRecord | null>();
  return (label) => {
    if (label.length > longestLabel || /^[\d\s.,%-]*$/.test(label)) return null;
    const remembered = known.get(label);
    if (remembered !== undefined) return remembered;
    const indicator = findIndicator(catalogue, label)?.indicator ?? null;
    known.set(label, indicator);
    return indicator;
  };
}

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

function tableRecognition(sheet: SheetSnapshot, tables: readonly RecognisedTable[]): SheetRecognition {
  const main = [...tables].sort((one, other) => kindRank[other.kind] - kindRank[one.kind])[0];
  if (main === undefined) return blankRecognition(sheet, "not-understood");
  const entries = tables.flatMap((table) => table.entries);
  const named = tables.flatMap(({ values }) => values).filter(({ indicator }) => indicator !== null);
  const years = tables.flatMap(({ values }) => values.flatMap(({ year }) => (year === null ? [] : [year])));
  return {
    sheet: sheet.name,
    kind: main.kind,
    confidence: tables.every(({ sure }) => sure) ? "sure" : "guess",
    template: null,
    values: tables.reduce((sum, table) => sum + table.entries.length * table.values.length, 0),
    indicators: entries.filter(({ indicator }) => indicator !== null).length + named.length,
    units: main.kind === "unit-table" ? main.entries.filter(({ total }) => !total).length : 0,
    unit: main.unit?.text ?? null,
    years: [...new Set(years)].sort((one, other) => one - other),
    tables: tables.map(recognitionOf),
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

function recogniseSheet(
  catalogue: Catalogue,
  resolveLabel: LabelResolver,
  sheet: SheetSnapshot,
  settings: WorkbookSettings,
  template: TemplateSheet | null,
): RecognisedSheet {
  const bare = { sheet, template, tables: [], cover: [], signOff: [] };
  if (isOwnSheet(sheet.name)) return { ...bare, recognition: blankRecognition(sheet, "own") };
  if (sheet.usedRange === null) return { ...bare, recognition: blankRecognition(sheet, "empty") };
  if (template !== null) return { ...bare, recognition: templateRecognition(sheet, template) };
  const roles = settings.columnRoles.filter((role) => role.sheet === sheet.name);
  const tables = findTables({ catalogue, resolveLabel, roles }, sheet);
  const cover = readCover(sheet, tables);
  const signOff = readSignOff(sheet, tables);
  const recognition =
    tables.length > 0
      ? tableRecognition(sheet, tables)
      : blankRecognition(sheet, kindWithoutTable(sheet, cover, signOff));
  return { sheet, recognition, template: null, tables, cover, signOff };
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
  const resolveLabel = labelResolver(catalogue);
  const templates = templateSheets(snapshot, settings);
  return {
    sheets: snapshot.sheets.map((sheet) =>
      recogniseSheet(catalogue, resolveLabel, sheet, settings, templates.get(sheet.name) ?? null),
    ),
  };
}
