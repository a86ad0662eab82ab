import { loadCatalogue } from "../../../src/catalogue/catalogue";
import type { RuleId } from "../../../src/validation/problems";
import type { Finding, ScopeOverrides, ValidationReport } from "../../../src/validation/types";
import { validateWorkbook } from "../../../src/validation/validate";
import { applyPlan } from "../../../src/workbook/applyPlan";
import type { WorkbookSnapshot } from "../../../src/workbook/snapshot";

export const audit = (workbook: WorkbookSnapshot, overrides: ScopeOverrides = {}): ValidationReport =>
  validateWorkbook(workbook, { catalogue: loadCatalogue(), overrides });

export const findingsOf = (rule: RuleId, report: ValidationReport): readonly Finding[] =>
  report.findings.filter((finding) => finding.rule === rule);

/** The workbook after a finding's fix. */
export function fixed(workbook: WorkbookSnapshot, { fix }: Finding): WorkbookSnapshot {
  if (fix === null) throw new Error("No fix");
  const result = applyPlan(workbook, fix.plan);
  if (!result.ok) throw new Error(JSON.stringify(result.problem));
  return result.value;
}

/** "D4 number-as-text error" for each finding: what a table of cases compares. */
export const inShort = (findings: readonly Finding[]): readonly string[] =>
  findings.map(({ cell, problem, severity }) => `${cell ?? "sheet"} ${problem.code} ${severity}`);
