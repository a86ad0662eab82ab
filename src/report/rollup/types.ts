import type { Status } from "../../assessment/types";
import type { Division, DivisionCode, IndicatorCode, IndicatorRecord, Severity } from "../../catalogue/types";
import type { RuleId } from "../../validation/problems";
import type { Interval } from "../../validation/precision";
import type { ValidationReport, Verdict } from "../../validation/types";
import type { FindingRow } from "../findingRows";

/** A figure of a known indicator for the reported year, as one workbook gives it. */
export interface UnitFigure {
  readonly indicator: IndicatorCode;
  /** Of another county or city, as a summary table lists them; null: the workbook's own. */
  readonly subject: DivisionCode | null;
  /** In the indicator's unit (percentage points for %). */
  readonly value: number;
  /** What the printed figure may stand for, in the same unit; null where it must not be compared (约, ≥, share or points). */
  readonly interval: Interval | null;
  /** Whether figures of this kind add up over units. */
  readonly adds: boolean;
  readonly status: Status | null;
  readonly sheet: string;
  readonly cell: string;
}

/** Who reports. `division` null where neither workbook nor file name says so in a way that the list knows. */
export interface ReportingUnit {
  readonly division: Division | null;
  /** As the workbook writes it; null where it does not. */
  readonly written: string | null;
  readonly from: "workbook" | "file-name" | "none";
}

/** A finding in words, with what is counted. */
export interface SummaryFinding extends Omit<FindingRow, "rule" | "severity" | "ruleTitle"> {
  readonly rule: RuleId;
  readonly severity: Severity;
}

/** What one workbook adds to a roll-up; plain and small, so that it can come from another thread. */
export interface AuditedSummary {
  readonly kind: "audited";
  /** Path below the folder, with "/". */
  readonly file: string;
  readonly sha256: string | null;
  readonly contentHash: string;
  readonly verdict: Verdict;
  readonly unit: ReportingUnit;
  readonly year: number | null;
  readonly counts: ValidationReport["counts"];
  readonly explained: number;
  readonly statuses: Readonly<Partial<Record<Status, number>>>;
  readonly findings: readonly SummaryFinding[];
  readonly figures: readonly UnitFigure[];
}

/** A file that could not be read or audited: one sentence says why. */
export interface UnreadableSummary {
  readonly kind: "unreadable";
  readonly file: string;
  readonly sha256: string | null;
  readonly code: string;
  readonly message: string;
  /** As far as the file's name tells. */
  readonly unit: ReportingUnit;
}

export type FileSummary = AuditedSummary | UnreadableSummary;

/** Why a file of the folder was not audited. */
export interface SkippedFile {
  readonly file: string;
  readonly reason: "lock-file" | "hidden" | "not-a-workbook" | "link" | "own-result" | "not-readable";
}

/** A unit that should have reported and did not, or could not be read. */
export interface MissingUnit {
  readonly division: Division;
  readonly reason: "no-file" | "unreadable";
  /** The unreadable files of the unit. */
  readonly files: readonly string[];
  /** Workbooks of others that list figures of it. */
  readonly listedIn: readonly string[];
}

/** Several workbooks of one unit for one year. */
export interface DuplicateUnit {
  readonly division: Division;
  readonly year: number | null;
  /** The first counts, wherever units are added up or compared. */
  readonly files: readonly string[];
  readonly sameContent: boolean;
}

/** Which units were expected, and which reported. */
export interface Coverage {
  /** The province or city whose parts are rolled up; null: the provinces of the country, or nothing that could be told. */
  readonly whole: Division | null;
  readonly level: Division["level"] | null;
  /** option: `--region` · files: told by the units that reported · unknown: no expected units can be told. */
  readonly decidedBy: "option" | "files" | "unknown";
  readonly expected: readonly Division[];
  readonly present: number;
  readonly missing: readonly MissingUnit[];
  readonly duplicates: readonly DuplicateUnit[];
  /** Files of units that do not belong to `whole`. */
  readonly outside: readonly string[];
  /** Files whose unit could not be told. */
  readonly unknown: readonly string[];
  /** Files that report another year than the roll-up's. */
  readonly otherYears: readonly string[];
  /** Files with equal audited content under several names. */
  readonly sameContent: readonly (readonly string[])[];
}

/** How often a rule fired. */
export interface RuleTally {
  readonly rule: RuleId;
  readonly severity: Severity;
  readonly findings: number;
  readonly explained: number;
  readonly files: number;
}

/** One unit's figure of an indicator among the others'. */
export interface MemberFigure {
  readonly file: string;
  readonly division: Division | null;
  readonly name: string;
  readonly figure: UnitFigure;
}

export interface RankedFigure extends MemberFigure {
  /** 1 is best; equal values share a rank, the next one counts on (1, 2, 2, 4). */
  readonly rank: number;
}

export interface OutlyingFigure extends MemberFigure {
  readonly median: number;
  /** Modified z-score, to one place. */
  readonly score: number;
  /** How many units were compared, this one included. */
  readonly peers: number;
}

/** The sum of an indicator over the units. */
export interface Total {
  readonly sum: number;
  readonly interval: Interval;
  readonly units: number;
  /** Expected units without a figure. */
  readonly without: number;
}

/** One indicator over all units of the roll-up's level and year. */
export interface IndicatorLine {
  readonly indicator: IndicatorRecord;
  readonly figures: readonly MemberFigure[];
  /** null where figures of this kind do not add up. */
  readonly total: Total | null;
  /** Empty where no direction is better. */
  readonly ranking: readonly RankedFigure[];
  readonly outliers: readonly OutlyingFigure[];
}

/**
 * A figure that two workbooks give. sum: a province's or city's figure against the sum of its parts ·
 * listed: a unit's figure in another's summary table against its own.
 */
export interface Comparison {
  readonly kind: "sum" | "listed";
  readonly indicator: IndicatorRecord;
  readonly division: Division;
  readonly stated: number;
  readonly statedIn: { readonly file: string; readonly sheet: string; readonly cell: string };
  /** The sum, or the unit's own figure. */
  readonly other: number;
  /** Of a listed figure, the unit's own workbook. */
  readonly otherIn: { readonly file: string; readonly sheet: string; readonly cell: string } | null;
  readonly members: number;
  /** Parts without a figure; the sum is then at least so much. */
  readonly without: number;
  readonly gap: number;
  readonly state: "fits" | "differs" | "incomplete";
}

/** The whole roll-up: pure data, words come with the formats. */
export interface RollUp {
  readonly year: number | null;
  readonly files: readonly FileSummary[];
  readonly skipped: readonly SkippedFile[];
  readonly coverage: Coverage;
  readonly verdicts: Readonly<Record<Verdict | "unreadable", number>>;
  readonly rules: readonly RuleTally[];
  readonly indicators: readonly IndicatorLine[];
  readonly comparisons: readonly Comparison[];
}
