import type { ValueNature } from "../../assessment/types";
import type { Division, IndicatorRecord } from "../../catalogue/types";
import { valueAt, type SheetSnapshot } from "../../workbook/snapshot";
import type { ReadingContext } from "./context";
import { headingText } from "./rowLabels";
import { cellText, unitOfWholeTable } from "./text";
import type { WrittenUnit } from "./types";

/** So far above its header a line may speak about a table. */
const reach = 4;

interface Line {
  readonly text: string;
  readonly row: number;
  readonly column: number;
  /** Whether the row holds nothing else. */
  readonly alone: boolean;
}

/** Texts between the table above and this one's header, the nearest row first. */
function linesAbove(sheet: SheetSnapshot, fromRow: number, headerRow: number): readonly Line[] {
  const used = sheet.usedRange;
  if (used === null) return [];
  const lines: Line[] = [];
  for (let row = headerRow - 1; row >= Math.max(fromRow, headerRow - reach, used.row); row -= 1) {
    const texts = Array.from({ length: used.columns }, (_, index) => {
      const column = used.column + index;
      return { text: cellText(valueAt(sheet, row, column)), row, column };
    }).filter(({ text }) => text !== "");
    lines.push(...texts.map((line) => ({ ...line, alone: texts.length === 1 })));
  }
  return lines;
}

/** What lines above a table and the sheet's name say about all of it. */
export interface TableWords {
  readonly unit: WrittenUnit | null;
  readonly subject: Division | null;
  readonly year: number | null;
  /** 2025年目标 over a table. */
  readonly nature: ValueNature | null;
  readonly indicator: IndicatorRecord | null;
  /** The text that may be the table's title, nearest to it. */
  readonly title: string | null;
}

/** 地区：灵丘县. */
const placeLine =
  /^(?:地区|县名|县区|区县|县（市、区）|县\(市、区\)|市县|城市|行政区划?|(?:填报|统计)(?:地区|区域))\s*[:：]\s*(.+)$/;
const yearLine = /^(?:年份|年度|(?:统计|填报|报告)?(?:年份|年度))\s*[:：]\s*(.+)$/;
const indicatorLine = /^指标(?:名称)?\s*[:：]\s*(.+)$/;
/** 各县（市、区）绿色建筑占比 → 绿色建筑占比. */
const eachUnit = /^(?:各|分)(?:地区|[市州盟]|县|区|旗|县（市、区）|县区|市县|年度|年)?(?:分年度|历年)?/;

const wordsOf = (lines: readonly Line[], pattern: RegExp): readonly string[] => [
  ...lines.flatMap(({ text }) => pattern.exec(text)?.[1]?.trim() ?? []),
  ...lines.filter(({ alone }) => alone).map(({ text }) => headingText(text)),
];

const firstOf = <Item, Value>(items: readonly Item[], read: (item: Item) => Value | null): Value | null => {
  for (const item of items) {
    const value = read(item);
    if (value !== null) return value;
  }
  return null;
};

/**
 * Unit, division, year and indicator of a whole table. A division or year counts only where a line, or the sheet's
 * name, says nothing else: a title often names the province that asks for the form.
 */
export function tableWords(
  context: ReadingContext,
  sheet: SheetSnapshot,
  fromRow: number,
  headerRow: number,
): TableWords {
  const lines = linesAbove(sheet, fromRow, headerRow);
  const unit = firstOf(lines, ({ text, row, column }) => unitOfWholeTable(text, { row, column }));
  const name = [headingText(sheet.name)];
  const subject = firstOf([...wordsOf(lines, placeLine), ...name], (text) => {
    const { division, fullName } = context.headerCell(text);
    return fullName ? division : null;
  });
  const dated = firstOf([...wordsOf(lines, yearLine), ...name], (text) => {
    const cell = context.headerCell(text);
    return cell.use === "value" && cell.year !== null ? cell : null;
  });
  const indicator = firstOf(
    [...wordsOf(lines, indicatorLine), ...name],
    (text) => context.indicatorOf(text) ?? context.indicatorOf(text.replace(eachUnit, "")),
  );
  const title = lines.find(({ text, alone }) => alone && unitOfWholeTable(text, null) === null)?.text ?? null;
  return {
    unit: unit ?? unitOfWholeTable(sheet.name, null),
    subject,
    year: dated?.year ?? null,
    nature: dated?.nature ?? null,
    indicator,
    title,
  };
}
