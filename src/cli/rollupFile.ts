import { createHash } from "node:crypto";
import { readFile, stat } from "node:fs/promises";
import path from "node:path";
import { loadCatalogue } from "../catalogue/catalogue";
import type { Division } from "../catalogue/types";
import { defaultLimits } from "../hosts/xlsx/read/limits";
import { readXlsx } from "../hosts/xlsx/readXlsx";
import { wordFileProblem } from "../i18n/files";
import { fill } from "../i18n/fill";
import type { Locale } from "../i18n/locale";
import { rollUpWords } from "../i18n/rollup";
import { summarise, type SummaryOptions } from "../report/rollup/summarise";
import type { FileSummary, UnreadableSummary } from "../report/rollup/types";
import { unitOfFile } from "../report/rollup/unitOf";
import { isRollUpWorkbook } from "../report/rollup/workbook";
import type { FileProblem } from "../workbook/fileProblem";
import { errorDetail } from "./io";

/** What every workbook of a roll-up is audited by; plain, so that it reaches another thread. */
export interface RollUpTask extends Omit<SummaryOptions, "catalogue"> {
  readonly folder: string;
}

/** What became of one file; an earlier roll-up's result is no unit's workbook. */
export type FileOutcome = FileSummary | { readonly kind: "own-result"; readonly file: string };

/** A file that gave no audit, with the sentence that says why. */
export const unreadable = (
  file: string,
  sha256: string | null,
  code: string,
  message: string,
  whole: Division | null,
): UnreadableSummary => ({
  kind: "unreadable",
  file,
  sha256,
  code,
  message,
  unit: unitOfFile(file, whole),
});

const wordsOf = (problem: FileProblem, file: string, locale: Locale): string =>
  wordFileProblem(problem, path.basename(file), locale);

/** What the program itself ran into, as a file's problem: the other files go on. */
export const brokenOff = (file: string, error: unknown, { whole, locale }: RollUpTask): UnreadableSummary =>
  unreadable(
    file,
    null,
    "worker-failed",
    fill(rollUpWords(locale).workerFailed, { detail: errorDetail(error) }),
    whole,
  );

/** Reads and audits one file of a roll-up and keeps what the roll-up needs; never throws. */
export async function summariseFile(file: string, task: RollUpTask): Promise<FileOutcome> {
  const { folder, whole, locale, overrides } = task;
  const place = path.join(folder, file);
  let bytes: Uint8Array;
  try {
    // Asked before reading, so that a huge file never comes into memory.
    const allowed = defaultLimits.fileBytes;
    if ((await stat(place)).size > allowed) {
      const problem = { code: "too-large", limit: "fileBytes", allowed, part: null } as const;
      return unreadable(file, null, problem.code, wordsOf(problem, file, locale), whole);
    }
    bytes = await readFile(place);
  } catch (error) {
    const detail = fill(rollUpWords(locale).notReadable, { detail: errorDetail(error) });
    return unreadable(file, null, "cannot-open", detail, whole);
  }
  try {
    const sha256 = createHash("sha256").update(bytes).digest("hex");
    const snapshot = await readXlsx(bytes);
    if (!snapshot.ok) {
      const { problem } = snapshot;
      return unreadable(file, sha256, problem.code, wordsOf(problem, file, locale), whole);
    }
    const sheets = snapshot.value.sheets.map(({ name }) => name);
    if (isRollUpWorkbook(sheets)) return { kind: "own-result", file };
    return summarise(snapshot.value, file, sha256, { catalogue: loadCatalogue(), overrides, whole, locale });
  } catch (error) {
    return brokenOff(file, error, task);
  }
}
