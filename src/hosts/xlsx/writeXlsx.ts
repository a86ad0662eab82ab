import type { WorkbookPlan } from "../../workbook/plan";
import { HostError } from "../types";
import { blankWorkbook } from "./write/blankWorkbook";
import { pack } from "./write/parts";
import { patchPackage } from "./write/patchPackage";

/**
 * A new workbook (.xlsx) made by a plan, which has to add at least one visible sheet. Equal plans give equal
 * bytes; formulas carry their results, so that the file shows them wherever it is opened.
 *
 * @throws HostError where the plan cannot be applied: the same problem that `applyPlan` gives.
 */
export async function writeXlsx(plan: WorkbookPlan): Promise<Uint8Array> {
  const nothing = { sheets: [], names: [], externalLinks: [] };
  const written = patchPackage(blankWorkbook(), nothing, plan, true);
  if (!written.ok) throw new HostError(written.problem);
  return pack(written.value);
}
