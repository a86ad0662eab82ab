import type { Operation, WorkbookPlan } from "../../workbook/plan";
import type { WorkbookSnapshot } from "../../workbook/snapshot";
import { type SheetFacts } from "../conversion/fromWorkbookData";

/**
 * What a workbook holds and the grid cannot: protection, very hidden sheets, names that are no range,
 * links out of the file, and every plan applied since it was opened, so that notes, print set-up and the
 * like are written on save. Never changed in place, so that an undo puts the former one back.
 */
export interface SideModel {
  /** By Univer's sheet id. */
  readonly facts: Readonly<Record<string, SheetFacts>>;
  readonly otherNames: WorkbookSnapshot["names"];
  readonly externalLinks: WorkbookSnapshot["externalLinks"];
  readonly journal: readonly Operation[];
}

export const emptySideModel: SideModel = { facts: {}, otherNames: [], externalLinks: [], journal: [] };

/** Facts of every sheet, found by its name. */
export function factsOf(
  workbook: WorkbookSnapshot,
  idOf: (sheet: string) => string | null,
): Readonly<Record<string, SheetFacts>> {
  return Object.fromEntries(
    workbook.sheets.flatMap((sheet) => {
      const id = idOf(sheet.name);
      const facts = { protection: sheet.protection, veryHidden: sheet.visibility === "very-hidden" };
      return id === null ? [] : [[id, facts] as const];
    }),
  );
}

export const sideModelOf = (
  workbook: WorkbookSnapshot,
  idOf: (sheet: string) => string | null,
): SideModel => ({
  facts: factsOf(workbook, idOf),
  otherNames: workbook.names.filter(({ sheet, range }) => sheet === null || range === null),
  externalLinks: workbook.externalLinks,
  journal: [],
});

/** Selecting a cell is no change of the workbook. */
export const recorded = ({ operations }: WorkbookPlan): readonly Operation[] =>
  operations.filter(({ type }) => type !== "select");
