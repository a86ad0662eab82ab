import type { Catalogue } from "../../catalogue/catalogue";
import type { WorkbookHost } from "../../hosts/types";
import type { ValidationReport } from "../../validation/types";
import { emptyMemory } from "../../validation/memory";
import { validateInSteps } from "../../validation/validate";
import { contentHash } from "../../workbook/contentHash";
import { invertPlan } from "../../workbook/invertPlan";
import type { WorkbookPlan } from "../../workbook/plan";
import { withKnownSheets } from "../../workbook/sharing";
import type { WorkbookSnapshot } from "../../workbook/snapshot";
import { overviewOf } from "./overview";
import { followProgress, noOpenFindings } from "./progress";
import { changedSheet, touchedSheets } from "./sameEntries";
import { runInSlices } from "./slices";
import type { Store } from "./store";
import type { ChangeLabel, SessionEnvironment, SidebarState } from "./types";

/** Reads, audits and changes the one workbook, and keeps the state that shows it. */
export interface WorkbookAccess {
  readonly read: (signal: AbortSignal, quiet?: "quiet") => Promise<WorkbookSnapshot>;
  /** Says anew what the workbook is about. */
  readonly look: (snapshot: WorkbookSnapshot) => void;
  readonly audit: (
    snapshot: WorkbookSnapshot,
    signal: AbortSignal,
    quiet?: "quiet",
  ) => Promise<ValidationReport>;
  /** Applies a plan, keeps the way back, and gives the workbook as it is afterwards. */
  readonly change: (
    label: ChangeLabel,
    before: WorkbookSnapshot,
    plan: WorkbookPlan,
  ) => Promise<WorkbookSnapshot>;
  /** Takes the last change back; null where there is none, or the user wrote on its sheets since. */
  readonly undo: (signal: AbortSignal) => Promise<WorkbookSnapshot | null>;
  /** Counting of what is settled begins anew with the next audit. */
  readonly beginAnew: () => void;
  /** Whether the workbook holds something else than when it was last looked at. */
  readonly isNews: (snapshot: WorkbookSnapshot) => boolean;
  /** The last change can be taken back only as long as its sheets are as it left them. */
  readonly withdrawOvertakenUndo: (snapshot: WorkbookSnapshot) => void;
  readonly isWriting: () => boolean;
  /** Milliseconds that reading, and reading and auditing, took last. */
  readonly cost: () => { readonly reading: number; readonly auditing: number };
}

export function createWorkbookAccess(
  host: WorkbookHost,
  catalogue: Catalogue,
  environment: SessionEnvironment,
  store: Store<SidebarState>,
): WorkbookAccess {
  let knownContent: string | null = null;
  let lastRead: WorkbookSnapshot | null = null;
  const memory = emptyMemory();
  let seen = noOpenFindings;
  let last: { readonly sheets: readonly string[]; readonly after: WorkbookSnapshot } | null = null;
  let writing = false;
  let cost = { reading: 0, auditing: 0 };

  const timed = async <Outcome>(part: keyof typeof cost, work: () => Promise<Outcome>): Promise<Outcome> => {
    const start = environment.clock();
    const outcome = await work();
    cost = { ...cost, [part]: environment.clock() - start };
    return outcome;
  };

  /** What is read takes the place of what was read before, sheet by sheet where something changed. */
  const withKnown = (snapshot: WorkbookSnapshot): WorkbookSnapshot => {
    lastRead = lastRead === null ? snapshot : withKnownSheets(snapshot, lastRead);
    return lastRead;
  };

  const read: WorkbookAccess["read"] = async (signal, quiet) =>
    withKnown(
      await timed("reading", () =>
        host.readSnapshot({
          signal,
          leaveEditing: quiet !== undefined,
          ...(quiet === undefined && {
            onProgress: (done, total, sheet) =>
              store.update({ activity: { kind: "reading", done, total, sheet } }),
          }),
        }),
      ),
    );

  /** After a write there is nothing left to cancel: what is there now must be known. */
  const readBack = () => read(new AbortController().signal, "quiet");

  const write = async (plan: WorkbookPlan): Promise<void> => {
    store.update({ activity: { kind: "writing" } });
    writing = true;
    try {
      await host.applyPlan(plan);
    } finally {
      writing = false;
    }
  };

  return {
    read,
    look: (snapshot) => {
      knownContent = contentHash(snapshot);
      store.update({ overview: overviewOf(snapshot, catalogue) });
    },
    audit: async (snapshot, signal, quiet) => {
      const report = await timed("auditing", () =>
        runInSlices(
          validateInSteps(snapshot, { catalogue, overrides: {} }, undefined, memory),
          environment,
          signal,
          (progress) => {
            if (quiet === undefined) store.update({ activity: { kind: "auditing", ...progress } });
          },
        ),
      );
      const followed = followProgress(seen, report.findings);
      seen = followed.seen;
      knownContent = report.contentHash;
      const overview = overviewOf(snapshot, catalogue);
      store.update({ report, stale: false, overview, progress: followed.progress });
      return report;
    },
    change: async (label, before, plan) => {
      if (plan.operations.length === 0) return before;
      await write(plan);
      const inverse = invertPlan(plan, before);
      const after = await readBack();
      last = { sheets: touchedSheets(plan), after };
      store.update({
        change: { label, undo: inverse.ok ? inverse.value : null },
        stale: store.get().report !== null,
      });
      return after;
    },
    undo: async (signal) => {
      const { change } = store.get();
      if (change === null || change.undo === null || last === null) return null;
      const sheet = changedSheet(last.sheets, last.after, await read(signal));
      if (sheet !== null) {
        store.update({ problem: { code: "undo-too-late", sheet }, change: null });
        return null;
      }
      await write(change.undo);
      store.update({ change: { label: { kind: "undone" }, undo: null }, stale: store.get().report !== null });
      return readBack();
    },
    beginAnew: () => {
      seen = noOpenFindings;
    },
    isNews: (snapshot) => contentHash(snapshot) !== knownContent,
    withdrawOvertakenUndo: (snapshot) => {
      const { change } = store.get();
      if (change === null || last === null || change.undo === null) return;
      if (changedSheet(last.sheets, last.after, snapshot) !== null) store.update({ change: null });
    },
    isWriting: () => writing,
    cost: () => cost,
  };
}
