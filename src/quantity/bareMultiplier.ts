import type { Quantity, Unit } from "./types";
import { multipliers } from "./unitTable";
import { convert, parseUnit } from "./units";

/** Whether a text ends its number with 万, 亿 or the like and names no unit: "8万", "八万". */
export const endsInMultiplier = ({
  unit,
  traits,
  text,
}: Pick<Quantity, "unit" | "traits" | "text">): boolean =>
  unit === null &&
  (traits.includes("multiplier") || (traits.includes("chinese-numeral") && /[万亿]/.test(text)));

/** 万人 → 人, 亿元 → 元; null for a unit without a multiplier of its own. */
function withoutMultiplier({ symbol }: Unit): Unit | null {
  const own = multipliers.find(([word]) => symbol.startsWith(word));
  return own === undefined ? null : parseUnit(symbol.slice(own[0].length));
}

/**
 * A number that ends in a bare multiplier, in a unit that bears one itself: what is said then stands in place of
 * the unit's own and is not counted twice. "8万" under 万人 → 8, "1.5亿" under 万元 → 15000; under 人, 80000.
 */
export function inMultipliedUnit(value: number, unit: Unit): number {
  const single = withoutMultiplier(unit);
  const converted = single && convert(value, single, unit);
  return converted?.ok ? converted.value : value;
}
