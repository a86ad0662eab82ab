import type { Bilingual } from "./types";

/** Kinds of factors; an item's name is looked up within one. */
export type FactorGroup = "fuel" | "heat" | "standard-coal" | "land" | "farm" | "freight";

/** A source that gives factors together: a standard, a statistic, a paper. */
export interface FactorSet {
  readonly id: string;
  readonly name: Bilingual;
  /** Other names that users write. */
  readonly aliases: readonly string[];
  readonly source: Bilingual;
  readonly year: number | null;
  /** False where the figures were not found in a citing source; never taken unasked. */
  readonly confirmed: boolean;
  /** The set whose factors count where this one has none. */
  readonly extends: string | null;
  readonly note: Bilingual | null;
}

/** A fuel, land type, input or mode of transport. */
export interface FactorItem {
  readonly item: string;
  readonly name: Bilingual;
  readonly synonyms: readonly string[];
  /** Unit of a quantity that is given without one. */
  readonly unit: string;
}

/** One figure: `value` of `of` per `per`, such as 0.1229 kgce per kWh. */
export interface Factor {
  readonly set: FactorSet;
  readonly item: FactorItem;
  readonly value: number;
  readonly of: string;
  readonly per: string;
  /** Taken where no set is named; only a confirmed factor may be. */
  readonly default: boolean;
  readonly confirmed: boolean;
  /** Where the figure comes from, if not from the set's source alone. */
  readonly source: Bilingual;
  readonly notes: readonly Bilingual[];
}

export interface ElectricityCaliber {
  readonly caliber: string;
  readonly name: Bilingual;
  readonly synonyms: readonly string[];
}

/** A regional grid whose factor is published beside those of provinces. */
export interface GridRegion {
  readonly grid: string;
  readonly name: Bilingual;
  readonly synonyms: readonly string[];
}

/** Factors of one year and caliber in kgCO2/kWh, by "CN", grid or code of a province. */
export interface ElectricityTable {
  readonly year: number;
  readonly caliber: string;
  readonly source: Bilingual;
  readonly confirmed: boolean;
  readonly note: Bilingual | null;
  readonly values: Readonly<Record<string, number>>;
}

export interface ElectricityFactor {
  readonly value: number;
  readonly table: ElectricityTable;
  readonly caliber: ElectricityCaliber;
}
