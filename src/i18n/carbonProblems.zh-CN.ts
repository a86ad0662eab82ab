import type { CarbonFunctionProblem } from "./carbonProblems";

const list = (names: readonly string[]): string => names.join("、");

/** One sentence a problem, in Chinese; `argument` words the name of an argument. */
export function wordCarbonProblemZh(
  problem: CarbonFunctionProblem,
  argument: (name: string) => string,
): string {
  switch (problem.code) {
    case "unequal":
      return `${argument(problem.parameter)}有 ${problem.count} 个数，${argument(problem.other)}有 ${problem.wanted} 个，应一样多`;
    case "figure-count":
      return `${argument(problem.parameter)}有 ${problem.count} 个数，应是 ${problem.wanted} 个`;
    case "blank-inside":
      return `${argument(problem.parameter)}的第 ${problem.place} 格是空白，请补上数`;
    case "weights-sum":
      return `${argument(problem.parameter)}加起来是 ${problem.sum}，应是 1（100%）`;
    case "share-above-one":
      return `${argument(problem.parameter)}里的 ${problem.name} 是比例，不能大于 1`;
    case "not-rising":
      return `${argument(problem.parameter)}里的分界应从小到大`;
    case "broken-chain":
      return `${argument(problem.parameter)}里前面的数是 0 而后面的数不是 0（如没有 GDP 却有能耗），不能分解`;
    case "unknown-name": {
      const nearest = problem.nearest.length === 0 ? "" : `，可以写：${list(problem.nearest)}`;
      return `${argument(problem.parameter)}里的“${problem.text}”不认识${nearest}`;
    }
    case "choose-set":
      return `“${problem.item.zh}”的因子有不同来源或还没有核对，不能替您选；请写明用哪一套：${list(problem.sets.map(({ zh }) => zh))}`;
    case "no-factor": {
      const others =
        problem.sets.length === 0 ? "" : `；有这个因子的是：${list(problem.sets.map(({ zh }) => zh))}`;
      return problem.set === null
        ? `没有收录“${problem.item.zh}”的因子${others}`
        : `因子集“${problem.set.zh}”里没有“${problem.item.zh}”${others}`;
    }
    case "no-electricity-factor": {
      const known = problem.years.length === 0 ? "" : `；已收录的年份：${problem.years.join("、")}`;
      return `没有收录${problem.area.zh}${problem.year === null ? "" : ` ${problem.year} 年`}的电力因子（${problem.caliber.zh}）${known}`;
    }
    case "energy-not-area":
      return `“${problem.item.zh}”的排放按能源消费计算，不按面积；请用 CARBON_FUEL、CARBON_ELECTRICITY`;
    case "parameters-missing":
      return `还缺少参数：${list(problem.names)}。没有可以默认的取值，请按当地实测或省级清单填写`;
  }
}
