import { subtract } from "../quantity/decimal";
import type { Operator } from "../catalogue/types";

/** A limit in the unit of the value that is held against it. */
export interface Limit {
  readonly operator: Operator;
  readonly value: number | readonly [number, number];
}

/** Bounds of a limit: a single value is both. */
const bounds = ({ value }: Limit): readonly [number, number] =>
  typeof value === "number" ? [value, value] : value;

/**
 * The signed distance from a value to its limit, negative where the limit is missed; for `between` to the
 * nearer bound. Exact decimals: 29.4 against ≥ 30 → −0.6. A strict limit just reached gives 0 and is unmet.
 */
export function margin(limit: Limit, value: number): number {
  const [low, high] = bounds(limit);
  switch (limit.operator) {
    case ">=":
    case ">":
      return subtract(value, low);
    case "<=":
    case "<":
      return subtract(high, value);
    case "=":
      return -Math.abs(subtract(value, low)) + 0;
    case "between":
      return Math.min(subtract(value, low), subtract(high, value));
  }
}

/** 以上, 以下, 以内 include the number (≥, ≤, between); 超过, 大于, 低于 do not (>, <). */
export function isMet(limit: Limit, value: number): boolean {
  const distance = margin(limit, value);
  return limit.operator === ">" || limit.operator === "<" ? distance > 0 : distance >= 0;
}
