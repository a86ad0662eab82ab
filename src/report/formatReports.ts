import type { Catalogue } from "../catalogue/catalogue";
import type { Locale } from "../i18n/locale";
import { csvReport } from "./csv";
import { htmlReport } from "./html";
import { jsonReport } from "./json";
import { junitReport } from "./junit";
import { sarifReport } from "./sarif";
import { textReport } from "./text";
import type { FileReport, ReportFormat, ToolStamp } from "./types";

/** The reports of one or many files in a text format. */
export function formatReports(
  catalogue: Catalogue,
  tool: ToolStamp,
  files: readonly FileReport[],
  format: ReportFormat,
  locale: Locale,
): string {
  switch (format) {
    case "text":
      return textReport(catalogue, files, locale);
    case "json":
      return jsonReport(tool, files, locale);
    case "sarif":
      return sarifReport(tool, files, locale);
    case "junit":
      return junitReport(files, locale);
    case "csv":
      return csvReport(catalogue, files, locale);
    case "html":
      return htmlReport(catalogue, tool, files, locale);
  }
}
