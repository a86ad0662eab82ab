import { parseCellAddress, parseRangeAddress, type RangeAddress } from "../../../src/workbook/address";
import { emptySettings, settingsPlan } from "../../../src/workbook/settingsSheet";
import { applyPlan } from "../../../src/workbook/applyPlan";
import type { WorkbookSettings } from "../../../src/workbook/settings";
import type {
  CellValue,
  SheetProtection,
  SheetSnapshot,
  Visibility,
  WorkbookSnapshot,
} from "../../../src/workbook/snapshot";

/** A cell of a grid made by hand: its value, or value with formula or number format. */
export type GridCell =
  CellValue | { readonly value: CellValue; readonly formula?: string; readonly format?: string };

export interface GridOptions {
  readonly merged?: readonly string[];
  /** One-based, as Excel shows them. */
  readonly hiddenRows?: readonly number[];
  /** Letters. */
  readonly hiddenColumns?: readonly string[];
  readonly visibility?: Visibility;
  readonly protection?: SheetProtection;
}

const isStyled = (cell: GridCell): cell is Exclude<GridCell, CellValue> =>
  typeof cell === "object" && cell !== null && "value" in cell;

const rangeOf = (text: string): RangeAddress => {
  const range = parseRangeAddress(text);
  if (range === null) throw new Error(`Not a range: ${text}`);
  return range;
};

/** A sheet from rows of cells beginning at A1. */
export function sheetOf(
  name: string,
  rows: readonly (readonly GridCell[])[],
  options: GridOptions = {},
): SheetSnapshot {
  const columns = Math.max(0, ...rows.map((row) => row.length));
  const hiddenColumns = (options.hiddenColumns ?? []).map(
    (letters) => parseCellAddress(`${letters}1`)?.column ?? 0,
  );
  return {
    name,
    visibility: options.visibility ?? "visible",
    usedRange: columns === 0 ? null : { row: 0, column: 0, rows: rows.length, columns },
    values: rows.map((row) => row.map((cell) => (isStyled(cell) ? cell.value : cell))),
    formulas: rows.map((row) => row.map((cell) => (isStyled(cell) ? (cell.formula ?? null) : null))),
    numberFormats: rows.map((row) => row.map((cell) => (isStyled(cell) ? (cell.format ?? null) : null))),
    merged: (options.merged ?? []).map(rangeOf),
    hiddenRows: (options.hiddenRows ?? []).map((row) => row - 1),
    hiddenColumns,
    protection: options.protection ?? { protected: false, open: [] },
  };
}

export const workbookOf = (...sheets: readonly SheetSnapshot[]): WorkbookSnapshot => ({
  sheets,
  names: [],
  externalLinks: [],
});

/** The workbook with what is remembered about it. */
export function remembering(
  workbook: WorkbookSnapshot,
  settings: Partial<WorkbookSettings>,
): WorkbookSnapshot {
  const applied = applyPlan(workbook, settingsPlan({ ...emptySettings, ...settings }, workbook));
  if (!applied.ok) throw new Error(JSON.stringify(applied.problem));
  return applied.value;
}

export const usualSheetName = "附表1";

/**
 * The usual table of a county in 2024: title, 填报单位 and 报告期, a header, rows of
 * [label, unit, 2023, 2024, target 2025], and a filled sign-off. Data begin at row 4, figures in C, D and E.
 */
export const countyTable = (
  rows: readonly (readonly GridCell[])[],
  options: GridOptions = {},
): WorkbookSnapshot =>
  workbookOf(
    sheetOf(
      usualSheetName,
      [
        ["县城绿色低碳建设指标填报表"],
        ["填报单位：灵丘县住房和城乡建设管理局", null, null, "报告期：2024年度"],
        ["指标名称", "计量单位", "2023年", "2024年", "2025年目标", "情况说明"],
        ...rows,
        [],
        ["填表人：张某", null, "审核人：李某", "单位负责人：王某"],
      ],
      options,
    ),
  );

/** One indicator with its value of 2024, at D4. */
export const countyValue = (label: string, unit: GridCell, value: GridCell): WorkbookSnapshot =>
  countyTable([[label, unit, null, value, null]]);

/** One indicator with its value of 2025, when the targets of that year are due, at C3. */
export const dueValue = (label: string, unit: GridCell, value: GridCell): WorkbookSnapshot =>
  workbookOf(
    sheetOf(usualSheetName, [
      ["填报单位：灵丘县住房和城乡建设管理局", null, "报告期：2025年度"],
      ["指标名称", "计量单位", "2025年"],
      [label, unit, value],
    ]),
  );

/** One indicator with its target for 2025, at E4; the figure of 2024 is given too, so that nothing is blank. */
export const plannedValue = (
  label: string,
  unit: GridCell,
  actual: GridCell,
  planned: GridCell,
): WorkbookSnapshot => countyTable([[label, unit, null, actual, planned]]);

/** A table of divisions by code and name, figures from column C on, data from row 2. */
export const divisionTable = (
  rows: readonly (readonly GridCell[])[],
  columns: readonly GridCell[] = ["新建建筑面积（万平方米）"],
): WorkbookSnapshot => workbookOf(sheetOf("汇总", [["行政区划代码", "城市", ...columns], ...rows]));
