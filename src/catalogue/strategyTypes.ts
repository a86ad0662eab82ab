import type { Bilingual, Clause, DocumentId, IndicatorCode } from "./types";

/** The five levels and three types of plans, and the seven sectors in which carbon is cut or taken up. */
export type PlanLevel = "国家级" | "省级" | "市级" | "县级" | "乡镇级";
export type PlanType = "总体规划" | "详细规划" | "专项规划";
export type Sector = "能源" | "工业" | "交通" | "建筑" | "废弃物处理" | "农业" | "生态空间";

/** One numbered strategy of a report, in its place of the matrix level × type × sector. */
export interface StrategyRecord {
  /** Document prefix, S and number in the order of the document: PKU-S042; never renumbered once released. */
  readonly id: string;
  readonly document: DocumentId;
  readonly clause: Clause;
  readonly level: PlanLevel;
  readonly type: PlanType;
  readonly sector: Sector;
  /** The heading between sector and number where the document has one: 客运. */
  readonly subheading: string | null;
  /** As numbered under its heading, from 1. */
  readonly number: number;
  /** In the document's terms, shortened. */
  readonly title: string;
  readonly summary: Bilingual;
  /** Indicators that the document suggests under the strategy; empty where it names none. */
  readonly indicators: readonly IndicatorCode[];
}

/** A level that has no plans of a type, with the clause that says so. */
export interface AbsentPlan {
  readonly level: PlanLevel;
  readonly type: PlanType;
  readonly clause: Clause;
  readonly reason: Bilingual;
}

export interface StrategySeeds {
  readonly levels: readonly PlanLevel[];
  readonly types: readonly PlanType[];
  readonly sectors: readonly Sector[];
  readonly absent: readonly AbsentPlan[];
  readonly strategies: readonly StrategyRecord[];
}
