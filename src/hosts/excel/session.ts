import { supports } from "./features";
import { officeCode, toHostError } from "./problems";

/** Waits before a batch is tried again while a user is typing in a cell, in milliseconds. */
const patience = [150, 350, 700];

const pause = (milliseconds: number): Promise<void> =>
  new Promise((resolve) => setTimeout(resolve, milliseconds));

/** Excel refuses a whole batch while a cell is being edited, so that trying it again does nothing twice. */
async function patiently<Value>(attempt: () => Promise<Value>, waits: readonly number[]): Promise<Value> {
  try {
    return await attempt();
  } catch (error) {
    const [wait, ...rest] = waits;
    if (wait === undefined || officeCode(error) !== "InvalidOperationInCellEditMode") throw error;
    await pause(wait);
    return patiently(attempt, rest);
  }
}

/**
 * Queues work and sends it as one batch. `queue` runs anew for each attempt, so it must make its proxies itself;
 * what it returns may be read afterwards.
 */
export function inOneBatch<Queued>(context: Excel.RequestContext, queue: () => Queued): Promise<Queued> {
  return patiently(async () => {
    const queued = queue();
    await context.sync();
    return queued;
  }, patience);
}

/** Runs `work` against the workbook; whatever goes wrong comes out as a `HostError`. */
export async function withExcel<Value>(
  work: (context: Excel.RequestContext) => Promise<Value>,
): Promise<Value> {
  try {
    return await Excel.run(work);
  } catch (error) {
    throw toHostError(error);
  }
}

/** Like `withExcel`; one undo takes all of it back where Excel can (ExcelApi 1.20). */
export async function withOneUndo<Value>(
  work: (context: Excel.RequestContext) => Promise<Value>,
): Promise<Value> {
  if (!supports("ExcelApi", "1.20")) return withExcel(work);
  try {
    return await Excel.run({ mergeUndoGroup: true }, work);
  } catch (error) {
    throw toHostError(error);
  }
}
