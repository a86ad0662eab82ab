import { isPercent } from "../reading";
import type { ValueCell } from "../valueCells";
import { at, none, type Draft, type Rule } from "./rule";

/** Above this a percent-formatted cell holds points typed as they are read (98 → 9800 %), not a share over the whole. */
const largestMeantShare = 2;
/** A growth rate or an open-space ratio may pass 100 %; ten times that is a slip. */
const largestMeantPoints = 1000;

/** A change of 1 % is an ordinary one, and nobody writes it as a share. */
const growth = /同比|环比|增长|增速|增减|增幅|下降|降幅|变化|比上年|较上年/;

/** 98 typed into a cell of percent format: it shows 9800 %. */
export function isHundredfold(cell: ValueCell): boolean {
  const { reading, indicator } = cell;
  if (reading.kind !== "number" || reading.percent !== "scaled" || !isPercent(cell.unit)) return false;
  const points = Math.abs(reading.value);
  return indicator?.partOfWhole === true ? points > largestMeantShare * 100 : points >= largestMeantPoints;
}

function check(cell: ValueCell): readonly Draft[] {
  const { reading } = cell;
  if (reading.kind !== "number") return none;
  if (reading.percent === "share-or-points" && !(cell.indicator === null && growth.test(cell.label))) {
    return [{ ...at(cell), severity: "warning", problem: { code: "share-or-points", value: reading.value } }];
  }
  if (isHundredfold(cell)) {
    const problem = {
      code: "hundredfold-percent",
      value: reading.value / 100,
      points: reading.value,
    } as const;
    return [{ ...at(cell), severity: cell.indicator?.partOfWhole === true ? "error" : "warning", problem }];
  }
  if (reading.percent === "scaled" && !isPercent(cell.unit)) {
    const problem = {
      code: "percent-format-elsewhere",
      value: reading.value,
      unit: cell.unit?.symbol ?? null,
    } as const;
    return [{ ...at(cell), severity: "warning", problem }];
  }
  return none;
}

/** T04: share or percentage points. 0.98 in a percent format is 98 % and right; 0.98 without one is not clear. */
export const percentSlip: Rule = {
  meta: { id: "T04", severity: "error", fixable: false, since: "1.0.0" },
  checkCell: check,
};
