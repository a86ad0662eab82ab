import type { Locale } from "../i18n/locale";
import type { RangeAddress } from "../workbook/address";
import type { CellMark } from "../workbook/marks";
import type { WorkbookPlan } from "../workbook/plan";
import type { CellValue, WorkbookSnapshot } from "../workbook/snapshot";

export interface SelectedRange {
  readonly sheet: string;
  readonly range: RangeAddress;
}

export interface ReadOptions {
  /** Read what the cells hold now and leave the user's typing alone; else an edit in progress is taken in first. */
  readonly leaveEditing?: boolean;
  readonly signal?: AbortSignal;
  readonly onProgress?: (done: number, total: number, sheet: string) => void;
}

/** What a host could not do, in words that i18n can make for the user. */
export type HostProblem =
  | { readonly code: "cell-being-edited" }
  | { readonly code: "sheet-exists"; readonly sheet: string }
  | { readonly code: "sheet-protected"; readonly sheet: string }
  | { readonly code: "workbook-protected" }
  | { readonly code: "cancelled" }
  | { readonly code: "unsupported"; readonly what: string }
  | { readonly code: "failed"; readonly detail: string };

/** Thrown by hosts at the edge; the sidebar and the command line turn it into a sentence. */
export class HostError extends Error {
  readonly problem: HostProblem;
  constructor(problem: HostProblem) {
    super(problem.code);
    this.name = "HostError";
    this.problem = problem;
  }
}

/** The workbook as the sidebar sees it; Excel and the workbench each implement it. */
export interface WorkbookHost {
  readonly kind: "excel" | "workbench";
  readonly locale: () => Locale;
  readonly readSnapshot: (options?: ReadOptions) => Promise<WorkbookSnapshot>;
  /** Applies all or reports why not; nothing of the user's is overwritten unless the plan names it. */
  readonly applyPlan: (plan: WorkbookPlan) => Promise<void>;
  /**
   * Tints cells in place of all earlier tints; none takes them away without trace. Cells and formats stay as they
   * are. Gives the sheets that could not be marked since they are protected.
   */
  readonly mark: (marks: readonly CellMark[]) => Promise<readonly string[]>;
  readonly select: (selected: SelectedRange) => Promise<void>;
  readonly selection: () => Promise<SelectedRange | null>;
  /** What the cells of a range hold now, row by row, without reading the rest and without ending an edit. */
  readonly readRange: (place: SelectedRange) => Promise<readonly (readonly CellValue[])[]>;
  /** Both return the way to stop watching. */
  readonly onSelectionChanged: (listener: (selected: SelectedRange) => void) => () => void;
  readonly onWorkbookChanged: (listener: (sheets: readonly string[]) => void) => () => void;
}
