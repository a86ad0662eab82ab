import { rangeAddress } from "../../../workbook/address";
import type { Operation } from "../../../workbook/plan";
import type { Visibility } from "../../../workbook/snapshot";
import { supports } from "../features";
import { rangeIn } from "./formatSteps";
import { optionalStep, step, type Step } from "./steps";
import type { Tracker } from "./tracker";

type Of<Type extends Operation["type"]> = Extract<Operation, { type: Type }>;

const visibilities = {
  visible: "Visible",
  hidden: "Hidden",
  "very-hidden": "VeryHidden",
} as const satisfies Record<Visibility, Excel.Worksheet["visibility"]>;

const sheetIn = (context: Excel.RequestContext, name: string): Excel.Worksheet =>
  context.workbook.worksheets.getItem(name);

/** Excel shows a sheet by this name only until the one it replaces is gone. */
const passingName = "~GreenCheck";

/**
 * A replaced sheet goes after the new one has come, since a workbook must keep a visible sheet; a very hidden one
 * must be merely hidden before it may go.
 */
export function addSheetSteps(operation: Of<"add-sheet">, tracker: Tracker): readonly Step[] {
  const { sheet, visibility, position } = operation;
  const replaced = tracker.sheet(sheet);
  const name = replaced ? passingName : sheet;
  const finish = step((context) => {
    const added = sheetIn(context, name);
    if (replaced) added.name = sheet;
    if (position !== null) added.position = position;
    if (visibility !== "visible") added.visibility = visibilities[visibility];
  });
  const add = step((context) => void context.workbook.worksheets.add(name));
  const steps = [add, ...(replaced ? deleteSheetSteps(sheet, tracker) : []), finish];
  tracker.added(sheet, visibility);
  return steps;
}

/** Names that pointed at the sheet would stay behind as #REF!, so they go first. */
export function deleteSheetSteps(sheet: string, tracker: Tracker): readonly Step[] {
  const known = tracker.sheet(sheet);
  const names = tracker.namesOn(sheet).flatMap((name) => deleteNameSteps(name, tracker));
  const isVeryHidden = known?.visibility === "very-hidden";
  tracker.deleted(sheet);
  return [
    ...names,
    step((context) => {
      const worksheet = sheetIn(context, known?.name ?? sheet);
      if (isVeryHidden) worksheet.visibility = "Hidden";
      worksheet.delete();
    }),
  ];
}

export function visibilitySteps({ sheet, visibility }: Of<"visibility">, tracker: Tracker): readonly Step[] {
  tracker.shown(sheet, visibility);
  return [
    step((context) => {
      sheetIn(context, sheet).visibility = visibilities[visibility];
    }),
  ];
}

export function defineNameSteps(
  { name, sheet, range }: Of<"define-name">,
  tracker: Tracker,
): readonly Step[] {
  const old = deleteNameSteps(name, tracker);
  tracker.named(name, sheet);
  return [...old, step((context) => void context.workbook.names.add(name, rangeIn(context, sheet, range)))];
}

export function deleteNameSteps(name: string, tracker: Tracker): readonly Step[] {
  if (!tracker.forget(name)) return [];
  return [step((context) => context.workbook.names.getItem(name).delete())];
}

/** Widths, heights and colours stay free, so that a filled sheet can be made readable and marked. */
const allowed: Excel.WorksheetProtectionOptions = {
  allowFormatCells: true,
  allowFormatColumns: true,
  allowFormatRows: true,
  selectionMode: "Normal",
};

export function protectSteps({ sheet, enabled }: Of<"protect">, tracker: Tracker): readonly Step[] {
  if (tracker.isProtected(sheet) === enabled) return [];
  tracker.protected(sheet, enabled);
  return [
    step((context) => {
      const { protection } = sheetIn(context, sheet);
      if (enabled) protection.protect(allowed);
      else protection.unprotect();
    }),
  ];
}

export const freezeSteps = ({ sheet, rows, columns }: Of<"freeze">): readonly Step[] => [
  step((context) => {
    const { freezePanes } = sheetIn(context, sheet);
    freezePanes.unfreeze();
    if (rows > 0 && columns > 0) freezePanes.freezeAt(rangeAddress({ row: 0, column: 0, rows, columns }));
    else if (rows > 0) freezePanes.freezeRows(rows);
    else if (columns > 0) freezePanes.freezeColumns(columns);
  }),
];

/** Excel refuses page settings where no printer is installed, which must not cost the sheet. */
export function printSteps(operation: Of<"print-setup">): readonly Step[] {
  if (!supports("ExcelApi", "1.9")) return [];
  const { sheet, orientation, fitToWidth, titleRows, footer } = operation;
  return [
    optionalStep((context) => {
      const layout = sheetIn(context, sheet).pageLayout;
      layout.paperSize = "A4";
      layout.orientation = orientation === "portrait" ? "Portrait" : "Landscape";
      layout.zoom = { horizontalFitToPages: fitToWidth };
      if (titleRows)
        layout.setPrintTitleRows(`$${titleRows.first + 1}:$${titleRows.first + titleRows.count}`);
      if (footer !== null) layout.headersFooters.defaultForAllPages.centerFooter = footer;
    }),
  ];
}

export function selectSteps({ sheet, range }: Of<"select">): readonly Step[] {
  return [
    step((context) => {
      sheetIn(context, sheet).activate();
      rangeIn(context, sheet, range).select();
    }),
  ];
}
