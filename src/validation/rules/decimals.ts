import { tidyNumber } from "../../quantity/decimal";
import { percentScaleOf } from "../../quantity/numberFormat";
import { numberFormatAt } from "../../workbook/snapshot";
import type { ValueCell } from "../valueCells";
import { at, none, type Draft, type Rule } from "./rule";

/** Decimals that a plain format prints: 0 → 0, #,##0.00 → 2, 0.0% → 1; null for General and formats of other kinds. */
export function printedDecimals(format: string): number | null {
  const [section = ""] = format.split(";");
  const places = /^[#,0]*0(?:\.([0#?]+))?\s*%?$/.exec(section.trim());
  return places === null ? null : (places[1]?.length ?? 0);
}

/** A typed figure of a template that has more places than its cell prints. */
function hidden(cell: ValueCell): readonly Draft[] {
  const { reading, formula, place, value } = cell;
  if (place.kind !== "template" || formula !== null) return none;
  if (reading.kind !== "number" || reading.quantity !== null || typeof value !== "number") return none;
  const format = numberFormatAt(cell.sheet, cell.row, cell.column);
  const decimals = printedDecimals(format);
  if (decimals === null) return none;
  const scaled = percentScaleOf(format).percent === "scaled";
  const shown = tidyNumber(scaled ? value * 100 : value);
  if (tidyNumber(Number(shown.toFixed(decimals))) === shown) return none;
  const printed = `${shown.toFixed(decimals)}${scaled ? "%" : ""}`;
  const unit = scaled ? "%" : (cell.unit?.symbol ?? null);
  return [
    {
      ...at(cell),
      expected: printed,
      problem: { code: "decimals-hidden", shown: { value: shown, unit }, printed },
    },
  ];
}

/** T07: what a template prints is what is submitted: no further decimals stand behind it. */
export const hiddenDecimals: Rule = {
  meta: { id: "T07", severity: "info", fixable: false, since: "1.1.0" },
  checkCell: hidden,
};
