import { createHash } from "node:crypto";
import { readFile, stat } from "node:fs/promises";
import path from "node:path";
import type { Catalogue } from "../catalogue/catalogue";
import { defaultLimits } from "../hosts/xlsx/read/limits";
import { readXlsx } from "../hosts/xlsx/readXlsx";
import { wordFileProblem } from "../i18n/files";
import type { Locale } from "../i18n/locale";
import type { FileReport, UnreadableFile } from "../report/types";
import type { ScopeOverrides } from "../validation/types";
import { validateWorkbook } from "../validation/validate";
import type { FileProblem } from "../workbook/fileProblem";
import { errorDetail, UsageError } from "./io";

const unreadable = (
  file: string,
  sha256: string | null,
  problem: FileProblem,
  locale: Locale,
): UnreadableFile => ({
  kind: "unreadable",
  file,
  sha256,
  code: problem.code,
  message: wordFileProblem(problem, path.basename(file), locale),
});

/** Reads and audits one file; a file that cannot be read becomes a report of its own. */
export async function auditFile(
  file: string,
  catalogue: Catalogue,
  overrides: ScopeOverrides,
  locale: Locale,
): Promise<FileReport> {
  const cannotOpen = (error: unknown): never => {
    throw new UsageError(locale, "cannotOpen", { file, detail: errorDetail(error) });
  };
  // Asked before reading, so that a huge file never comes into memory.
  const { size } = await stat(file).catch(cannotOpen);
  const allowed = defaultLimits.fileBytes;
  if (size > allowed) {
    return unreadable(file, null, { code: "too-large", limit: "fileBytes", allowed, part: null }, locale);
  }
  const bytes = await readFile(file).catch(cannotOpen);
  const sha256 = createHash("sha256").update(bytes).digest("hex");
  const snapshot = await readXlsx(bytes);
  if (!snapshot.ok) return unreadable(file, sha256, snapshot.problem, locale);
  const report = validateWorkbook(snapshot.value, { catalogue, overrides });
  return { kind: "audited", file, sha256, report };
}
