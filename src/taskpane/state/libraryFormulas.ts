import { resolveDivision } from "../../catalogue/divisions";
import type { Division, IndicatorRecord } from "../../catalogue/types";
import { callFunction } from "../../functions/registry";
import type { SelectedRange } from "../../hosts/types";
import type { ResolvedScope } from "../../validation/types";
import { quotedSheetName } from "../../workbook/address";
import { adoptionText } from "./adoptionText";
import { type FormulaInsertion, resultsOf } from "./functionGalleryInsert";
import type { CellUse } from "./libraryUses";

const quoted = (text: string): string => `"${text.replaceAll('"', '""')}"`;

/** A division by its name where that says which is meant, else by its code. */
function divisionText({ name, code }: Division): string {
  const found = resolveDivision(name);
  return found.ok && found.value.code === code ? name : code;
}

type Argument = string | number | null;

/** The arguments behind the indicator, as far as they say anything: region, year, context. */
function scopeArguments(scope: ResolvedScope | null): readonly Argument[] {
  if (scope === null) return [];
  const { region, year } = scope;
  const all = [region.value === null ? null : divisionText(region.value), year.value, adoptionText(scope)];
  const said = all.reduce<number>((last, argument, index) => (argument === null ? last : index + 1), 0);
  return all.slice(0, said);
}

const written = (argument: Argument): string =>
  typeof argument === "string" ? quoted(argument) : String(argument ?? "");

/**
 * The formula that asks for an indicator's target in this workbook.
 * Example: =GREEN_TARGET("装配式建筑占新建建筑面积比例","灵丘县",2025).
 */
export const targetFormula = ({ name }: IndicatorRecord, scope: ResolvedScope | null): string =>
  `=GREEN_TARGET(${[name.zh, ...scopeArguments(scope)].map(written).join(",")})`;

/** The formula that gives the verdict on a cell which holds the indicator. */
export function checkFormula(
  { name }: IndicatorRecord,
  scope: ResolvedScope | null,
  { sheet, cell }: CellUse,
): string {
  const place = `${quotedSheetName(sheet)}!${cell}`;
  return `=GREEN_CHECK(${[quoted(name.zh), place, ...scopeArguments(scope).map(written)].join(",")})`;
}

/** The target's formula for the first of the selected cells, with what it gives there. */
export const targetInsertion = (
  indicator: IndicatorRecord,
  scope: ResolvedScope | null,
  { sheet, range }: SelectedRange,
): FormulaInsertion => ({
  name: "GREEN_TARGET",
  formula: targetFormula(indicator, scope),
  sheet,
  at: { row: range.row, column: range.column },
  results: resultsOf(callFunction("GREEN_TARGET", [indicator.name.zh, ...scopeArguments(scope)])),
});
