import { formatNumber } from "../../validation/notation";
import type { MethodProblem, PriceBasis, PublishedFactor } from "../../validation/problems/method";

const unit = "kgCO2/kWh";

/** 全国 2022 年电力平均因子. */
const factorName = ({ area, year, caliber }: PublishedFactor): string =>
  year === null ? ` ${area.zh}` : `${area.zh} ${year} 年${caliber === null ? "" : caliber.zh}因子`;

const listed = (known: readonly PublishedFactor[]): string =>
  known.slice(0, 3).map(factorName).join("，也是");

const basisName = (basis: PriceBasis): string =>
  basis.kind === "current" ? "现价" : basis.year === null ? "不变价" : `${basis.year} 年不变价`;

/** One sentence a problem of method, in Chinese, without the row's name. */
export function methodSentenceZh(problem: MethodProblem): string {
  switch (problem.code) {
    case "factor-of-elsewhere": {
      const own = problem.own.map(
        ({ area, year, value }) => `${area.zh} ${year} 年是 ${formatNumber(value)}`,
      );
      return `用的 ${formatNumber(problem.value)} 是${listed(problem.known)}${own.length === 0 ? "" : `；${own.join("，")} ${unit}`}`;
    }
    case "factor-unknown":
      return `用的 ${formatNumber(problem.value)} 不是已公布的任何一年、任何地区的电力排放因子`;
    case "factor-of-other-year":
      return `用的 ${formatNumber(problem.value)} 是${listed(problem.known)}，而数据是 ${problem.years.join("、")} 年的`;
    case "factor-vintages-mixed":
      return `用的 ${formatNumber(problem.value)} 是${factorName(problem.known)}，而 ${problem.otherCell} 用的 ${formatNumber(problem.other)} 是${factorName(problem.otherKnown)}，同一张表里年份不一`;
    case "factor-source-blank":
      return `有数据，“${problem.header}”没有写`;
    case "factor-source-bare":
      return `只写了“${problem.text}”，看不出出自哪里、哪一年`;
    case "factors-without-source":
      return `“${problem.header}”没有写出处`;
    case "factor-blank": {
      const { suggestion } = problem;
      const known =
        suggestion === null
          ? ""
          : `；别的行与“${suggestion.set.zh}”一致，那里是 ${formatNumber(suggestion.value)}`;
      return `${problem.amountCell} 有数，没有系数，结果没有算进来${known}`;
    }
    case "price-bases-mixed":
      return `按${basisName(problem.basis)}，而 ${problem.otherCell} 按${basisName(problem.other)}`;
    case "counted-twice":
      return problem.carrier === "electricity"
        ? `是全部用电，而“${problem.otherLabel}”（${problem.otherCell}）的燃料已经算过，本地发的电会算两遍`
        : `是全部用热，而“${problem.otherLabel}”（${problem.otherCell}）的燃料已经算过，本地供的热会算两遍`;
    case "carbon-or-dioxide":
      return `“${problem.header}”没有写明是碳还是二氧化碳；系数（${problem.factorCell}）按碳计，算出来的是吨碳，折成二氧化碳要乘 44/12`;
    case "sink-negative":
      return `“${problem.header}”全是负数，负号表示吸收`;
  }
}

/** What to do about it, in Chinese. */
export function methodSuggestionZh(problem: MethodProblem): string {
  switch (problem.code) {
    case "factor-of-elsewhere":
      return problem.own.length === 0
        ? "改用本地同期公布的因子；要求用这个因子的，写明依据"
        : "改用本省同年的因子；要求用这个因子的，写明依据";
    case "factor-unknown":
      return "写明因子的出处、年份和口径；抄错了就改正";
    case "factor-of-other-year":
      return "改用不晚于数据年份的因子，或写明为什么";
    case "factor-vintages-mixed":
      return "同一年的用电用同一年的因子；有意不同的，写明为什么";
    case "factor-source-blank":
    case "factor-source-bare":
    case "factors-without-source":
      return "写明因子集或文件名、年份，如“省级温室气体清单编制指南（试行）”";
    case "factor-blank":
      return "补上系数和结果；有意不算的，写明原因";
    case "price-bases-mixed":
      return "换成同一种价格；有意不同的，写明换算办法";
    case "counted-twice":
      return "只算外购的部分，或不算发电、供热用的燃料；已经扣除的请说明";
    case "carbon-or-dioxide":
      return "在表头写明 tC 或 tCO2；与排放量比较前先折成同一种";
    case "sink-negative":
      return "与正数的碳汇相加或与排放量相抵之前，先统一正负号";
  }
}
