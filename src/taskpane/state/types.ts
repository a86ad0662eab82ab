import type { DocumentId } from "../../catalogue/types";
import type { HostProblem, SelectedRange, WorkbookHost } from "../../hosts/types";
import type { Locale } from "../../i18n/locale";
import type { RecognisedTemplate } from "../../templates/types";
import type { Finding, ResolvedScope, SheetRecognition, ValidationReport } from "../../validation/types";
import type { StoredRuleSetting } from "../../workbook/settings";
import type { WorkbookPlan } from "../../workbook/plan";
import type { FilledCell, FormulaInsertion } from "./functionGalleryInsert";
import type { Progress } from "./progress";
import type { RecognitionEdit } from "./recognitionEdit";

/** What the sidebar is busy with; null when it waits for the user. */
export type Activity =
  | { readonly kind: "reading"; readonly done: number; readonly total: number; readonly sheet: string }
  | { readonly kind: "auditing"; readonly done: number; readonly total: number; readonly sheet: string }
  | { readonly kind: "writing" };

/** What was understood of the workbook before anything is audited. */
export interface WorkbookOverview {
  readonly recognition: readonly SheetRecognition[];
  readonly scope: ResolvedScope;
  readonly templates: readonly TemplateInWorkbook[];
  /** Sheets whose tables the user said something about. */
  readonly stated: readonly string[];
  /** No sheet but our own holds anything. */
  readonly empty: boolean;
  readonly hasAuditForm: boolean;
}

export interface TemplateInWorkbook {
  readonly recognised: RecognisedTemplate;
  readonly filled: number;
  readonly required: number;
}

/** A change that the sidebar made, with the way back where there is one. */
export interface AppliedChange {
  readonly label: ChangeLabel;
  readonly undo: WorkbookPlan | null;
}

export type ChangeLabel =
  | { readonly kind: "fixes"; readonly count: number }
  | { readonly kind: "reveal" }
  | { readonly kind: "template"; readonly sheet: string }
  | { readonly kind: "explanation"; readonly count: number }
  | { readonly kind: "explanation-removed"; readonly count: number }
  | { readonly kind: "audit-form" }
  | { readonly kind: "scope" }
  | { readonly kind: "rules" }
  | { readonly kind: "recognition"; readonly sheet: string }
  | { readonly kind: "recognition-forgotten"; readonly sheet: string }
  | { readonly kind: "formula"; readonly name: string; readonly cell: string }
  | { readonly kind: "undone" };

/** What could not be done: the host's reasons, and those of the sidebar itself. */
export type SessionProblem =
  | HostProblem
  /** Cells that the user changed since they were audited; they were left alone. */
  | { readonly code: "changed-meanwhile"; readonly count: number }
  /** Going back would take away what the user wrote since. */
  | { readonly code: "undo-too-late"; readonly sheet: string }
  /** Protected sheets whose cells nobody may tint. */
  | { readonly code: "sheets-not-marked"; readonly sheets: string };

export interface SidebarState {
  readonly overview: WorkbookOverview | null;
  readonly report: ValidationReport | null;
  /** The workbook was edited since the report was made. */
  readonly stale: boolean;
  readonly activity: Activity | null;
  readonly problem: SessionProblem | null;
  /** The last change, shown until it is dismissed or the next thing is done. */
  readonly change: AppliedChange | null;
  /** Whether cells with findings are tinted on the sheet. */
  readonly marked: boolean;
  /** The finding whose cell is selected. */
  readonly selectedFinding: string | null;
  /** Name that stands under explanations; Office gives none, so the user is asked once. */
  readonly author: string | null;
  /** How much of what the audit asked for is settled. */
  readonly progress: Progress;
}

/** Scope as the user edits it; an omitted part keeps what the workbook says. */
export interface ScopeEdit {
  readonly reportingUnit?: string | null;
  /** Name or code of a division. */
  readonly region?: string | null;
  readonly year?: number | null;
  readonly level?: string | null;
  readonly planType?: string | null;
  readonly adopted?: readonly DocumentId[] | null;
}

/** What the views may ask for. Every call settles; a failure is `state.problem`, never a rejection. */
export interface SidebarSession {
  readonly get: () => SidebarState;
  readonly subscribe: (listener: () => void) => () => void;
  readonly refresh: () => Promise<void>;
  readonly audit: () => Promise<void>;
  readonly cancel: () => void;
  readonly applyFixes: (findings: readonly Finding[]) => Promise<void>;
  /** Gives the findings one explanation; an empty text withdraws it. */
  readonly explain: (findings: readonly Finding[], text: string) => Promise<void>;
  /** Forgets remembered explanations that match no finding any more. */
  readonly forgetStaleExplanations: () => Promise<void>;
  readonly setScope: (edit: ScopeEdit) => Promise<void>;
  /** Remembers what the user says of a sheet's tables, and reads the workbook anew by it. */
  readonly setRecognition: (edit: RecognitionEdit) => Promise<void>;
  /** Remembers which rules are switched off or not at their own level, in place of what was remembered. */
  readonly setRules: (rules: readonly StoredRuleSetting[]) => Promise<void>;
  /** Forgets what was said of a sheet's tables. */
  readonly forgetRecognition: (sheet: string) => Promise<void>;
  readonly insertTemplate: (id: string, cover: ScopeEdit) => Promise<void>;
  /** Audits what is in the workbook; into an empty one a filled sample sheet is put first. For the first run. */
  readonly auditSample: () => Promise<void>;
  readonly writeAuditForm: (locale: Locale) => Promise<void>;
  /** Tints the cells of what is to be corrected or explained, or takes every tint away. */
  readonly mark: (marked: boolean) => Promise<void>;
  readonly undo: () => Promise<void>;
  readonly select: (finding: Finding) => Promise<void>;
  readonly selectSheet: (sheet: string) => Promise<void>;
  readonly selectRange: (place: SelectedRange) => Promise<void>;
  /** Selects the next required cell of a template's sheet that is still blank. */
  readonly selectNextBlank: (sheet: string) => Promise<void>;
  /** What is selected on the sheet and what cells hold, for formulas that are being put together. */
  readonly cells: Pick<WorkbookHost, "selection" | "readRange" | "onSelectionChanged" | "onWorkbookChanged">;
  /**
   * Writes a formula into its cell. Where it would take the place of something, nothing is written unless
   * `overwrite`: what stands there is given back, for the user to decide.
   */
  readonly insertFormula: (insertion: FormulaInsertion, overwrite: boolean) => Promise<readonly FilledCell[]>;
  /** Functions put into cells lately, the last first. */
  readonly recentFunctions: () => readonly string[];
  readonly setAuthor: (name: string) => void;
  readonly dismissProblem: () => void;
  readonly dismissChange: () => void;
  readonly close: () => void;
}

/** What a session needs from outside the core. */
export interface SessionEnvironment {
  readonly now: () => Date;
  /** Lets the page paint and take input between two slices of work. */
  readonly pause: () => Promise<void>;
  /** Milliseconds of a running clock, to measure work by. */
  readonly clock: () => number;
  /** Does something later, in milliseconds; gives the way to call it off. */
  readonly later: (milliseconds: number, work: () => void) => () => void;
  readonly readPreference: (key: string) => string | null;
  readonly writePreference: (key: string, value: string) => void;
}
