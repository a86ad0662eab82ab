import type { Catalogue } from "../../catalogue/catalogue";
import { templateCompletion, templateFor } from "../../templates/recognised";
import { recogniseWorkbook } from "../../validation/recognition/recognise";
import { resolveScope } from "../../validation/scope";
import { auditFormSheetName, isOwnSheet } from "../../workbook/ownSheets";
import type { WorkbookSettings } from "../../workbook/settings";
import { readSettings } from "../../workbook/settingsSheet";
import { sheetNamed, type WorkbookSnapshot } from "../../workbook/snapshot";
import type { WorkbookOverview } from "./types";

const sheetsStated = ({ columnRoles, rowRoles, tableRoles }: WorkbookSettings): readonly string[] => [
  ...new Set([...columnRoles, ...rowRoles, ...tableRoles].map(({ sheet }) => sheet)),
];

/** What can be said of a workbook before it is audited. */
export function overviewOf(snapshot: WorkbookSnapshot, catalogue: Catalogue): WorkbookOverview {
  const settings = readSettings(snapshot);
  const recognised = recogniseWorkbook(snapshot, catalogue, settings);
  return {
    recognition: recognised.sheets.map(({ recognition }) => recognition),
    scope: resolveScope(snapshot, recognised, settings, {}, catalogue),
    templates: templateFor(snapshot, settings).map((template) => ({
      recognised: template,
      ...templateCompletion(template.layout, snapshot),
    })),
    stated: sheetsStated(settings),
    empty: snapshot.sheets.every(({ name, usedRange }) => isOwnSheet(name) || usedRange === null),
    hasAuditForm: sheetNamed(snapshot, auditFormSheetName) !== null,
  };
}
