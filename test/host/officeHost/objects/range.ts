import {
  maximumColumns,
  maximumRows,
  parseRangeAddress,
  quotedSheetName,
  rangeAddress,
  type RangeAddress,
} from "../../../../src/workbook/address";
import type { CellValue } from "../../../../src/workbook/snapshot";
import { enteredValue, shownValue, valueType } from "../entry";
import {
  accessDenied,
  ExcelFault,
  hostObject,
  invalidArgument,
  numberArgument,
  readOnly,
  type HostObject,
} from "../hostObject";
import type { ModelCell, ModelSheet } from "../model";
import { eachCell, indices } from "../modelSnapshot";
import { conditionalFormats } from "./conditionalFormats";
import { dataValidation } from "./dataValidation";
import { rangeAreas } from "./rangeAreas";
import { rangeFormat } from "./rangeFormat";
import type { Session } from "./session";
import { worksheetObject } from "./worksheet";

/** Excel answers no single property of more cells than this. */
export const maximumCells = 5_000_000;
/** `getMergedAreasOrNullObject` fails above this count. */
export const maximumMergedAreas = 512;

const rectangles = new WeakMap<object, { readonly sheet: ModelSheet; readonly range: RangeAddress }>();

export function rectangleOf(value: unknown): { readonly sheet: ModelSheet; readonly range: RangeAddress } {
  const found = typeof value === "object" && value !== null ? rectangles.get(value) : undefined;
  if (!found) throw invalidArgument("a range is expected");
  return found;
}

export function rangeObject(session: Session, sheet: ModelSheet, range: RangeAddress): HostObject {
  if (
    range.row + range.rows > maximumRows ||
    range.column + range.columns > maximumColumns ||
    range.rows < 1
  ) {
    throw invalidArgument("the range leaves the sheet");
  }
  const identity: Record<string, unknown> = {};
  const made: HostObject = hostObject({
    type: "Range",
    identity,
    scalars: { ...positionScalars(sheet, range), ...contentScalars(session, sheet, range) },
    links: {
      Format: () => rangeFormat(sheet, range),
      Worksheet: () => worksheetObject(session, sheet),
      DataValidation: () => dataValidation(sheet, range),
      ConditionalFormats: () => conditionalFormats(sheet, range),
    },
    methods: {
      ...rangeMethods(session, sheet, range),
      _KeepReference: () => {
        identity["_ReferenceId"] ??= session.nextReference();
        session.references.set(String(identity["_ReferenceId"]), made);
        return null;
      },
    },
  });
  rectangles.set(made, { sheet, range });
  return made;
}

const positionScalars = (sheet: ModelSheet, range: RangeAddress): NonNullable<HostObject["scalars"]> => ({
  Address: readOnly(() => `${quotedSheetName(sheet.name)}!${rangeAddress(range)}`),
  RowIndex: readOnly(() => range.row),
  ColumnIndex: readOnly(() => range.column),
  RowCount: readOnly(() => range.rows),
  ColumnCount: readOnly(() => range.columns),
  CellCount: readOnly(() => range.rows * range.columns),
  RowHidden: hiddenScalar(sheet.hiddenRows, range.row, range.rows),
  ColumnHidden: hiddenScalar(sheet.hiddenColumns, range.column, range.columns),
});

const hiddenScalar = (hidden: Set<number>, first: number, count: number) => ({
  get: () => {
    const among = indices(first, count).filter((index) => hidden.has(index)).length;
    return among === 0 ? false : among === count ? true : null;
  },
  set: (value: unknown) =>
    indices(first, count).forEach((index) => (value === true ? hidden.add(index) : hidden.delete(index))),
});

function contentScalars(
  session: Session,
  sheet: ModelSheet,
  range: RangeAddress,
): NonNullable<HostObject["scalars"]> {
  const grid = (read: (cell: ModelCell | undefined) => unknown): unknown[][] => {
    if (range.rows * range.columns > maximumCells) {
      throw new ExcelFault(
        "RangeExceedsLimit",
        "The cell count in the range has exceeded the maximum supported number.",
      );
    }
    return indices(range.row, range.rows).map((row) =>
      indices(range.column, range.columns).map((column) => read(sheet.cell(row, column))),
    );
  };
  const write = (value: unknown, apply: (cell: ModelCell, item: unknown) => void): void => {
    writeGrid(sheet, range, value, apply);
    calculateWritten(session, sheet, range);
    session.notify({ kind: "changed", sheet, range });
  };
  return {
    Values: {
      get: () => grid((cell) => shownValue(cell?.value ?? null)),
      set: (value) => write(value, enter),
    },
    Formulas: {
      get: () => grid((cell) => cell?.formula ?? shownValue(cell?.value ?? null)),
      set: (value) => write(value, enter),
    },
    NumberFormat: {
      get: () => grid((cell) => cell?.format ?? "General"),
      set: (value) => writeGrid(sheet, range, value, (cell, item) => (cell.format = String(item)), true),
    },
    ValueTypes: readOnly(() => grid((cell) => valueType(cell?.value ?? null))),
    Hyperlink: {
      get: () => sheet.cell(range.row, range.column)?.link ?? null,
      set: (value) => setLink(sheet.made(range.row, range.column), value),
    },
  };
}

/** One value fills the whole range; else the array must have its shape; null leaves a cell alone. */
function writeGrid(
  sheet: ModelSheet,
  range: RangeAddress,
  value: unknown,
  apply: (cell: ModelCell, item: unknown) => void,
  formatOnly = false,
): void {
  const rows: readonly unknown[] | null = Array.isArray(value) ? value : null;
  if (rows && rows.length !== range.rows) throw invalidArgument("the array does not have the range's rows");
  eachCell(range, (row, column) => {
    const cells = rows?.[row - range.row] ?? null;
    if (rows && (!Array.isArray(cells) || cells.length !== range.columns)) {
      throw invalidArgument("the array does not have the range's columns");
    }
    const item: unknown = Array.isArray(cells) ? cells[column - range.column] : value;
    if (item === null || item === undefined) return;
    const cell = sheet.made(row, column);
    if (sheet.isProtected && (cell.locked || formatOnly)) throw accessDenied(`${sheet.name} is protected`);
    apply(cell, item);
  });
}

const isFormula = (item: unknown): item is string =>
  typeof item === "string" && item.startsWith("=") && item.length > 1;

/** A cell formatted as text keeps whatever is entered as text; a leading apostrophe is no part of it. */
function enter(cell: ModelCell, item: unknown): void {
  if (cell.format === "@") {
    cell.formula = null;
    cell.value = item === "" ? null : String(item).replace(/^'/, "");
    return;
  }
  cell.formula = isFormula(item) ? item : null;
  cell.value = isFormula(item) ? { error: "#BUSY!" } : entered(item);
}

/** After a writing Excel calculates; a formula that gives rows fills the cells beside and below it. */
function calculateWritten(session: Session, sheet: ModelSheet, range: RangeAddress): void {
  eachCell(range, (row, column) => {
    const formula = sheet.cell(row, column)?.formula;
    if (!formula) return;
    const result = session.calculate(formula);
    const rows = Array.isArray(result) ? result : [[result]];
    rows.forEach((values: readonly CellValue[], down: number) =>
      values.forEach((value, right) => (sheet.made(row + down, column + right).value = value)),
    );
  });
}

const entered = (item: unknown): CellValue => {
  if (typeof item === "number" || typeof item === "boolean") return item;
  if (typeof item === "string") return enteredValue(item);
  throw invalidArgument("a cell takes a text, a number or a truth value");
};

function setLink(cell: ModelCell, value: unknown): void {
  if (typeof value !== "object" || value === null) throw invalidArgument("a link is an object");
  const link = Object.fromEntries(Object.entries(value));
  cell.link = link;
  if (typeof link["textToDisplay"] === "string") cell.value = link["textToDisplay"];
}

function rangeMethods(
  session: Session,
  sheet: ModelSheet,
  range: RangeAddress,
): NonNullable<HostObject["methods"]> {
  const at = (other: RangeAddress): HostObject => rangeObject(session, sheet, other);
  const guard = (): void => {
    if (sheet.isProtected) throw accessDenied(`${sheet.name} is protected`);
  };
  return {
    GetRow: (args) => at({ ...range, row: range.row + numberArgument(args, 0), rows: 1 }),
    GetColumn: (args) => at({ ...range, column: range.column + numberArgument(args, 0), columns: 1 }),
    GetCell: (args) =>
      at({
        row: range.row + numberArgument(args, 0),
        column: range.column + numberArgument(args, 1),
        rows: 1,
        columns: 1,
      }),
    GetBoundingRect: (args) => at(bounding(range, boundingArgument(args[0]))),
    GetEntireRow: () => at({ ...range, column: 0, columns: maximumColumns }),
    GetEntireColumn: () => at({ ...range, row: 0, rows: maximumRows }),
    GetMergedAreasOrNullObject: () => mergedAreas(session, sheet, range),
    GetRowProperties: (args) => lineProperties(args[0], "rowHidden", sheet.hiddenRows, range.row, range.rows),
    GetColumnProperties: (args) =>
      lineProperties(args[0], "columnHidden", sheet.hiddenColumns, range.column, range.columns),
    GetCellProperties: (args) => cellProperties(sheet, range, args[0]),
    Merge: () => {
      guard();
      sheet.merged.push(range);
    },
    Unmerge: () => {
      guard();
      sheet.merged = sheet.merged.filter((area) => !overlaps(area, range));
    },
    Select: () => {
      if (sheet.visibility !== "visible")
        throw new ExcelFault("GeneralException", "A hidden sheet cannot be selected.");
      session.workbook.active = sheet.id;
      session.workbook.selected = range;
      session.notify({ kind: "selected", sheet, range });
    },
    _ValidateArraySize: (args) => {
      if (numberArgument(args, 0) !== range.rows || numberArgument(args, 1) !== range.columns) {
        throw invalidArgument("the array does not have the range's shape");
      }
    },
  };
}

function boundingArgument(value: unknown): RangeAddress {
  const parsed = typeof value === "string" ? parseRangeAddress(value) : null;
  return parsed ?? rectangleOf(value).range;
}

function bounding(first: RangeAddress, second: RangeAddress): RangeAddress {
  const row = Math.min(first.row, second.row);
  const column = Math.min(first.column, second.column);
  return {
    row,
    column,
    rows: Math.max(first.row + first.rows, second.row + second.rows) - row,
    columns: Math.max(first.column + first.columns, second.column + second.columns) - column,
  };
}

const overlaps = (first: RangeAddress, second: RangeAddress): boolean =>
  first.row < second.row + second.rows &&
  second.row < first.row + first.rows &&
  first.column < second.column + second.columns &&
  second.column < first.column + first.columns;

function mergedAreas(session: Session, sheet: ModelSheet, range: RangeAddress): HostObject | null {
  const areas = sheet.merged.filter((area) => overlaps(area, range));
  if (areas.length > maximumMergedAreas) {
    throw new ExcelFault(
      "GeneralException",
      "There was an internal error while processing the request.",
      500,
    );
  }
  return areas.length === 0 ? null : rangeAreas(session, sheet, areas);
}

/** Only what is asked for by name, such as `{rowHidden: true}`. */
function lineProperties(
  wanted: unknown,
  name: string,
  hidden: ReadonlySet<number>,
  first: number,
  count: number,
): unknown {
  if (JSON.stringify(wanted) !== JSON.stringify({ [name]: true })) {
    throw new Error(`The test host does not implement line properties ${JSON.stringify(wanted)}.`);
  }
  return indices(first, count).map((index) => ({ [name]: hidden.has(index) }));
}

/** Only what is asked for by name: `{format: {protection: true}}`. */
function cellProperties(sheet: ModelSheet, range: RangeAddress, wanted: unknown): unknown {
  if (JSON.stringify(wanted) !== '{"format":{"protection":true}}') {
    throw new Error(`The test host does not implement getCellProperties(${JSON.stringify(wanted)}).`);
  }
  return indices(range.row, range.rows).map((row) =>
    indices(range.column, range.columns).map((column) => ({
      format: { protection: { formulaHidden: false, locked: sheet.cell(row, column)?.locked ?? true } },
    })),
  );
}
