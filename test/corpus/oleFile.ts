/** A compound file with nothing in it but a header and the named directory entries. */
export function oleFile(...names: readonly string[]): Uint8Array {
  const bytes = Buffer.alloc(512 + 128 * Math.max(4, names.length + 1));
  bytes.set([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]);
  bytes.writeUInt16LE(0x3e, 24);
  bytes.writeUInt16LE(3, 26);
  bytes.writeUInt16LE(0xfffe, 28);
  ["Root Entry", ...names].forEach((name, index) => {
    const at = 512 + index * 128;
    bytes.write(name, at, "utf16le");
    bytes.writeUInt16LE((name.length + 1) * 2, at + 64);
    bytes.writeUInt8(index === 0 ? 5 : 2, at + 66);
  });
  return new Uint8Array(bytes);
}
