import type { Catalogue } from "../../catalogue/catalogue";
import type { IndicatorRecord } from "../../catalogue/types";
import type { ColumnRole } from "../../workbook/settings";
import { valueAt, type SheetSnapshot } from "../../workbook/snapshot";
import type { HeaderBlock, HeaderColumn } from "./headerBlock";
import { cellText, isFilled, readUnitCell, unitInText, withoutBrackets } from "./text";
import type { ColumnUse, TableColumn, WrittenUnit } from "./types";
import { isFooterText } from "./footers";

/** Resolves a label to an indicator; remembered, since a table repeats its labels. */
export type LabelResolver = (label: string) => IndicatorRecord | null;

export interface ColumnContext {
  readonly catalogue: Catalogue;
  readonly resolveLabel: LabelResolver;
  /** Roles that the user gave to columns of this sheet. */
  readonly roles: readonly ColumnRole[];
}

const sampledRows = 200;

/** Filled cells of a column among the first data rows. */
function sample(
  sheet: SheetSnapshot,
  column: number,
  firstRow: number,
): readonly ReturnType<typeof valueAt>[] {
  const used = sheet.usedRange;
  if (used === null) return [];
  const end = Math.min(used.row + used.rows, firstRow + sampledRows);
  const values: ReturnType<typeof valueAt>[] = [];
  for (let row = firstRow; row < end; row += 1) {
    const value = valueAt(sheet, row, column);
    if (isFilled(value) && !isFooterText(cellText(value))) values.push(value);
  }
  return values;
}

const share = <Item>(items: readonly Item[], holds: (item: Item) => boolean): number =>
  items.length === 0 ? 0 : items.filter(holds).length / items.length;

export const looksLikeCode = (text: string): boolean => /^[1-9]\d{5}(?:0{6})?$/.test(text.trim());

/** What the data say where the header leaves it open. */
function useByData(
  sheet: SheetSnapshot,
  { column, parts, meaning }: HeaderColumn,
  firstRow: number,
): ColumnUse {
  const values = sample(sheet, column, firstRow);
  const texts = values.map(cellText);
  if (meaning.use === "code") {
    return share(texts, looksLikeCode) >= 0.5 ? "code" : values.length === 0 ? "ignore" : "number";
  }
  // 单位 heads a column of units, or of reporting units.
  if (meaning.use === "unit") {
    const units = share(
      values,
      (value) => readUnitCell(value, { row: 0, column: 0 })?.unit !== null && typeof value === "string",
    );
    const long = share(texts, (text) => text.length >= 3 && /[县市区旗省州盟局委会]$/.test(text));
    return long > 0.5 && units < 0.5 ? "name" : "unit";
  }
  if (meaning.use !== null) return meaning.use;
  if (parts.length === 0) return "ignore";
  if (meaning.year !== null || unitInText(parts.join(" "), null) !== null) return "value";
  return values.length > 0 && share(values, (value) => typeof value === "number") >= 0.6 ? "value" : "ignore";
}

function unitOfHeader({ column, parts }: HeaderColumn, row: number): WrittenUnit | null {
  for (const part of [...parts].reverse()) {
    const unit = unitInText(part, { row, column });
    if (unit !== null) return unit;
  }
  return null;
}

function readColumn(
  context: ColumnContext,
  sheet: SheetSnapshot,
  block: HeaderBlock,
  header: HeaderColumn,
): TableColumn {
  const role = context.roles.find(({ column }) => column === header.column);
  const use = role?.role ?? useByData(sheet, header, block.last + 1);
  const indicator =
    use === "value" && header.meaning.rest !== "" ? indicatorOf(context, header.meaning.rest) : null;
  return {
    column: header.column,
    use,
    headed: role !== undefined || header.meaning.use === "value",
    header: header.parts.join(" "),
    year: role?.year ?? header.meaning.year,
    yearOffset: role?.year == null ? header.meaning.yearOffset : null,
    nature: role?.nature ?? header.meaning.nature ?? "actual",
    unit: use === "value" ? unitOfHeader(header, block.last) : null,
    indicator,
    subject: null,
    total: false,
    partOf: null,
    name: null,
    stated: role !== undefined,
  };
}

/** What stands already, or is counted besides: the indicator is the same. */
const prefixes = /^(?:既有|已建成?|其中[:：]?)/;

/** The whole text first, since brackets may be part of a name; then without them, then without 既有 and 其中. */
export const indicatorOf = ({ resolveLabel }: ColumnContext, text: string): IndicatorRecord | null =>
  resolveLabel(text) ??
  resolveLabel(withoutBrackets(text)) ??
  (prefixes.test(text) ? resolveLabel(withoutBrackets(text.replace(prefixes, ""))) : null);

/** What each column of a table means: by header, where that leaves it open by its data, above all by the user's word. */
export const readColumns = (
  context: ColumnContext,
  sheet: SheetSnapshot,
  block: HeaderBlock,
): readonly TableColumn[] => block.columns.map((header) => readColumn(context, sheet, block, header));
