import type { WorkbookPlan } from "../../../workbook/plan";
import { supports } from "../features";
import { inOneBatch, withOneUndo } from "../session";
import { checkPlan } from "./checkPlan";
import { operationSteps } from "./operationSteps";
import { stepBatches, type Step } from "./steps";
import { readTextCells } from "./textCells";
import { Tracker } from "./tracker";

/** Applies a plan in as few batches as its size allows; refused before the first change where it cannot be done. */
export async function applyToWorkbook(plan: WorkbookPlan): Promise<void> {
  if (plan.operations.length === 0) return;
  await withOneUndo(async (context) => {
    const outline = await checkPlan(context, plan);
    const textCells = await readTextCells(context, plan, outline);
    const tracker = new Tracker(outline);
    const steps = plan.operations.flatMap((operation) => operationSteps(operation, tracker, textCells));
    await sendBatches(context, stepBatches(steps));
  });
}

async function sendBatches(
  context: Excel.RequestContext,
  batches: readonly (readonly Step[])[],
): Promise<void> {
  const [batch, ...rest] = batches;
  if (!batch) return;
  await sendBatch(context, batch);
  await sendBatches(context, rest);
}

async function sendBatch(context: Excel.RequestContext, batch: readonly Step[]): Promise<void> {
  const sent = inOneBatch(context, () => {
    holdCalculation(context);
    batch.forEach(({ queue }) => queue(context));
  });
  await (batch[0]?.optional ? sent.catch(() => undefined) : sent);
}

/** One calculation and one redraw a batch instead of one a cell. */
function holdCalculation({ workbook: { application } }: Excel.RequestContext): void {
  if (supports("ExcelApi", "1.6")) application.suspendApiCalculationUntilNextSync();
  if (supports("ExcelApi", "1.9")) application.suspendScreenUpdatingUntilNextSync();
}
