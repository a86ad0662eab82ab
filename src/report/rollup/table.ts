import type { Tone } from "../../workbook/plan";

/** A place in one of the audited files. */
export interface FileLink {
  readonly file: string;
  readonly sheet: string | null;
  readonly cell: string | null;
}

/** One cell of a list: text or number, and how it looks where looks are possible. */
export interface TableCell {
  readonly value: string | number | null;
  readonly tone?: Tone;
  readonly link?: FileLink;
  /** Number format of a number. */
  readonly format?: string;
  /** What a page without number formats shows behind the number. */
  readonly suffix?: string;
}

export interface TableColumn {
  readonly head: string;
  /** In characters, for a sheet. */
  readonly width: number;
}

/** A list of results in words, the same for a sheet, a page and a text. */
export interface ReportTable {
  readonly title: string;
  /** How to read it; "" where that is plain. */
  readonly note: string;
  /** What stands there instead of no rows. */
  readonly empty: string;
  readonly columns: readonly TableColumn[];
  readonly rows: readonly (readonly TableCell[])[];
  /** Columns that stay in view. */
  readonly frozen: number;
}

export const text = (value: string | number | null): TableCell => ({ value });

export const columns = (...heads: readonly (readonly [string, number])[]): readonly TableColumn[] =>
  heads.map(([head, width]) => ({ head, width }));
