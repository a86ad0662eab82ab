import { writeFile } from "node:fs/promises";
import { cliWords } from "../i18n/cli";
import { fill } from "../i18n/fill";
import type { Locale } from "../i18n/locale";
import { errorDetail, UsageError, type Io } from "./io";

/** Writes a result that the user named with --out, and says so. */
export async function writeOutput(
  file: string,
  content: string | Uint8Array,
  locale: Locale,
  io: Io,
): Promise<void> {
  await writeFile(file, content).catch((error: unknown) => {
    throw new UsageError(locale, "cannotWrite", { file, detail: errorDetail(error) });
  });
  io.note(`${fill(cliWords(locale).written, { file })}\n`);
}
