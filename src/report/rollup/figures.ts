import type { Status } from "../../assessment/types";
import { tidyNumber } from "../../quantity/decimal";
import { parseUnit } from "../../quantity/units";
import { intervalIn, intervalOf, type Interval } from "../../validation/precision";
import { inIndicatorUnit } from "../../validation/reading";
import { adds } from "../../validation/rules/additive";
import { isHundredfold } from "../../validation/rules/percent";
import { isImpossible } from "../../validation/rules/range";
import type { ResolvedScope, ResultRow } from "../../validation/types";
import { isOfAnotherUnit, sumsUpUnits, type ValueCell } from "../../validation/valueCells";
import { cellAddress } from "../../workbook/address";
import type { UnitFigure } from "./types";

const placeOf = (sheet: string, cell: string): string => `${sheet}!${cell}`;

/** The interval of a figure that may be held against others', in the indicator's unit. */
function comparable(cell: ValueCell): Interval | null {
  const own = isHundredfold(cell) || isImpossible(cell) ? null : intervalOf(cell);
  const unit = cell.indicator?.unit == null ? null : parseUnit(cell.indicator.unit);
  return own === null ? null : intervalIn(own, cell.unit, unit);
}

function figureOf(cell: ValueCell, statuses: ReadonlyMap<string, Status>): UnitFigure | null {
  const { indicator, reading, subject, sheet } = cell;
  if (indicator === null || reading.kind !== "number" || !cell.unitFits || sumsUpUnits(cell)) return null;
  const value = inIndicatorUnit(reading.value, cell.unit, indicator);
  if (value === null || !Number.isFinite(value)) return null;
  const address = cellAddress(cell);
  return {
    indicator: indicator.code,
    subject: subject?.code ?? null,
    value: tidyNumber(value),
    interval: comparable(cell),
    adds: adds(cell) === "yes",
    status: statuses.get(placeOf(sheet.name, address)) ?? null,
    sheet: sheet.name,
    cell: address,
  };
}

/**
 * Reported figures of the workbook's year, one an indicator and unit: the first in reading order, as the rule on
 * equal figures tells of differing ones. Planned figures and other years are left out.
 */
export function reportedFigures(
  cells: Iterable<ValueCell>,
  scope: ResolvedScope,
  results: readonly ResultRow[],
): readonly UnitFigure[] {
  const statuses = new Map(
    results.map(({ sheet, cell, assessment }) => [placeOf(sheet, cell), assessment.status] as const),
  );
  const found = new Map<string, UnitFigure>();
  for (const cell of cells) {
    if (cell.nature !== "actual" || cell.year !== scope.year.value) continue;
    // Of a unit that the list of divisions does not know: nobody's figure here.
    if (cell.subject === null && isOfAnotherUnit(cell)) continue;
    const figure = figureOf(cell, statuses);
    const key = `${figure?.indicator ?? ""}|${figure?.subject ?? ""}`;
    if (figure !== null && !found.has(key)) found.set(key, figure);
  }
  return [...found.values()];
}
