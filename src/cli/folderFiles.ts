import { readdir } from "node:fs/promises";
import path from "node:path";
import type { SkippedFile } from "../report/rollup/types";

/** Spreadsheets, also of programs whose files cannot be read: their sender is then not taken for missing. */
const spreadsheetEndings = new Set([".xlsx", ".xlsm", ".xltx", ".xltm", ".xls", ".xlsb", ".et", ".ods"]);

/** Files of a folder, paths below it with "/". */
export interface FolderFiles {
  readonly found: readonly string[];
  readonly skipped: readonly SkippedFile[];
}

function skipReason(name: string, isFile: boolean): SkippedFile["reason"] | null {
  if (name.startsWith("~$") || name.startsWith(".~")) return "lock-file";
  if (name.startsWith(".")) return "hidden";
  if (!isFile) return "link";
  return spreadsheetEndings.has(path.extname(name).toLowerCase()) ? null : "not-a-workbook";
}

const byName = <Named extends { readonly name: string }>(one: Named, other: Named): number =>
  one.name < other.name ? -1 : one.name > other.name ? 1 : 0;

/** Names in the order of their characters, whatever the machine's language; links are not followed. */
async function walk(root: string, below: string, found: string[], skipped: SkippedFile[]): Promise<void> {
  const entries = await readdir(path.join(root, below), { withFileTypes: true }).catch((error: unknown) => {
    if (below === "") throw error;
    skipped.push({ file: below, reason: "not-readable" });
    return [];
  });
  for (const entry of [...entries].sort(byName)) {
    const place = below === "" ? entry.name : `${below}/${entry.name}`;
    if (entry.isDirectory() && !entry.name.startsWith(".")) {
      await walk(root, place, found, skipped);
      continue;
    }
    const reason = skipReason(entry.name, entry.isFile());
    if (reason === null) found.push(place);
    else skipped.push({ file: place, reason });
  }
}

/** Every spreadsheet below a folder; `own` is the result that is about to be written there. */
export async function folderFiles(folder: string, own: string | null): Promise<FolderFiles> {
  const found: string[] = [];
  const skipped: SkippedFile[] = [];
  await walk(folder, "", found, skipped);
  const isOwn = (file: string): boolean => own !== null && path.resolve(folder, file) === path.resolve(own);
  return {
    found: found.filter((file) => !isOwn(file)),
    skipped: [
      ...skipped,
      ...found.filter(isOwn).map((file): SkippedFile => ({ file, reason: "own-result" })),
    ],
  };
}
