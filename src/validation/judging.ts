import { assessBound } from "../assessment/boundValue";
import { assess, undecided } from "../assessment/assess";
import { defaultAdoption } from "../assessment/adoption";
import type { Assessment, AssessmentScope } from "../assessment/types";
import type { Catalogue } from "../catalogue/catalogue";
import type { DivisionCode, DocumentId } from "../catalogue/types";
import { tidyNumber } from "../quantity/decimal";
import { inIndicatorUnit } from "./reading";
import { isHundredfold } from "./rules/percent";
import { isImpossible } from "./rules/range";
import type { ResolvedScope, ResultRow } from "./types";
import { cellAddress } from "../workbook/address";
import { isOfAnotherUnit, sumsUpUnits, type ValueCell } from "./valueCells";

/** Targets are asked at the reported year and, of planned values, at their own year. */
export const isJudged = (cell: ValueCell, scope: ResolvedScope): boolean =>
  cell.nature === "planned" || cell.year === scope.year.value;

/** A building that stands already: limits on new ones only inform. */
const existing = /既有|已建成|已建/;

const regionOf = (cell: ValueCell, scope: ResolvedScope): DivisionCode | null =>
  cell.subject?.code ?? scope.region.value?.code ?? null;

/** Rows of other provinces go by the documents issued there, as far as nobody chose documents. */
function adoptedFor(
  catalogue: Catalogue,
  region: DivisionCode | null,
  scope: ResolvedScope,
  chosen: boolean,
): readonly DocumentId[] {
  return chosen ? scope.adopted : [...new Set([...scope.adopted, ...defaultAdoption(catalogue, region)])];
}

function scopeOf(
  catalogue: Catalogue,
  cell: ValueCell,
  scope: ResolvedScope,
  chosen: boolean,
): AssessmentScope {
  const region = regionOf(cell, scope);
  return {
    region,
    year: cell.year,
    nature: cell.nature,
    facts: existing.test(cell.label) ? { ...cell.facts, existing: true } : cell.facts,
    adopted: adoptedFor(catalogue, region, scope, chosen),
    thresholds: scope.settings.thresholds,
    planLevel: scope.level.value,
    planType: scope.planType.value,
  };
}

/**
 * A value against its targets; null where the cell holds no number of a known indicator in a fitting unit, is not
 * judged at its year, or cannot be. Where share and points cannot be told apart the answer is 待核.
 */
export function judge(
  catalogue: Catalogue,
  cell: ValueCell,
  scope: ResolvedScope,
  chosen: boolean,
): Assessment | null {
  const { indicator, reading } = cell;
  if (indicator === null || reading.kind !== "number" || !cell.unitFits || !isJudged(cell, scope))
    return null;
  if (sumsUpUnits(cell)) return null;
  const value = inIndicatorUnit(reading.value, cell.unit, indicator);
  if (value === null || !Number.isFinite(value)) return null;
  if (reading.percent === "share-or-points" || isHundredfold(cell)) {
    return undecided(indicator, tidyNumber(value), cell.year, {
      code: "ambiguous-percent",
      value: reading.value,
    });
  }
  if (isImpossible(cell)) return null;
  const exact = assess(catalogue, indicator, value, scopeOf(catalogue, cell, scope, chosen));
  const { quantity } = reading;
  return quantity === null ? exact : assessBound(exact, quantity.qualifier, quantity.text);
}

/** The line of `results` for a judged cell; values of other units are listed where a target speaks about them. */
export function resultRow(cell: ValueCell, assessment: Assessment): ResultRow | null {
  if (isOfAnotherUnit(cell) && assessment.status === "not-applicable") return null;
  if (cell.reading.kind !== "number") return null;
  return {
    sheet: cell.sheet.name,
    cell: cellAddress(cell),
    label: cell.label,
    nature: cell.nature,
    shown: { value: tidyNumber(cell.reading.value), unit: cell.unit?.symbol ?? assessment.indicator.unit },
    assessment,
  };
}
