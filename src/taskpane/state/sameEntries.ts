import { sameName } from "../../workbook/names";
import type { WorkbookPlan } from "../../workbook/plan";
import { settingsSheetName } from "../../workbook/settings";
import type { SheetSnapshot, WorkbookSnapshot } from "../../workbook/snapshot";

/** Sheets that a plan changes; our own memory, which nobody types into, left out. */
export const touchedSheets = ({ operations }: WorkbookPlan): readonly string[] => [
  ...new Set(
    operations.flatMap((operation) =>
      "sheet" in operation && operation.sheet !== settingsSheetName ? [operation.sheet] : [],
    ),
  ),
];

/** What was typed: formulas instead of their results, which change by themselves. */
const entries = ({ usedRange, values, formulas }: SheetSnapshot): string =>
  JSON.stringify([
    usedRange?.row,
    usedRange?.column,
    values.map((line, row) => line.map((value, column) => formulas[row]?.[column] ?? value)),
  ]);

/** The first of the sheets whose entries differ between two moments; null where none does. */
export function changedSheet(
  sheets: readonly string[],
  then: WorkbookSnapshot,
  now: WorkbookSnapshot,
): string | null {
  const find = (snapshot: WorkbookSnapshot, sheet: string) =>
    snapshot.sheets.find(({ name }) => sameName(name, sheet));
  for (const sheet of sheets) {
    const [before, after] = [find(then, sheet), find(now, sheet)];
    const same = before && after ? entries(before) === entries(after) : before === after;
    if (!same) return sheet;
  }
  return null;
}
