import { valueAt, type SheetSnapshot } from "../../workbook/snapshot";
import type { SignOffRole } from "../problems";
import { cellText, fold } from "./text";
import type { CoverField, FieldName, RecognisedTable, SignOffField } from "./types";

const coverLabels: readonly (readonly [FieldName, RegExp])[] = [
  [
    "reportingUnit",
    /^(?:(?:填报|填表|填写|报送|上报|申报|编制|制表)(?:单位|机关|部门|机构)(?:名称)?|单位名称|report(?:ing|ed)(?:unit|body))$/,
  ],
  [
    "region",
    /^(?:行政区划?|行政区划(?:代码|名称)|区划代码|所属(?:区划|地区)|所在(?:地|地区|市县|县区?)|(?:填报|报送|统计|评估)(?:地区|区域)|division|divisioncode|region)$/,
  ],
  [
    "year",
    /^(?:(?:填报|报告|统计|数据|评估|核算|考核|评价|监测|上报|自评|体检)?(?:年度|年份)|(?:报告|统计|评估|核算|考核|评价|监测)(?:期间?|周期|时期|时段)|(?:统计|数据)(?:时间|时点)|数据截[止至](?:时间|日期)|(?:reporting)?(?:period|year))$/,
  ],
  ["level", /^(?:规划层级|层级|规划级别|planninglevel|level)$/],
  ["planType", /^(?:规划类型|规划类别|plantype)$/],
];

const signOffLabels: readonly (readonly [SignOffRole, RegExp])[] = [
  ["preparer", /^(?:填[表报写](?:人员?)?|填报员|制表人?|经办人|(?:prepared|filledin)by|preparer)$/],
  ["reviewer", /^(?:[审复校]核(?:人员?|员)?|审定人?|统计负责人|(?:reviewed|checked)by|reviewer)$/],
  [
    "head",
    /^(?:(?:单位|部门|科室|主要|分管)?(?:负责人|领导)|单位主要负责人|主管领导|签发人?|批准人?|(?:approved|signed)by)$/,
  ],
  ["phone", /^(?:(?:联系)?电话|联系方式|phone|telephone)$/],
  ["date", /^(?:(?:填[表报]|报[出送]|上报|制表)(?:日期|时间)|日期|date)$/],
];

/** 审核人签字, 负责人签章, 填表人姓名 ask for the same as the bare word. */
const signingWord = /(?:签字|签名|签章|盖章|姓名)$/;
/** （盖章） beside a label or before the name says how to sign, not who. */
const sealNote = /[（(][^（()）]*[章字][^（()）]*[）)]/g;

const withoutParenthesis = (text: string): string => text.replace(/[（(][^）)]*[）)]/g, "");

function labelIn<Name>(labels: readonly (readonly [Name, RegExp])[], text: string): Name | null {
  const plain = fold(withoutParenthesis(text));
  const bare = plain.replace(signingWord, "");
  return labels.find(([, pattern]) => pattern.test(plain) || pattern.test(bare))?.[0] ?? null;
}

/** "填表人：张某　审核人：" → pieces of label and text; a cell may hold several. */
function piecesOf(text: string): readonly { readonly label: string; readonly text: string }[] {
  const starts = [...text.matchAll(/([a-z]+(?: in)? by|[^\s:：,，;；、]{2,16})\s*[:：]/gi)];
  return starts.map((match, index) => ({
    label: match[1] ?? "",
    text: text.slice(match.index + match[0].length, starts[index + 1]?.index ?? text.length).trim(),
  }));
}

/** ____ and 年 月 日 are lines to write on, not what was written. */
const isWritten = (text: string): boolean => text.replace(/[_＿\s　]+/g, "").replace(/^年月日$/, "") !== "";

const written = (text: string): string => {
  const name = text.replace(sealNote, "").trim();
  return isWritten(name) ? name : "";
};

/** 填 报 人 → 填报人, 审核人签字 → 审核人; words of other scripts keep their spaces. */
const plainLabel = (label: string): string => {
  const plain = withoutParenthesis(label).trim();
  return (/\p{Script=Han}/u.test(plain) ? plain.replace(/\s+/g, "") : plain).replace(signingWord, "");
};

interface Line<Name> {
  readonly name: Name;
  readonly label: string;
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
  if (alone !== null) {
    const label = plainLabel(text.replace(/[:：]\s*$/, ""));
    return [{ name: alone, label, text: textToTheRight(sheet, row, column), row, column }];
  }
  return piecesOf(text).flatMap(({ label, text: written }) => {
    const name = labelIn(labels, label);
    return name === null ? [] : [{ name, label: plainLabel(label), text: written, row, column }];
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
    text: written(text),
    at: { row, column },
  }));

/** 填表人, 审核人, 单位负责人 … as the sheet asks for them, filled or not. */
export const readSignOff = (
  sheet: SheetSnapshot,
  tables: readonly RecognisedTable[],
): readonly SignOffField[] =>
  readLines(sheet, tables, signOffLabels).map(({ name, label, text, row, column }) => ({
    role: name,
    label,
    text: written(text),
    at: { row, column },
  }));
