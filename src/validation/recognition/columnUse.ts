import type { IndicatorRecord } from "../../catalogue/types";
import { parseQuantity } from "../../quantity/parseQuantity";
import { valueAt, type CellValue, type SheetSnapshot } from "../../workbook/snapshot";
import type { ReadingContext } from "./context";
import { isAverageText, isFooterText } from "./footers";
import type { HeaderColumn } from "./headerParts";
import { cellText, isFilled, readUnitCell } from "./text";
import type { ColumnUse } from "./types";

const sampledRows = 200;

/** Filled cells of a column among the first data rows. */
export function sample(
  sheet: SheetSnapshot,
  column: number,
  firstRow: number,
  rows: number = sampledRows,
): readonly CellValue[] {
  const used = sheet.usedRange;
  if (used === null) return [];
  const end = Math.min(used.row + used.rows, firstRow + rows);
  const values: CellValue[] = [];
  for (let row = firstRow; row < end; row += 1) {
    const value = valueAt(sheet, row, column);
    if (isFilled(value) && !isFooterText(cellText(value))) values.push(value);
  }
  return values;
}

export const share = <Item>(items: readonly Item[], holds: (item: Item) => boolean): number =>
  items.length === 0 ? 0 : items.filter(holds).length / items.length;

export const looksLikeCode = (text: string): boolean => /^[1-9]\d{5}(?:0{6})?$/.test(text.trim());

/** A column of years, as numbers or as 2023年: never of values. */
export const looksLikeYears = (
  context: ReadingContext,
  values: readonly CellValue[],
  least: number,
): boolean =>
  values.length > 0 &&
  share(values, (value) => {
    const { use, year } = context.headerCell(cellText(value));
    return use === "value" && year !== null && year >= 1949 && year <= 2100;
  }) >= least;

/** 单位 heads a column of units, or of reporting units. */
function unitOrName(values: readonly CellValue[]): ColumnUse {
  const units = share(
    values,
    (value) => readUnitCell(value, { row: 0, column: 0 })?.unit !== null && typeof value === "string",
  );
  const long = share(values, (value) => /.{2}[县市区旗省州盟局委会]$/.test(cellText(value)));
  return long > 0.5 && units < 0.5 ? "name" : "unit";
}

/** Words of a header that may name an indicator: all that says neither year nor county, else the lowest of them. */
export function indicatorOfHeader(context: ReadingContext, { parts }: HeaderColumn): IndicatorRecord | null {
  const words = parts
    .filter(({ division, total, use }) => division === null && !total && use !== "value")
    .map(({ rest }) => rest)
    .filter((rest) => rest !== "");
  const [last] = words.slice(-1);
  if (last === undefined) return null;
  return (words.length > 1 ? context.indicatorOf(words.join(" ")) : null) ?? context.indicatorOf(last);
}

/** A text that is neither a figure nor stands for one, as 未统计 does. */
function isName(value: CellValue): boolean {
  if (typeof value !== "string" || !/^[\p{Script=Han}A-Za-z]\D*$/u.test(value.trim())) return false;
  const figure = parseQuantity(value);
  return !figure.ok && figure.problem.code !== "notation-key" && figure.problem.code !== "no-data-mark";
}

/** What the data say where the header leaves it open. */
export function useByData(
  context: ReadingContext,
  sheet: SheetSnapshot,
  header: HeaderColumn,
  firstRow: number,
): ColumnUse {
  const { column, parts, meaning, unit } = header;
  const values = sample(sheet, column, firstRow);
  if (meaning.use === "code") {
    const codes = share(values, (value) => looksLikeCode(cellText(value)));
    return codes >= 0.5 ? "code" : values.length === 0 ? "ignore" : "number";
  }
  if (meaning.use === "unit") return unitOrName(values);
  const undated = meaning.year === null && unit === null;
  // Among years headed so, headings may stand over blocks of rows.
  if (undated && looksLikeYears(context, values, meaning.use === "year" ? 0.5 : 0.8))
    // 建成年份 says when each row was built, not what its figures are of.
    return meaning.use === null && parts.length > 0 ? "ignore" : "year";
  if (meaning.use === "year") return "ignore";
  if (meaning.use !== null) return meaning.use;
  if (parts.length === 0) return "ignore";
  if (parts.some(({ text }) => isAverageText(text))) return "ignore";
  // 绿色建筑占比（%） may head the names in a corner.
  const names = meaning.year === null && share(values, isName) >= 0.8;
  if (!undated) return names ? "ignore" : "value";
  if (values.length > 0 && share(values, (value) => typeof value === "number") >= 0.6) return "value";
  // An indicator's own column may be blank, or full of numbers typed as text.
  const mayBeFigures = share(values, (value) => /\d/.test(cellText(value))) >= 0.5 || values.length === 0;
  return mayBeFigures && indicatorOfHeader(context, header) !== null ? "value" : "ignore";
}
