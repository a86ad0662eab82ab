import type {
  CitedClause,
  CoverPart,
  Problem,
  Reference,
  SignOffRole,
  SlipKind,
} from "../validation/problems";
import { isCellError, type CellError, type CellValue } from "../workbook/snapshot";
import type { Finding } from "../validation/types";
import { formatLimit, formatNumber, formatShown, legible } from "../validation/notation";
import { isFormProblem } from "../validation/problems/form";
import { isLinkProblem } from "../validation/problems/links";
import { isMethodProblem } from "../validation/problems/method";
import { formSentenceZh, formSuggestionZh } from "./findings/form.zh-CN";
import { methodSentenceZh, methodSuggestionZh } from "./findings/method.zh-CN";
import { linkSentenceZh, linkSuggestionZh } from "./findings/links.zh-CN";
import { rulesZh } from "./rules.zh-CN";

const references: Readonly<Record<Reference, string>> = {
  draft: "征求意见稿",
  elsewhere: "外地的做法",
  statement: "文件里的情况介绍",
};

type TargetMissed = Extract<Problem, { code: "target-missed" }>;

const coverParts: Readonly<Record<CoverPart, string>> = {
  reportingUnit: "填报单位",
  region: "行政区划",
  year: "报告期",
  level: "规划层级",
  planType: "规划类型",
};

const roles: Readonly<Record<SignOffRole, string>> = {
  preparer: "填表人",
  reviewer: "审核人",
  head: "单位负责人",
  phone: "联系电话",
  date: "日期",
  seal: "盖章",
};

const cite = ({ documentTitle, clause }: CitedClause): string => `${documentTitle.zh} ${clause.number}`;

const difference = (gap: number, unit: string | null): string =>
  unit === "%"
    ? `${formatNumber(Math.abs(gap), 6)} 个百分点`
    : formatShown({ value: Math.abs(gap), unit }, 6);

/** How a value stands to its limit, as words: "低于 30 %，差 0.6 个百分点". */
export function comparison({ operator, limit, shown, gap }: TargetMissed): string {
  const { unit } = shown;
  const short = gap === null ? "" : `，差 ${difference(gap, unit)}`;
  if (typeof limit !== "number") return `不在 ${formatLimit(operator, limit, unit)} 之间`;
  const figure = formatShown({ value: limit, unit });
  switch (operator) {
    case "<=":
      return `超过上限 ${figure}`;
    case "<":
      return `应低于 ${figure}`;
    case ">=":
      return `低于 ${figure}${short}`;
    case ">":
      return `应超过 ${figure}${short}`;
    case "=":
    case "between":
      return `应为 ${figure}${short}`;
  }
}

function slip(kind: SlipKind): string {
  switch (kind.kind) {
    case "power-of-ten":
      return `接近 ${formatNumber(10 ** Math.abs(kind.exponent))} 倍`;
    case "mu-hectare":
      return "接近 15 倍，像是亩与公顷弄混";
    case "carbon-dioxide":
      return "接近 44/12 倍，像是碳与二氧化碳弄混";
    case "electricity-equivalent":
      return "接近电力当量值与等价值之比，像是折标系数不同";
  }
}

const errorAdvice: Partial<Readonly<Record<CellError["error"], string>>> = {
  "#DIV/0!": "除数是零或空白，先补上除数",
  "#N/A": "公式要找的内容不在引用的区域里，核对后再算",
  "#NAME?": "公式里有认不出的函数或名称，核对拼写",
  "#NULL!": "公式里两个区域没有相交，核对引用",
  "#NUM!": "公式里的数超出了能算的范围，核对引用的单元格",
  "#REF!": "公式引用的单元格已被删除，重写公式",
  "#VALUE!": "公式引用的单元格里有文字，改成数字",
};

const shownError = (value: CellValue): string => (isCellError(value) ? value.error : "#NAME?");

const named = (label: string | null, rest: string): string => (label === null ? rest : `${label} ${rest}`);

/** One sentence a problem, in Chinese. */
export function wordFindingZh({ problem, label, value }: Finding): string {
  if (isFormProblem(problem)) return named(label, formSentenceZh(problem));
  if (isLinkProblem(problem)) return named(label, linkSentenceZh(problem));
  if (isMethodProblem(problem)) return named(label, methodSentenceZh(problem));
  switch (problem.code) {
    case "rule-failed":
      return `“${rulesZh[problem.rule].title}”这一项没有检查成，其余检查不受影响`;
    case "template-sheet-missing":
      return `找不到《${problem.title.zh}》的工作表“${problem.sheet}”`;
    case "sheet-not-understood":
      return `这张工作表没看懂，里面的 ${problem.values} 个数没有审核`;
    case "template-rows-added":
      return problem.first === problem.last
        ? `模板里多出了第 ${problem.first} 行`
        : `模板里多出了第 ${problem.first}–${problem.last} 行`;
    case "template-row-missing":
      return `模板里少了“${problem.header}”这一行`;
    case "header-missing":
      return `这里应是“${problem.header}”，现在是空白`;
    case "header-renamed":
      return `这里应是“${problem.header}”，现在写的是“${problem.found}”`;
    case "merged-data":
      return problem.numeric
        ? `数据区的 ${problem.range} 合并成了一格，其余格没有数`
        : `数据区的 ${problem.range} 合并成了一格`;
    case "hidden-rows":
      return named(label, `第 ${problem.rows} 行被隐藏，里面有 ${problem.values} 个数据`);
    case "hidden-columns":
      return `${problem.columns} 列被隐藏，里面有 ${problem.values} 个数据`;
    case "hidden-sheet":
      return `这张工作表被隐藏，里面有 ${problem.values} 个数据`;
    case "formula-replaced":
      return named(label, "原来的公式被改成了固定内容，原始数据变了它不会跟着变");
    case "formula-error":
      return named(
        label,
        problem.formula === null
          ? `填的是错误值 ${problem.error}，不是数`
          : `公式算不出结果，显示 ${problem.error}`,
      );
    case "formula-uncalculated":
      return named(label, "公式还没有算过，文件里没有它的结果");
    case "function-not-loaded":
      return `函数 ${problem.functionName} 在存盘的电脑上没有加载，显示 ${shownError(value)}`;
    case "external-link":
      return named(label, "公式引用了另一个文件，换一台电脑就取不到数");
    case "linked-workbook":
      return `工作簿链接着另一个文件：${problem.target}`;
    case "circular-formula":
      return named(label, `公式绕了一圈引用自己（${problem.cells.join(" → ")}）`);
    case "blank-input":
      return named(label, "没有填写");
    case "blank-value":
      return named(label, problem.year === null ? "没有填写" : `${problem.year} 年没有填写`);
    case "blank-cover":
      return `${coverParts[problem.part]}没有填写`;
    case "unknown-region":
      return `行政区划代码表里没有“${problem.text}”`;
    case "number-as-text":
      return named(label, `“${problem.text}”是文字，不是数字`);
    case "unit-in-text":
      return named(label, `“${problem.text}”把单位写进了数值格`);
    case "approximate-number":
      return named(label, `“${problem.text}”是约数，要填一个确定的数`);
    case "bounded-number":
      return named(label, `“${problem.text}”只说了范围的一头，要填一个确定的数`);
    case "range-of-numbers":
      return named(label, `“${problem.text}”是一个范围，要填一个确定的数`);
    case "several-numbers":
      return named(label, `“${problem.text}”里有好几个数，看不出填的是哪一个`);
    case "unknown-unit-in-text":
      return named(label, `“${problem.text}”里的单位“${problem.unit}”认不出来`);
    case "other-unit-in-text":
      return named(label, `“${problem.text}”的单位与本栏的“${problem.columnUnit}”对不上`);
    case "not-a-number":
      return named(label, `“${problem.text}”不是数`);
    case "date-for-number":
      return named(label, `填的数成了日期 ${problem.day}`);
    case "no-data-mark":
      return named(label, `填的是“${problem.mark}”，看不出是零、没有，还是没统计`);
    case "share-or-points":
      return named(
        label,
        `填的是 ${formatNumber(problem.value)}，单位是 %，分不清是 ${formatNumber(problem.value)} % 还是 ${formatNumber(problem.value * 100)} %`,
      );
    case "hundredfold-percent":
      return named(
        label,
        `单元格是百分比格式又填了 ${formatNumber(problem.value)}，显示成了 ${formatNumber(problem.points)} %`,
      );
    case "percent-format-elsewhere":
      return named(
        label,
        `单元格是百分比格式，而单位是${problem.unit === null ? "空的" : ` ${problem.unit}`}，填的数 ${formatNumber(problem.value)} 会看错`,
      );
    case "implausible":
      return named(
        label,
        `${formatShown(problem.shown)}，一般在 ${formatNumber(problem.low)}–${formatShown({ value: problem.high, unit: problem.shown.unit })} 之间，像是单位或位数不对`,
      );
    case "unit-jump":
      return named(
        label,
        `${problem.year} 年 ${formatShown(problem.shown)}，与 ${problem.previousYear} 年的 ${formatNumber(problem.previous)} 相差${slip(problem.slip)}`,
      );
    case "unit-mismatch":
      return named(label, `单位写的是“${problem.unit}”，这个指标应按 ${problem.indicatorUnit} 填`);
    case "share-out-of-range":
      return named(label, `${formatNumber(problem.points)} %，占比只能在 0–100 % 之间`);
    case "negative":
      return named(label, `${formatShown(problem.shown)}，不会是负数`);
    case "not-whole":
      return named(label, `${formatShown(problem.shown)}，应是整数`);
    case "code-unknown":
      return `行政区划代码 ${problem.division}${problem.name === null ? "" : `（${problem.name}）`}不在 ${problem.vintage} 年的代码表里`;
    case "code-former":
      return `行政区划代码 ${problem.division}${problem.name === null ? "" : `（${problem.name}）`}是旧代码：${problem.years} 年在表里，${problem.vintage} 年的代码表已没有`;
    case "code-name-mismatch":
      return `代码 ${problem.division} 在代码表里是${problem.listedNames.join("、")}，这里写的是“${problem.name}”`;
    case "duplicate-unit":
      return `${problem.unit} 重复填报，${problem.firstCell} 已有一行`;
    case "typed-where-computable":
      return named(
        label,
        `${formatShown(problem.shown)} 是手工填写的，与 ${problem.numeratorCell} ÷ ${problem.denominatorCell} 算出的 ${formatNumber(problem.computed, 5)} 一致`,
      );
    case "derived-differs":
      return named(
        label,
        `${formatShown(problem.shown)}，而 ${problem.numeratorCell} ÷ ${problem.denominatorCell} 算出的是 ${formatShown({ value: problem.computed, unit: problem.shown.unit }, 5)}`,
      );
    case "target-missed": {
      const told = legible(problem);
      const also = problem.also.length === 0 ? "" : `；另见${problem.also.map(cite).join("、")}`;
      const only = problem.reference === undefined ? "" : `；${references[problem.reference]}`;
      return named(
        label,
        `${formatShown(told.shown)}，${comparison(told)}（${cite(problem.cited)}${only}${also}）`,
      );
    }
    case "explanation-hollow":
      return named(label, `情况说明“${problem.text}”没有说明什么`);
    case "signature-missing":
      return label === null || label === roles[problem.role]
        ? `${roles[problem.role]}没有填写`
        : `“${label}”没有填写`;
  }
}

/** One sentence a problem on what to do, in Chinese. */
export function suggestionZh({ problem, fix, severity }: Finding): string {
  if (isFormProblem(problem)) return formSuggestionZh(problem);
  if (isLinkProblem(problem)) return linkSuggestionZh(problem);
  if (isMethodProblem(problem)) return methodSuggestionZh(problem);
  switch (problem.code) {
    case "rule-failed":
      return "这是软件的问题，请把工作簿和这条提示反馈给我们";
    case "template-sheet-missing":
      return "把工作表改回原名，或重新插入模板";
    case "sheet-not-understood":
      return "给表格加上表头（指标名称、计量单位、年份），或换用模板填报；与报送无关的可以不管";
    case "template-rows-added":
      return "删去多出的行；要补充的内容写在情况说明里";
    case "template-row-missing":
      return "重新插入模板，把数据填进去";
    case "header-missing":
    case "header-renamed":
      return `改回“${problem.header}”`;
    case "merged-data":
      return "取消合并，每格各填各的";
    case "hidden-rows":
    case "hidden-columns":
      return "取消隐藏，核对后再报送；确需隐藏的请说明";
    case "hidden-sheet":
      return "取消隐藏，核对后再报送；与报送无关的请删去或说明";
    case "formula-replaced":
      return `恢复公式 ${problem.formula}`;
    case "formula-error":
      return problem.formula === null
        ? "填数字；没有的写明不适用、未统计或涉密"
        : (errorAdvice[problem.error] ?? "检查公式引用的单元格：是否空白、是否文字、除数是否为零");
    case "formula-uncalculated":
      return "在 Excel 或 WPS 里打开，重新计算后保存";
    case "function-not-loaded":
      return "数据不受影响；在加载了绿规校核的 Excel 里打开并重新计算后保存";
    case "external-link":
    case "linked-workbook":
      return "把要用的数粘贴成数值，再断开链接";
    case "circular-formula":
      return "改其中一个公式，不要引用它自己";
    case "blank-input":
    case "blank-value":
      return "填入数值；没有的写明不适用、未统计或涉密";
    case "blank-cover":
      return `填写${coverParts[problem.part]}`;
    case "unknown-region":
      return problem.nearest.length === 0
        ? "填写六位代码或全称"
        : `填写六位代码或全称，例如${problem.nearest.join("、")}`;
    case "number-as-text":
      return fix === null ? "改成数字" : `改成数字 ${String(fix.after)}`;
    case "unit-in-text":
      if (fix === null) return `单位写在单位栏，这里只填数`;
      return problem.same
        ? `只填数字 ${String(fix.after)}`
        : `按本栏的单位换算，填 ${String(fix.after)}，请核对`;
    case "approximate-number":
    case "bounded-number":
      return fix === null ? "填一个确定的数" : `确认就是 ${String(fix.after)} 的话，改成数字`;
    case "range-of-numbers":
    case "several-numbers":
      return "填一个确定的数，其余写在备注里";
    case "date-for-number":
      return "把单元格格式改成数值，重新填数（输入 3-1、1/2 会自动变成日期）";
    case "other-unit-in-text":
      return `核对单位，按“${problem.columnUnit}”只填数字`;
    case "unknown-unit-in-text":
    case "not-a-number":
      return "填数字；没有的写明不适用、未统计或涉密";
    case "no-data-mark":
      return "零就填 0；没有的写明不适用、未统计或涉密，或附情况说明";
    case "share-or-points":
      return `核对后按百分点填（例如 98），或把单元格设成百分比格式`;
    case "hundredfold-percent":
      return `如果是 ${formatNumber(problem.value)} %，改填 ${formatNumber(problem.value / 100)}`;
    case "percent-format-elsewhere":
      return "把单元格格式改成数值，或更正单位";
    case "implausible":
    case "unit-jump":
      return "核对数值和单位；无误的话说明原因";
    case "unit-mismatch":
      return `核对指标和单位，按 ${problem.indicatorUnit} 填报`;
    case "share-out-of-range":
    case "negative":
    case "not-whole":
      return "核对后改正";
    case "code-unknown":
      return "核对代码；用的是其他年份区划的，请说明年份";
    case "code-former":
      return problem.listedNames.length === 0
        ? "改用现行代码；按当年区划统计的，请说明年份"
        : `改用现行代码；按当年区划（${problem.listedNames.join("、")}）统计的，请说明年份`;
    case "code-name-mismatch":
      return "核对代码和名称，改正写错的一个";
    case "duplicate-unit":
      return "只保留一行，或更正代码";
    case "typed-where-computable":
      return "不必改；改成公式，以后会跟着数据变";
    case "derived-differs":
      return "核对分子、分母和结果，改正写错的一个";
    case "target-missed":
      if (severity === "error") return "修改规划值，使它符合这一条";
      return severity === "warning" ? "数据无误的话，写明原因和打算" : "供参考";
    case "explanation-hollow":
      return problem.reason === "too-short" ? "写清原因、依据或打算，几个字说不明白" : "写清原因、依据或打算";
    case "signature-missing":
      return `填写${roles[problem.role]}`;
  }
}
