import { createHash } from "node:crypto";
import { readFile } from "node:fs/promises";
import type { Catalogue } from "../catalogue/catalogue";
import { readXlsx } from "../hosts/xlsx/readXlsx";
import { wordFileProblem } from "../i18n/files";
import type { Locale } from "../i18n/locale";
import type { FileReport } from "../report/types";
import type { ScopeOverrides } from "../validation/types";
import { validateWorkbook } from "../validation/validate";
import { errorDetail, UsageError } from "./io";

/** Reads and audits one file; a file that cannot be read becomes a report of its own. */
export async function auditFile(
  file: string,
  catalogue: Catalogue,
  overrides: ScopeOverrides,
  locale: Locale,
): Promise<FileReport> {
  const bytes = await readFile(file).catch((error: unknown) => {
    throw new UsageError(locale, "cannotOpen", { file, detail: errorDetail(error) });
  });
  const sha256 = createHash("sha256").update(bytes).digest("hex");
  const snapshot = await readXlsx(bytes);
  if (!snapshot.ok) {
    const message = wordFileProblem(snapshot.problem, file, locale);
    return { kind: "unreadable", file, sha256, code: snapshot.problem.code, message };
  }
  return {
    kind: "audited",
    file,
    sha256,
    report: validateWorkbook(snapshot.value, { catalogue, overrides }),
  };
}
