import type { FileProblem } from "../../workbook/fileProblem";
import type { SheetSnapshot, WorkbookSnapshot } from "../../workbook/snapshot";
import { fail, succeed, type Result } from "../../quantity/result";
import { definedNames } from "./read/definedNames";
import { hold, ReadFailure } from "./read/failure";
import { foreignFileProblem } from "./read/fileKind";
import { defaultLimits, type ReadLimits } from "./read/limits";
import { findWorkbook, type FoundWorkbook } from "./read/findWorkbook";
import { readRelationships } from "./read/relationships";
import { readSharedStrings } from "./read/sharedStrings";
import { readSheetPart } from "./read/sheetPart";
import { noStyles, readStyles } from "./read/styles";
import { openZipPackage, type ZipPackage } from "./read/zipPackage";

/** What a browser's File and Blob offer. */
export interface BlobLike {
  readonly size: number;
  readonly arrayBuffer: () => Promise<ArrayBuffer>;
}

export interface ReadXlsxOptions {
  readonly limits?: Partial<ReadLimits>;
  readonly signal?: AbortSignal;
  /** Called before each sheet with the number of sheets done and in all. */
  readonly onProgress?: (done: number, total: number, sheet: string) => void;
}

async function bytesOf(source: Uint8Array | BlobLike, limits: ReadLimits): Promise<Uint8Array> {
  hold(limits, "fileBytes", source instanceof Uint8Array ? source.length : source.size, null);
  return source instanceof Uint8Array ? source : new Uint8Array(await source.arrayBuffer());
}

async function externalLinks(
  zip: ZipPackage,
  workbook: FoundWorkbook,
  limits: ReadLimits,
): Promise<readonly string[]> {
  const targets: string[] = [];
  for (const reference of workbook.externalReferences) {
    const link = workbook.relationships.get(reference);
    if (link === undefined || link.external) continue;
    const found = await readRelationships(zip, link.target, limits);
    targets.push(...found.filter(({ external }) => external).map(({ target }) => target));
    hold(limits, "ranges", targets.length, link.target);
  }
  return targets;
}

async function readWorkbook(
  zip: ZipPackage,
  limits: ReadLimits,
  options: ReadXlsxOptions,
): Promise<WorkbookSnapshot> {
  const workbook = await findWorkbook(zip, limits);
  const { stringsPart, stylesPart, worksheets, date1904 } = workbook;
  const styles = stylesPart === null ? noStyles : await readStyles(zip, stylesPart, limits);
  const strings = stringsPart === null ? [] : await readSharedStrings(zip, stringsPart, limits);
  const budget = { cells: 0, blockCells: 0, textLength: 0 };
  const sheets: SheetSnapshot[] = [];
  for (const { name, visibility, part } of worksheets) {
    options.onProgress?.(sheets.length, worksheets.length, name);
    const content = await readSheetPart(zip, part, { limits, budget, strings, styles, date1904 });
    sheets.push({ name, visibility, ...content });
  }
  return {
    sheets,
    names: definedNames(workbook.names, new Set(sheets.map(({ name }) => name))),
    externalLinks: await externalLinks(zip, workbook, limits),
  };
}

/**
 * Reads an .xlsx or .xlsm workbook, in Node and in the browser alike. Parts are unpacked and parsed as a
 * stream under `limits`, so that a hostile file costs neither memory nor time. Never throws and never hangs:
 * a file that cannot be read gives the reason.
 *
 * Cells lie in one block from the first to the last cell with content, whatever dimension the file declares.
 * Rows end at their last cell and rows without content share one empty array: walk `values` by the length of
 * each row. Days of a 1904 workbook are given as counted from 1900. Every cell of an array formula's range
 * carries that formula. Chart sheets are left out.
 */
export async function readXlsx(
  source: Uint8Array | BlobLike,
  options: ReadXlsxOptions = {},
): Promise<Result<WorkbookSnapshot, FileProblem>> {
  const limits = { ...defaultLimits, ...options.limits };
  try {
    const bytes = await bytesOf(source, limits);
    const foreign = foreignFileProblem(bytes);
    if (foreign !== null) return fail(foreign);
    const zip = await openZipPackage(bytes, limits, options.signal);
    return succeed(await readWorkbook(zip, limits, options).finally(() => zip.close()));
  } catch (error) {
    if (error instanceof ReadFailure) return fail(error.problem);
    return fail({ code: "unreadable", detail: error instanceof Error ? error.message : String(error) });
  }
}
