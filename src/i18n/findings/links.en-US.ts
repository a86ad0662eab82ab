import { formatNumber, formatShown } from "../../validation/notation";
import type { CitedClause, Shown } from "../../validation/problems/figures";
import type { LinkProblem, SumHint } from "../../validation/problems/links";

const digits = 6;

const shownIn = (value: number, { unit }: Shown): string => formatShown({ value, unit }, 10);

const gapOf = (gap: number, { unit }: Shown): string => formatShown({ value: Math.abs(gap), unit }, digits);

const cite = ({ documentTitle, clause }: CitedClause): string => `${documentTitle.en} ${clause.number}`;

const listed = (texts: readonly string[], most = 6): string =>
  texts.length <= most
    ? texts.join(", ")
    : `${texts.slice(0, most).join(", ")} and ${texts.length - most} more`;

const alike = (count: number): string => (count === 0 ? "" : `; and ${count} more like it`);

const others = (cells: readonly string[]): string =>
  cells.length === 0 ? "" : `; ${cells.length} more in this table (${listed(cells, 4)})`;

function hintOf(hint: SumHint | null): string {
  switch (hint?.kind) {
    case undefined:
      return "";
    case "left-out":
      return `; that is just ${hint.cell}, which seems to be left out`;
    case "counted-twice":
      return `; that is just ${hint.cell}, which seems to be added twice`;
    case "tenfold":
      return `; the decimal point of ${hint.cell} seems to be one place off`;
    case "digits-swapped":
      return `; two digits of ${formatNumber(hint.meant)} seem to be swapped`;
  }
}

const aboveOrBelow = (gap: number): string => (gap > 0 ? "more" : "less");

const missingParts = (blanks: readonly string[], absent: readonly string[]): string =>
  [
    blanks.length === 0 ? "" : `no figure in ${listed(blanks)}`,
    absent.length === 0 ? "" : `the table lacks ${listed(absent)}`,
  ]
    .filter((text) => text !== "")
    .join(", ");

/** One sentence a problem between cells, in English, without the row's name. */
export function linkSentenceEn(problem: LinkProblem): string {
  switch (problem.code) {
    case "sum-differs":
      return `${formatShown(problem.shown)}, but ${problem.parts.join(", ")} add up to ${shownIn(problem.sum, problem.shown)}: ${gapOf(problem.gap, problem.shown)} ${aboveOrBelow(problem.gap)}, beyond what rounding leaves open${hintOf(problem.hint)}${alike(problem.alike)}`;
    case "sum-incomplete":
      return `${formatShown(problem.shown)}, ${gapOf(problem.gap, problem.shown)} ${aboveOrBelow(problem.gap)} than the parts that are filled, ${shownIn(problem.sum, problem.shown)}; ${missingParts(problem.blanks, problem.absent)}, so the total cannot be checked yet${alike(problem.alike)}`;
    case "part-exceeds-whole":
      return `${formatShown(problem.shown)} is above ${problem.wholeCell} (${formatShown(problem.whole)}), of which it is a part${alike(problem.alike)}`;
    case "parts-exceed-whole":
      return `${formatShown(problem.shown)}, but its parts (${problem.parts.join(", ")}) add up to ${shownIn(problem.sum, problem.shown)}, more than the whole${alike(problem.alike)}`;
    case "sheets-differ":
      return `${formatShown(problem.shown)} in ${problem.year}, but ${problem.otherCell} gives the same figure as ${formatShown(problem.other)}${alike(problem.alike)}`;
    case "opening-differs":
      return `${formatShown(problem.shown)} at the beginning of ${problem.year}, but ${problem.closingCell} closes the year before with ${formatShown(problem.closing)}${alike(problem.alike)}`;
    case "magnitude-jump":
      return `${formatShown(problem.shown, digits)} in ${problem.year} against ${formatNumber(problem.previous, digits)} in ${problem.previousYear}, about ${formatNumber(problem.factor, digits)} times apart${others(problem.others)}`;
    case "direction-broken":
      return `${formatShown(problem.shown)} in ${problem.year} is below the ${formatShown(problem.previous)} of ${problem.previousYear}, ${problem.asks === "not-falling" ? "and it may not shrink" : "while its delimitation is to be strictly kept and changed by approval only"} (${cite(problem.cited)})`;
    case "units-differ":
      return `${formatShown(problem.shown)}, but the ${problem.members} units of ${problem.unit}${problem.sheet === null ? "" : ` on “${problem.sheet}”`} add up to ${shownIn(problem.sum, problem.shown)}: ${gapOf(problem.gap, problem.shown)} ${aboveOrBelow(problem.gap)}${hintOf(problem.hint)}${alike(problem.alike)}`;
    case "outlier":
      return `${formatShown(problem.shown, digits)} is far from ${formatNumber(problem.median, digits)}, the median of ${problem.peers} units of the table${others(problem.others)}`;
    case "units-missing":
      return `${problem.region === "" ? "The list" : problem.region} has ${problem.expected} ${problem.list?.en ?? "units"}${problem.cited === null ? "" : ` (${cite(problem.cited)})`}, the table ${problem.present}: missing ${listed(problem.missing)}`;
  }
}

/** What to do about it, in English. */
export function linkSuggestionEn(problem: LinkProblem): string {
  switch (problem.code) {
    case "sum-differs":
    case "units-differ":
      return problem.hint === null || problem.hint.kind === "digits-swapped"
        ? "Check the total and its parts and correct the wrong one; a total is best a formula"
        : `Check ${problem.hint.cell} first, then the total; a total is best a formula`;
    case "sum-incomplete":
      return "Fill in the missing parts, then check the total; write 不适用 or 无此活动 where there is none";
    case "part-exceeds-whole":
      return `Check value and unit here and in ${problem.wholeCell}, and correct the wrong one`;
    case "parts-exceed-whole":
      return "Check the parts; say so where they overlap";
    case "sheets-differ":
      return `There can be but one figure: compare with ${problem.otherCell} and make both the same; where the scope differs, say so in the name`;
    case "opening-differs":
      return "Make both the same; where last year's figure was restated, say why and on what ground";
    case "magnitude-jump":
      return "Check value and unit, and explain if they are right; write 0 or 未统计 for a tiny number that stands for nothing";
    case "direction-broken":
      return "Check the value; where a change was approved, name the approval";
    case "outlier":
      return "Check value and unit; leave it if they are right";
    case "units-missing":
      return problem.missing.length === 1
        ? "Add this unit; keep a row for it even without data, marked 未统计 or 不适用"
        : "Add these units; keep a row for each even without data, marked 未统计 or 不适用";
  }
}
