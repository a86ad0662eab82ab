import type { IndicatorCode } from "../../catalogue/types";
import { tableCell, type ValueCell } from "../valueCells";
import { coverageOf } from "./coverage";
import type { AuditContext } from "./rule";

/** In a total's row or column: the other indicator's total. */
function partnerTotal(cell: ValueCell, code: IndicatorCode, { scope }: AuditContext): ValueCell | null {
  if (cell.place.kind === "template") return null;
  const { table, entry, column } = cell.place;
  const beside = table.values.find(
    (other) =>
      (entry.indicator ?? other.indicator)?.code === code &&
      other.total === column.total &&
      other.year === column.year &&
      other.nature === column.nature,
  );
  if (beside !== undefined) return tableCell(table, entry, beside, scope);
  const below = table.entries.find(
    (other) =>
      (other.indicator ?? column.indicator)?.code === code &&
      other.total === entry.total &&
      other.year === entry.year,
  );
  return below === undefined ? null : tableCell(table, below, column, scope);
}

/**
 * The figure of another indicator for the same division, year and nature: in the cell's own table, else on its
 * sheet, else in the whole workbook where there is but one.
 */
export function partnerOf(cell: ValueCell, code: IndicatorCode, context: AuditContext): ValueCell | null {
  const { place } = cell;
  if (place.kind === "table" && (place.entry.total || place.column.total))
    return partnerTotal(cell, code, context);
  const own = context.index.coordinateOf(cell);
  if (own === null) return null;
  const coordinate = { ...own, indicator: code };
  if (place.kind === "table") {
    const [inTable] = context.index.inTable(place.table, coordinate);
    if (inTable !== undefined) return inTable;
  }
  const everywhere = context.index.at(coordinate).filter(({ reading }) => reading.kind === "number");
  const onSheet = everywhere.filter(({ sheet }) => sheet === cell.sheet);
  const [only, ...others] = onSheet.length > 0 ? onSheet : everywhere;
  if (only === undefined || others.length > 0) return null;
  // A ratio of the whole city is not that of its centre.
  return coverageOf(cell, context) === coverageOf(only, context) ? only : null;
}
