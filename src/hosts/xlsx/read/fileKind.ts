import type { FileProblem, ForeignFormat } from "../../../workbook/fileProblem";
import { isOleFile, oleProblem } from "./oleFile";

const startsWith = (bytes: Uint8Array, signature: readonly number[]): boolean =>
  signature.every((byte, index) => bytes[index] === byte);

const otherSignatures: readonly (readonly [ForeignFormat, readonly number[]])[] = [
  ["pdf", [0x25, 0x50, 0x44, 0x46]],
  ["rar", [0x52, 0x61, 0x72, 0x21]],
  ["7z", [0x37, 0x7a, 0xbc, 0xaf]],
  ["image", [0x89, 0x50, 0x4e, 0x47]],
  ["image", [0xff, 0xd8, 0xff]],
  ["image", [0x47, 0x49, 0x46, 0x38]],
];

/** Excel 2 to 4 wrote their records without a container: BOF, then its length of 4 to 8 bytes. */
const isBareBiff = (bytes: Uint8Array): boolean =>
  bytes[0] === 0x09 && [0x00, 0x02, 0x04].includes(bytes[1] ?? -1) && [0x04, 0x06].includes(bytes[2] ?? -1);

const headLength = 4096;

function headText(bytes: Uint8Array): string {
  const head = bytes.subarray(0, headLength);
  const encoding = startsWith(head, [0xff, 0xfe])
    ? "utf-16le"
    : startsWith(head, [0xfe, 0xff])
      ? "utf-16be"
      : "utf-8";
  return new TextDecoder(encoding)
    .decode(head)
    .replace(/^\uFEFF/, "")
    .trimStart();
}

function textFormat(bytes: Uint8Array): ForeignFormat {
  const text = headText(bytes);
  if (/^<\?xml/i.test(text) || /^<\w+:?\w*[\s>]/.test(text)) {
    if (text.includes("urn:schemas-microsoft-com:office:spreadsheet")) return "xml-spreadsheet";
  }
  if (
    /^(?:<!doctype html|<html|<head|<meta|<body|<table|<style|mime-version:)/i.test(text) ||
    /<html[\s>]/i.test(text)
  ) {
    return "html";
  }
  if (/^<\?xml/i.test(text)) return "xml";
  // Control characters other than tab, line feed and carriage return do not occur in text.
  if (/[\u0000-\u0008\u000E-\u001F]/.test(text)) return "unknown";
  const lines = text
    .split(/\r?\n/)
    .slice(0, 5)
    .filter((line) => line !== "");
  const separated = (separator: string): boolean => lines.every((line) => line.includes(separator));
  return lines.length > 0 && [",", "\t", ";"].some(separated) ? "csv" : "text";
}

/** What speaks against opening the bytes as a zip at all; null where they begin like one. */
export function foreignFileProblem(bytes: Uint8Array): FileProblem | null {
  if (bytes.length === 0) return { code: "empty-file" };
  if (startsWith(bytes, [0x50, 0x4b])) return null;
  if (isOleFile(bytes)) return oleProblem(bytes);
  if (isBareBiff(bytes)) return { code: "legacy-xls" };
  const known = otherSignatures.find(([, signature]) => startsWith(bytes, signature));
  return { code: "other-format", format: known ? known[0] : textFormat(bytes) };
}
