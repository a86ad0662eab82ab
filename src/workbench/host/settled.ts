import { ICommandService } from "@univerjs/core";
import { FormulaCalculationSessionService } from "@univerjs/preset-sheets-core";
import type { Spreadsheet } from "../spreadsheet/createSpreadsheet";

/** The engine begins to calculate a moment after a change. */
const beginsWithin = 250;
const longest = 20_000;

/**
 * Waits until what was typed is in its cell and the formulas that follow from it are computed. With `leaveEditing` the
 * cell that the user is typing in stays open: a look in the background must never take the keys away.
 */
export function createSettling({ api, univer }: Spreadsheet): (leaveEditing?: boolean) => Promise<void> {
  const injector = univer.__getInjector();
  let lastChange = performance.now();
  injector.get(ICommandService).onMutationExecutedForCollab(() => {
    lastChange = performance.now();
  });
  return async (leaveEditing = false) => {
    if (!leaveEditing) await api.getActiveWorkbook()?.endEditingAsync(true);
    const calculation = injector.get(FormulaCalculationSessionService);
    const running = calculation.state.started && !calculation.state.resultApplied;
    if (!running && performance.now() - lastChange > beginsWithin) return;
    // A calculation that never ends must not hold up saving: what is there is read.
    await calculation.waitForLatestApplied(longest, beginsWithin).catch(() => undefined);
  };
}
