import { sameName } from "../workbook/names";
import type { TemplateStamp, WorkbookSettings } from "../workbook/settings";
import type { CellPosition } from "../workbook/address";
import { isCellError, sheetNamed, valueAt, type WorkbookSnapshot } from "../workbook/snapshot";
import { templates } from "./registry";
import type { RecognisedTemplate, TemplateDefinition, TemplateLayout } from "./types";

/** The sheet that a stamp means: by its name, or where the template's own names point after it was renamed. */
function stampedSheet(
  template: TemplateDefinition,
  stamp: TemplateStamp,
  snapshot: WorkbookSnapshot,
  stamps: readonly TemplateStamp[],
): string | null {
  const named = snapshot.sheets.find(({ name }) => sameName(name, stamp.sheet));
  if (named) return named.name;
  const first = template.layout.inputs[0]?.name;
  const target = snapshot.names.find(({ name }) => first !== undefined && sameName(name, first))?.sheet;
  const isStampedItself = stamps.some(({ sheet }) => sameName(sheet, target ?? ""));
  const exists = snapshot.sheets.some(({ name }) => name === target);
  return exists && !isStampedItself ? (target ?? null) : null;
}

/** The stamped templates of a workbook, in the order of their stamps; a stamp without its sheet is passed over. */
export function templateFor(
  snapshot: WorkbookSnapshot,
  settings: WorkbookSettings,
  known: readonly TemplateDefinition[] = templates,
): readonly RecognisedTemplate[] {
  return settings.stamps.flatMap((stamp) => {
    const template = known.find(({ id }) => id === stamp.template);
    const sheet = template ? stampedSheet(template, stamp, snapshot, settings.stamps) : null;
    if (!template || sheet === null) return [];
    return [{ template, layout: template.layoutOn(sheet), sheet, version: stamp.version }];
  });
}
/** How far a form is filled: entries made of entries asked for. */
export interface Completion {
  readonly filled: number;
  readonly required: number;
}

/** Level and plan type may stay open, and without adopted documents those of the territory are taken. */
const requiredCover = ["reportingUnit", "region", "year"] as const;

/** Cells without which the form cannot be submitted: unit, division, period, required figures, signatures. */
export const requiredCells = (layout: TemplateLayout): readonly CellPosition[] => [
  ...requiredCover.flatMap((field) => layout.cover[field] ?? []),
  ...layout.inputs.filter(({ required }) => required).map(({ cell }) => cell),
  ...Object.values(layout.signOff),
];

/** Counts for the completion bar, "12/31 必填"; a sheet that is not there counts as blank. */
export function templateCompletion(layout: TemplateLayout, snapshot: WorkbookSnapshot): Completion {
  const cells = requiredCells(layout);
  const sheet = sheetNamed(snapshot, layout.sheet);
  const filled = cells.filter(({ row, column }) => {
    const value = sheet === null ? null : valueAt(sheet, row, column);
    return value !== null && !isCellError(value) && String(value).trim() !== "";
  });
  return { filled: filled.length, required: cells.length };
}
