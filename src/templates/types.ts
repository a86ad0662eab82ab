import type { Bilingual, DocumentId, IndicatorCode } from "../catalogue/types";
import type { CellPosition, RangeAddress } from "../workbook/address";
import type { WorkbookPlan } from "../workbook/plan";
import type { WorkbookSnapshot } from "../workbook/snapshot";

/** What a template is filled with; any part may be missing. Values are numbers or text as typed. */
export interface TemplateData {
  readonly cover: {
    readonly reportingUnit?: string;
    /** Division name or code. */
    readonly region?: string;
    readonly year?: number;
    readonly level?: string;
    readonly planType?: string;
    readonly adopted?: readonly DocumentId[];
  };
  /** By indicator code, zh or en name, or `in_<code>`. For an indicator in %: 0–1 is a share, more are percentage points. */
  readonly values: Readonly<Record<string, number | string>>;
  /** By the same keys; derived indicators may be explained too. */
  readonly explanations: Readonly<Record<string, string>>;
  readonly signOff: {
    readonly preparer?: string;
    readonly reviewer?: string;
    readonly head?: string;
    readonly phone?: string;
    readonly date?: string;
  };
}

/** Nothing filled in: a blank form. */
export const blankTemplateData: TemplateData = { cover: {}, values: {}, explanations: {}, signOff: {} };

export type CoverField = "reportingUnit" | "region" | "year" | "level" | "planType" | "adopted";
export type SignOffField = "preparer" | "reviewer" | "head" | "phone" | "date";

export interface TemplateInput {
  readonly indicator: IndicatorCode;
  readonly cell: CellPosition;
  /** Defined name, `in_<code>`. */
  readonly name: string;
  readonly required: boolean;
}

/** One indicator's line of the table. */
export interface TemplateRow {
  readonly indicator: IndicatorCode;
  readonly kind: "input" | "derived";
  /** Zero-based row on the sheet. */
  readonly row: number;
  /** Context that the line's functions are called with besides the adopted documents, e.g. "住宅"; may be "". */
  readonly context: string;
  /** Whether targets of the template's documents are checked here (target, verdict, gap are then filled). */
  readonly checked: boolean;
}

export interface TemplateFormula {
  readonly cell: CellPosition;
  /** With "=", our functions without `_xldudf_`. */
  readonly formula: string;
  readonly indicator: IndicatorCode | null;
  readonly part: "derived" | "target" | "verdict" | "gap" | "other";
}

export type TableColumn =
  "number" | "indicator" | "unit" | "value" | "target" | "verdict" | "gap" | "basis" | "explanation";

/** Where everything of a template lies, for filling, checking and recognition. All indices zero-based. */
export interface TemplateLayout {
  readonly sheet: string;
  readonly inputs: readonly TemplateInput[];
  readonly rows: readonly TemplateRow[];
  /** Cells whose formulas belong to the template and may not be overwritten. */
  readonly formulas: readonly TemplateFormula[];
  /** Title, cover labels, table headers, indicator names and units: texts that must stand where they stand. */
  readonly headers: readonly { readonly cell: CellPosition; readonly text: string }[];
  /** The input cell of each field of the cover block; `null` where the template does not ask for it. */
  readonly cover: Readonly<Record<CoverField, CellPosition | null>>;
  readonly signOff: Readonly<Record<SignOffField, CellPosition>>;
  readonly columns: Readonly<Record<TableColumn, number>>;
  /** Column of explanations (`columns.explanation`) and the table with its header row. */
  readonly explanationColumn: number;
  readonly table: RangeAddress;
}

export interface TemplateDefinition {
  /** Public id, e.g. "county-green". */
  readonly id: string;
  readonly version: string;
  readonly title: Bilingual;
  readonly summary: Bilingual;
  /** What people call it, for search. */
  readonly aliases: readonly string[];
  readonly documents: readonly DocumentId[];
  /** Minutes to fill. */
  readonly minutes: number;
  /** On the sheet's usual name. */
  readonly layout: TemplateLayout;
  readonly layoutOn: (sheet: string) => TemplateLayout;
  /** The whole sheet with stamp, as a plan; formulas carry the results computed from `data`. */
  readonly build: (data: TemplateData, options?: TemplateOptions) => TemplateBuild;
}

export interface TemplateOptions {
  /** Name of the sheet to add; else the usual one, numbered where it is taken. */
  readonly sheet?: string;
  /** The workbook that the sheet is added to: its settings, sheet names and defined names are respected. */
  readonly into?: WorkbookSnapshot;
}

/** An entry of the data that the template did not take, and why. */
export interface UnusedEntry {
  readonly part: "values" | "explanations";
  /** As given. */
  readonly key: string;
  /** `derived`: the sheet computes it from `nearest`; `repeated`: two keys name one cell, the first was taken. */
  readonly reason: "unknown" | "derived" | "repeated";
  /** Chinese names of the indicators of the template that may be meant. */
  readonly nearest: readonly string[];
}

export interface TemplateBuild {
  readonly plan: WorkbookPlan;
  /** Name of the added sheet. */
  readonly sheet: string;
  readonly unused: readonly UnusedEntry[];
}

/** A stamped template found in a workbook; `layout.sheet` is the sheet's name there. */
export interface RecognisedTemplate {
  readonly template: TemplateDefinition;
  readonly layout: TemplateLayout;
  readonly sheet: string;
  /** Version that the sheet was made with. */
  readonly version: string;
}

/** What the cover block of a filled sheet says, as text or number where it is legible. */
export interface TemplateCover {
  readonly reportingUnit: string | null;
  readonly region: string | null;
  readonly year: number | null;
  readonly level: string | null;
  readonly planType: string | null;
  /** null: nothing chosen, the issued documents of the territory. */
  readonly adopted: readonly DocumentId[] | null;
}
