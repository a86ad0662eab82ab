import { cellErrorOf, otherError, uncalculated, type CellValue } from "../../../workbook/snapshot";
import { isDayFormat, serialOfIsoDate } from "./dates";
import { brokenXml } from "./failure";
import { detached, unescapeText } from "./escapedText";

const decimalNumber = /^[+-]?(?:\d+(?:\.\d*)?|\.\d+)(?:[eE][+-]?\d+)?$/;

/** The days between 1 January 1900 and 1 January 1904 as Excel counts them. */
const daysTo1904 = 1462;

/** What a cell's XML said, as it stood. */
export interface RawCell {
  readonly type: string;
  /** Text of `v`; null where there is none. */
  readonly stored: string | null;
  /** Text of `is`; null where there is none. */
  readonly inline: string | null;
  readonly hasFormula: boolean;
  /** null for General. */
  readonly format: string | null;
}

export interface ValueContext {
  readonly strings: readonly string[];
  readonly date1904: boolean;
  readonly part: string;
}

function numberValue(text: string, format: string | null, date1904: boolean): CellValue {
  const trimmed = text.trim();
  const number = Number(trimmed);
  // What is not a number (NaN, INF of careless writers) is kept as the text that it is.
  if (!decimalNumber.test(trimmed) || !Number.isFinite(number)) return detached(text);
  return date1904 && format !== null && isDayFormat(format) ? number + daysTo1904 : number;
}

function sharedString(text: string, context: ValueContext): string {
  const index = Number(text);
  const string = /^\s*\d+\s*$/.test(text) ? context.strings[index] : undefined;
  if (string === undefined) throw brokenXml(context.part, `no shared string ${text.slice(0, 20)}`);
  return string;
}

/**
 * The value of a cell. A formula without a stored result is `uncalculated`, never blank; an empty `v` is a
 * result only where the result is text. Days of a 1904 workbook are moved to the count from 1900.
 */
export function cellValue(cell: RawCell, context: ValueContext): CellValue {
  const { type, stored, inline, hasFormula } = cell;
  if (type === "inlineStr" && inline !== null) return inline;
  if (stored === null) return hasFormula ? uncalculated : null;
  if (type === "str") return detached(unescapeText(stored));
  if (stored.trim() === "") return hasFormula ? uncalculated : null;
  switch (type) {
    case "s":
      return sharedString(stored, context);
    case "inlineStr":
      return detached(unescapeText(stored));
    case "b":
      return stored.trim() === "1" || stored.trim().toLowerCase() === "true";
    case "e":
      return cellErrorOf(stored.trim()) ?? otherError;
    case "d":
      return serialOfIsoDate(stored.trim()) ?? detached(stored);
    default:
      return numberValue(stored, cell.format, context.date1904);
  }
}
