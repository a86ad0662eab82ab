import type { RecognisedTemplate } from "../../templates/types";
import type { SheetSnapshot } from "../../workbook/snapshot";
import type { SheetKind, SheetRecognition } from "../types";
import { recognitionOf } from "./recognitionOf";
import { cellText } from "./text";
import type { CoverField, RecognisedTable, SignOffField } from "./types";
import { yearsOf } from "./years";

export const blankRecognition = (sheet: SheetSnapshot, kind: SheetKind): SheetRecognition => ({
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

export function templateRecognition(
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

export function tableRecognition(
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
export function kindWithoutTable(
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
