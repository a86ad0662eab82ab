import type { DecouplingState } from "../carbon/decoupling";
import type { CarbonZone } from "../carbon/zoning";

/** Words that the functions on carbon put into cells: Chinese in every locale, so that workbooks filter alike. */
const decouplingWords: Readonly<Record<DecouplingState, string>> = {
  "strong-decoupling": "强脱钩",
  "weak-decoupling": "弱脱钩",
  "expansive-coupling": "扩张连结",
  "expansive-negative-decoupling": "扩张负脱钩",
  "strong-negative-decoupling": "强负脱钩",
  "weak-negative-decoupling": "弱负脱钩",
  "recessive-coupling": "衰退连结",
  "recessive-decoupling": "衰退脱钩",
};

const zoneWords: Readonly<Record<CarbonZone, string>> = {
  "sink-function": "碳汇功能区",
  "low-carbon-keeping": "低碳保持区",
  "economic-development": "经济发展区",
  "intensity-control": "碳强度控制区",
  "high-carbon-optimisation": "高碳优化区",
};

export const decouplingWord = (state: DecouplingState): string => decouplingWords[state];
export const zoneWord = (zone: CarbonZone): string => zoneWords[zone];
/** Level 0 is the first: 1级. */
export const levelWord = (level: number): string => `${level + 1}级`;
/** Name of an alternative that bears none: the first is 方案1. */
export const planWord = (index: number): string => `方案${index + 1}`;
