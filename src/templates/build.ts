import type { CellPosition } from "../workbook/address";
import { sameName } from "../workbook/names";
import type { Operation, WorkbookPlan } from "../workbook/plan";
import type { WorkbookSettings } from "../workbook/settings";
import { emptySettings, readSettings, settingsPlan } from "../workbook/settingsSheet";
import type { WorkbookSnapshot } from "../workbook/snapshot";
import { adoptedText } from "./adopted";
import { readEntries } from "./entries";
import { coverCell, valueCell } from "./formulas";
import { notesPlan, signOffPlan } from "./closingPlan";
import { coverPlan, type CoverValues } from "./coverPlan";
import type { FormModel } from "./model";
import { lineResults } from "./results";
import { tableWidths } from "./tableLook";
import { tablePlan } from "./tablePlan";
import type { TemplateBuild, TemplateData, TemplateOptions } from "./types";

const emptyWorkbook: WorkbookSnapshot = { sheets: [], names: [], externalLinks: [] };

/** `wanted`, or with the first free number behind it; `numbered` says how. */
function freeName(wanted: string, taken: readonly string[], numbered: (count: number) => string): string {
  const isTaken = (name: string): boolean => taken.some((other) => sameName(name, other));
  if (!isTaken(wanted)) return wanted;
  let count = 2;
  while (isTaken(numbered(count))) count += 1;
  return numbered(count);
}

function coverValues(model: FormModel, data: TemplateData, settings: WorkbookSettings): CoverValues {
  const { cover } = data;
  const adopted = cover.adopted ?? settings.adopted;
  const documents = model.documents.filter((document) =>
    adopted ? adopted.includes(document.id) : document.kind === "issued-policy",
  );
  return {
    reportingUnit: cover.reportingUnit ?? settings.reportingUnit,
    region: cover.region ?? settings.region,
    year: cover.year ?? settings.year,
    level: cover.level ?? settings.level,
    planType: cover.planType ?? settings.planType,
    adopted: adoptedText(documents) || null,
  };
}

/** The workbook remembers what was given, and which sheet this template made. */
function settingsWith(
  model: FormModel,
  data: TemplateData,
  before: WorkbookSettings,
  sheet: string,
): WorkbookSettings {
  const { cover } = data;
  const stamp = { template: model.declaration.id, version: model.declaration.version, sheet };
  return {
    ...before,
    reportingUnit: cover.reportingUnit ?? before.reportingUnit,
    region: cover.region ?? before.region,
    year: cover.year ?? before.year,
    level: cover.level ?? before.level,
    planType: cover.planType ?? before.planType,
    adopted: cover.adopted ?? before.adopted,
    stamps: [...before.stamps.filter((other) => !sameName(other.sheet, sheet)), stamp],
  };
}

/** Defined names are one to a workbook: those of a second template get a number. */
function withFreeNames(operations: readonly Operation[], taken: readonly string[]): readonly Operation[] {
  return operations.map((operation) =>
    operation.type === "define-name"
      ? { ...operation, name: freeName(operation.name, taken, (count) => `${operation.name}_${count}`) }
      : operation,
  );
}

function pageOperations(model: FormModel, sheet: string): readonly Operation[] {
  const { id, version } = model.declaration;
  return [
    { type: "freeze", sheet, rows: model.headerRow + 1, columns: 0 },
    {
      type: "print-setup",
      sheet,
      paper: "A4",
      orientation: "portrait",
      fitToWidth: 1,
      titleRows: { first: model.headerRow, count: 1 },
      footer: `&L${id} ${version}&C第 &P 页，共 &N 页&RGreenCheck 绿规校核`,
    },
    { type: "protect", sheet, enabled: true },
  ];
}

/** Where the user goes on: the first blank of the cover, else the first figure. */
function firstOpenCell(model: FormModel, cover: CoverValues): CellPosition | null {
  const blank = model.cover.find((field) => cover[field] === null);
  const line = model.indicatorLines[0];
  return (blank ? coverCell(model, blank) : null) ?? (line ? valueCell(line) : null);
}

/**
 * The sheet with its stamp. Deterministic: equal data into an equal workbook give an equal plan.
 * Data that the template has no place for come back in `unused`.
 */
export function buildTemplate(
  model: FormModel,
  data: TemplateData,
  options: TemplateOptions = {},
): TemplateBuild {
  const before = options.into ?? emptyWorkbook;
  const settings = options.into ? readSettings(options.into) : emptySettings;
  const wanted = options.sheet ?? model.declaration.sheet;
  const sheet = freeName(
    wanted,
    before.sheets.map(({ name }) => name),
    (count) => `${wanted} (${count})`,
  );
  const entries = readEntries(model, data);
  const cover = coverValues(model, data, settings);
  const resultOf = lineResults(model, entries, cover);
  const sheetOperations: readonly Operation[] = [
    { type: "add-sheet", sheet, visibility: "visible", position: null, ifExists: "fail" },
    ...tableWidths(sheet),
    ...coverPlan(model, sheet, cover),
    ...tablePlan(model, sheet, entries, resultOf),
    ...signOffPlan(model, sheet, data.signOff),
    ...notesPlan(model, sheet),
    ...pageOperations(model, sheet),
  ];
  const first = firstOpenCell(model, cover);
  const plan: WorkbookPlan = {
    operations: [
      ...withFreeNames(
        sheetOperations,
        before.names.map(({ name }) => name),
      ),
      ...settingsPlan(settingsWith(model, data, settings, sheet), before).operations,
      ...(first ? [{ type: "select" as const, sheet, range: { ...first, rows: 1, columns: 1 } }] : []),
    ],
  };
  return { plan, sheet, unused: entries.unused };
}
