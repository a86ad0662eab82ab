import type { Operation, WorkbookPlan } from "../../workbook/plan";
import type { WorkbookSnapshot } from "../../workbook/snapshot";
import type { SavedLook } from "../save/savedLook";
import { type SheetFacts } from "../conversion/fromWorkbookData";

/**
 * What a workbook holds and the grid cannot: protection, very hidden sheets, names that are no range and
 * links out of the file; and the way from the opened file to `known`, so that notes, print set-up and the
 * like are written on save. Never changed in place, so that an undo puts the former one back.
 */
export interface SideModel {
  /** By Univer's sheet id. */
  readonly facts: Readonly<Record<string, SheetFacts>>;
  readonly otherNames: WorkbookSnapshot["names"];
  readonly externalLinks: WorkbookSnapshot["externalLinks"];
  /** Everything since the file was opened: the user's edits before each plan, and the plans. */
  readonly journal: readonly Operation[];
  /** The workbook that the journal leads to. */
  readonly known: WorkbookSnapshot;
  /** Its looks by sheet name, to tell what the user changed of them since. */
  readonly looks: ReadonlyMap<string, SavedLook>;
}

const noWorkbook: WorkbookSnapshot = { sheets: [], names: [], externalLinks: [] };

export const emptySideModel: SideModel = {
  facts: {},
  otherNames: [],
  externalLinks: [],
  journal: [],
  known: noWorkbook,
  looks: new Map(),
};

type IdOf = (sheet: string) => string | null;

function factsOf(workbook: WorkbookSnapshot, idOf: IdOf): SideModel["facts"] {
  return Object.fromEntries(
    workbook.sheets.flatMap((sheet) => {
      const id = idOf(sheet.name);
      const facts = { protection: sheet.protection, veryHidden: sheet.visibility === "very-hidden" };
      return id === null ? [] : [[id, facts] as const];
    }),
  );
}

/** The side model of a workbook that the journal leads to. */
export const sideModelOf = (
  known: WorkbookSnapshot,
  idOf: IdOf,
  looks: SideModel["looks"],
  journal: readonly Operation[] = [],
): SideModel => ({
  facts: factsOf(known, idOf),
  otherNames: known.names.filter(({ sheet, range }) => sheet === null || range === null),
  externalLinks: known.externalLinks,
  journal,
  known,
  looks,
});

/** Selecting a cell is no change of the workbook. */
export const recorded = ({ operations }: WorkbookPlan): readonly Operation[] =>
  operations.filter(({ type }) => type !== "select");
