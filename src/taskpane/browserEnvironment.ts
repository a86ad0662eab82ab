import type { SessionEnvironment } from "./state/types";

/** Storage may be switched off (private windows, policies); the pane then simply forgets. */
const readPreference = (key: string): string | null => {
  try {
    return window.localStorage.getItem(key);
  } catch {
    return null;
  }
};

const writePreference = (key: string, value: string): void => {
  try {
    window.localStorage.setItem(key, value);
  } catch {
    // Nothing depends on it.
  }
};

/** What a session needs of the page that it runs in. */
export const browserEnvironment: SessionEnvironment = {
  now: () => new Date(),
  clock: () => performance.now(),
  pause: () => new Promise((resolve) => setTimeout(resolve, 0)),
  later: (milliseconds, work) => {
    const timer = setTimeout(work, milliseconds);
    return () => clearTimeout(timer);
  },
  readPreference,
  writePreference,
};
