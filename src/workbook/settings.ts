import type { DocumentId, IndicatorCode } from "../catalogue/types";
import type { UserThreshold } from "../assessment/types";

/** Name of the very hidden sheet that remembers what the workbook is about. */
export const settingsSheetName = "_GreenCheck";

/** What a column of a foreign table means, where the user said so. */
export interface ColumnRole {
  readonly sheet: string;
  readonly column: number;
  readonly role: "label" | "unit" | "value" | "code" | "name" | "note" | "ignore";
  readonly year: number | null;
  readonly nature: "actual" | "planned" | null;
}

/** 情况说明: tied to the finding's rule and cell, and to the value that it explains. */
export interface StoredExplanation {
  readonly rule: string;
  readonly sheet: string;
  readonly cell: string;
  readonly indicator: IndicatorCode | null;
  /** The cell's value when it was explained; a changed value asks anew. */
  readonly value: string;
  readonly text: string;
  readonly author: string;
  /** ISO time, given by the host. */
  readonly time: string;
}

/** Which template made a sheet, and where its parts lie. */
export interface TemplateStamp {
  readonly template: string;
  readonly version: string;
  readonly sheet: string;
}

export interface WorkbookSettings {
  readonly reportingUnit: string | null;
  readonly region: string | null;
  readonly year: number | null;
  readonly level: string | null;
  readonly planType: string | null;
  /** null: the issued documents of the territory. */
  readonly adopted: readonly DocumentId[] | null;
  readonly thresholds: readonly UserThreshold[];
  readonly columnRoles: readonly ColumnRole[];
  readonly explanations: readonly StoredExplanation[];
  readonly stamps: readonly TemplateStamp[];
}
