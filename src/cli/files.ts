import { readdir, stat } from "node:fs/promises";
import path from "node:path";
import type { Locale } from "../i18n/locale";
import { errorDetail, UsageError } from "./io";

/** Endings of what a folder is searched for; .xls is taken along so that it is named, not skipped in silence. */
const workbookEndings = new Set([".xlsx", ".xlsm", ".xls"]);

const isWorkbookName = (name: string): boolean =>
  workbookEndings.has(path.extname(name).toLowerCase()) && !name.startsWith("~$") && !name.startsWith(".");

async function workbooksUnder(folder: string): Promise<string[]> {
  const entries = await readdir(folder, { withFileTypes: true });
  entries.sort((left, right) => (left.name < right.name ? -1 : left.name > right.name ? 1 : 0));
  const nested = await Promise.all(
    entries.map(async (entry) => {
      const place = path.join(folder, entry.name);
      if (entry.isDirectory()) return workbooksUnder(place);
      return entry.isFile() && isWorkbookName(entry.name) ? [place] : [];
    }),
  );
  return nested.flat();
}

/** Files named by the user as they are, folders searched through in the order of names. */
export async function workbookFiles(places: readonly string[], locale: Locale): Promise<string[]> {
  const found: string[] = [];
  for (const place of places) {
    const state = await stat(place).catch((error: unknown) => {
      const missing =
        typeof error === "object" && error !== null && "code" in error && error.code === "ENOENT";
      throw missing
        ? new UsageError(locale, "notFound", { file: place })
        : new UsageError(locale, "cannotOpen", { file: place, detail: errorDetail(error) });
    });
    if (!state.isDirectory()) {
      found.push(place);
      continue;
    }
    const inside = await workbooksUnder(place);
    if (inside.length === 0) throw new UsageError(locale, "noWorkbooks", { file: place });
    found.push(...inside);
  }
  return found;
}
