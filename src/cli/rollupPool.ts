import { Worker } from "node:worker_threads";
import type { WorkerProgram } from "./io";
import { brokenOff, summariseFile, type FileOutcome, type RollUpTask } from "./rollupFile";

/** A thread that needs more for one file is ended, and the file told as such; the others go on. */
const megabytesPerThread = 2048;

export interface PoolOptions {
  readonly jobs: number;
  /** null: everything runs in this thread, one file after another. */
  readonly program: WorkerProgram | null;
  readonly signal: AbortSignal;
  readonly onDone: (outcome: FileOutcome, done: number) => void;
}

/** One file in a thread: settled by its answer, by the thread's failure or by its end. */
function ask(worker: Worker, file: string): Promise<FileOutcome> {
  return new Promise((resolve, reject) => {
    const onExit = (code: number): void => onError(new Error(`exit ${code}`));
    const forget = (): void => {
      worker.off("message", onMessage).off("error", onError).off("messageerror", onError).off("exit", onExit);
    };
    function onMessage(outcome: FileOutcome): void {
      forget();
      resolve(outcome);
    }
    function onError(error: unknown): void {
      forget();
      reject(error);
    }
    worker.on("message", onMessage).on("error", onError).on("messageerror", onError).on("exit", onExit);
    worker.postMessage(file);
  });
}

/**
 * Audits files in threads and gives their outcomes in the order of the files, whatever the order in which they end.
 * A thread that breaks off costs its one file and is replaced. Aborted, it stops at once and gives what is there.
 */
export async function auditInPool(
  files: readonly string[],
  task: RollUpTask,
  { jobs, program, signal, onDone }: PoolOptions,
): Promise<readonly FileOutcome[]> {
  const outcomes = new Map<number, FileOutcome>();
  const queue = files.entries();
  const threads = new Set<Worker>();
  const stop = (): void => {
    for (const thread of threads) void thread.terminate();
  };
  signal.addEventListener("abort", stop, { once: true });

  const started = (): Worker | null => {
    if (program === null) return null;
    const thread = new Worker(program.file, {
      workerData: task,
      resourceLimits: { maxOldGenerationSizeMb: megabytesPerThread },
      ...(program.execArgv === undefined ? {} : { execArgv: [...program.execArgv] }),
    });
    threads.add(thread);
    return thread;
  };

  async function lane(): Promise<void> {
    let thread: Worker | null = null;
    for (const [index, file] of queue) {
      if (signal.aborted) return;
      thread ??= started();
      let outcome: FileOutcome;
      try {
        outcome = await (thread === null ? summariseFile(file, task) : ask(thread, file));
      } catch (error) {
        if (signal.aborted) return;
        if (thread !== null) threads.delete(thread);
        void thread?.terminate();
        thread = null;
        outcome = brokenOff(file, error, task);
      }
      outcomes.set(index, outcome);
      onDone(outcome, outcomes.size);
    }
    if (thread !== null) await thread.terminate();
  }

  const lanes = program === null ? 1 : Math.max(1, Math.min(jobs, files.length));
  await Promise.all(Array.from({ length: lanes }, lane));
  signal.removeEventListener("abort", stop);
  return files.flatMap((_, index) => outcomes.get(index) ?? []);
}
