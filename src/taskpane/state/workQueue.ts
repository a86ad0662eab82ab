import { HostError } from "../../hosts/types";
import { Cancelled } from "./slices";
import type { Store } from "./store";
import type { SessionProblem, SidebarState } from "./types";

type Work = (signal: AbortSignal) => Promise<void>;

/** Work on the workbook, one piece at a time in the order asked for. */
export interface WorkQueue {
  /** Shows what it does and what went wrong; never rejects. */
  readonly run: (work: Work) => Promise<void>;
  /** For what nobody asked for: says nothing, and what goes wrong is tried again at the next occasion. */
  readonly runQuietly: (work: Work) => Promise<void>;
  /** Ends the piece of work that runs. */
  readonly cancel: () => void;
}

/** What went wrong, as data that can be worded. */
export const problemOf = (error: unknown): SessionProblem => {
  if (error instanceof HostError) return error.problem;
  return { code: "failed", detail: error instanceof Error ? error.message : String(error) };
};

const isCancelled = (error: unknown): boolean =>
  error instanceof Cancelled || (error instanceof HostError && error.problem.code === "cancelled");

export function createWorkQueue(store: Store<SidebarState>): WorkQueue {
  let last: Promise<void> = Promise.resolve();
  let abort = new AbortController();
  const next = (piece: Work): Promise<void> => {
    last = last.then(() => {
      abort = new AbortController();
      return piece(abort.signal);
    });
    return last;
  };
  return {
    run: (work) =>
      next(async (signal) => {
        store.update({ problem: null });
        try {
          await work(signal);
        } catch (error) {
          if (!isCancelled(error)) store.update({ problem: problemOf(error) });
        } finally {
          store.update({ activity: null });
        }
      }),
    runQuietly: (work) => next((signal) => work(signal).catch(() => undefined)),
    cancel: () => abort.abort(),
  };
}
