declare const brand: unique symbol;
type Branded<Base, Name extends string> = Base & { readonly [brand]: Name };

/** GB/T 2260 code of six digits, e.g. 140224; made only by `divisionCode`. */
export type DivisionCode = Branded<string, "DivisionCode">;
/** Stable code of an indicator, e.g. PREFABRICATED_SHARE; made only by `indicatorCode`. */
export type IndicatorCode = Branded<string, "IndicatorCode">;

export type DocumentId = "SX" | "PKU" | "CQ" | "NM" | "HN";

/** 效力: how strongly the clause speaks. */
export type Force = "requirement" | "expectation" | "guidance" | "example" | "fact" | "draft";
/** 强制性错误 · 核实性错误(需说明) · 提示. */
export type Severity = "error" | "warning" | "info";

export type Operator = ">=" | "<=" | ">" | "<" | "=" | "between";

export interface Bilingual {
  readonly zh: string;
  readonly en: string;
}

export interface DocumentRecord {
  readonly id: DocumentId;
  readonly title: Bilingual;
  readonly shortTitle: Bilingual;
  readonly kind: "issued-policy" | "research-report" | "reply-letter" | "consultation-draft";
  /** Territory of an issued policy; null where the document has none. */
  readonly region: DivisionCode | null;
  /** The strongest severity that the document's status allows. */
  readonly severityCap: Severity;
  readonly note: Bilingual | null;
}

/** Number and heading of a clause: "第3条", "建设绿色可持续的美丽县城". No quotation. */
export interface Clause {
  readonly number: string;
  readonly heading: string;
}

export interface IndicatorRecord {
  readonly code: IndicatorCode;
  readonly name: Bilingual;
  /** Other names that bureaus write, zh and en. */
  readonly synonyms: readonly string[];
  /** Canonical unit symbol; null where the quantity is a word or a yes/no. */
  readonly unit: string | null;
  readonly dimension: string;
  /** Which way is better. */
  readonly direction: "higher" | "lower" | "within" | "none";
  /** A share that cannot exceed 100 % (not growth, not an open-space ratio). */
  readonly partOfWhole: boolean;
  /** The numerator and denominator of a ratio that a sheet could compute. */
  readonly ratio: { readonly numerator: IndicatorCode; readonly denominator: IndicatorCode } | null;
  readonly definition: Bilingual;
  /** Values beyond are surely a slip of unit or digit, in `unit`; null where nothing is known. */
  readonly plausible: { readonly low: number; readonly high: number } | null;
  /** Whether whole numbers only. */
  readonly integer: boolean;
}

/** One fact that must hold for a target to apply: {fact: "urbanResidentPopulation", operator: ">=", value: 3000000}. */
export interface Condition {
  readonly fact: string;
  readonly operator: Operator | "in";
  readonly value: number | string | boolean | readonly string[];
}

/** A fact that conditions speak of. */
export interface FactRecord {
  /** As in `Condition.fact`. */
  readonly fact: string;
  readonly name: Bilingual;
  readonly kind: "number" | "text" | "yes-no";
  readonly unit: string | null;
  /** What holds where nothing is said (a plaza counts as new); null where it must be asked. */
  readonly default: number | string | boolean | null;
}

interface RecordBase {
  /** Document prefix and number, e.g. SX-003; never renumbered once released. */
  readonly id: string;
  readonly document: DocumentId;
  readonly clause: Clause;
  readonly force: Force;
  readonly severity: Severity;
  readonly region: DivisionCode | null;
  readonly note: Bilingual | null;
}

/** What a record says and of what, in words. No formula needs them, so `loadRecords` alone has them. */
export interface RecordWords {
  /** In our own words. */
  readonly summary: Bilingual;
  /** The object, in the document's term: 县城新建住宅. */
  readonly appliesTo: Bilingual | null;
}

export interface TargetRecord extends RecordBase {
  readonly kind: "target";
  readonly indicator: IndicatorCode;
  readonly operator: Operator;
  /** In `unit`; low and high for `between`; null for an indicator named without a value. */
  readonly value: number | readonly [number, number] | null;
  readonly unit: string | null;
  /** The year from which the target is due; null for a standing limit. */
  readonly year: number | null;
  readonly condition: readonly Condition[];
  /**
   * What an unmet value of this kind weighs as a finding, before adoption (`severity` decides the status word):
   * a planned value that breaches a binding limit blocks, a reported actual only asks for an explanation.
   * A research report's records state their weight unadopted; adoption lifts it by one step, see `quotedRule`.
   */
  readonly severityWhen: { readonly planned: Severity; readonly actual: Severity };
  /**
   * True where a report's clause quotes a binding national rule: it warns, and is an error once the report is
   * adopted. The report's own advice (false) informs, and warns once adopted.
   */
  readonly quotedRule: boolean;
  readonly planLevel: readonly string[];
  readonly planType: readonly string[];
  readonly sector: string | null;
  /** As printed where it is unclear; `suspect` gives 待核 and never a verdict. */
  readonly printed: string | null;
  readonly suspect: boolean;
  readonly suggested: string | null;
}

/** A statement that a workbook or plan can be held against, but that is no numeric target. */
export interface StatementRecord extends RecordBase {
  readonly kind: "indicator" | "list" | "duty" | "date" | "fact" | "table";
  readonly indicator: IndicatorCode | null;
  readonly items: readonly string[];
  readonly year: number | null;
}

/** A record without its words: what formulas load. */
export type RecordCore = TargetRecord | StatementRecord;
export type CatalogueRecord = (TargetRecord & RecordWords) | (StatementRecord & RecordWords);

export interface Division {
  readonly code: DivisionCode;
  readonly name: string;
  readonly level: "province" | "city" | "county";
}

/** Why a division or an indicator was not recognised, with the nearest that are. */
export interface NotFound {
  readonly code: "not-found" | "ambiguous";
  readonly text: string;
  readonly nearest: readonly string[];
}

/** How a label was matched; a wrong match is worse than none. */
export interface IndicatorMatch {
  readonly indicator: IndicatorRecord;
  readonly reason: "code" | "name" | "synonym" | "normalised" | "contained";
  /** Unit found inside the label, e.g. 占比（%） → "%". */
  readonly unitInLabel: string | null;
}
