import { tidyNumber } from "../../quantity/decimal";
import { isPercent } from "../reading";
import type { ValueCell } from "../valueCells";
import { isHundredfold } from "./percent";
import { at, none, type Draft, type Rule } from "./rule";

/** Areas, lengths, people and counted things are never negative, whatever the row is called. */
const neverNegative = /^(?:area|length|population|count of .*)(?:\/|$)/;

function mayBeNegative({ indicator, unit }: ValueCell): boolean {
  if (indicator !== null) return (indicator.plausible?.low ?? -1) < 0;
  return !neverNegative.test(unit?.dimension ?? "");
}

/** Percentage points of a part of a whole beyond 0–100. */
export const isOutsideWhole = (cell: ValueCell): boolean =>
  cell.indicator?.partOfWhole === true &&
  cell.reading.kind === "number" &&
  isPercent(cell.unit) &&
  (cell.reading.value < 0 || cell.reading.value > 100) &&
  !isHundredfold(cell);

/** A number that cannot be: judged no further. */
export const isImpossible = (cell: ValueCell): boolean =>
  isOutsideWhole(cell) || (cell.reading.kind === "number" && cell.reading.value < 0 && !mayBeNegative(cell));

function check(cell: ValueCell): readonly Draft[] {
  if (cell.reading.kind !== "number" || isHundredfold(cell)) return none;
  const value = tidyNumber(cell.reading.value);
  if (isOutsideWhole(cell)) {
    return [{ ...at(cell), expected: "0–100 %", problem: { code: "share-out-of-range", points: value } }];
  }
  const shown = { value, unit: cell.unit?.symbol ?? null };
  if (value < 0 && !mayBeNegative(cell)) {
    return [{ ...at(cell), expected: "≥ 0", problem: { code: "negative", shown } }];
  }
  const whole = cell.indicator?.integer === true && cell.unit?.symbol === cell.indicator.unit;
  return whole && !Number.isInteger(value) ? [{ ...at(cell), problem: { code: "not-whole", shown } }] : none;
}

/** T06: shares of a whole outside 0–100 %, negative areas and counts, halves of storeys. */
export const possibleRange: Rule = {
  meta: { id: "T06", severity: "error", fixable: false, since: "1.0.0" },
  checkCell: check,
};
