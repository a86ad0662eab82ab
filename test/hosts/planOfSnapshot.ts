import type { Operation, PlanCell, WorkbookPlan } from "../../src/workbook/plan";
import type { SheetSnapshot, WorkbookSnapshot } from "../../src/workbook/snapshot";

const everyCell = (
  sheet: SheetSnapshot,
  visit: (row: number, column: number) => Operation | null,
): Operation[] =>
  sheet.values.flatMap((cells, row) => cells.flatMap((_, column) => visit(row, column) ?? []));

function cellsOf({ values, formulas }: SheetSnapshot): readonly (readonly PlanCell[])[] {
  return values.map((row, index) =>
    row.map((value, column): PlanCell => {
      const formula = formulas[index]?.[column] ?? null;
      if (formula !== null) return { formula, result: value };
      return value === null ? null : { value };
    }),
  );
}

function sheetOperations(sheet: SheetSnapshot): Operation[] {
  const { name, usedRange: used, numberFormats, merged, hiddenRows, hiddenColumns, protection } = sheet;
  if (used === null) return [];
  const formats = everyCell(sheet, (row, column) => {
    const format = numberFormats[row]?.[column] ?? null;
    const range = { row: used.row + row, column: used.column + column, rows: 1, columns: 1 };
    return format === null || format === "General"
      ? null
      : { type: "number-format", sheet: name, range, format };
  });
  return [
    { type: "write-block", sheet: name, at: used, cells: cellsOf(sheet) },
    ...formats,
    ...merged.map((range): Operation => ({ type: "merge", sheet: name, range })),
    ...(hiddenRows.length + hiddenColumns.length === 0
      ? []
      : [{ type: "reveal", sheet: name, rows: hiddenRows, columns: hiddenColumns, hidden: true } as const]),
    ...protection.open.map((range): Operation => ({
      type: "style",
      sheet: name,
      range,
      style: { locked: false },
    })),
    ...(protection.protected ? [{ type: "protect", sheet: name, enabled: true } as const] : []),
  ];
}

/** A plan that makes a new workbook of what a snapshot holds, links to other workbooks apart. */
export const planOfSnapshot = ({ sheets, names }: WorkbookSnapshot): WorkbookPlan => ({
  operations: [
    ...sheets.map(({ name, visibility }): Operation => ({
      type: "add-sheet",
      sheet: name,
      visibility,
      position: null,
      ifExists: "fail",
    })),
    ...sheets.flatMap(sheetOperations),
    ...names.flatMap(({ name, sheet, range }): Operation[] =>
      sheet === null || range === null ? [] : [{ type: "define-name", name, sheet, range }],
    ),
  ],
});
