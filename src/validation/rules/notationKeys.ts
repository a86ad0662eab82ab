import { statedKey } from "../../quantity/noDataMarks";
import { valueAt, type SheetSnapshot } from "../../workbook/snapshot";
import { isFooterText } from "../recognition/footers";
import { cellText, fold } from "../recognition/text";
import type { RecognisedTable, TableColumn } from "../recognition/types";
import type { ValueCell } from "../valueCells";
import { hollowReason } from "./explanations";
import { at, none, type Draft } from "./rule";

/** Columns of remarks may give a reason; those of sources and offices never do. */
const remarks = /备注|说明|原因|^注$|remark|note|comment|reason/;

const givesReason = ({ use, header }: TableColumn): boolean => use === "note" && remarks.test(fold(header));

/** 见附表2, 已计入公交车一行, in sheet 2: where the figure is that stands elsewhere. */
const namesPlace =
  /表|栏|行|列|项|指标|合计|计入|并入|包含在|含在|[“”"'《》!]|sheet|table|row|column|under|see|in /i;

/** Lines under a table that are looked at for what marks mean. */
const linesBelow = 8;

const reasonIn = (text: string, label: string): string => (hollowReason(text, label) === null ? text : "");

/** What the row's remarks say, where they say something. */
function remarkOf({ place, sheet, row, label }: ValueCell): string {
  if (place.kind !== "table") return "";
  return place.table.columns
    .filter(givesReason)
    .map(({ column }) => reasonIn(cellText(valueAt(sheet, row, column)), label))
    .join("");
}

/** Whether an earlier column of the row states the same already: one reason is asked for, once. */
function isRepeated({ place, sheet, row, column }: ValueCell, text: string): boolean {
  if (place.kind !== "table") return false;
  return place.table.values.some(
    (other) => other.column < column && cellText(valueAt(sheet, row, other.column)) === text,
  );
}

/** Remarks under a table: 注：1.“/”表示暂无数据. */
function notesUnder(sheet: SheetSnapshot, { rows }: RecognisedTable): readonly string[] {
  const used = sheet.usedRange;
  if (used === null) return [];
  const below = sheet.values.slice(rows.last + 1 - used.row, rows.last + 1 + linesBelow - used.row);
  return below.flatMap((line) => line.map(cellText).filter(isFooterText));
}

const quoted = (mark: string): string => mark.replace(/[\\^$.*+?()[\]{}|/-]/g, "\\$&");

/** What a line under the table says that a mark means; "" where none speaks of it. */
function meaningOf({ place, sheet }: ValueCell, mark: string): string {
  if (place.kind !== "table") return "";
  const says = new RegExp(
    `[“"'「‘]?${quoted(mark)}[”"'」’]?\\s*(?:表示|代表|是指|指|为|means|stands for|[:：=＝])\\s*([^；;。，,\\n]{2,20})`,
    "i",
  );
  for (const note of notesUnder(sheet, place.table)) {
    const [, meaning = ""] = says.exec(note) ?? [];
    if (meaning !== "") return meaning.trim();
  }
  return "";
}

/** T01: a notation key that gives no reason, or that says 另表含 without saying where. */
export function keyWithoutReason(cell: ValueCell): readonly Draft[] {
  if (cell.reading.kind !== "key" || cell.indicator === null) return none;
  const text = cellText(cell.value);
  const stated = statedKey(text.normalize("NFKC"));
  if (stated === null || isRepeated(cell, text)) return none;
  const reason = `${reasonIn(stated.reason, cell.label)}${remarkOf(cell)}`;
  const code = stated.key === "IE" ? "key-without-place" : "key-without-reason";
  // Where a figure stands elsewhere, a few characters name the place: 见附表2.
  const said = stated.key === "IE" ? `${stated.reason}${remarkOf(cell)}` : reason;
  if (stated.key === "IE" ? namesPlace.test(said) : said !== "") return none;
  return [{ ...at(cell), severity: "warning", problem: { code, key: stated.key, text: stated.word } }];
}

/** T03: a mark of unclear meaning, or one whose meaning stands under the table and whose reason nowhere. */
export function unclearMark(cell: ValueCell): readonly Draft[] {
  if (cell.reading.kind !== "no-data") return none;
  const { mark } = cell.reading;
  const meaning = meaningOf(cell, mark);
  if (meaning === "") return [{ ...at(cell), problem: { code: "no-data-mark", mark } }];
  if (remarkOf(cell) !== "") return none;
  return [{ ...at(cell), problem: { code: "mark-without-reason", mark, meaning } }];
}
