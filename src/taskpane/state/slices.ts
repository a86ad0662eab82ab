import type { SessionEnvironment } from "./types";

/** Longest stretch of work between two chances to paint, in milliseconds. */
const sliceLength = 12;

/** Thrown to leave a long computation that the user cancelled. */
export class Cancelled extends Error {
  constructor() {
    super("cancelled");
    this.name = "Cancelled";
  }
}

/** Runs a stepwise computation in slices, so that the pane stays alive and can be told to stop. */
export async function runInSlices<Progress, Outcome>(
  steps: Generator<Progress, Outcome>,
  environment: Pick<SessionEnvironment, "clock" | "pause">,
  signal: AbortSignal,
  onProgress: (progress: Progress) => void,
): Promise<Outcome> {
  let sliceStart = environment.clock();
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
    if (environment.clock() - sliceStart < sliceLength) continue;
    onProgress(step.value);
    await environment.pause();
    if (signal.aborted) throw new Cancelled();
    sliceStart = environment.clock();
  }
}
