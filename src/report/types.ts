import type { ValidationReport } from "../validation/types";

/** Versions that an audit went by; printed on every form. */
export interface ToolStamp {
  readonly name: string;
  readonly version: string;
  readonly catalogue: string;
  readonly rules: string;
  /** Name of the factor set in use; null while no factor took part. */
  readonly factors: string | null;
}

export interface AuditedFile {
  readonly kind: "audited";
  readonly file: string;
  /** SHA-256 of the file's bytes; null where the workbook was read from a running spreadsheet. */
  readonly sha256: string | null;
  readonly report: ValidationReport;
}

/** A file that could not be read: one sentence says why. */
export interface UnreadableFile {
  readonly kind: "unreadable";
  readonly file: string;
  readonly sha256: string | null;
  readonly code: string;
  readonly message: string;
}

export type FileReport = AuditedFile | UnreadableFile;

export const reportFormats = ["text", "json", "sarif", "junit", "csv", "html"] as const;
export type ReportFormat = (typeof reportFormats)[number];

/** What an audit form needs besides the report; the clock is the caller's. */
export interface FormStamp {
  readonly tool: ToolStamp;
  /** "2026-11-21 10:30", in the user's time zone. */
  readonly time: string;
  readonly file: string;
}
