import { formatNumber } from "../validation/notation";
import type { PlanningProblem } from "../planning/problems";

/** Why a quantity of planning cannot be computed, in Chinese; `argument` names an argument. */
export function wordPlanningProblemZh(problem: PlanningProblem, argument: (name: string) => string): string {
  switch (problem.code) {
    case "zero":
      return `${argument(problem.quantity)}不能是 0`;
    case "negative":
      return `${argument(problem.quantity)}不能是负数`;
    case "not-finite":
      return `${argument(problem.quantity)}或算得的结果超出了可以表示的范围`;
    case "exceeds":
      return `${argument(problem.part)}不能大于${argument(problem.whole)}`;
    case "too-short":
      return `${argument(problem.perimeter)}太短，围不住这么大的${argument(problem.area)}，请核对单位`;
    case "unpaired":
      return `${argument(problem.first)}和${argument(problem.second)}要一一对应`;
    case "unknown-kind":
      return `${argument(problem.quantity)}里的“${problem.text}”不认识，可以写：${problem.known.map(({ zh }) => zh).join("、")}`;
    case "sum-not-one":
      return `${argument(problem.quantity)}之和应是 1，现在是 ${formatNumber(problem.sum)}`;
    case "wrong-count":
      return `${argument(problem.quantity)}要 ${problem.wanted} 个数，现在是 ${problem.given} 个`;
    case "not-ascending":
      return `${argument(problem.quantity)}要由小到大，不能相等`;
    case "too-few":
      return `${argument(problem.quantity)}“${formatNumber(problem.given)}”太小，请写明单位，如“${formatNumber(problem.given)}万”`;
    case "one-use-only":
      return `${problem.landClass.zh}只算一种主导用途，${argument(problem.quantity)}请只填一个数`;
    case "part-exceeds":
      return `${argument(problem.quantity)}里的“${problem.part.zh}”不能大于“${problem.whole.zh}”`;
    case "zero-entry":
      return `${argument(problem.quantity)}里的“${problem.entry.zh}”不能是 0`;
    case "nothing-to-check":
      return `${argument(problem.quantity)}里没有可以计算的项目`;
  }
}

/** Why a quantity of planning cannot be computed, in English. */
export function wordPlanningProblemEn(problem: PlanningProblem): string {
  switch (problem.code) {
    case "zero":
      return `${problem.quantity} must not be 0`;
    case "negative":
      return `${problem.quantity} must not be negative`;
    case "not-finite":
      return `${problem.quantity} or the result lies beyond what a number can hold`;
    case "exceeds":
      return `${problem.part} must not be greater than ${problem.whole}`;
    case "too-short":
      return `${problem.perimeter} is too short to enclose such an ${problem.area}; please check the units`;
    case "unpaired":
      return `${problem.first} and ${problem.second} must pair one by one`;
    case "unknown-kind":
      return `${problem.quantity}: “${problem.text}” is not known; known are ${problem.known.map(({ en }) => en).join(", ")}`;
    case "sum-not-one":
      return `${problem.quantity} must add up to 1, not ${formatNumber(problem.sum)}`;
    case "wrong-count":
      return `${problem.quantity} takes ${problem.wanted} numbers, not ${problem.given}`;
    case "not-ascending":
      return `${problem.quantity} must rise from small to large`;
    case "too-few":
      return `${problem.quantity} of ${formatNumber(problem.given)} is too small; please write the unit, such as “${formatNumber(problem.given)}万”`;
    case "one-use-only":
      return `${problem.landClass.en} counts one dominant use; please give ${problem.quantity} as one number`;
    case "part-exceeds":
      return `${problem.quantity}: “${problem.part.en}” must not be greater than “${problem.whole.en}”`;
    case "zero-entry":
      return `${problem.quantity}: “${problem.entry.en}” must not be 0`;
    case "nothing-to-check":
      return `${problem.quantity} has no entry to compute from`;
  }
}
