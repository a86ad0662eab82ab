import type { Status } from "../../assessment/types";
import type { StrategyRecord } from "../../catalogue/strategyTypes";
import { listIn } from "../../catalogue/tableCells";
import type { ReferenceTable } from "../../catalogue/tableTypes";
import type { CatalogueRecord, IndicatorCode, IndicatorRecord } from "../../catalogue/types";
import type { TemplateDefinition } from "../../templates/types";
import { formatShown } from "../../validation/notation";
import type { ValidationReport } from "../../validation/types";
import type { LibraryShelf } from "./librarySearch";

/** A cell of the workbook that holds a figure of the indicator. */
export interface CellUse {
  readonly sheet: string;
  readonly cell: string;
  /** The figure as the sheet shows it; empty where the audit only found something to say about it. */
  readonly shown: string;
  /** null where it was not held against a target. */
  readonly status: Status | null;
}

/** Where else an indicator is found. */
export interface IndicatorUses {
  readonly cells: readonly CellUse[];
  readonly templates: readonly TemplateDefinition[];
  /** Ratios of which it is the numerator or the denominator. */
  readonly ratios: readonly IndicatorRecord[];
  readonly strategies: readonly StrategyRecord[];
  readonly tables: readonly ReferenceTable[];
  /** Lists, duties and facts that name it. */
  readonly records: readonly CatalogueRecord[];
}

function cellsWith(report: ValidationReport | null, code: IndicatorCode): readonly CellUse[] {
  if (report === null) return [];
  const judged = report.results
    .filter(({ assessment }) => assessment.indicator.code === code)
    .map(({ sheet, cell, shown, assessment }) => ({
      sheet,
      cell,
      shown: formatShown(shown, 6),
      status: assessment.status,
    }));
  const known = new Set(judged.map(({ sheet, cell }) => `${sheet}!${cell}`));
  const found = report.findings.flatMap(({ sheet, cell, indicator }) => {
    if (indicator !== code || cell === null || known.has(`${sheet}!${cell}`)) return [];
    known.add(`${sheet}!${cell}`);
    return [{ sheet, cell, shown: "", status: null }];
  });
  return [...judged, ...found];
}

const names = (table: ReferenceTable, code: IndicatorCode): boolean =>
  table.columns
    .filter(({ kind }) => kind === "codes")
    .some(({ key }) => table.rows.some((row) => listIn(row, key).includes(code)));

/** Cells of the workbook, templates, ratios, strategies, tables and statements that have the indicator. */
export function usesOf(
  code: IndicatorCode,
  { catalogue, records, strategies, tables }: LibraryShelf,
  templates: readonly TemplateDefinition[],
  report: ValidationReport | null,
): IndicatorUses {
  return {
    cells: cellsWith(report, code),
    templates: templates.filter(({ layout }) => layout.rows.some(({ indicator }) => indicator === code)),
    ratios: catalogue.indicators.filter(
      ({ ratio }) => ratio !== null && (ratio.numerator === code || ratio.denominator === code),
    ),
    strategies: strategies.filter(({ indicators }) => indicators.includes(code)),
    tables: tables.filter((table) => names(table, code)),
    records: records.filter(({ kind, indicator }) => kind !== "target" && indicator === code),
  };
}
