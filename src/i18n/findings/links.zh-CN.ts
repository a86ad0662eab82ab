import { formatNumber, formatShown } from "../../validation/notation";
import type { CitedClause, Shown } from "../../validation/problems/figures";
import type { LinkProblem, SumHint } from "../../validation/problems/links";

const digits = 6;

const shownIn = (value: number, { unit }: Shown): string => formatShown({ value, unit }, 10);

const gapOf = (gap: number, { unit }: Shown): string => formatShown({ value: Math.abs(gap), unit }, digits);

const cite = ({ documentTitle, clause }: CitedClause): string => `${documentTitle.zh} ${clause.number}`;

const listed = (texts: readonly string[], most = 6): string =>
  texts.length <= most ? texts.join("、") : `${texts.slice(0, most).join("、")}等 ${texts.length} 个`;

const alike = (count: number): string => (count === 0 ? "" : `；另有 ${count} 处同样如此`);

const others = (cells: readonly string[]): string =>
  cells.length === 0 ? "" : `；这张表还有 ${cells.length} 处（${listed(cells, 4)}）`;

function hintOf(hint: SumHint | null): string {
  switch (hint?.kind) {
    case undefined:
      return "";
    case "left-out":
      return `，差的正好是 ${hint.cell}，像是漏加了`;
    case "counted-twice":
      return `，多的正好是 ${hint.cell}，像是加了两遍`;
    case "tenfold":
      return `，像是 ${hint.cell} 差了一位小数`;
    case "digits-swapped":
      return `，像是 ${formatNumber(hint.meant)} 写颠倒了两位`;
  }
}

const aboveOrBelow = (gap: number): string => (gap > 0 ? "多" : "少");

const missingParts = (blanks: readonly string[], absent: readonly string[]): string =>
  [
    blanks.length === 0 ? "" : `${listed(blanks)} 没有数`,
    absent.length === 0 ? "" : `表里没有${listed(absent)}`,
  ]
    .filter((text) => text !== "")
    .join("，");

/** One sentence a problem between cells, in Chinese, without the row's name. */
export function linkSentenceZh(problem: LinkProblem): string {
  switch (problem.code) {
    case "sum-differs":
      return `${formatShown(problem.shown)}，而 ${problem.parts.join("、")} 加起来是 ${shownIn(problem.sum, problem.shown)}，${aboveOrBelow(problem.gap)} ${gapOf(problem.gap, problem.shown)}，不是四舍五入能差出来的${hintOf(problem.hint)}${alike(problem.alike)}`;
    case "sum-incomplete":
      return `${formatShown(problem.shown)}，比填了的各项之和 ${shownIn(problem.sum, problem.shown)} ${aboveOrBelow(problem.gap)} ${gapOf(problem.gap, problem.shown)}；${missingParts(problem.blanks, problem.absent)}，合计对不对还不能判断${alike(problem.alike)}`;
    case "part-exceeds-whole":
      return `${formatShown(problem.shown)}，超过了它所属的 ${problem.wholeCell}（${formatShown(problem.whole)}），部分不会大于整体${alike(problem.alike)}`;
    case "parts-exceed-whole":
      return `${formatShown(problem.shown)}，而其中各项（${problem.parts.join("、")}）加起来是 ${shownIn(problem.sum, problem.shown)}，超过了整体${alike(problem.alike)}`;
    case "sheets-differ":
      return `${problem.year} 年 ${formatShown(problem.shown)}，而 ${problem.otherCell} 里同一个数是 ${formatShown(problem.other)}${alike(problem.alike)}`;
    case "opening-differs":
      return `${problem.year} 年初 ${formatShown(problem.shown)}，而 ${problem.closingCell} 上年末是 ${formatShown(problem.closing)}${alike(problem.alike)}`;
    case "magnitude-jump":
      return `${problem.year} 年 ${formatShown(problem.shown, digits)}，${problem.previousYear} 年是 ${formatNumber(problem.previous, digits)}，相差约 ${formatNumber(problem.factor, digits)} 倍${others(problem.others)}`;
    case "direction-broken":
      return `${problem.year} 年 ${formatShown(problem.shown)}，比 ${problem.previousYear} 年的 ${formatShown(problem.previous)} 减少了，${problem.asks === "not-falling" ? "而它不应减少" : "而它的划定要求须严格执行，调整要有批准"}（${cite(problem.cited)}）`;
    case "units-differ":
      return `${formatShown(problem.shown)}，而${problem.sheet === null ? "" : `“${problem.sheet}”里`}${problem.unit}所属 ${problem.members} 个单位加起来是 ${shownIn(problem.sum, problem.shown)}，${aboveOrBelow(problem.gap)} ${gapOf(problem.gap, problem.shown)}${hintOf(problem.hint)}${alike(problem.alike)}`;
    case "outlier":
      return `${formatShown(problem.shown, digits)}，离同表 ${problem.peers} 个单位的中位数 ${formatNumber(problem.median, digits)} 较远${others(problem.others)}`;
    case "units-missing":
      return `${problem.region}${problem.list?.zh ?? ""}应有 ${problem.expected} 个${problem.cited === null ? "" : `（${cite(problem.cited)}）`}，表里有 ${problem.present} 个，缺${listed(problem.missing)}`;
  }
}

/** What to do about it, in Chinese. */
export function linkSuggestionZh(problem: LinkProblem): string {
  switch (problem.code) {
    case "sum-differs":
    case "units-differ":
      return problem.hint === null || problem.hint.kind === "digits-swapped"
        ? "核对合计和各项，改正写错的一个；合计最好用公式"
        : `先核对 ${problem.hint.cell}，再核对合计；合计最好用公式`;
    case "sum-incomplete":
      return "补上没有数的各项，再核对合计；确实没有的写明不适用或无此活动";
    case "part-exceeds-whole":
      return `核对本格和 ${problem.wholeCell} 的数值、单位，改正写错的一个`;
    case "parts-exceed-whole":
      return "核对各项；各项之间有重叠的话说明";
    case "sheets-differ":
      return `两处只能有一个数，与 ${problem.otherCell} 核对后改成一致；口径不同的在名称里写明`;
    case "opening-differs":
      return "改成一致；上年数作过调整的，说明调整的原因和依据";
    case "magnitude-jump":
      return "核对数值和单位；无误的话说明原因，用极小的数代替零的改填 0 或“未统计”";
    case "direction-broken":
      return "核对数值；经批准调整的，说明批准的文件";
    case "outlier":
      return "核对数值和单位；无误的话不必改";
    case "units-missing":
      return problem.missing.length === 1
        ? "补上这个单位；没有数据的也留一行，写明未统计或不适用"
        : "补上这些单位；没有数据的也各留一行，写明未统计或不适用";
  }
}
