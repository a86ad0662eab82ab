import { formatShown } from "../../validation/notation";
import type { CitedClause } from "../../validation/problems/figures";
import type { CodeList, FormProblem } from "../../validation/problems/form";

const cite = ({ documentTitle, clause }: CitedClause): string => `${documentTitle.zh} ${clause.number}`;

const lists: Readonly<Record<CodeList, string>> = {
  industry: "行业代码",
  land: "地类代码",
  fuel: "能源品种",
  "land-type": "地类",
};

/** One sentence a problem of form, in Chinese, without the row's name. */
export function formSentenceZh(problem: FormProblem): string {
  switch (problem.code) {
    case "template-unknown":
      return `由模板“${problem.template}”生成，这个模板不认得`;
    case "template-outdated":
      return `由“${problem.title.zh}”第 ${problem.version} 版生成，现行的是第 ${problem.current} 版`;
    case "template-newer":
      return `由“${problem.title.zh}”第 ${problem.version} 版生成，比本软件的第 ${problem.current} 版还新`;
    case "protection-removed":
      return `“${problem.title.zh}”的工作表保护被撤掉了，公式和表头可能被改过`;
    case "key-without-reason":
      return `填的是“${problem.text}”，没有写原因`;
    case "key-without-place":
      return `填的是“${problem.text}”，没有写另在哪张表`;
    case "mark-without-reason":
      return `填的是“${problem.mark}”，表下注明表示“${problem.meaning}”，没有写原因`;
    case "decimals-hidden":
      return `实际是 ${formatShown(problem.shown)}，格子里只显示 ${problem.printed}`;
    case "cover-period-differs":
      return `报告期写的是 ${problem.year} 年，“${problem.otherSheet}”写的是 ${problem.other} 年`;
    case "period-without-figures":
      return `报告期是 ${problem.year} 年，而各表只有 ${problem.years.join("、")} 年的数`;
    case "signed-before-period":
      return `日期“${problem.date}”早于报告期 ${problem.year} 年`;
    case "list-code-unknown":
      return `${lists[problem.list]}“${problem.written}”不在${problem.standard.zh}里`;
    case "list-name-differs":
      return `代码“${problem.written}”是${problem.listed}，写的名称是“${problem.name}”（${problem.standard.zh}）`;
    case "item-misspelt":
      return `“${problem.written}”不是已知的${lists[problem.list]}，像是“${problem.nearest}”`;
    case "documents-differ":
      return `${cite(problem.cited)} 要求 ${problem.limit}，${problem.others.map(({ limit, cited }) => `${cite(cited)} 要求 ${limit}`).join("，")}；以${cite(problem.cited)}为准`;
  }
}

/** What to do about it, in Chinese. */
export function formSuggestionZh(problem: FormProblem): string {
  switch (problem.code) {
    case "template-unknown":
    case "template-outdated":
      return "用现行模板重新插入一张，把原始数据抄过去";
    case "template-newer":
      return "请先更新本软件，再审核";
    case "protection-removed":
      return "确认公式没有改过，再在“审阅”里重新保护工作表；有意撤掉的请说明";
    case "key-without-reason":
    case "mark-without-reason":
      return "在备注或情况说明里写一句原因";
    case "key-without-place":
      return "写明数据在哪张表、哪个指标里";
    case "decimals-hidden":
      return "按打印的位数填，或增加小数位数";
    case "cover-period-differs":
      return "核对后改成同一年";
    case "period-without-figures":
      return "核对报告期；数据确是这些年份的，请说明";
    case "signed-before-period":
      return "核对日期和报告期";
    case "list-code-unknown":
      return "对照标准改正代码";
    case "list-name-differs":
      return "核对代码和名称，改掉错的那一个";
    case "item-misspelt":
      return `核对名称；确是别的品种，请说明`;
    case "documents-differ":
      return "供参考；达到严的一条，两条就都达到";
  }
}
