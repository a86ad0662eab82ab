import type { ICellData, IStyleData, IWorkbookData, Nullable } from "@univerjs/core";
import type { CellStyle, Operation } from "../../workbook/plan";
import { horizontalValues, no, verticalValues, wrapping } from "../conversion/engineValues";
import { columnCharacters, rowPoints } from "../conversion/look";

/** What a user may change of a sheet's looks and a plan can carry into the file. */
export interface SavedLook {
  /** By "row:column", the style in one text, so that two looks compare quickly. */
  readonly cells: ReadonlyMap<string, string>;
  /** Pixels. */
  readonly columnWidths: ReadonlyMap<number, number>;
  readonly rowHeights: ReadonlyMap<number, number>;
}

export const noLook: SavedLook = { cells: new Map(), columnWidths: new Map(), rowHeights: new Map() };

const wordOf = <Word extends string>(
  values: Readonly<Record<Word, number>>,
  words: readonly Word[],
  value: string | undefined,
): Word | undefined => words.find((word) => String(values[word]) === value);

const styleText = (style: Nullable<IStyleData>): string =>
  style
    ? [
        style.bl ?? 0,
        style.it ?? 0,
        style.fs ?? "",
        style.ht ?? "",
        style.vt ?? "",
        wraps(style) ? 1 : 0,
      ].join(",")
    : "";

const wraps = (style: IStyleData): boolean => style.tb === wrapping;
const plainText = styleText({});

function cellLooks(
  cellData: Readonly<Record<number, Readonly<Record<number, ICellData>> | undefined>>,
  styles: IWorkbookData["styles"],
): Map<string, string> {
  const looks = new Map<string, string>();
  for (const [row, columns] of Object.entries(cellData)) {
    for (const [column, { s }] of Object.entries(columns ?? {})) {
      const text = styleText(typeof s === "string" ? styles[s] : s);
      if (text !== "" && text !== plainText) looks.set(`${row}:${column}`, text);
    }
  }
  return looks;
}

/** The looks of every sheet by name, as they stand in the grid. */
export function savedLooks(data: IWorkbookData): ReadonlyMap<string, SavedLook> {
  return new Map(
    Object.values(data.sheets).map((sheet) => {
      const rows = Object.entries(sheet.rowData ?? {});
      const columns = Object.entries(sheet.columnData ?? {});
      const look: SavedLook = {
        cells: cellLooks(sheet.cellData ?? {}, data.styles),
        columnWidths: new Map(
          columns.flatMap(([at, { w } = {}]) => (w === undefined ? [] : [[Number(at), w]])),
        ),
        // Only heights that somebody chose: the rest follow their text.
        rowHeights: new Map(
          rows.flatMap(([at, { h, ia } = {}]) => (h === undefined || ia !== no ? [] : [[Number(at), h]])),
        ),
      };
      return [sheet.name ?? "", look] as const;
    }),
  );
}

function toCellStyle(text: string): CellStyle {
  const [bold, italic, size, horizontal, vertical, wrap] = (text || plainText).split(",");
  const across = wordOf(horizontalValues, ["left", "center", "right"], horizontal);
  const down = wordOf(verticalValues, ["top", "middle", "bottom"], vertical);
  return {
    bold: bold === "1",
    italic: italic === "1",
    wrap: wrap === "1",
    ...(size ? { fontSize: Number(size) } : {}),
    ...(across ? { horizontal: across } : {}),
    ...(down ? { vertical: down } : {}),
  };
}

const changedKeys = <Key, Value>(before: ReadonlyMap<Key, Value>, after: ReadonlyMap<Key, Value>): Key[] =>
  [...new Set([...before.keys(), ...after.keys()])].filter((key) => before.get(key) !== after.get(key));

/** What turns one look into the other: styles, widths and heights of one sheet. */
export function lookOperations(sheet: string, before: SavedLook, after: SavedLook): Operation[] {
  const styles = changedKeys(before.cells, after.cells).map((key): Operation => {
    const [row, column] = key.split(":");
    const range = { row: Number(row), column: Number(column), rows: 1, columns: 1 };
    return { type: "style", sheet, range, style: toCellStyle(after.cells.get(key) ?? "") };
  });
  const widths = changedKeys(before.columnWidths, after.columnWidths).flatMap((column): Operation[] => {
    const width = after.columnWidths.get(column);
    return width === undefined
      ? []
      : [{ type: "column-width", sheet, column, width: columnCharacters(width) }];
  });
  const heights = changedKeys(before.rowHeights, after.rowHeights).flatMap((row): Operation[] => {
    const height = after.rowHeights.get(row);
    return height === undefined ? [] : [{ type: "row-height", sheet, row, height: rowPoints(height) }];
  });
  return [...styles, ...widths, ...heights];
}
