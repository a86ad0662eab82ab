import type { ContextProblem } from "../assessment/context";
import type { ProgressProblem } from "../assessment/progress";
import type { ScoreProblem } from "../assessment/score";
import { statusWord } from "../assessment/statusWords";
import type { NotFound } from "../catalogue/types";
import type { QuantityProblem } from "../quantity/types";
import { wordReasonZh } from "./assessment.zh-CN";
import { wordCarbonProblemZh } from "./carbonProblems.zh-CN";
import type { ExpectedKind, FunctionProblem } from "./functionProblems";
import { parameterNamesZh } from "./functionParameterNames.zh-CN";
import { wordPlanningProblemZh } from "./planningProblems";

const argument = (name: string): string => `参数“${parameterNamesZh[name] ?? name}”`;

const kinds: Readonly<Record<ExpectedKind, string>> = {
  text: "文字",
  number: "数或写成文字的数",
  year: "年份，如 2024 或“2024年”",
  switch: "0 或 1",
  unit: "计量单位，如 亩、万元、kgCO2/m²",
  "one-cell": "一个单元格，不能是一片区域",
};

function quantity(problem: QuantityProblem): string {
  switch (problem.code) {
    case "blank":
      return "是空白";
    case "no-data-mark":
      return `写的是“${problem.text}”，没有数`;
    case "notation-key":
      return `写的是“${problem.text}”，没有数`;
    case "unknown-unit":
      return `写的“${problem.text}”，其中的单位“${problem.unit}”不认识`;
    case "several-numbers":
      return `写的“${problem.text}”不止一个数，请只填一个`;
    case "not-a-number":
      return `写的“${problem.text}”不是数`;
  }
}

function notFound(what: string, { code, text, nearest }: NotFound): string {
  const names = nearest.map((name) => `“${name}”`).join("、");
  if (code === "ambiguous") return `“${text}”对应的${what}不止一个，请写明是哪一个：${names}`;
  return `找不到${what}“${text}”${names === "" ? "" : `，相近的有${names}`}`;
}

function context(problem: ContextProblem): string {
  const where = argument("context");
  switch (problem.code) {
    case "unknown-key":
      return `${where}里的“${problem.key}”不认识，可以写：${problem.known.join("、")}`;
    case "unknown-word":
      return `${where}里的“${problem.text}”不认识，可以写：${problem.known.join("、")}，或“名称=值”`;
    case "bad-value":
      return `${where}里“${problem.key}”的值“${problem.text}”看不懂`;
    case "unknown-value":
      return `${where}里“${problem.key}”不认识“${problem.text}”，可以写：${problem.known.join("、")}`;
    case "unit-missing":
      return `${where}里“${problem.key}=${problem.text}”太小，请写明单位，如“${problem.text}万”或“${problem.text}${problem.unit}”`;
  }
}

function progress(problem: ProgressProblem): string {
  switch (problem.code) {
    case "no-way":
      return `${argument(problem.base)}和${argument(problem.target)}相同，没有可算的进度`;
    case "years":
      return `${argument(problem.later)}要在${argument(problem.earlier)}之后`;
    case "not-finite":
      return "算得的结果超出了可以表示的范围";
  }
}

function score(problem: ScoreProblem): string {
  switch (problem.code) {
    case "negative-weight":
      return `${argument("weights")}不能是负数`;
    case "no-weight":
      return `${argument("weights")}之和不能是 0`;
    case "not-finite":
      return "算得的结果超出了可以表示的范围";
    case "undecided":
      return `有指标没有结论，不能计分：${problem.of
        .map(({ indicator, status }) => `${indicator.name.zh}（${statusWord(status)}）`)
        .join("、")}`;
  }
}

/** One sentence a problem, in Chinese. */
export function wordFunctionProblemZh(problem: FunctionProblem): string {
  switch (problem.code) {
    case "too-many":
      return `给了 ${problem.given} 个参数，最多 ${problem.most} 个`;
    case "missing":
      return `缺少${argument(problem.parameter)}`;
    case "expected":
      if (problem.kind === "one-cell") return `${argument(problem.parameter)}应是${kinds[problem.kind]}`;
      return `${argument(problem.parameter)}应是${kinds[problem.kind]}，现在是“${problem.found}”`;
    case "cell-error":
      return `${argument(problem.parameter)}所指的单元格是错误值 ${problem.error}`;
    case "quantity":
      return `${argument(problem.parameter)}${quantity(problem.problem)}`;
    case "not-finite":
      return `${argument(problem.parameter)}或算得的结果超出了可以表示的范围`;
    case "inconvertible":
      return `${argument(problem.parameter)}的单位不能从“${problem.from}”换算成“${problem.to}”`;
    case "unit-missing":
      return `要换算成“${problem.wanted}”，请先写明${argument(problem.parameter)}`;
    case "unknown-indicator":
      return notFound("指标", problem.problem);
    case "unknown-region":
      return notFound("行政区划", problem.problem);
    case "context":
      return context(problem.problem);
    case "not-numeric":
      return `指标“${problem.indicator}”不是数值，不能比较`;
    case "no-target":
      return wordReasonZh(problem.reason);
    case "carbon":
      return wordCarbonProblemZh(problem.problem, argument);
    case "negative":
      return `${argument(problem.parameter)}不能是负数`;
    case "zero":
      return `${argument(problem.parameter)}不能是 0`;
    case "planning":
      return wordPlanningProblemZh(problem.problem, argument);
    case "progress":
      return progress(problem.problem);
    case "score":
      return score(problem.problem);
    case "weights-missing":
      return `文件没有规定权重，请填写${argument(problem.parameter)}`;
    case "value-missing":
      return `${argument(problem.parameter)}里“${problem.of}”没有数`;
    case "unknown-field":
      return `${argument(problem.parameter)}里的“${problem.text}”不认识，可以写：${problem.known.join("、")}`;
    case "no-entry":
      return `“${problem.of}”没有“${problem.field}”这一项`;
    case "nothing-found":
      return `没有与“${problem.text}”相近的指标`;
    case "nothing-listed":
      return `“${problem.asked.join(" ")}”没有可列的内容；策略只有 PKU 有，要列目标，内容请填“目标”；文件没有写明层级、类型或领域的目标，请不填这些参数`;
  }
}
