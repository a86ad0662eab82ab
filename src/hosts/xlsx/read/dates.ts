import { percentScaleOf } from "../../../quantity/numberFormat";

const remembered = new Map<string, boolean>();

/** Whether a format shows a day, not only a time of day: the count of days then depends on its first day. */
export function isDayFormat(format: string): boolean {
  let known = remembered.get(format);
  if (known === undefined) {
    const codes = format.replace(/"[^"]*"|\\.|\[[^\]]*\]|AM\/PM|A\/P/gi, "");
    const names = /[yde]/i.test(codes) || (/m/i.test(codes) && !/[hs]/i.test(codes));
    known = names && percentScaleOf(format).date;
    if (remembered.size > 500) remembered.clear();
    remembered.set(format, known);
  }
  return known;
}

const isoDate = /^(\d{4})-(\d{2})-(\d{2})(?:T(\d{2}):(\d{2})(?::(\d{2}(?:\.\d+)?))?Z?)?$/;
const millisecondsADay = 86_400_000;

/**
 * "2024-03-01" → 45352, "2024-03-01T12:00:00" → 45352.5: the day number that Excel shows; null for other text.
 * Excel counts a 29 February 1900 that never was, so that earlier days are one lower.
 */
export function serialOfIsoDate(text: string): number | null {
  const parts = isoDate.exec(text);
  if (!parts) return null;
  const [year = 0, month = 0, day = 0] = parts.slice(1, 4).map(Number);
  const [hours = 0, minutes = 0, seconds = 0] = parts.slice(4, 7).map((part) => Number(part ?? 0));
  const days = (Date.UTC(year, month - 1, day) - Date.UTC(1899, 11, 30)) / millisecondsADay;
  const serial = days < 61 ? days - 1 : days;
  return serial < 0 ? null : serial + (hours * 3600 + minutes * 60 + seconds) / 86_400;
}
