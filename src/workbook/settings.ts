import type { DivisionCode, DocumentId, IndicatorCode } from "../catalogue/types";
import type { UserThreshold } from "../assessment/types";

/** Name of the very hidden sheet that remembers what the workbook is about. */
export const settingsSheetName = "_GreenCheck";

/** What the user said that figures are about; null: nothing said, so the sheet's own words hold. */
export interface StatedMeaning {
  readonly indicator: IndicatorCode | null;
  /** As a sheet would write it: 万吨, %, 公顷. */
  readonly unit: string | null;
  readonly division: DivisionCode | null;
  readonly year: number | null;
  readonly nature: "actual" | "planned" | null;
}

/**
 * What a column of a foreign table means, where the user said so. One record a column: a later one of the same
 * sheet, column and header replaces an earlier one. The roles: `label` names of indicators, fuels and the like ·
 * `name` and `code` of counties, cities, provinces · `year` years one under another · `unit` · `value` figures ·
 * `note` remarks · `explanation` 情况说明 · `ignore` nothing to audit.
 */
export interface ColumnRole extends StatedMeaning {
  readonly sheet: string;
  /** Zero-based. */
  readonly column: number;
  /**
   * The column's header as `ColumnRecognition.header` gives it: the role then holds for columns so headed only,
   * and follows them where columns were put in or taken out. null: by place alone, for every table of the sheet.
   */
  readonly header: string | null;
  readonly role: "label" | "unit" | "value" | "code" | "name" | "year" | "note" | "explanation" | "ignore";
}

/**
 * What the rows of a foreign table with this label mean, where the user said so; by their words and not by their
 * place, so that it holds after rows were put in. `value` figures of the stated meaning · `total` sums up other
 * rows · `heading` a group heading · `ignore` nothing to audit.
 */
export interface RowRole extends StatedMeaning {
  readonly sheet: string;
  /** As the sheet writes it; spaces and full-width forms do not matter. */
  readonly label: string;
  readonly role: "value" | "total" | "heading" | "ignore";
}

/**
 * Where a foreign table's header stands, where the user said so. `read`: a table begins with this header, and what
 * was only guessed about it counts as confirmed · `ignore`: the table is listed and not audited.
 */
export interface TableRole {
  readonly sheet: string;
  /** Zero-based first and last header row, as `TableRecognition.header` gives them. */
  readonly header: { readonly first: number; readonly last: number };
  /** `TableRecognition.range.column` of one of several tables beside one another; null: all under this header. */
  readonly column: number | null;
  readonly use: "read" | "ignore";
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

/** 修改记录: a change of a cell that was made through the audit, kept so that a reviewer sees what stood there before. */
export interface StoredFix {
  readonly rule: string;
  readonly sheet: string;
  readonly cell: string;
  /** As `explainedValue` writes a value. */
  readonly before: string;
  readonly after: string;
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

/** A rule that was switched off or given another level for this workbook, and why. */
export interface StoredRuleSetting {
  readonly rule: string;
  readonly level: "off" | "error" | "warning" | "info";
  /** As the user put it; may be empty. */
  readonly reason: string;
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
  readonly rowRoles: readonly RowRole[];
  readonly tableRoles: readonly TableRole[];
  readonly explanations: readonly StoredExplanation[];
  readonly fixes: readonly StoredFix[];
  readonly stamps: readonly TemplateStamp[];
  /** A later one of the same rule replaces an earlier one. */
  readonly rules: readonly StoredRuleSetting[];
}
