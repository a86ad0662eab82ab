import type { RecognisedTemplate } from "../../templates/types";
import type { ValueNature } from "../../assessment/types";
import type { Division, IndicatorRecord } from "../../catalogue/types";
import type { Unit } from "../../quantity/types";
import type { CellPosition } from "../../workbook/address";
import type { SheetSnapshot } from "../../workbook/snapshot";
import type { SignOffRole } from "../problems";
import type { RecognitionReason, SheetRecognition, TableOrientation } from "../types";

/** A unit as the sheet writes it; `unit` is null where the text names none that we know. */
export interface WrittenUnit {
  readonly text: string;
  readonly unit: Unit | null;
  /** Where it stands; null for a sheet's name. */
  readonly at: CellPosition | null;
}

export type ColumnUse =
  "number" | "label" | "unit" | "value" | "code" | "name" | "year" | "note" | "explanation" | "ignore";

/** What one column of a table means. */
export interface TableColumn {
  readonly column: number;
  readonly use: ColumnUse;
  /** Whether header or user say that it holds values; else its data do, or a unit in its header. */
  readonly headed: boolean;
  /** Header texts from top to bottom, joined by a space. */
  readonly header: string;
  readonly year: number | null;
  /** −1 for 上年, 0 for 本年, where the header says so without a year. */
  readonly yearOffset: -1 | 0 | null;
  readonly nature: ValueNature;
  readonly unit: WrittenUnit | null;
  /** Set where units stand as rows and the column names an indicator. */
  readonly indicator: IndicatorRecord | null;
  /** The county, city or province that the column is about, where units stand side by side. */
  readonly subject: Division | null;
  /** 合计, 全省 beside columns of units: sums up others. */
  readonly total: boolean;
  /** The column of the whole, for a 其中 column. */
  readonly partOf: number | null;
  /** The name of its county, city or province as written; with `subject` null, one that the list does not know. */
  readonly name: string | null;
  /** Whether the user said what it means. */
  readonly stated: boolean;
}

/** What one row of a table is about. */
export interface TableEntry {
  readonly row: number;
  readonly label: string;
  readonly indicator: IndicatorRecord | null;
  readonly unit: WrittenUnit | null;
  /** Code and name as written, for a row that is a county, city or province. */
  readonly code: string | null;
  readonly name: string | null;
  /** 合计, 总计, 全省: no unit of its own. */
  readonly total: boolean;
  /** The year that the row is about, where years stand one under another. */
  readonly year: number | null;
  /** The county, city or province that the row is about. */
  readonly subject: Division | null;
  /** The heading of the group of rows: 一、空间布局. */
  readonly group: string | null;
  /** The row of the whole, for a 其中 row. */
  readonly partOf: number | null;
  /** Where the row says whether it is reported or planned; else its columns say. */
  readonly nature: ValueNature | null;
  /** Whether the user said what it means. */
  readonly stated: boolean;
}

/** A table whose columns were understood. */
export interface RecognisedTable {
  readonly kind: "indicator-table" | "unit-table" | "data-table";
  readonly sheet: SheetSnapshot;
  readonly header: { readonly first: number; readonly last: number };
  readonly rows: { readonly first: number; readonly last: number };
  readonly columns: readonly TableColumn[];
  readonly values: readonly TableColumn[];
  readonly entries: readonly TableEntry[];
  /** Unit of the whole table, from the sheet's name or a line above it. */
  readonly unit: WrittenUnit | null;
  /** Division, year and indicator of the whole table, from a line above it or the sheet's name. */
  readonly subject: Division | null;
  readonly year: number | null;
  readonly indicator: IndicatorRecord | null;
  /** The text above that may be its title. */
  readonly title: string | null;
  readonly orientation: TableOrientation;
  /** false for a guess: nothing but the form of its figures is checked. */
  readonly sure: boolean;
  readonly reasons: readonly RecognitionReason[];
  /** The user left it out. */
  readonly ignored: boolean;
}

export type FieldName = "reportingUnit" | "region" | "year" | "level" | "planType";

/** A line such as "填报单位：灵丘县…" or a pair of cells 填报单位 | 灵丘县…. */
export interface CoverField {
  readonly field: FieldName;
  readonly text: string;
  readonly at: CellPosition;
}

export interface SignOffField {
  readonly role: SignOffRole;
  /** As the sheet asks for it: 统计负责人. */
  readonly label: string;
  /** Empty where nothing is written after the label. */
  readonly text: string;
  /** The cell of the label, where a missing one is reported. */
  readonly at: CellPosition;
}

/** A row that was put in among the template's, or one of its lines that is gone. */
export interface RowChange {
  readonly row: number;
  /** Name of the line that is gone; null where rows were put in. */
  readonly gone: string | null;
  readonly added: number;
}

/** A template's sheet with its lines where they stand now. */
export interface TemplateSheet extends RecognisedTemplate {
  readonly changes: readonly RowChange[];
}

export interface RecognisedSheet {
  readonly sheet: SheetSnapshot;
  readonly recognition: SheetRecognition;
  readonly template: TemplateSheet | null;
  readonly tables: readonly RecognisedTable[];
  readonly cover: readonly CoverField[];
  readonly signOff: readonly SignOffField[];
}

export interface RecognisedWorkbook {
  readonly sheets: readonly RecognisedSheet[];
}
