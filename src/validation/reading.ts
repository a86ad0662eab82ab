import type { IndicatorRecord } from "../catalogue/types";
import { endsInMultiplier, inMultipliedUnit } from "../quantity/bareMultiplier";
import { decimalPlaces, multiply } from "../quantity/decimal";
import { percentScaleOf } from "../quantity/numberFormat";
import { parseQuantity } from "../quantity/parseQuantity";
import { type Result, fail, succeed } from "../quantity/result";
import type { NotationKey, Quantity, QuantityProblem, Unit } from "../quantity/types";
import { convert, parseUnit } from "../quantity/units";
import { isCellError, uncalculated, type CellError, type CellValue } from "../workbook/snapshot";

/** How a percentage came about, for the rule on percent slips. */
export type PercentForm = "none" | "scaled" | "points" | "share-or-points";

/** A value cell as a reader understands it. Numbers are in the cell's unit, percentage points for %. */
export type Reading =
  | { readonly kind: "blank" }
  | { readonly kind: "error"; readonly error: CellError["error"] }
  | { readonly kind: "uncalculated" }
  | { readonly kind: "boolean" }
  | { readonly kind: "date"; readonly day: string }
  | {
      readonly kind: "number";
      readonly value: number;
      /** Size of one in the last declared place, in the scale of `value`. */
      readonly lastPlace: number;
      readonly percent: PercentForm;
      /** How the number was typed, where it was typed as text. */
      readonly quantity: Quantity | null;
    }
  | { readonly kind: "key"; readonly key: NotationKey }
  | { readonly kind: "no-data"; readonly mark: string }
  | { readonly kind: "unreadable"; readonly problem: QuantityProblem };

const percentUnit = parseUnit("%");

export const isPercent = (unit: Unit | null): boolean => unit?.symbol === "%";

const isRatio = (unit: Unit | null): boolean => unit === null || unit.dimension === percentUnit?.dimension;

/** 0.98 under %: 0.98 % or 98 %? Above 0 and up to 1 nobody can tell. */
const isShareOrPoints = (value: number): boolean => value > 0 && value <= 1;

/** Size of one in the last printed place: 0.65 → 0.01, 480 → 1; a formula's unrounded result → next to nothing. */
const placeOf = (value: number): number => 10 ** -decimalPlaces(value);

const millisecondsPerDay = 86_400_000;

/** Day number of the 1900 system as a date: 45717 → "2025-03-01". */
function dayOf(serial: number): string | null {
  const day = new Date(Date.UTC(1899, 11, 30) + Math.floor(serial) * millisecondsPerDay);
  return Number.isNaN(day.getTime()) ? null : day.toISOString().slice(0, 10);
}

function readNumber(value: number, unit: Unit | null, format: string): Reading {
  const { percent, date } = percentScaleOf(format);
  const day = date ? dayOf(value) : null;
  if (day !== null) return { kind: "date", day };
  if (isPercent(unit)) {
    if (percent === "scaled") {
      const points = multiply(value, 100);
      return {
        kind: "number",
        value: points,
        lastPlace: placeOf(points),
        percent: "scaled",
        quantity: null,
      };
    }
    const form = percent === "none" && isShareOrPoints(value) ? "share-or-points" : "points";
    return { kind: "number", value, lastPlace: placeOf(value), percent: form, quantity: null };
  }
  const form = percent === "scaled" && !isRatio(unit) ? "scaled" : "none";
  return { kind: "number", value, lastPlace: placeOf(value), percent: form, quantity: null };
}

function readText(text: string, unit: Unit | null): Reading {
  const parsed = parseQuantity(text);
  if (!parsed.ok) {
    const { problem } = parsed;
    if (problem.code === "blank") return { kind: "blank" };
    if (problem.code === "notation-key") return { kind: "key", key: problem.key };
    if (problem.code === "no-data-mark") return { kind: "no-data", mark: text.trim() };
    return { kind: "unreadable", problem };
  }
  const quantity = parsed.value;
  const value = quantityInUnit(quantity, unit);
  if (!value.ok) return { kind: "unreadable", problem: value.problem };
  const scale = quantity.value === 0 ? 1 : Math.abs(value.value / quantity.value);
  const doubtful = isPercent(unit) && quantity.unit === null && isShareOrPoints(value.value);
  return {
    kind: "number",
    value: value.value,
    lastPlace: quantity.lastPlace * scale,
    percent: doubtful ? "share-or-points" : isPercent(unit) ? "points" : "none",
    quantity,
  };
}

/** The typed quantity in the cell's unit; a unit of another dimension makes the text unreadable here. */
export function quantityInUnit(quantity: Quantity, unit: Unit | null): Result<number, QuantityProblem> {
  // "8.4万" under 万人 is 8.4 of the column's unit, as the cell functions read it.
  if (unit !== null && endsInMultiplier(quantity)) return succeed(inMultipliedUnit(quantity.value, unit));
  if (quantity.unit === null || unit === null) return succeed(quantity.value);
  const fitting = compatibleUnit(quantity.unit, unit);
  const converted = fitting === null ? null : convert(quantity.value, quantity.unit, fitting);
  return converted?.ok === true
    ? succeed(converted.value)
    : fail({ code: "unknown-unit", text: quantity.text, unit: quantity.unit.symbol });
}

/** Reads one cell. `unit` is the cell's own unit; each number stands for ± half its last place. */
export function readCell(value: CellValue, unit: Unit | null, format: string): Reading {
  if (value === null) return { kind: "blank" };
  if (isCellError(value)) {
    return value.error === uncalculated.error
      ? { kind: "uncalculated" }
      : { kind: "error", error: value.error };
  }
  if (typeof value === "boolean") return { kind: "boolean" };
  if (typeof value === "number") return readNumber(value, unit, format);
  return value.trim() === "" ? { kind: "blank" } : readText(value, unit);
}

/**
 * `to` as seen from `from`: itself where the dimensions agree. 吨 beside a carbon dioxide indicator means
 * tonnes of it: bureaus write 吨/万元 for tCO2/万元. null where neither holds.
 */
export function compatibleUnit(from: Unit, to: Unit): Unit | null {
  if (from.dimension === to.dimension) return to;
  const asCarbon = from.dimension.replace("mass", "carbon dioxide");
  const reverse = to.dimension.replace("mass", "carbon dioxide");
  return asCarbon === to.dimension || reverse === from.dimension
    ? { ...to, dimension: from.dimension }
    : null;
}

/** A number in the cell's unit, in the indicator's unit; null where the units do not fit. */
export function inIndicatorUnit(value: number, unit: Unit | null, indicator: IndicatorRecord): number | null {
  const to = indicator.unit === null ? null : parseUnit(indicator.unit);
  if (unit === null || to === null) return value;
  const fitting = compatibleUnit(unit, to);
  const converted = fitting === null ? null : convert(value, unit, fitting);
  return converted?.ok === true ? converted.value : null;
}

/** The way back: a limit or gap in the indicator's unit, as the sheet would show it. */
export function inCellUnit(value: number, unit: Unit | null, indicator: IndicatorRecord): number | null {
  const from = indicator.unit === null ? null : parseUnit(indicator.unit);
  if (unit === null || from === null) return value;
  const fitting = compatibleUnit(from, unit);
  const converted = fitting === null ? null : convert(value, from, fitting);
  return converted?.ok === true ? converted.value : null;
}
