import { decimalText } from "../quantity/decimal";
import type { Operator } from "../catalogue/types";
import type { Shown } from "./problems";

/** 20001 → "20,001", 0.6666666667 → "0.6666666667"; at most `digits` significant digits, never an exponent below 1e21. */
export function formatNumber(value: number, digits = 12): string {
  const few = Math.abs(value) < 1e6 && Math.round(value * 1000) / 1000 === value && digits >= 9;
  const tidy = few ? value : Number(value.toPrecision(digits));
  const plain = Object.is(tidy, -0) ? 0 : tidy;
  const [whole = "", ...rest] = (Math.abs(plain) < 1e-6 ? decimalText(plain) : plain.toString()).split(".");
  const grouped = whole.length <= 3 || whole.includes("e") ? whole : whole.replace(/\B(?=(\d{3})+$)/g, ",");
  return [grouped, ...rest].join(".");
}

/** {value: 20001, unit: "m²"} → "20,001 m²"; a pure number stands alone. */
export const formatShown = ({ value, unit }: Shown, digits = 12): string =>
  unit === null || unit === "1" ? formatNumber(value, digits) : `${formatNumber(value, digits)} ${unit}`;

/** Nobody types so many digits: a number that has more was computed and may be shown shorter. */
const typedDigits = 8;
const shownDigits = 4;

const rounded = (value: number, digits: number): number => Number(value.toPrecision(digits));

/** No digit before the decimal point is ever given up. */
const shortened = (value: number, digits: number): number =>
  Math.abs(value) >= 10 ** digits ? Math.round(value) : rounded(value, digits);

/** A missed target's figures as a person reads them. */
export interface MissedFigures {
  readonly shown: Shown;
  readonly limit: number | readonly [number, number];
  readonly gap: number | null;
}

/** 67.6056338 → 67.61: a computed figure in fewer digits, as long as it still reads on its own side of the limit. */
export function legible<Miss extends MissedFigures>(miss: Miss): Miss {
  const { shown, limit, gap } = miss;
  const limits = typeof limit === "number" ? [limit] : limit;
  const short = shortened(shown.value, shownDigits);
  const hidesTheMiss = limits.some((bound) => short < bound !== shown.value < bound || short === bound);
  if (rounded(shown.value, typedDigits) === shown.value || hidesTheMiss) return miss;
  const shortGap = gap === null ? null : shortened(gap, shownDigits - 1);
  return { ...miss, shown: { ...shown, value: short }, gap: shortGap };
}

const operatorSigns: Readonly<Record<Exclude<Operator, "between">, string>> = {
  ">=": "≥",
  "<=": "≤",
  ">": "＞",
  "<": "＜",
  "=": "＝",
};

/** ("<=", 40, "m") → "≤ 40 m"; ("between", [0.6, 0.8], null) → "0.6–0.8": the neutral notation of what is asked. */
export function formatLimit(
  operator: Operator,
  limit: number | readonly [number, number],
  unit: string | null,
): string {
  if (typeof limit !== "number") {
    return formatShown({ value: limit[1], unit }).replace(/^/, `${formatNumber(limit[0])}–`);
  }
  const sign = operator === "between" ? "＝" : operatorSigns[operator];
  return `${sign} ${formatShown({ value: limit, unit })}`;
}
