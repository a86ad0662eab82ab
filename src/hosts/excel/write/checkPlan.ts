import { applyPlan } from "../../../workbook/applyPlan";
import type { WorkbookPlan } from "../../../workbook/plan";
import type { SheetSnapshot } from "../../../workbook/snapshot";
import { HostError } from "../../types";
import { readDetails, type SheetDetails } from "../read/details";
import { readOutline, type SheetOutline, type WorkbookOutline } from "../read/outline";

/**
 * Applies the plan to the workbook's frame (sheets, names, merged areas, protection; no values) before anything
 * is changed: what the reference host refuses is refused here, as a whole and with the same problem.
 */
export async function checkPlan(context: Excel.RequestContext, plan: WorkbookPlan): Promise<WorkbookOutline> {
  const outline = await readOutline(context);
  if (outline.structureProtected && changesStructure(plan))
    throw new HostError({ code: "workbook-protected" });
  const details = needsDetails(plan, outline) ? await readDetails(context, outline.sheets) : [];
  const sheets = outline.sheets.map((sheet, index) => frameOf(sheet, details[index]));
  const applied = applyPlan({ sheets, names: outline.names, externalLinks: [] }, plan);
  if (!applied.ok) throw new HostError(applied.problem);
  return outline;
}

const changesStructure = ({ operations }: WorkbookPlan): boolean =>
  operations.some(({ type }) => type === "add-sheet" || type === "delete-sheet" || type === "visibility");

const needsDetails = ({ operations }: WorkbookPlan, { sheets }: WorkbookOutline): boolean =>
  sheets.some((sheet) => sheet.protected) || operations.some(({ type }) => type === "merge");

const frameOf = (sheet: SheetOutline, details: SheetDetails | undefined): SheetSnapshot => ({
  name: sheet.name,
  visibility: sheet.visibility,
  usedRange: null,
  values: [],
  formulas: [],
  numberFormats: [],
  merged: details?.merged ?? [],
  hiddenRows: [],
  hiddenColumns: [],
  protection: { protected: sheet.protected, open: details?.open ?? [] },
});
