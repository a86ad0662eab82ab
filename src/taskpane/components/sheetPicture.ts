import { toneColours } from "../../hosts/theme";
import { contains, type RangeAddress } from "../../workbook/address";
import type { CellStyle, WorkbookPlan } from "../../workbook/plan";
import { isCellError } from "../../workbook/snapshot";

/** A cell as it is drawn: place and size in points, its fill, its text. */
export interface DrawnCell {
  readonly key: string;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  readonly fill: string;
  readonly colour: string;
  readonly border: boolean;
  readonly bold: boolean;
  readonly size: number;
  readonly anchor: "start" | "middle" | "end";
  /** The text's lines, broken to the cell's width. */
  readonly lines: readonly string[];
}

export interface SheetPicture {
  readonly width: number;
  readonly height: number;
  readonly cells: readonly DrawnCell[];
}

const defaultWidth = 9;
const pointsPerCharacter = 5.6;
const defaultHeight = 16;

/** Space between a cell's border and its text, in points. */
export const cellPadding = 3;

/** Breaks a text where a cell would: after any Chinese character, Latin letters counted as half. */
function wrapped(text: string, width: number, size: number): readonly string[] {
  const lines: string[] = [];
  for (const paragraph of text.split("\n")) {
    let line = "";
    let used = 0;
    for (const character of paragraph) {
      const advance = (/[\u0000-\u024f]/.test(character) ? 0.56 : 1) * size;
      if (line !== "" && used + advance > width) {
        lines.push(line);
        line = "";
        used = 0;
      }
      line += character;
      used += advance;
    }
    lines.push(line);
  }
  return lines;
}

/**
 * Draws the first rows and columns of a plan's sheet, so that a gallery shows the real form and not a symbol for it.
 * What reaches beyond the last column ends there, so that a title stands in the middle of what is seen.
 */
export function sheetPicture(
  plan: WorkbookPlan,
  sheet: string,
  rows: number,
  mostColumns: number,
): SheetPicture {
  const widths = new Map<number, number>();
  const heights = new Map<number, number>();
  const texts = new Map<string, string>();
  const styles: { readonly range: RangeAddress; readonly style: CellStyle }[] = [];
  const merged: RangeAddress[] = [];
  let columns = 0;
  for (const operation of plan.operations) {
    if (!("sheet" in operation) || operation.sheet !== sheet) continue;
    switch (operation.type) {
      case "column-width":
        widths.set(operation.column, operation.width * pointsPerCharacter);
        columns = Math.min(mostColumns, Math.max(columns, operation.column + 1));
        break;
      case "row-height":
        heights.set(operation.row, operation.height);
        break;
      case "style":
        styles.push(operation);
        break;
      case "merge":
        merged.push(operation.range);
        break;
      case "write-block":
        operation.cells.forEach((line, down) =>
          line.forEach((cell, right) => {
            const value = cell === null ? null : "value" in cell ? cell.value : cell.result;
            if (value === null || isCellError(value)) return;
            texts.set(`${operation.at.row + down},${operation.at.column + right}`, String(value));
          }),
        );
        break;
      default:
    }
  }
  const widthOf = (column: number) => widths.get(column) ?? defaultWidth * pointsPerCharacter;
  const heightOf = (row: number) => heights.get(row) ?? defaultHeight;
  const sum = (from: number, count: number, of: (index: number) => number) =>
    Array.from({ length: count }, (_, index) => of(from + index)).reduce((total, size) => total + size, 0);

  /** What spans the whole table ends with the picture; other cells are cut by its edge. */
  const seenColumns = (column: number, area: RangeAddress | undefined) =>
    column === 0 ? Math.min(area?.columns ?? 1, columns) : (area?.columns ?? 1);

  const cells: DrawnCell[] = [];
  for (let row = 0; row < rows; row += 1) {
    for (let column = 0; column < columns; column += 1) {
      const area = merged.find((range) => contains(range, { row, column }));
      if (area !== undefined && (area.row !== row || area.column !== column)) continue;
      const style = styles
        .filter(({ range }) => contains(range, { row, column }))
        .reduce<CellStyle>((mixed, entry) => ({ ...mixed, ...entry.style }), {});
      const colours = toneColours[style.tone ?? "none"];
      const { bold, fontSize, horizontal, border } = style;
      cells.push({
        key: `${row},${column}`,
        x: sum(0, column, widthOf),
        y: sum(0, row, heightOf),
        width: sum(column, seenColumns(column, area), widthOf),
        height: sum(row, area?.rows ?? 1, heightOf),
        fill: colours.background ?? "#FFFFFF",
        colour: colours.text ?? "#1F1F1F",
        border: border === "thin",
        bold: bold ?? false,
        size: fontSize ?? 10,
        anchor: horizontal === "center" ? "middle" : horizontal === "right" ? "end" : "start",
        lines: wrapped(
          texts.get(`${row},${column}`) ?? "",
          sum(column, seenColumns(column, area), widthOf) - 2 * cellPadding,
          fontSize ?? 10,
        ),
      });
    }
  }
  return { width: sum(0, columns, widthOf), height: sum(0, rows, heightOf), cells };
}
