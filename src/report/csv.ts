import { stringify } from "csv-stringify/browser/esm/sync";
import type { Catalogue } from "../catalogue/catalogue";
import type { Locale } from "../i18n/locale";
import { reportWords } from "../i18n/report";
import { findingRow } from "./findingRows";
import type { FileReport } from "./types";

/** Byte order mark, without which Excel reads a UTF-8 list as GBK. */
const byteOrderMark = "\uFEFF";

/** Issue list as CSV; cells that a spreadsheet would run as formulas are escaped. */
export function csvReport(catalogue: Catalogue, files: readonly FileReport[], locale: Locale): string {
  const words = reportWords(locale);
  const header = [
    words.file,
    words.sheet,
    words.cell,
    words.indicator,
    words.rule,
    words.severity,
    words.problem,
    words.value,
    words.expected,
    words.clause,
    words.suggestion,
    words.explanation,
    words.handled,
  ];
  const rows = files.flatMap((file) => {
    if (file.kind === "unreadable") {
      return [[file.file, "", "", "", "F00", words.unreadable, file.message, "", "", "", "", "", ""]];
    }
    return file.report.findings.map((finding) => {
      const row = findingRow(catalogue, finding, locale);
      return [
        file.file,
        row.sheet,
        row.cell,
        row.indicator,
        row.rule,
        row.severity,
        row.message,
        row.value,
        row.expected,
        row.clause,
        row.suggestion,
        row.explanation,
        row.state,
      ];
    });
  });
  return byteOrderMark + stringify([header, ...rows], { escape_formulas: true, record_delimiter: "windows" });
}
