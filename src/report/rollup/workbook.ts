import { fill } from "../../i18n/fill";
import type { Locale } from "../../i18n/locale";
import { rollUpWords } from "../../i18n/rollup";
import type { WorkbookPlan } from "../../workbook/plan";
import type { ToolStamp } from "../types";
import { coverageTable } from "./coverageTable";
import { comparisonTable, matrixTable, outlierTable, rankingTable } from "./figureTables";
import { findingTable, ruleTable } from "./findingTables";
import { overviewOperations } from "./overviewSheet";
import type { ReportTable } from "./table";
import { rowsPerSheet, tableOperations, type PathOf } from "./tableSheet";
import type { RollUp } from "./types";
import { unitTable } from "./unitTable";

/** Every list of the roll-up, in the order of its sheets. */
export const rollUpTables = (rollUp: RollUp, locale: Locale): readonly ReportTable[] => [
  unitTable(rollUp, locale),
  ruleTable(rollUp, locale),
  findingTable(rollUp, locale),
  matrixTable(rollUp, locale),
  rankingTable(rollUp, locale),
  coverageTable(rollUp, locale),
  outlierTable(rollUp, locale),
  comparisonTable(rollUp, locale),
];

/** A list that is longer than a sheet, as several. */
function parts(table: ReportTable, locale: Locale): readonly ReportTable[] {
  const count = Math.max(1, Math.ceil(table.rows.length / rowsPerSheet));
  return Array.from({ length: count }, (_, part) => ({
    ...table,
    title: part === 0 ? table.title : fill(rollUpWords(locale).moreFindings, { part: part + 1 }),
    rows: table.rows.slice(part * rowsPerSheet, (part + 1) * rowsPerSheet),
  }));
}

/** Whether a workbook with these sheets is the result of a roll-up. */
export function isRollUpWorkbook(sheets: readonly string[]): boolean {
  return (["zh-CN", "en-US"] as const).some((locale) => {
    const words = rollUpWords(locale);
    return [words.overview, words.unitList, words.ruleList, words.coverage].every((name) =>
      sheets.includes(name),
    );
  });
}

/** The workbook of results; `time` is the caller's clock as an audit form shows it. */
export function rollUpPlan(
  rollUp: RollUp,
  tool: ToolStamp,
  time: string,
  pathOf: PathOf,
  locale: Locale,
): WorkbookPlan {
  const sheet = rollUpWords(locale).overview;
  return {
    operations: [
      ...overviewOperations(rollUp, tool, time, locale),
      ...rollUpTables(rollUp, locale)
        .flatMap((table) => parts(table, locale))
        .flatMap((table) => tableOperations(table, table.title, pathOf)),
      { type: "select", sheet, range: { row: 0, column: 0, rows: 1, columns: 1 } },
    ],
  };
}
