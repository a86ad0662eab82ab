import { strFromU8, strToU8, unzipSync, zipSync, type Zippable } from "fflate";
import { fail, succeed, type Result } from "../../../quantity/result";
import type { HostProblem } from "../../types";

/** The parts of a package by their path without leading slash, in the order of the file. */
export type Parts = ReadonlyMap<string, Uint8Array>;

/** More than any indicator workbook, less than what would exhaust a browser tab. */
const largestPackage = 768 * 1024 * 1024;
const mostEntries = 20_000;

/** Takes a package apart. What `readXlsx` accepted fits; the limits guard callers that did not ask it. */
export function unpack(bytes: Uint8Array): Result<Parts, HostProblem> {
  let total = 0;
  let entries = 0;
  try {
    const files = unzipSync(bytes, {
      filter: ({ originalSize }) => {
        total += originalSize;
        entries += 1;
        if (total > largestPackage || entries > mostEntries) throw new RangeError("package too large");
        return true;
      },
    });
    return succeed(new Map(Object.entries(files).filter(([path]) => !path.endsWith("/"))));
  } catch (error) {
    return fail({ code: "failed", detail: error instanceof Error ? error.message : "not a zip file" });
  }
}

/** Equal parts give equal bytes: entries keep their order, and all bear the first day that a zip can name. */
export function pack(parts: Parts): Uint8Array {
  const files: Zippable = {};
  for (const [path, content] of parts) files[path] = [content, { mtime: new Date(1980, 0, 1), level: 6 }];
  return zipSync(files);
}

/** Text of an XML part; null where it is missing or not UTF-8. */
export function textOf(parts: Parts, path: string): string | null {
  const content = parts.get(path);
  if (!content) return null;
  try {
    return new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(content);
  } catch {
    return null;
  }
}

export const bytesOf = (text: string): Uint8Array => strToU8(text);
export const stringOf = (bytes: Uint8Array): string => strFromU8(bytes);

const directoryOf = (path: string): string => path.slice(0, path.lastIndexOf("/") + 1);

/** Path of the part that holds the relationships of another: xl/workbook.xml → xl/_rels/workbook.xml.rels. */
export const relationshipsPath = (path: string): string =>
  `${directoryOf(path)}_rels/${path.slice(directoryOf(path).length)}.rels`;

/** A relationship's target as a part's path: ("xl/worksheets/sheet1.xml", "../comments1.xml") → xl/comments1.xml. */
export function targetPath(source: string, target: string): string {
  if (target.startsWith("/")) return target.slice(1);
  const steps = directoryOf(source).split("/").slice(0, -1);
  for (const step of target.split("/")) {
    if (step === "..") steps.pop();
    else if (step !== ".") steps.push(step);
  }
  return steps.join("/");
}

/** The first path of its kind that no part has yet: freePath(parts, n => `xl/comments${n}.xml`). */
export function freePath(taken: { has(path: string): boolean }, path: (number: number) => string): string {
  let number = 1;
  while (taken.has(path(number))) number += 1;
  return path(number);
}
