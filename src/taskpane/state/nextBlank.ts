import type { SelectedRange } from "../../hosts/types";
import { requiredCells } from "../../templates/recognised";
import type { TemplateLayout } from "../../templates/types";
import { contains, type CellPosition } from "../../workbook/address";
import { sheetNamed, valueAt, type WorkbookSnapshot } from "../../workbook/snapshot";

/** The first required cell without an entry behind the selected one, from the top again at the end. */
export function nextBlank(
  layout: TemplateLayout,
  snapshot: WorkbookSnapshot,
  selected: SelectedRange | null,
): CellPosition | null {
  const sheet = sheetNamed(snapshot, layout.sheet);
  const cells = requiredCells(layout);
  const here =
    selected?.sheet === layout.sheet ? cells.findIndex((cell) => contains(selected.range, cell)) : -1;
  const ordered = [...cells.slice(here + 1), ...cells.slice(0, here + 1)];
  const blank = ordered.find(({ row, column }) => {
    const value = sheet === null ? null : valueAt(sheet, row, column);
    return value === null || (typeof value === "string" && value.trim() === "");
  });
  return blank ?? null;
}
