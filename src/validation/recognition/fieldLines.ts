import { valueAt, type SheetSnapshot } from "../../workbook/snapshot";
import type { SignOffRole } from "../problems";
import { cellText, fold } from "./text";
import type { CoverField, FieldName, RecognisedTable, SignOffField } from "./types";

const coverLabels: readonly (readonly [FieldName, RegExp])[] = [
  ["reportingUnit", /^(?:填报单位|报送单位|上报单位|编制单位|填报单位名称|单位名称|reportingunit)$/],
  ["region", /^(?:行政区划|行政区划代码|行政区划名称|区划代码|所属区划|所在地|division|divisioncode)$/],
  ["year", /^(?:报告期|填报年度|报告年度|统计年度|年度|数据年份|填报年份|报告年份|评估年度|period|year)$/],
  ["level", /^(?:规划层级|层级|规划级别|planninglevel|level)$/],
  ["planType", /^(?:规划类型|规划类别|plantype)$/],
];

const signOffLabels: readonly (readonly [SignOffRole, RegExp])[] = [
  ["preparer", /^(?:填表人|填报人|制表人|制表|填表|经办人)$/],
  ["reviewer", /^(?:审核人|复核人|审核|审核员)$/],
  ["head", /^(?:单位负责人|负责人|单位领导|主要负责人|分管领导)$/],
  ["phone", /^(?:联系电话|电话|联系方式)$/],
  ["date", /^(?:填表日期|填报日期|报出日期|报送日期|日期|填报时间)$/],
];

const withoutParenthesis = (text: string): string => text.replace(/[（(][^）)]*[）)]/g, "");

const labelIn = <Name>(labels: readonly (readonly [Name, RegExp])[], text: string): Name | null =>
  labels.find(([, pattern]) => pattern.test(fold(withoutParenthesis(text))))?.[0] ?? null;

/** "填表人：张某　审核人：" → pieces of label and text; a cell may hold several. */
function piecesOf(text: string): readonly { readonly label: string; readonly text: string }[] {
  const starts = [...text.matchAll(/([^\s:：,，;；、]{2,16})\s*[:：]/g)];
  return starts.map((match, index) => ({
    label: match[1] ?? "",
    text: text.slice(match.index + match[0].length, starts[index + 1]?.index ?? text.length).trim(),
  }));
}

/** ____ and 年 月 日 are lines to write on, not what was written. */
const isWritten = (text: string): boolean => text.replace(/[_＿\s　]+/g, "").replace(/^年月日$/, "") !== "";

interface Line<Name> {
  readonly name: Name;
  readonly text: string;
  readonly row: number;
  readonly column: number;
}

/** First filled cell to the right within a few columns, unless a label stands there. */
function textToTheRight(sheet: SheetSnapshot, row: number, column: number): string {
  const merge = sheet.merged.find((range) => range.row === row && range.column === column);
  const next = column + (merge?.columns ?? 1);
  const text = cellText(valueAt(sheet, row, next));
  const isLabel =
    /[:：]/.test(text) || labelIn(signOffLabels, text) !== null || labelIn(coverLabels, text) !== null;
  return isLabel ? "" : text;
}

function linesAt<Name>(
  sheet: SheetSnapshot,
  row: number,
  column: number,
  labels: readonly (readonly [Name, RegExp])[],
): readonly Line<Name>[] {
  const text = cellText(valueAt(sheet, row, column));
  if (text === "" || text.length > 200) return [];
  const alone = labelIn(labels, text.replace(/[:：]\s*$/, ""));
  if (alone !== null) return [{ name: alone, text: textToTheRight(sheet, row, column), row, column }];
  return piecesOf(text).flatMap(({ label, text: written }) => {
    const name = labelIn(labels, label);
    return name === null ? [] : [{ name, text: written, row, column }];
  });
}

/** Rows of the sheet that belong to no table; at most some hundreds are looked at. */
function outsideRows(sheet: SheetSnapshot, tables: readonly RecognisedTable[]): readonly number[] {
  const used = sheet.usedRange;
  if (used === null) return [];
  const inside = (row: number): RangeOfTable | undefined =>
    tables.find(({ header, rows }) => row >= header.first && row <= rows.last);
  const rows: number[] = [];
  for (let row = used.row; row < used.row + used.rows && rows.length < 300; row += 1) {
    const table = inside(row);
    if (table === undefined) rows.push(row);
    else row = table.rows.last;
  }
  return rows;
}

type RangeOfTable = Pick<RecognisedTable, "header" | "rows">;

function readLines<Name>(
  sheet: SheetSnapshot,
  tables: readonly RecognisedTable[],
  labels: readonly (readonly [Name, RegExp])[],
): readonly Line<Name>[] {
  const used = sheet.usedRange;
  if (used === null) return [];
  return outsideRows(sheet, tables).flatMap((row) =>
    Array.from({ length: Math.min(used.columns, 60) }, (_, index) =>
      linesAt(sheet, row, used.column + index, labels),
    ).flat(),
  );
}

/** 填报单位, 报告期 and their like, written in one cell or beside one another. */
export const readCover = (sheet: SheetSnapshot, tables: readonly RecognisedTable[]): readonly CoverField[] =>
  readLines(sheet, tables, coverLabels).map(({ name, text, row, column }) => ({
    field: name,
    text: isWritten(text) ? text : "",
    at: { row, column },
  }));

/** 填表人, 审核人, 单位负责人 … as the sheet asks for them, filled or not. */
export const readSignOff = (
  sheet: SheetSnapshot,
  tables: readonly RecognisedTable[],
): readonly SignOffField[] =>
  readLines(sheet, tables, signOffLabels).map(({ name, text, row, column }) => ({
    role: name,
    text: isWritten(text) ? text : "",
    at: { row, column },
  }));
