import { stringify } from "csv-stringify/browser/esm/sync";
import type { Locale } from "../../i18n/locale";
import type { RollUp } from "./types";
import { unitTable } from "./unitTable";

/** Byte order mark, without which Excel reads a UTF-8 list as GBK. */
const byteOrderMark = "\uFEFF";

/** The list of units as CSV; cells that a spreadsheet would run as formulas are escaped. */
export function rollUpCsv(rollUp: RollUp, locale: Locale): string {
  const { columns, rows } = unitTable(rollUp, locale);
  const lines = rows.map((row) => row.map(({ value }) => (value === null ? "" : String(value))));
  const head = columns.map((column) => column.head);
  return byteOrderMark + stringify([head, ...lines], { escape_formulas: true, record_delimiter: "windows" });
}
