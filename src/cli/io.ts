import { fill } from "../i18n/fill";
import { cliWords } from "../i18n/cli";
import type { CliWords } from "../i18n/cli.zh-CN";
import type { Locale } from "../i18n/locale";

/** Where a thread's program lies, and what Node is told to start it with. */
export interface WorkerProgram {
  readonly file: string;
  readonly execArgv?: readonly string[];
}

/** Where the command line reads and writes; the tests give their own. */
export interface Io {
  readonly out: (text: string) => void;
  /** Progress and explanations: never mixed with results. */
  readonly note: (text: string) => void;
  readonly readInput: () => Promise<string>;
  readonly now: () => Date;
  /** The program of a thread that audits files; without it all runs in one thread. */
  readonly worker?: WorkerProgram;
  /** Calls back on Ctrl-C instead of ending at once; gives the way to stop listening. */
  readonly onInterrupt?: (listener: () => void) => () => void;
}

/** 0 submittable or done · 1 not submittable, or an error value of `call` · 2 usage or unreadable file. */
export type ExitStatus = 0 | 1 | 2;

/** A mistake in how the command line was used, in words for the user; ends with status 2. */
export class UsageError extends Error {
  constructor(locale: Locale, key: keyof CliWords, values: Readonly<Record<string, string | number>> = {}) {
    super(fill(cliWords(locale)[key], values));
    this.name = "UsageError";
  }
}

export const errorDetail = (error: unknown): string =>
  error instanceof Error ? error.message : String(error);
