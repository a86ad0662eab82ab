import type { SessionEnvironment } from "../../src/taskpane/state/types";

/** An environment whose time goes only as it is told to. */
export interface ToldEnvironment extends SessionEnvironment {
  /** Runs what was put off, whatever its hour. */
  readonly runLater: () => void;
  readonly delays: () => readonly number[];
}

/** `tick` is what each look at the clock takes, in milliseconds. */
export function toldEnvironment({
  tick = 1,
  preferences = new Map<string, string>(),
}: { readonly tick?: number; readonly preferences?: Map<string, string> } = {}): ToldEnvironment {
  let time = 0;
  let waiting: { readonly milliseconds: number; readonly work: () => void }[] = [];
  return {
    now: () => new Date("2026-11-21T02:00:00Z"),
    pause: () => Promise.resolve(),
    clock: () => (time += tick),
    later: (milliseconds, work) => {
      const entry = { milliseconds, work };
      waiting.push(entry);
      return () => {
        waiting = waiting.filter((one) => one !== entry);
      };
    },
    readPreference: (key) => preferences.get(key) ?? null,
    writePreference: (key, value) => void preferences.set(key, value),
    runLater: () => {
      const due = waiting;
      waiting = [];
      for (const { work } of due) work();
    },
    delays: () => waiting.map(({ milliseconds }) => milliseconds),
  };
}
