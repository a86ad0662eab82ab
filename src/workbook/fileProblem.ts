/** Which bound of the reader a file went over. Sizes are in bytes, depths in nested elements, the rest are counts. */
export type ReadLimit =
  | "fileBytes"
  | "entries"
  | "entryBytes"
  | "totalBytes"
  | "ratio"
  | "sheets"
  | "cells"
  | "blockCells"
  | "stringLength"
  | "sharedStrings"
  | "textLength"
  | "ranges"
  | "xmlDepth"
  | "xmlTokenLength";

/** What a file is instead of an .xlsx workbook, told from its first bytes or from its parts. */
export type ForeignFormat =
  | "html"
  | "xml-spreadsheet"
  | "xml"
  | "csv"
  | "text"
  | "pdf"
  | "rar"
  | "7z"
  | "image"
  | "ole"
  | "word"
  | "presentation"
  | "opendocument"
  | "zip"
  | "unknown";

/** Why a file cannot be read as a workbook; `src/i18n/files.ts` words it. */
export type FileProblem =
  | { readonly code: "empty-file" }
  | { readonly code: "password-protected" }
  | { readonly code: "legacy-xls" }
  | { readonly code: "xlsb" }
  | { readonly code: "other-format"; readonly format: ForeignFormat }
  | { readonly code: "truncated" }
  | { readonly code: "damaged-zip"; readonly part: string | null }
  | { readonly code: "no-worksheet" }
  | { readonly code: "missing-part"; readonly part: string }
  | { readonly code: "broken-xml"; readonly part: string; readonly detail: string }
  | { readonly code: "forbidden-markup"; readonly part: string }
  | {
      readonly code: "too-large";
      readonly limit: ReadLimit;
      readonly allowed: number;
      /** The part of the package in which the bound was met; null for the file as a whole. */
      readonly part: string | null;
    }
  | { readonly code: "cancelled" }
  | { readonly code: "unreadable"; readonly detail: string };
