import type { WorkbookHost } from "../../hosts/types";
import type { Store } from "./store";
import type { SessionEnvironment, SidebarState } from "./types";
import type { WorkbookAccess } from "./workbookAccess";
import type { WorkQueue } from "./workQueue";

/** The user has stopped typing for so long, in milliseconds. */
const typingPause = 600;
/** Waiting is stretched with what a look costs, so that a large workbook is not read all the time. */
const restRatio = 5;
/** A look that costs more is left to the user; an audit that costs more too. */
const dearLook = 3000;
const dearAudit = 400;

/**
 * Follows the user's edits: completion, scope and, where an audit is quick, the findings stay true by themselves.
 * Else the report is marked as out of date.
 */
export function followEdits(
  host: WorkbookHost,
  environment: SessionEnvironment,
  store: Store<SidebarState>,
  queue: WorkQueue,
  access: WorkbookAccess,
): () => void {
  let callOff: (() => void) | null = null;
  const markStale = () => store.update({ stale: store.get().report !== null });

  const lookAgain = () =>
    queue.runQuietly(async (signal) => {
      const snapshot = await access.read(signal, "quiet");
      if (!access.isNews(snapshot)) return;
      access.withdrawOvertakenUndo(snapshot);
      markStale();
      if (store.get().report !== null && access.cost().auditing <= dearAudit)
        await access.audit(snapshot, signal, "quiet");
      else access.look(snapshot);
    });

  const stop = host.onWorkbookChanged(() => {
    if (access.isWriting()) return;
    callOff?.();
    callOff = null;
    const { reading } = access.cost();
    if (reading > dearLook) markStale();
    else
      callOff = environment.later(Math.max(typingPause, restRatio * reading), () => {
        callOff = null;
        void lookAgain();
      });
  });
  return () => {
    callOff?.();
    stop();
  };
}
