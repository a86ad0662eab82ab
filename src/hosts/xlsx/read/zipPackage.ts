import { configure, Uint8ArrayReader, ZipReader, type FileEntry } from "@zip.js/zip.js";
import { hold, ReadFailure } from "./failure";
import { ratioMatters, type ReadLimits } from "./limits";
import { xmlStream, type XmlHandler } from "./xmlStream";

/** The parts of an opened workbook file. Names are compared without regard to case, as the format asks. */
export interface ZipPackage {
  /** The name under which the part is stored; null where there is none. */
  readonly find: (part: string) => string | null;
  /** Streams one part through its reader; a missing, damaged or oversized part ends the reading. */
  readonly parse: (part: string, handler: XmlHandler) => Promise<void>;
  readonly close: () => Promise<void>;
}

/** "\xl\Workbook.xml", "/xl/workbook.xml" → "xl/workbook.xml". */
const partKey = (name: string): string => name.replaceAll("\\", "/").replace(/^\/+/, "").toLowerCase();

function holdSizes(limits: ReadLimits, part: string, size: number, packed: number, total: number): void {
  hold(limits, "entryBytes", size, part);
  hold(limits, "totalBytes", total, part);
  if (size > ratioMatters) hold(limits, "ratio", size / Math.max(packed, 1), part);
}

async function listEntries(
  reader: ZipReader<unknown>,
  limits: ReadLimits,
): Promise<ReadonlyMap<string, FileEntry>> {
  const entries = new Map<string, FileEntry>();
  let seen = 0;
  for await (const entry of reader.getEntriesGenerator()) {
    seen += 1;
    hold(limits, "entries", seen, null);
    if (!entry.directory) entries.set(partKey(entry.filename), entry);
  }
  return entries;
}

/** A zip's own end record; without it the file was cut off, or never was a zip. */
function damage(error: unknown, bytes: Uint8Array): ReadFailure {
  if (error instanceof ReadFailure) return error;
  const isZip = bytes[0] === 0x50 && bytes[1] === 0x4b && (bytes[2] === 3 || bytes[2] === 5);
  if (!isZip) return new ReadFailure({ code: "other-format", format: "unknown" });
  const ended = error instanceof Error && !/End of central directory/i.test(error.message);
  return new ReadFailure(ended ? { code: "damaged-zip", part: null } : { code: "truncated" });
}

/**
 * Opens the zip without unpacking anything. Sizes that the file declares are held against the limits before a
 * part is opened, and the bytes that really come out while it is read.
 */
export async function openZipPackage(
  bytes: Uint8Array,
  limits: ReadLimits,
  signal: AbortSignal | undefined,
): Promise<ZipPackage> {
  configure({ useWebWorkers: false });
  const reader = new ZipReader(new Uint8ArrayReader(bytes), { checkCrc32: true, checkLocalDirectory: false });
  let entries: ReadonlyMap<string, FileEntry>;
  try {
    entries = await listEntries(reader, limits);
  } catch (error) {
    throw damage(error, bytes);
  }
  let total = 0;

  const parse = async (part: string, handler: XmlHandler): Promise<void> => {
    const entry = entries.get(partKey(part));
    if (entry === undefined) throw new ReadFailure({ code: "missing-part", part });
    if (entry.encrypted) throw new ReadFailure({ code: "password-protected" });
    holdSizes(limits, part, entry.uncompressedSize, entry.compressedSize, total + entry.uncompressedSize);
    const xml = xmlStream(part, limits, handler);
    let size = 0;
    let failure: unknown = null;
    const write = (chunk: Uint8Array): void => {
      try {
        if (signal?.aborted === true) throw new ReadFailure({ code: "cancelled" });
        size += chunk.length;
        total += chunk.length;
        holdSizes(limits, part, size, entry.compressedSize, total);
        xml.write(chunk);
      } catch (error) {
        failure = error;
        throw error;
      }
    };
    try {
      await entry.getData(new WritableStream<Uint8Array>({ write }));
    } catch {
      // The unpacker wraps what its consumer throws: the first cause is the one to tell.
      throw failure ?? new ReadFailure({ code: "damaged-zip", part });
    }
    xml.end();
  };
  return {
    find: (part) => entries.get(partKey(part))?.filename ?? null,
    parse,
    close: () => reader.close(),
  };
}
