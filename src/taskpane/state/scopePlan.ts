import type { Catalogue } from "../../catalogue/catalogue";
import { resolveDivision } from "../../catalogue/divisions";
import { adoptedText } from "../../templates/adopted";
import { templateFor } from "../../templates/recognised";
import type { CoverField, RecognisedTemplate } from "../../templates/types";
import type { Operation, WorkbookPlan } from "../../workbook/plan";
import { readSettings, settingsPlan } from "../../workbook/settingsSheet";
import { sheetNamed, valueAt, type CellValue, type WorkbookSnapshot } from "../../workbook/snapshot";
import type { ScopeEdit } from "./types";

const fields: readonly CoverField[] = ["reportingUnit", "region", "year", "level", "planType", "adopted"];

/** As a cover shows it: a division's name where it means only that division, else the code. */
export function divisionEntry(region: string): string {
  const division = resolveDivision(region);
  if (!division.ok) return region;
  const named = resolveDivision(division.value.name);
  return named.ok && named.value.code === division.value.code ? division.value.name : division.value.code;
}

function coverEntry(catalogue: Catalogue, edit: ScopeEdit, field: CoverField): CellValue {
  switch (field) {
    case "region":
      return edit.region == null ? null : divisionEntry(edit.region);
    case "adopted":
      return edit.adopted == null
        ? null
        : adoptedText(edit.adopted.map((document) => catalogue.documentById(document)));
    case "reportingUnit":
    case "year":
    case "level":
    case "planType":
      return edit[field] ?? null;
  }
}

function coverOperations(
  { layout }: RecognisedTemplate,
  snapshot: WorkbookSnapshot,
  catalogue: Catalogue,
  edit: ScopeEdit,
): readonly Operation[] {
  const sheet = sheetNamed(snapshot, layout.sheet);
  return fields.flatMap((field): readonly Operation[] => {
    const at = layout.cover[field];
    if (edit[field] === undefined || at === null || sheet === null) return [];
    const value = coverEntry(catalogue, edit, field);
    if (valueAt(sheet, at.row, at.column) === value) return [];
    return [{ type: "write-block", sheet: sheet.name, at, cells: [[{ value }]] }];
  });
}

/**
 * Remembers an edited scope, and writes it into the covers of the workbook's templates: their formulas read the
 * cover, and what a cover says goes before what is remembered.
 */
export function scopePlan(edit: ScopeEdit, snapshot: WorkbookSnapshot, catalogue: Catalogue): WorkbookPlan {
  const settings = readSettings(snapshot);
  const covers = templateFor(snapshot, settings).flatMap((template) =>
    coverOperations(template, snapshot, catalogue, edit),
  );
  return { operations: [...settingsPlan({ ...settings, ...edit }, snapshot).operations, ...covers] };
}
