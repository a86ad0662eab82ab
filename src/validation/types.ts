import type { Assessment, ValueNature } from "../assessment/types";
import type { Catalogue } from "../catalogue/catalogue";
import type { Division, DocumentId, IndicatorCode, Severity } from "../catalogue/types";
import type { WorkbookPlan } from "../workbook/plan";
import type { CellValue } from "../workbook/snapshot";
import type { RangeAddress } from "../workbook/address";
import type { ColumnRole, RowRole, StoredExplanation, WorkbookSettings } from "../workbook/settings";
import type { Problem, RuleId, Shown } from "./problems";

export interface RuleMeta {
  readonly id: RuleId;
  /** The level that the rule reports at unless the case is milder. */
  readonly severity: Severity;
  readonly fixable: boolean;
  /** Rule package version that brought it. */
  readonly since: string;
}

/** What a rule may be set to: switched off, or the level that its findings have. */
export type RuleLevel = "off" | Severity;

export interface RuleSetting {
  readonly rule: RuleId;
  readonly level: RuleLevel;
}

/** A rule that is not at its own level in an audit, as every report says. */
export interface RuleChange extends RuleSetting {
  /** The rule's own level. */
  readonly usual: Severity;
  /** Why, as whoever set it put it; empty where nothing was said. */
  readonly reason: string;
  readonly from: "option" | "workbook";
}

/**
 * A change that would settle a finding. `safe` keeps the meaning (full width → number);
 * `consent` drops something the user wrote (约, ≥) or shows what was hidden.
 */
export interface Fix {
  readonly kind: "safe" | "consent";
  readonly code:
    | "to-number"
    | "drop-qualifier"
    | "split-unit"
    | "percent-form"
    | "unmerge-and-fill"
    | "code-from-name"
    | "reveal";
  readonly before: CellValue;
  readonly after: CellValue;
  readonly plan: WorkbookPlan;
}

/** 问题. Wording is done by i18n from `problem`. */
export interface Finding {
  /** Stable within a workbook: rule, sheet, cell and what tells two at one cell apart. */
  readonly id: string;
  readonly rule: RuleId;
  readonly severity: Severity;
  readonly sheet: string;
  /** A1 address of a cell or range; null where the finding is about a whole sheet or workbook. */
  readonly cell: string | null;
  readonly indicator: IndicatorCode | null;
  /** What the row is called on the sheet ("广场集中硬地面积（最大）"), or the code or name of its unit; null where it has none. */
  readonly label: string | null;
  readonly value: CellValue;
  /** Neutral notation of what was expected, e.g. "≤ 40 m", "0.6–0.8"; null where nothing can be said so. */
  readonly expected: string | null;
  readonly problem: Problem;
  /** `clause` as "第3条 建设绿色可持续的美丽县城". */
  readonly source: { readonly document: DocumentId; readonly clause: string; readonly target: string } | null;
  readonly fix: Fix | null;
  /** Whether a warning asks for an explanation (情况说明) before submission. */
  readonly explainable: boolean;
  /** The explanation that stands for this value, if one does. */
  readonly explanation: string | null;
}

/** One assessed value of the workbook. */
export interface ResultRow {
  readonly sheet: string;
  readonly cell: string;
  readonly label: string;
  readonly nature: ValueNature;
  /** The value as the sheet shows it; `assessment.value` is in the indicator's unit. */
  readonly shown: Shown;
  readonly assessment: Assessment;
}

/**
 * template: made by one of ours · indicator-table: a row an indicator · unit-table: a row a county or city ·
 * data-table: columns of figures whose rows are no indicators that we know (only their form is checked) ·
 * cover: 封面 · text: prose · own: settings and audit sheets · not-understood: nothing is reported on it.
 */
export type SheetKind =
  | "template"
  | "indicator-table"
  | "unit-table"
  | "data-table"
  | "cover"
  | "text"
  | "empty"
  | "own"
  | "not-understood";

/**
 * What the rows of a table are: a row an indicator · a county, city or province · a year · a figure with its own
 * indicator, unit and year beside it (long, "tidy") · something else, a fuel or a kind of land.
 */
export type TableOrientation = "indicators-down" | "units-down" | "years-down" | "long" | "items-down";

/**
 * Why a table was read so, where its words leave it open. The first four make it a guess.
 * no-known-names: neither rows nor columns name an indicator or division that we know, nor years or units ·
 * unknown-divisions: rows of places of which the list knows none ·
 * values-by-data: figures were found by their numbers only · same-meaning: several columns say the same ·
 * labels-by-data, years-by-data: found by what the cells hold, no header says so · carried-down: blanks below a
 * name or year were read as that name or year · from-above: division, year or indicator from a line above the
 * table or the sheet's name · confirmed: the user's word.
 */
export type RecognitionReason =
  | "no-known-names"
  | "unknown-divisions"
  | "values-by-data"
  | "same-meaning"
  | "labels-by-data"
  | "years-by-data"
  | "carried-down"
  | "from-above"
  | "confirmed";

/** One column of a table as it was understood. */
export interface ColumnRecognition {
  readonly column: number;
  /** Header texts from top to bottom, joined by a space; empty where there is none. */
  readonly header: string;
  readonly role: ColumnRole["role"] | "number";
  readonly year: number | null;
  readonly nature: ValueNature | null;
  readonly subject: Division | null;
  readonly indicator: IndicatorCode | null;
  /** As written in the header. */
  readonly unit: string | null;
  readonly total: boolean;
  /** The column of the whole, for a 其中 column. */
  readonly partOf: number | null;
  /** Whether the user said so. */
  readonly stated: boolean;
}

/** One row of a table as it was understood. */
export interface RowRecognition {
  readonly row: number;
  readonly label: string;
  readonly role: RowRole["role"];
  readonly indicator: IndicatorCode | null;
  readonly subject: Division | null;
  readonly year: number | null;
  /** As written beside the row or in its label. */
  readonly unit: string | null;
  readonly group: string | null;
  /** The row of the whole, for a 其中 row. */
  readonly partOf: number | null;
  readonly stated: boolean;
}

/** One table of a sheet: all that a preview shows and a user may correct. All indices zero-based. */
export interface TableRecognition {
  readonly kind: "indicator-table" | "unit-table" | "data-table";
  readonly orientation: TableOrientation;
  /** Header and data. */
  readonly range: RangeAddress;
  readonly header: { readonly first: number; readonly last: number };
  readonly rows: { readonly first: number; readonly last: number };
  readonly confidence: "sure" | "guess";
  readonly reasons: readonly RecognitionReason[];
  /** The user left it out: nothing of it is audited. */
  readonly ignored: boolean;
  /** What holds for the whole table, from a line above it or the sheet's name. */
  readonly unit: string | null;
  readonly subject: Division | null;
  readonly year: number | null;
  readonly indicator: IndicatorCode | null;
  /** The text above that may be its title. */
  readonly title: string | null;
  readonly columns: readonly ColumnRecognition[];
  /** The first rows; `rowCount` says how many there are. */
  readonly firstRows: readonly RowRecognition[];
  readonly rowCount: number;
}

/** What was recognised of one sheet, and how surely; shown before anything is reported on it. */
export interface SheetRecognition {
  readonly sheet: string;
  readonly kind: SheetKind;
  readonly confidence: "sure" | "guess" | "none";
  /** Id of the template that made the sheet. */
  readonly template: string | null;
  /** Value cells found, filled or not. */
  readonly values: number;
  /** Rows (or columns) that name an indicator of the catalogue. */
  readonly indicators: number;
  /** Counties, cities or provinces found as rows. */
  readonly units: number;
  /** Unit that holds for the whole sheet (from its name or a line above the table), as written. */
  readonly unit: string | null;
  readonly years: readonly number[];
  /** Every table, also those that the user left out, from top to bottom and left to right. */
  readonly tables: readonly TableRecognition[];
  /** Zero-based last header row. */
  readonly headerRow: number | null;
  /** Zero-based first and last data row. */
  readonly dataRows: { readonly first: number; readonly last: number } | null;
}

/** 可报送 · 需说明 · 不可报送. */
export type Verdict = "submittable" | "needs-explanation" | "rejected";

export interface ValidationOptions {
  readonly catalogue: Catalogue;
  readonly overrides: ScopeOverrides;
}

/** Scope given by the caller; it overrides what the workbook remembers or shows. */
export interface ScopeOverrides {
  readonly region?: string;
  readonly year?: number;
  readonly level?: string;
  readonly planType?: string;
  readonly adopted?: readonly DocumentId[];
  /** Rules switched off or given another level; each goes before what the workbook remembers of its rule. */
  readonly rules?: readonly RuleSetting[];
}

/** The scope an audit went by, and where each part came from. */
export interface ResolvedScope {
  readonly reportingUnit: Sourced<string>;
  readonly region: Sourced<Division>;
  readonly year: Sourced<number>;
  readonly level: Sourced<string>;
  readonly planType: Sourced<string>;
  readonly adopted: readonly DocumentId[];
  readonly settings: WorkbookSettings;
}

export interface Sourced<Value> {
  readonly value: Value | null;
  readonly from: "option" | "workbook" | "guess" | "none";
}

export interface ValidationReport {
  readonly verdict: Verdict;
  readonly scope: ResolvedScope;
  readonly recognition: readonly SheetRecognition[];
  readonly results: readonly ResultRow[];
  readonly findings: readonly Finding[];
  readonly counts: { readonly error: number; readonly warning: number; readonly info: number };
  /** Explanations that no longer match a finding. */
  readonly staleExplanations: readonly StoredExplanation[];
  /** Rules that were switched off or not at their own level; every report says so. */
  readonly ruleChanges: readonly RuleChange[];
  /** SHA-256 of the audited content, our own sheets left out. */
  readonly contentHash: string;
}

export interface ValidationProgress {
  readonly done: number;
  readonly total: number;
  readonly sheet: string;
}
