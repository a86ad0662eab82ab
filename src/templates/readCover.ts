import { parsePeriod } from "../quantity/period";
import type { CellPosition } from "../workbook/address";
import { sheetNamed, valueAt, type CellValue, type WorkbookSnapshot } from "../workbook/snapshot";
import { readAdopted } from "./adopted";
import type { TemplateCover, TemplateLayout } from "./types";

const textOf = (value: CellValue): string | null => {
  const text = typeof value === "string" || typeof value === "number" ? String(value).trim() : "";
  return text === "" ? null : text;
};

/** What the cover of a filled sheet says; what is blank or not legible is null. */
export function readTemplateCover(layout: TemplateLayout, snapshot: WorkbookSnapshot): TemplateCover {
  const sheet = sheetNamed(snapshot, layout.sheet);
  const at = (cell: CellPosition | null): CellValue =>
    sheet === null || cell === null ? null : valueAt(sheet, cell.row, cell.column);
  const year = at(layout.cover.year);
  const adopted = textOf(at(layout.cover.adopted));
  return {
    reportingUnit: textOf(at(layout.cover.reportingUnit)),
    region: textOf(at(layout.cover.region)),
    year: typeof year === "number" || typeof year === "string" ? (parsePeriod(year)?.year ?? null) : null,
    level: textOf(at(layout.cover.level)),
    planType: textOf(at(layout.cover.planType)),
    adopted: adopted === null ? null : readAdopted(adopted),
  };
}
