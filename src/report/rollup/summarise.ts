import type { Status } from "../../assessment/types";
import type { Catalogue } from "../../catalogue/catalogue";
import type { Division } from "../../catalogue/types";
import type { Locale } from "../../i18n/locale";
import { recogniseWorkbook } from "../../validation/recognition/recognise";
import type { RecognisedWorkbook } from "../../validation/recognition/types";
import { resolveScope } from "../../validation/scope";
import type { Finding, ResultRow, ScopeOverrides, ValidationReport } from "../../validation/types";
import { validateWorkbook } from "../../validation/validate";
import { valueCells, type ContextReader, type ValueCell } from "../../validation/valueCells";
import { readSettings } from "../../workbook/settingsSheet";
import type { WorkbookSnapshot } from "../../workbook/snapshot";
import { findingRow } from "../findingRows";
import { reportedFigures } from "./figures";
import type { AuditedSummary, ReportingUnit, SummaryFinding } from "./types";
import { unitOf } from "./unitOf";

const noFacts: ContextReader = () => ({});

function* cellsOf(
  recognised: RecognisedWorkbook,
  catalogue: Catalogue,
  scope: ValidationReport["scope"],
): Generator<ValueCell> {
  for (const sheet of recognised.sheets) yield* valueCells(sheet, catalogue, scope, noFacts);
}

function statusTally(results: readonly ResultRow[]): AuditedSummary["statuses"] {
  const tally: Partial<Record<Status, number>> = {};
  for (const { assessment } of results) tally[assessment.status] = (tally[assessment.status] ?? 0) + 1;
  return tally;
}

function inWords(catalogue: Catalogue, finding: Finding, locale: Locale): SummaryFinding {
  const { ruleTitle: _title, ...row } = findingRow(catalogue, finding, locale);
  return { ...row, rule: finding.rule, severity: finding.severity };
}

export interface SummaryOptions {
  readonly catalogue: Catalogue;
  /** What holds for every workbook alike; a region is each workbook's own matter. */
  readonly overrides: Omit<ScopeOverrides, "region">;
  /** The province or city whose parts are rolled up. */
  readonly whole: Division | null;
  readonly locale: Locale;
}

/** A division that only the file's name or the 填报单位 within the region tells holds for the audit too. */
function overridesFor(unit: ReportingUnit, known: boolean, overrides: ScopeOverrides): ScopeOverrides {
  return known || unit.division === null ? overrides : { ...overrides, region: unit.division.code };
}

/** Audits one workbook and keeps what a roll-up needs. */
export function summarise(
  snapshot: WorkbookSnapshot,
  file: string,
  sha256: string | null,
  { catalogue, overrides, whole, locale }: SummaryOptions,
): AuditedSummary {
  const settings = readSettings(snapshot);
  const recognised = recogniseWorkbook(snapshot, catalogue, settings);
  const scope = resolveScope(snapshot, recognised, settings, overrides, catalogue);
  const unit = unitOf(scope, file, whole);
  const report = validateWorkbook(snapshot, {
    catalogue,
    overrides: overridesFor(unit, scope.region.value !== null, overrides),
  });
  return {
    kind: "audited",
    file,
    sha256,
    contentHash: report.contentHash,
    verdict: report.verdict,
    unit,
    year: report.scope.year.value,
    counts: report.counts,
    explained: report.findings.filter(
      ({ severity, explanation }) => severity === "warning" && explanation !== null,
    ).length,
    statuses: statusTally(report.results),
    findings: report.findings.map((finding) => inWords(catalogue, finding, locale)),
    figures: reportedFigures(cellsOf(recognised, catalogue, report.scope), report.scope, report.results),
  };
}
