import { constants, deflateRawSync } from "node:zlib";

/** One entry of a zip as its headers tell it; what they tell may be false. */
export interface RawEntry {
  readonly name: string;
  readonly packed: Uint8Array;
  readonly method: 0 | 8 | 99;
  readonly flags?: number;
  readonly crc: number;
  readonly declaredSize: number;
}

const crcTable = Array.from({ length: 256 }, (_, index) => {
  let value = index;
  for (let bit = 0; bit < 8; bit += 1) value = value & 1 ? (value >>> 1) ^ 0xedb88320 : value >>> 1;
  return value >>> 0;
});

export function crc32(bytes: Uint8Array): number {
  let crc = 0xffffffff;
  for (const byte of bytes) crc = (crc >>> 8) ^ (crcTable[(crc ^ byte) & 255] ?? 0);
  return (crc ^ 0xffffffff) >>> 0;
}

const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);

/** An honest entry. */
export function entryOf(name: string, content: string | Uint8Array, method: 0 | 8 = 8): RawEntry {
  const bytes = typeof content === "string" ? utf8(content) : content;
  const packed = method === 8 ? new Uint8Array(deflateRawSync(bytes)) : bytes;
  return { name, packed, method, crc: crc32(bytes), declaredSize: bytes.length };
}

/**
 * An entry that unpacks to head + `times` copies of a block, made without ever unpacking it: a fully flushed
 * deflate block may be repeated as it stands.
 */
export function repeatingEntry(
  name: string,
  head: string,
  block: string,
  times: number,
  declaredSize: number | null,
): RawEntry {
  const flushed = { finishFlush: constants.Z_FULL_FLUSH, level: 9 };
  const start = deflateRawSync(utf8(head), flushed);
  const one = deflateRawSync(utf8(block), flushed);
  const packed = Buffer.concat([start, ...new Array<Buffer>(times).fill(one), Buffer.from([3, 0])]);
  const size = utf8(head).length + utf8(block).length * times;
  return { name, packed: new Uint8Array(packed), method: 8, crc: 0, declaredSize: declaredSize ?? size };
}

function header(entry: RawEntry, offset: number | null): Buffer {
  const name = utf8(entry.name);
  const central = offset !== null;
  const bytes = Buffer.alloc(central ? 46 : 30);
  let at = bytes.writeUInt32LE(central ? 0x02014b50 : 0x04034b50, 0);
  if (central) at = bytes.writeUInt16LE(20, at);
  at = bytes.writeUInt16LE(20, at);
  at = bytes.writeUInt16LE(0x800 | (entry.flags ?? 0), at);
  at = bytes.writeUInt16LE(entry.method, at);
  at = bytes.writeUInt32LE(0x00210000, at);
  at = bytes.writeUInt32LE(entry.crc, at);
  at = bytes.writeUInt32LE(entry.packed.length, at);
  at = bytes.writeUInt32LE(entry.declaredSize, at);
  bytes.writeUInt16LE(name.length, at);
  if (central) bytes.writeUInt32LE(offset, 42);
  return Buffer.concat([bytes, name]);
}

/** A zip with exactly the headers asked for. */
export function rawZip(entries: readonly RawEntry[]): Uint8Array {
  const blocks: Uint8Array[] = [];
  const directory: Uint8Array[] = [];
  let offset = 0;
  for (const entry of entries) {
    directory.push(header(entry, offset));
    const local = header(entry, null);
    blocks.push(local, entry.packed);
    offset += local.length + entry.packed.length;
  }
  const directorySize = directory.reduce((sum, record) => sum + record.length, 0);
  const end = Buffer.alloc(22);
  end.writeUInt32LE(0x06054b50, 0);
  end.writeUInt16LE(Math.min(entries.length, 0xffff), 8);
  end.writeUInt16LE(Math.min(entries.length, 0xffff), 10);
  end.writeUInt32LE(directorySize, 12);
  end.writeUInt32LE(offset, 16);
  return new Uint8Array(Buffer.concat([...blocks, ...directory, end]));
}
