import type { ElectricityFactor, Factor } from "../catalogue/factorTypes";
import type { Methods } from "../catalogue/methods";
import type { Bilingual } from "../catalogue/types";
import { tidyNumber } from "../quantity/decimal";

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

const joined = (texts: readonly Bilingual[]): Bilingual => ({
  zh: texts.map(({ zh }) => zh).join("；"),
  en: texts.map(({ en }) => en).join("; "),
});

const unconfirmed: Bilingual = { zh: "因子未核对", en: "Factor not confirmed" };

/** Set and figure, where they come from, what to mind. */
export const factorDetail = ({ value, of, per, set, source, confirmed, notes }: Factor): DetailWords => ({
  method: {
    zh: `${set.name.zh}：${tidyNumber(value)} ${of}/${per}`,
    en: `${set.name.en}: ${tidyNumber(value)} ${of}/${per}`,
  },
  source,
  note: joined([...(confirmed ? [] : [unconfirmed]), ...notes]),
});

export const ownFactorDetail = (value: number, of: string, per: string): DetailWords => ({
  method: { zh: `自填因子：${value} ${of}/${per}`, en: `Own factor: ${value} ${of}/${per}` },
  source: { zh: "自填", en: "Entered by the user" },
  note: none,
});

/** Area, year, caliber and figure; a year that was not asked for is named. */
export function electricityDetail(
  { value, table, caliber }: ElectricityFactor,
  area: Bilingual,
  latest: boolean,
): DetailWords {
  const { year, source, confirmed, note } = table;
  const asked = latest
    ? [
        {
          zh: `没有填年份，用已收录的最近一年 ${year}`,
          en: `No year given: the latest on record, ${year}, is used`,
        },
      ]
    : [];
  return {
    method: {
      zh: `${area.zh} ${year} 年 ${caliber.name.zh}：${value} kgCO2/kWh`,
      en: `${area.en}, ${year}, ${caliber.name.en}: ${value} kgCO2/kWh`,
    },
    source,
    note: joined([...(confirmed ? [] : [unconfirmed]), ...asked, ...(note ? [note] : [])]),
  };
}
