import type { FileProblem } from "../../../workbook/fileProblem";

const signature = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];

/** The container of .xls, .doc, WPS .et and of every password-protected Office file. */
export const isOleFile = (bytes: Uint8Array): boolean =>
  signature.every((byte, index) => bytes[index] === byte);

/** An entry of the directory is 128 bytes: a name in UTF-16, its length in bytes at 64, its type at 66. */
const entrySize = 128;

function entryIs(bytes: Uint8Array, at: number, name: string): boolean {
  if (bytes[at + 64] !== (name.length + 1) * 2 || bytes[at + 65] !== 0) return false;
  for (let index = 0; index < name.length; index += 1) {
    if (bytes[at + index * 2] !== name.charCodeAt(index) || bytes[at + index * 2 + 1] !== 0) return false;
  }
  return true;
}

/**
 * What an OLE2 file holds. Directory entries always lie at multiples of 128 bytes, so that looking at those
 * finds them without trusting the file's own chains of sectors.
 */
export function oleProblem(bytes: Uint8Array): FileProblem {
  let problem: FileProblem = { code: "other-format", format: "ole" };
  for (let at = 512; at + entrySize <= bytes.length; at += entrySize) {
    if (bytes[at + 1] !== 0) continue;
    if (entryIs(bytes, at, "EncryptedPackage") || entryIs(bytes, at, "EncryptionInfo")) {
      return { code: "password-protected" };
    }
    if (entryIs(bytes, at, "Workbook") || entryIs(bytes, at, "Book")) problem = { code: "legacy-xls" };
    else if (entryIs(bytes, at, "WordDocument")) problem = { code: "other-format", format: "word" };
    else if (entryIs(bytes, at, "PowerPoint Document")) {
      problem = { code: "other-format", format: "presentation" };
    }
  }
  return problem;
}
