import type { Bilingual } from "../../catalogue/types";
import type { DetailWords } from "../../i18n/carbonDetails";
import type { Locale } from "../../i18n/locale";
import type { CellValue } from "../../workbook/snapshot";
import type { Rows } from "../cells";

/** What a function says with detail 1, in one row: value, unit, method or factor set, source, note. */
export interface Detail {
  readonly value: CellValue;
  readonly unit: string;
  readonly method: string;
  readonly source: string;
  readonly note: string;
}

/** The row; further figures of a function follow behind the five. */
export const detailRow = (
  { value, unit, method, source, note }: Detail,
  further: readonly CellValue[] = [],
): Rows => [[value, unit, method, source, note, ...further]];

export const inLocale = ({ zh, en }: Bilingual, locale: Locale): string => (locale === "zh-CN" ? zh : en);

/** Method, source and note in the language asked. */
export const wordedDetail = (
  { method, source, note }: DetailWords,
  locale: Locale,
): Pick<Detail, "method" | "source" | "note"> => ({
  method: inLocale(method, locale),
  source: inLocale(source, locale),
  note: inLocale(note, locale),
});
