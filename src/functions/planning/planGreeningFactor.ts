import { inLocale, joined } from "../../i18n/planning";
import { areasNote, sourceText } from "../../i18n/planningTables";
import {
  type GreenSurface,
  greeningFactor,
  greeningMethod,
  greeningNote,
  greeningSource,
} from "../../planning/greeningFactor";
import { fail, succeed } from "../../quantity/result";
import type { CellValue } from "../../workbook/snapshot";
import { numberRow } from "../answers";
import { isBlankCell } from "../cells";
import { type Read, onOff, optional } from "../parameters";
import type { FunctionSpecification } from "../runner";
import { amountIn, anyCells, word } from "../typedAmounts";
import { planned } from "./planned";

interface GreeningQuestion {
  readonly types: readonly CellValue[];
  readonly areas: readonly CellValue[];
  /** m² */
  readonly siteArea: number;
  readonly detail: boolean;
}

const squareMetres = amountIn("m²");

/** Types and areas paired cell by cell; a pair of blanks is skipped, half a pair is not. */
function surfacesOf(types: readonly CellValue[], areas: readonly CellValue[]): Read<readonly GreenSurface[]> {
  const surfaces: GreenSurface[] = [];
  for (const [at, typeCell] of types.entries()) {
    const areaCell = areas[at] ?? null;
    if (isBlankCell(typeCell) && isBlankCell(areaCell)) continue;
    if (isBlankCell(typeCell)) break;
    const type = word.read(typeCell, "types");
    if (!type.ok) return type;
    if (isBlankCell(areaCell)) return fail({ code: "value-missing", parameter: "areas", of: type.value });
    const area = squareMetres.read(areaCell, "areas");
    if (!area.ok) return area;
    surfaces.push({ type: type.value, area: area.value });
  }
  const areasGiven = areas.filter((cell) => !isBlankCell(cell)).length;
  return types.length === areas.length && areasGiven === surfaces.length
    ? succeed(surfaces)
    : fail({ code: "planning", problem: { code: "unpaired", first: "types", second: "areas" } });
}

/** PLAN_GREENING_FACTOR: the urban greening factor by the surfaces and factors of London. */
export const planGreeningFactor: FunctionSpecification<GreeningQuestion> = {
  name: "PLAN_GREENING_FACTOR",
  order: ["types", "areas", "siteArea", "detail"],
  parameters: { types: anyCells, areas: anyCells, siteArea: squareMetres, detail: optional(onOff, false) },
  run: ({ types, areas, siteArea, detail }, locale) => {
    const surfaces = surfacesOf(types, areas);
    if (!surfaces.ok) return surfaces;
    const found = planned(greeningFactor(surfaces.value, siteArea));
    if (!found.ok) return found;
    if (!detail) return succeed(found.value.value);
    const answer = {
      value: found.value.value,
      unit: "1",
      method: inLocale(greeningMethod, locale),
      source: sourceText(greeningSource, locale),
      note: joined(
        [areasNote(found.value.surfaces, siteArea, locale), inLocale(greeningNote, locale)],
        locale,
      ),
    };
    return succeed(numberRow(answer));
  },
};
