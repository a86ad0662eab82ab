import type { CellValue, DefinedName, Visibility } from "../../../src/workbook/snapshot";
import type { RangeAddress } from "../../../src/workbook/address";

/** One cell of the in-memory workbook. */
export interface ModelCell {
  value: CellValue;
  formula: string | null;
  format: string;
  locked: boolean;
  /** Font, fill, borders, alignment as last set: a flat record such as `Fill.Color`. */
  style: Readonly<Record<string, unknown>>;
  link: Readonly<Record<string, unknown>> | null;
}

export interface ModelRule {
  readonly range: RangeAddress;
  readonly settings: Map<string, unknown>;
}

export class ModelSheet {
  readonly rows: ModelCell[][] = [];
  merged: RangeAddress[] = [];
  readonly hiddenRows = new Set<number>();
  readonly hiddenColumns = new Set<number>();
  readonly widths = new Map<number, number>();
  readonly heights = new Map<number, number>();
  visibility: Visibility = "visible";
  isProtected = false;
  frozen: RangeAddress | null = null;
  readonly page = new Map<string, unknown>();
  validations: ModelRule[] = [];
  formats: ModelRule[] = [];
  readonly notes = new Map<string, string>();
  constructor(
    readonly id: string,
    public name: string,
  ) {}

  cell(row: number, column: number): ModelCell | undefined {
    return this.rows[row]?.[column];
  }

  /** The cell, made where there was none. */
  made(row: number, column: number): ModelCell {
    const cells = (this.rows[row] ??= []);
    return (cells[column] ??= {
      value: null,
      formula: null,
      format: "General",
      locked: true,
      style: {},
      link: null,
    });
  }

  /** Smallest rectangle around the cells in use; with `valuesOnly` formatted blanks do not count. */
  usedRange(valuesOnly: boolean): RangeAddress | null {
    let top = Infinity;
    let bottom = -1;
    let left = Infinity;
    let right = -1;
    const include = (row: number, column: number): void => {
      top = Math.min(top, row);
      bottom = Math.max(bottom, row);
      left = Math.min(left, column);
      right = Math.max(right, column);
    };
    this.rows.forEach((cells, row) => {
      cells.forEach((cell, column) => {
        if (valuesOnly && cell.value === null && cell.formula === null) return;
        if (!valuesOnly && isUntouched(cell)) return;
        include(row, column);
      });
    });
    for (const { row, column, rows, columns } of valuesOnly ? [] : this.merged) {
      include(row, column);
      include(row + rows - 1, column + columns - 1);
    }
    if (bottom < 0) return null;
    return { row: top, column: left, rows: bottom - top + 1, columns: right - left + 1 };
  }
}

const isUntouched = (cell: ModelCell): boolean =>
  cell.value === null &&
  cell.formula === null &&
  cell.format === "General" &&
  cell.locked &&
  Object.keys(cell.style).length === 0;

/** The workbook behind the test host: plain, mutable, with nothing of Office.js in it. */
export class ModelWorkbook {
  sheets: ModelSheet[] = [];
  names: DefinedName[] = [];
  active = "";
  selected: RangeAddress = { row: 0, column: 0, rows: 1, columns: 1 };
  structureLocked = false;
  private nextSheet = 1;

  addSheet(name: string): ModelSheet {
    const sheet = new ModelSheet(
      `{00000000-0000-0000-0000-${String(this.nextSheet++).padStart(12, "0")}}`,
      name,
    );
    this.sheets.push(sheet);
    if (this.active === "") this.active = sheet.id;
    return sheet;
  }

  /** Excel takes sheet names without regard to case; ids are accepted wherever a name is. */
  sheet(key: string): ModelSheet | null {
    const wanted = key.toLowerCase();
    return this.sheets.find((sheet) => sheet.id === key || sheet.name.toLowerCase() === wanted) ?? null;
  }
}
