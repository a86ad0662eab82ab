/**
 * A unit as the product knows it. `factor` converts one of it into the base unit of its dimension
 * (亩 → m²: 2000/3, kept as a fraction so that 15 亩 is exactly 1 公顷).
 */
export interface Unit {
  /** Canonical symbol, e.g. "公顷", "万m²", "tCO2", "%", "万人/km²". */
  readonly symbol: string;
  readonly dimension: string;
  readonly factor: { readonly numerator: number; readonly denominator: number };
}

/** What was seen in a typed number besides its value; each is a possible tidy-up. */
export type QuantityTrait =
  | "full-width"
  | "thousands-separator"
  | "outer-space"
  | "inner-space"
  | "text"
  | "unit-in-text"
  | "percent-sign"
  | "multiplier"
  | "chinese-numeral"
  | "approximate"
  | "bound"
  | "range";

/** How firmly the text states its number: 30 · 约30 · ≥30 · ＞30 · ≤30 · ＜30. */
export type Qualifier = "exact" | "approximate" | "at-least" | "more-than" | "at-most" | "less-than";

/** A number as a person typed it. */
export interface Quantity {
  /** The number, in `unit` ("29.4%" → 29.4 with unit "%", "3.2万" → 32000 with no unit). */
  readonly value: number;
  readonly unit: Unit | null;
  readonly qualifier: Qualifier;
  /** Digits after the decimal point as printed, in the scale printed; the declared precision. */
  readonly decimals: number;
  /** Size of one unit in the last printed place, in the scale of `value` ("3.2万" → 1000). */
  readonly lastPlace: number;
  readonly traits: readonly QuantityTrait[];
  readonly text: string;
}

/** Why a text is not a number. */
export type QuantityProblem =
  | { readonly code: "blank"; readonly text: string }
  | { readonly code: "no-data-mark"; readonly text: string }
  | { readonly code: "notation-key"; readonly text: string; readonly key: NotationKey }
  | { readonly code: "unknown-unit"; readonly text: string; readonly unit: string }
  | { readonly code: "several-numbers"; readonly text: string }
  | { readonly code: "not-a-number"; readonly text: string };

/** 不适用 NA · 未统计/未估算 NE · 无此活动 NO · 涉密 C · 另表含 IE. */
export type NotationKey = "NA" | "NE" | "NO" | "C" | "IE";

/** A year, or a period within one, as typed: 2024, 2024年度, 2024年12月, "2024-12-31", an Excel date number. */
export interface Period {
  readonly year: number;
  readonly month: number | null;
  readonly day: number | null;
}
