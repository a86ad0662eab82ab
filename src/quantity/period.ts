import { parseChineseNumber } from "./chineseNumerals";
import type { Period } from "./types";

const firstYear = 1900;
const lastYear = 2100;
/** Excel's day numbers of 1954-10-03 and 2100-12-31: below, a number is too small to be a date that anybody means. */
const firstDayNumber = 20_000;
const lastDayNumber = 73_415;
/** Day number of 1970-01-01; Excel counts a 29 February 1900 that never was. */
const unixEpochDayNumber = 25_569;
const millisecondsPerDay = 86_400_000;

const yearOnly = /^(?:截至|至)?(\d{4})(?:年(?:度|底|末|全年|上半年|下半年|第?[一二三四1-4]季度)?)?$/;
const yearMonth = /^(?:截至|至)?(\d{4})(?:年(\d{1,2})月(?:份|底|末)?|[-/.](\d{1,2}))$/;
const fullDate = /^(?:截至|至)?(\d{4})(?:年(\d{1,2})月(\d{1,2})[日号]|([-/.])(\d{1,2})\4(\d{1,2}))$/;
const compact = /^(\d{4})(\d{2})(\d{2})?$/;

const daysIn = (year: number, month: number): number => new Date(Date.UTC(year, month, 0)).getUTCDate();

function period(year: number, month: number | null, day: number | null): Period | null {
  if (year < firstYear || year > lastYear) return null;
  if (month !== null && (month < 1 || month > 12)) return null;
  if (month !== null && day !== null && (day < 1 || day > daysIn(year, month))) return null;
  return { year, month, day };
}

function ofDayNumber(value: number): Period | null {
  if (value < firstDayNumber || value >= lastDayNumber + 1) return null;
  const date = new Date((Math.floor(value) - unixEpochDayNumber) * millisecondsPerDay);
  return period(date.getUTCFullYear(), date.getUTCMonth() + 1, date.getUTCDate());
}

/** 二〇二四年 → 2024年. */
const withArabicYear = (text: string): string =>
  text.replace(/^[〇零一二三四五六七八九]{4}(?=年)/, (year) =>
    String(parseChineseNumber(year)?.value ?? year),
  );

/**
 * The year or date that a cell states: 2024, "2024年度", "2024年12月", "2024-12-31", the day number 45657.
 * A half-year or quarter gives its year. null where it states none.
 */
export function parsePeriod(value: string | number): Period | null {
  if (typeof value === "number") {
    if (!Number.isFinite(value)) return null;
    return Number.isInteger(value) && value <= lastYear ? period(value, null, null) : ofDayNumber(value);
  }
  if (value.length > 40) return null;
  const text = withArabicYear(value.normalize("NFKC").replace(/\s+/g, ""));
  const year = yearOnly.exec(text);
  if (year) return period(Number(year[1]), null, null);
  const month = yearMonth.exec(text);
  if (month) return period(Number(month[1]), Number(month[2] ?? month[3]), null);
  const date = fullDate.exec(text);
  if (date) return period(Number(date[1]), Number(date[2] ?? date[5]), Number(date[3] ?? date[6]));
  const figures = compact.exec(text);
  if (!figures) return null;
  return period(Number(figures[1]), Number(figures[2]), figures[3] === undefined ? null : Number(figures[3]));
}
