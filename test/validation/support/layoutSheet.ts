import { cellAddress, rangeAddress } from "../../../src/workbook/address";
import type { CellValue, SheetSnapshot } from "../../../src/workbook/snapshot";
import { sheetOf } from "./grid";
import { counties, figureOf, indicators, times, totalOf, type Datum, type Dimension } from "./layoutData";

/** How the figures are laid out. Every dimension stands in just one of rows, columns, blocks, tables and sheets. */
export interface Layout {
  /** Key columns from left to right. */
  readonly rows: readonly Dimension[];
  /** Header rows from top to bottom; none: one column 数值. */
  readonly columns: readonly Dimension[];
  /** Heading rows over the rows that they group. */
  readonly blocks?: readonly Dimension[];
  /** A table of its own for each, one under another. */
  readonly tables?: Dimension;
  /** Tables side by side. */
  readonly beside?: Dimension;
  /** The indicators in two tables, side by side or one under another. */
  readonly halves?: "beside" | "below";
  /** A sheet of its own for each. */
  readonly sheets?: Dimension;
  readonly unitAt?: "column" | "label" | "row" | "above" | "nowhere";
  /** Outer keys of rows: on each row, in a merged cell, or on the first row only. */
  readonly repeated?: "each" | "merged" | "first";
  /** Outer headers of columns: merged, or over the first column only. */
  readonly spread?: "merged" | "first" | "each";
  readonly language?: "zh" | "en" | "both";
  readonly corner?: "headed" | "blank";
  readonly part?: "其中：" | "　" | "# ";
  readonly title?: string;
  readonly hiddenTitle?: boolean;
  readonly above?: readonly (readonly CellValue[])[];
  readonly below?: readonly (readonly CellValue[])[];
  readonly numbered?: boolean;
  readonly grouped?: boolean;
  readonly remarks?: boolean;
  readonly unitFirst?: boolean;
  /** 合计 after the counties, in a row or column. */
  readonly total?: boolean;
  readonly blankRows?: number;
  readonly blankColumns?: number;
  /** Order of the positions of each dimension. */
  readonly order?: Partial<Readonly<Record<Dimension, readonly number[]>>>;
}

export interface LaidOut {
  readonly sheets: readonly SheetSnapshot[];
  /** "sheet!B5" → the datum that stands there. */
  readonly datumAt: ReadonlyMap<string, Datum>;
}

/** A position of 合计 among the counties. */
const totalAt = -1;

type Place = Readonly<Record<Dimension, number>>;
type Part = Partial<Place>;

const sizes: Readonly<Record<Dimension, number>> = {
  indicator: indicators.length,
  county: counties.length,
  time: times.length,
};

const headers: Readonly<
  Record<"zh" | "en" | "both", Readonly<Record<Dimension | "unit" | "value", string>>>
> = {
  zh: { indicator: "指标名称", county: "县（市、区）", time: "年份", unit: "计量单位", value: "数值" },
  en: { indicator: "Indicator", county: "County", time: "Year", unit: "Unit", value: "Value" },
  both: {
    indicator: "指标名称 Indicator",
    county: "县名 County",
    time: "年份 Year",
    unit: "单位 Unit",
    value: "数值 Value",
  },
};

class Paper {
  readonly cells: CellValue[][] = [];
  readonly merged: string[] = [];
  readonly datumAt = new Map<string, Datum>();

  put(row: number, column: number, value: CellValue): void {
    while (this.cells.length <= row) this.cells.push([]);
    const line = this.cells[row] ?? [];
    while (line.length <= column) line.push(null);
    line[column] = value;
  }

  merge(row: number, column: number, rows: number, columns: number): void {
    if (rows * columns > 1) this.merged.push(rangeAddress({ row, column, rows, columns }));
  }
}

function positions(layout: Layout, dimension: Dimension, withTotal: boolean): readonly number[] {
  const own = layout.order?.[dimension] ?? Array.from({ length: sizes[dimension] }, (_, index) => index);
  return dimension === "county" && layout.total === true && withTotal ? [...own, totalAt] : own;
}

/** Every combination of the dimensions' positions, the last dimension fastest. */
function combinations(layout: Layout, dimensions: readonly Dimension[], withTotal = true): readonly Part[] {
  return dimensions.reduce<readonly Part[]>(
    (parts, dimension) =>
      parts.flatMap((part) =>
        positions(layout, dimension, withTotal).map((at) => ({ ...part, [dimension]: at })),
      ),
    [{}],
  );
}

function textOf(layout: Layout, dimension: Dimension, at: number): string {
  const english = layout.language === "en";
  if (dimension === "county") return at === totalAt ? "合计" : (counties[at] ?? "");
  if (dimension === "time") {
    const time = times[at];
    return (english ? time?.english : time?.header) ?? "";
  }
  const indicator = indicators[at];
  if (indicator === undefined) return "";
  const name = layout.language === "both" ? `${indicator.name} ${indicator.english}` : indicator.name;
  const unit = layout.unitAt === "label" ? `（${indicator.unit}）` : "";
  return (indicator.part ? (layout.part ?? "") : "") + name + unit;
}

/** One table with its top left corner; gives the row after it. */
function drawTable(
  paper: Paper,
  sheet: string,
  layout: Layout,
  fixed: Part,
  top: number,
  left: number,
): { readonly bottom: number; readonly right: number } {
  const words = headers[layout.language ?? "zh"];
  const unitColumn = layout.unitAt === "column";
  const number = layout.numbered === true ? 1 : 0;
  const keyColumns = layout.rows.length + (unitColumn ? 1 : 0) + number;
  const columnParts = combinations(layout, layout.columns);
  const depth = Math.max(1, layout.columns.length) + (layout.unitAt === "row" ? 1 : 0);
  const keyAt = (index: number): number => left + number + (unitColumn && layout.unitFirst ? 1 : 0) + index;
  const unitAt = left + number + (layout.unitFirst ? 0 : layout.rows.length);
  const firstValue = left + keyColumns;
  const head = (column: number, text: string): void => {
    if (layout.corner !== "blank") paper.put(top, column, text);
    if (layout.spread === "merged") paper.merge(top, column, depth, 1);
  };
  if (number > 0) paper.put(top, left, "序号");
  layout.rows.forEach((dimension, index) => {
    head(keyAt(index), words[dimension]);
  });
  if (unitColumn) head(unitAt, words.unit);
  const alone = layout.beside === undefined ? null : textOf(layout, layout.beside, fixed[layout.beside] ?? 0);
  if (layout.columns.length === 0) paper.put(top, firstValue, alone ?? words.value);
  layout.columns.forEach((dimension, level) => {
    const width = combinations(layout, layout.columns.slice(level + 1)).length;
    columnParts.forEach((part, index) => {
      const starts = index % width === 0;
      if (!starts && layout.spread !== "each") return;
      paper.put(top + level, firstValue + index, textOf(layout, dimension, part[dimension] ?? 0));
      if (starts && layout.spread === "merged") paper.merge(top + level, firstValue + index, 1, width);
    });
  });
  if (layout.unitAt === "row") {
    columnParts.forEach((part, index) => {
      paper.put(top + depth - 1, firstValue + index, indicators[part.indicator ?? 0]?.unit ?? "");
    });
  }
  const width = keyColumns + Math.max(1, columnParts.length);
  if (layout.remarks) paper.put(top, left + width, "备注");
  let row = top + depth;
  let group = "";
  for (const block of combinations(layout, layout.blocks ?? [])) {
    (layout.blocks ?? []).forEach((dimension, level) => {
      const inner = (layout.blocks ?? []).slice(level + 1);
      if (inner.some((other) => block[other] !== positions(layout, other, true)[0])) return;
      paper.put(row, keyAt(0), textOf(layout, dimension, block[dimension] ?? 0));
      row += 1;
    });
    const rowParts = combinations(layout, layout.rows);
    rowParts.forEach((part, index) => {
      const own = indicators[part.indicator ?? 0]?.group ?? "";
      if (layout.grouped && own !== group) {
        group = own;
        paper.put(row, keyAt(0), `一、${own}`);
        row += 1;
      }
      if (number > 0) paper.put(row, left, index + 1);
      layout.rows.forEach((dimension, level) => {
        const inner = combinations(layout, layout.rows.slice(level + 1)).length;
        const starts = index % inner === 0;
        if (layout.repeated !== undefined && layout.repeated !== "each" && !starts) return;
        paper.put(row, keyAt(level), textOf(layout, dimension, part[dimension] ?? 0));
        if (starts && layout.repeated === "merged") paper.merge(row, keyAt(level), inner, 1);
      });
      columnParts.forEach((column, at) => {
        const place = { indicator: 0, county: 0, time: 0, ...fixed, ...block, ...part, ...column };
        if (unitColumn) paper.put(row, unitAt, indicators[place.indicator]?.unit ?? "");
        const value = place.county === totalAt ? totalOf(place.indicator, place.time) : figureOf(place);
        paper.put(row, firstValue + at, value);
        if (place.county !== totalAt)
          paper.datumAt.set(`${sheet}!${cellAddress({ row, column: firstValue + at })}`, place);
      });
      if (layout.remarks && index === 0) paper.put(row, left + width, "已核");
      row += 1;
    });
  }
  return { bottom: row, right: left + width + (layout.remarks ? 1 : 0) };
}

/** The layout for all indicators, or for some and for the others. */
function halvesOf(layout: Layout): readonly Layout[] {
  if (layout.halves === undefined) return [layout];
  const all = positions(layout, "indicator", false);
  return [all.slice(0, 3), all.slice(3)].map((indicator) => ({
    ...layout,
    order: { ...layout.order, indicator },
  }));
}

function drawSheet(layout: Layout, fixed: Part, name: string): { sheet: SheetSnapshot; paper: Paper } {
  const paper = new Paper();
  const left = layout.blankColumns ?? 0;
  let row = layout.blankRows ?? 0;
  const line = (cells: readonly CellValue[]): void => {
    cells.forEach((cell, index) => {
      paper.put(row, left + index, cell);
    });
    row += 1;
  };
  const hidden: number[] = [];
  if (layout.title !== undefined) {
    line([layout.title]);
    if (layout.hiddenTitle) hidden.push(row);
  }
  for (const cells of layout.above ?? []) line(cells);
  for (const part of combinations(layout, layout.tables === undefined ? [] : [layout.tables], false)) {
    if (layout.tables !== undefined) {
      line([
        textOf(
          { ...layout, unitAt: "nowhere", part: "其中：" },
          layout.tables,
          part[layout.tables] ?? 0,
        ).replace("其中：", ""),
      ]);
      if (layout.unitAt === "above") line([`单位：${indicators[part.indicator ?? 0]?.unit ?? ""}`]);
    }
    let bottom = row;
    let right = left;
    for (const other of combinations(layout, layout.beside === undefined ? [] : [layout.beside], false)) {
      for (const half of halvesOf(layout)) {
        const below = layout.halves === "below";
        const [top, from] = below ? [bottom + (half === layout ? 0 : 1), left] : [row, right];
        const drawn = drawTable(paper, name, half, { ...fixed, ...part, ...other }, top, from);
        bottom = Math.max(bottom, drawn.bottom);
        right = drawn.right + 1;
      }
    }
    row = bottom + 1;
  }
  for (const cells of layout.below ?? []) line(cells);
  return { sheet: sheetOf(name, paper.cells, { merged: paper.merged, hiddenRows: hidden }), paper };
}

/** The workbook of a layout, and where each figure went. */
export function layOut(layout: Layout): LaidOut {
  const datumAt = new Map<string, Datum>();
  const dimension = layout.sheets;
  const sheets = combinations(layout, dimension === undefined ? [] : [dimension], false).map((part) => {
    const name =
      dimension === undefined
        ? "附表1"
        : textOf({ ...layout, unitAt: "nowhere" }, dimension, part[dimension] ?? 0);
    const { sheet, paper } = drawSheet(layout, part, name);
    for (const [place, datum] of paper.datumAt) datumAt.set(place, datum);
    return sheet;
  });
  return { sheets, datumAt };
}
