import type { Bilingual, DocumentId, IndicatorCode } from "../catalogue/types";
import type { CellPosition, RangeAddress } from "../workbook/address";
import type { WorkbookPlan } from "../workbook/plan";

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
  readonly values: Readonly<Record<string, number | string>>;
  readonly explanations: Readonly<Record<string, string>>;
  readonly signOff: {
    readonly preparer?: string;
    readonly reviewer?: string;
    readonly head?: string;
    readonly phone?: string;
    readonly date?: string;
  };
}

export interface TemplateInput {
  readonly indicator: IndicatorCode;
  readonly cell: CellPosition;
  /** Defined name, `in_<code>`. */
  readonly name: string;
  readonly required: boolean;
}

/** Where everything of a template lies, for filling, checking and recognition. */
export interface TemplateLayout {
  readonly sheet: string;
  readonly inputs: readonly TemplateInput[];
  /** Cells whose formulas belong to the template and may not be overwritten. */
  readonly formulas: readonly {
    readonly cell: CellPosition;
    readonly formula: string;
    readonly indicator: IndicatorCode | null;
    readonly part: "derived" | "target" | "verdict" | "gap" | "other";
  }[];
  readonly headers: readonly { readonly cell: CellPosition; readonly text: string }[];
  readonly cover: Readonly<Record<"reportingUnit" | "region" | "year" | "level", CellPosition>>;
  readonly signOff: Readonly<Record<"preparer" | "reviewer" | "head" | "phone" | "date", CellPosition>>;
  /** Column of explanations and the rows of the table. */
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
  readonly layout: TemplateLayout;
  /** The whole sheet with stamp, as a plan; formulas carry the results computed from `data`. */
  readonly build: (data: TemplateData, options: TemplateOptions) => TemplateBuild;
}

export interface TemplateOptions {
  /** Name of the sheet to add, where the usual one is taken. */
  readonly sheet?: string;
}

export interface TemplateBuild {
  readonly plan: WorkbookPlan;
  /** Names in `data.values` and the like that the template does not have. */
  readonly unused: readonly string[];
}
