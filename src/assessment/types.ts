import type {
  DivisionCode,
  DocumentId,
  IndicatorCode,
  IndicatorRecord,
  Severity,
  TargetRecord,
} from "../catalogue/types";

/** 达标 · 不达标 · 预警 · 提示 · 待核 · 未到期 · 待配置 · 不适用. */
export type Status =
  "met" | "unmet" | "warning" | "note" | "review" | "not-due" | "unconfigured" | "not-applicable";

/** A reported figure, or one that a plan, design or target column promises. */
export type ValueNature = "actual" | "planned";

export type FactValue = number | string | boolean;

/** Everything that decides which targets apply. */
export interface AssessmentScope {
  /** null: only targets without a territory apply. */
  readonly region: DivisionCode | null;
  /** null: each target's own year. */
  readonly year: number | null;
  readonly nature: ValueNature;
  /** Object and conditions: {urbanResidentPopulation: 4200000, buildingUse: "住宅"}. */
  readonly facts: Readonly<Record<string, FactValue>>;
  readonly adopted: readonly DocumentId[];
  /** Thresholds that the user entered for indicators which the documents name without a value. */
  readonly thresholds: readonly UserThreshold[];
  readonly planLevel: string | null;
  readonly planType: string | null;
}

export interface UserThreshold {
  readonly indicator: IndicatorCode;
  readonly operator: TargetRecord["operator"];
  readonly value: number | readonly [number, number];
  readonly source: string;
}

/** Why the status is what it is; worded by i18n. */
export type AssessmentReason =
  | { readonly code: "compared" }
  | { readonly code: "not-due"; readonly dueYear: number }
  | { readonly code: "suspect-target"; readonly printed: string; readonly suggested: string | null }
  | { readonly code: "boundary"; readonly fact: string; readonly value: number }
  | { readonly code: "missing-fact"; readonly facts: readonly string[] }
  | { readonly code: "no-value-in-documents" }
  | { readonly code: "no-target-here"; readonly otherTerritories: readonly string[] }
  | { readonly code: "ambiguous-percent"; readonly value: number }
  | { readonly code: "bound-value"; readonly text: string };

export interface Assessment {
  readonly status: Status;
  readonly indicator: IndicatorRecord;
  /** In the indicator's unit (percentage points for %). */
  readonly value: number;
  readonly year: number | null;
  /** The governing target: the stricter where two bind. */
  readonly target: TargetRecord | null;
  /** Other targets that bind too, named beside it. */
  readonly alsoBinding: readonly TargetRecord[];
  /** What the governing target weighs here and now (adoption and nature applied). */
  readonly severity: Severity | null;
  /** Signed margin in the indicator's unit: negative when unmet, 0 at an inclusive limit met. */
  readonly gap: number | null;
  readonly reason: AssessmentReason;
}
