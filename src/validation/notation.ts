import type { Operator } from "../catalogue/types";
import type { Shown } from "./problems";

/** 20001 → "20,001", 0.6666666667 → "0.6666666667"; at most `digits` significant digits, never an exponent below 1e21. */
export function formatNumber(value: number, digits = 12): string {
  const tidy = Number(value.toPrecision(digits));
  const [whole = "", ...rest] = (Object.is(tidy, -0) ? 0 : tidy).toString().split(".");
  const grouped = /e/.test(whole) ? whole : whole.replace(/\B(?=(\d{3})+$)/g, ",");
  return [grouped, ...rest].join(".");
}

/** {value: 20001, unit: "m²"} → "20,001 m²"; a pure number stands alone. */
export const formatShown = ({ value, unit }: Shown, digits = 12): string =>
  unit === null || unit === "1" ? formatNumber(value, digits) : `${formatNumber(value, digits)} ${unit}`;

const mostDecimals = 12;

/**
 * A figure as a person reads it: 67.6056338028 → "67.6056 %". Four decimals, more for a small number, and more where
 * rounding would put the figure onto the very limit that it misses.
 */
export function formatReadable({ value, unit }: Shown, limits: readonly number[] = []): string {
  const magnitude = value === 0 ? 0 : Math.floor(Math.log10(Math.abs(value)));
  let decimals = Math.min(mostDecimals, Math.max(4, 3 - magnitude));
  const rounded = () => Number(value.toFixed(decimals));
  while (decimals < mostDecimals && rounded() !== value && limits.includes(rounded())) decimals += 1;
  return formatShown({ value: rounded(), unit });
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
