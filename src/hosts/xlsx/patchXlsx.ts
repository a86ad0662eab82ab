import { fail, succeed, type Result } from "../../quantity/result";
import type { WorkbookPlan } from "../../workbook/plan";
import type { HostProblem } from "../types";
import { readXlsx } from "./readXlsx";
import { MarkupError } from "./write/markup";
import { pack, unpack } from "./write/parts";
import { patchPackage } from "./write/patchPackage";

/**
 * A user's file with the plan's changes in it. Cells keep their style, and every part that the plan does not
 * concern (charts, pivot tables, comments, themes, pictures) stays byte for byte. Formulas that rest on a
 * changed value are calculated anew when the file is next opened.
 *
 * On a sheet that the plan did not add, it can write cells, style and format them, merge, hide, size, protect,
 * define names and delete sheets; validation rules, conditions, notes, links, panes and print
 * set-up are `unsupported` there. A file that cannot be read is `failed` with the reason's code.
 */
export async function patchXlsx(
  original: Uint8Array,
  plan: WorkbookPlan,
): Promise<Result<Uint8Array, HostProblem>> {
  const before = await readXlsx(original);
  if (!before.ok) return fail({ code: "failed", detail: before.problem.code });
  const parts = unpack(original);
  if (!parts.ok) return parts;
  try {
    const patched = patchPackage(parts.value, before.value, plan, false);
    return patched.ok ? succeed(pack(patched.value)) : patched;
  } catch (error) {
    if (error instanceof MarkupError) return fail({ code: "failed", detail: error.message });
    throw error;
  }
}
