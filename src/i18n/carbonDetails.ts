import type { Methods } from "../catalogue/methods";
import type { Bilingual } from "../catalogue/types";

/** Method, source and note of a detail row. */
export interface DetailWords {
  readonly method: Bilingual;
  readonly source: Bilingual;
  readonly note: Bilingual;
}

const none: Bilingual = { zh: "", en: "" };

/** Behind the note the row of CARBON_BALANCE carries the compensation rate. */
export const balanceDetail = (gap: number): DetailWords => ({
  method: {
    zh: "碳缺口 = 排放量 − 碳汇；末格为碳补偿率 = 碳汇 ÷ 排放量",
    en: "Gap = emission − sink; the last cell is sink ÷ emission",
  },
  source: {
    zh: "双碳规划标准研究报告 9.1（五）建议6（文字）；公式取通行写法",
    en: "PKU report 9.1(5), advice 6 (in words); formula as commonly written",
  },
  note: gap < 0 ? { zh: "碳汇大于排放", en: "Sinks exceed emissions" } : none,
});

/** Behind the note the row of CARBON_DECOUPLING carries the elasticity. */
export const decouplingDetail = (
  elasticity: number,
  { cuts, source, confirmed }: Methods["decoupling"],
): DetailWords => ({
  method: {
    zh: `Tapio 脱钩弹性 ${elasticity}，分界 0、${cuts.join("、")}（含分界值为连结）`,
    en: `Tapio elasticity ${elasticity}; cut-offs 0, ${cuts.join(", ")} (both belong to coupling)`,
  },
  source,
  note: confirmed ? none : { zh: "分界值未与原文核对", en: "Cut-offs not yet held against the original" },
});
