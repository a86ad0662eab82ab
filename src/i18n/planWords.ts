import type { PlanLevel, PlanType, Sector } from "../catalogue/strategyTypes";

/** Words for places of the strategy matrix, Chinese and English; the answers keep the report's terms. */
type Words<Term extends string> = Readonly<Record<Term, readonly string[]>>;

const levels: Words<PlanLevel> = {
  国家级: ["国家", "全国", "national"],
  省级: ["省", "provincial", "province"],
  市级: ["市", "city", "municipal"],
  县级: ["县", "county"],
  乡镇级: ["乡镇", "township", "town"],
};

const types: Words<PlanType> = {
  总体规划: ["总体", "总规", "master", "master plan"],
  详细规划: ["详细", "详规", "detailed", "detailed plan"],
  专项规划: ["专项", "special", "special plan"],
};

const sectors: Words<Sector> = {
  能源: ["energy"],
  工业: ["industry"],
  交通: ["transport"],
  建筑: ["buildings", "building"],
  废弃物处理: ["废弃物", "waste"],
  农业: ["agriculture"],
  生态空间: ["生态", "ecological space", "ecology"],
};

/** The term that a word stands for; null where there is none. */
const finder =
  <Term extends string>(words: Words<Term>) =>
  (text: string): string | null => {
    const wanted = text.normalize("NFKC").trim().toLowerCase();
    const [term = null] =
      Object.entries<readonly string[]>(words).find(
        ([own, others]) => own === wanted || others.includes(wanted),
      ) ?? [];
    return term;
  };

export interface PlanTerms {
  readonly known: readonly string[];
  readonly find: (text: string) => string | null;
}

const termsOf = <Term extends string>(words: Words<Term>): PlanTerms => ({
  known: Object.keys(words),
  find: finder(words),
});

export const planLevels = termsOf(levels);
export const planTypes = termsOf(types);
export const planSectors = termsOf(sectors);
