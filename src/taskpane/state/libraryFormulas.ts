import { defaultAdoption } from "../../assessment/adoption";
import { loadCatalogue } from "../../catalogue/catalogue";
import { resolveDivision } from "../../catalogue/divisions";
import type { Division, IndicatorRecord } from "../../catalogue/types";
import type { ResolvedScope } from "../../validation/types";
import { quotedSheetName } from "../../workbook/address";
import type { CellUse } from "./libraryUses";

const quoted = (text: string): string => `"${text.replaceAll('"', '""')}"`;

/** A division by its name where that says which is meant, else by its code. */
function divisionArgument({ name, code }: Division): string {
  const found = resolveDivision(name);
  return quoted(found.ok && found.value.code === code ? name : code);
}

/** What a function cannot know of the workbook: the documents adopted, where they are not the usual ones. */
function adoptionArgument({ adopted, region }: ResolvedScope): string {
  const usual = defaultAdoption(loadCatalogue(), region.value?.code ?? null);
  const same = usual.length === adopted.length && usual.every((id) => adopted.includes(id));
  return same ? "" : quoted(`采用=${adopted.join(",") || "无"}`);
}

/** The arguments behind the indicator, as far as they say anything: region, year, context. */
function scopeArguments(scope: ResolvedScope | null): readonly string[] {
  if (scope === null) return [];
  const { region, year } = scope;
  const all = [
    region.value === null ? "" : divisionArgument(region.value),
    year.value === null ? "" : String(year.value),
    adoptionArgument(scope),
  ];
  const said = all.reduce((last, argument, index) => (argument === "" ? last : index + 1), 0);
  return all.slice(0, said);
}

/**
 * Formulas that ask for an indicator in a cell of this workbook: its target, and the verdict on the cell that holds it.
 * Example: =GREEN_TARGET("装配式建筑占新建建筑面积比例","灵丘县",2025).
 */
export function formulasFor(
  { name }: IndicatorRecord,
  scope: ResolvedScope | null,
  cell: CellUse | null,
): readonly string[] {
  const indicator = quoted(name.zh);
  const others = scopeArguments(scope);
  const target = `=GREEN_TARGET(${[indicator, ...others].join(",")})`;
  if (cell === null) return [target];
  const place = `${quotedSheetName(cell.sheet)}!${cell.cell}`;
  return [target, `=GREEN_CHECK(${[indicator, place, ...others].join(",")})`];
}
