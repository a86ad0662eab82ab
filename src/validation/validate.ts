import { parseContext } from "../assessment/context";
import type { Assessment, FactValue } from "../assessment/types";
import { contentHash } from "../workbook/contentHash";
import { isOwnSheet } from "../workbook/ownSheets";
import { readSettings } from "../workbook/settingsSheet";
import type { WorkbookSnapshot } from "../workbook/snapshot";
import { withExplanations } from "./explaining";
import { inReadingOrder } from "./findingOrder";
import { findingOf } from "./findings";
import { judge, resultRow } from "./judging";
import { recogniseWorkbook } from "./recognition/recognise";
import type { RecognisedSheet } from "./recognition/types";
import { rules as shippedRules } from "./rules/registry";
import type { AuditContext, Draft, Rule } from "./rules/rule";
import { resolveScope } from "./scope";
import type {
  Finding,
  ResultRow,
  ValidationOptions,
  ValidationProgress,
  ValidationReport,
  Verdict,
} from "./types";
import { valueCells, type ValueCell } from "./valueCells";
import { valueIndex, type ValueIndex } from "./valueIndex";

/** After so many cells of one sheet a host may look whether the user has cancelled. */
const cellsPerStep = 2000;

/** 不可报送 where something must be corrected, 需说明 where a warning stands unexplained, else 可报送. */
export function verdictOf(findings: readonly Finding[]): Verdict {
  if (findings.some(({ severity }) => severity === "error")) return "rejected";
  const open = findings.some(({ severity, explanation }) => severity === "warning" && explanation === null);
  return open ? "needs-explanation" : "submittable";
}

const countsOf = (findings: readonly Finding[]): ValidationReport["counts"] => ({
  error: findings.filter(({ severity }) => severity === "error").length,
  warning: findings.filter(({ severity }) => severity === "warning").length,
  info: findings.filter(({ severity }) => severity === "info").length,
});

function auditContext(snapshot: WorkbookSnapshot, { catalogue, overrides }: ValidationOptions): AuditContext {
  const settings = readSettings(snapshot);
  const recognised = recogniseWorkbook(snapshot, catalogue, settings);
  const scope = resolveScope(snapshot, recognised, settings, overrides, catalogue);
  const chosen = overrides.adopted !== undefined || settings.adopted !== null;
  const judged = new WeakMap<ValueCell, Assessment>();
  const readContext = (text: string): Readonly<Record<string, FactValue>> => {
    const context = parseContext(catalogue, text);
    return context.ok ? context.value.facts : {};
  };
  let index: ValueIndex | null = null;
  return {
    snapshot,
    catalogue,
    recognised,
    scope,
    settings,
    readContext,
    get index() {
      index ??= valueIndex(recognised, catalogue, scope, readContext);
      return index;
    },
    assess: (cell) => {
      const known = judged.get(cell);
      if (known !== undefined) return known;
      const assessment = judge(catalogue, cell, scope, chosen);
      if (assessment !== null) judged.set(cell, assessment);
      return assessment;
    },
  };
}

/** Findings and results of one audit as they come in; a rule that throws is reported once a sheet, the rest goes on. */
class Audit {
  readonly findings: Finding[] = [];
  readonly results: ResultRow[] = [];
  private readonly failed = new Set<string>();

  run(rule: Rule, sheet: string, check: () => readonly (Draft & { readonly sheet?: string })[]): void {
    const key = `${rule.meta.id}|${sheet}`;
    if (this.failed.has(key)) return;
    try {
      for (const draft of check()) this.findings.push(findingOf(rule.meta, draft.sheet ?? sheet, draft));
    } catch {
      this.failed.add(key);
      const problem = { code: "rule-failed", rule: rule.meta.id } as const;
      this.findings.push(findingOf(rule.meta, sheet, { at: null, severity: "warning", problem }));
    }
  }
}

function* auditSheet(
  audit: Audit,
  recognised: RecognisedSheet,
  context: AuditContext,
  rules: readonly Rule[],
  step: ValidationProgress,
): Generator<ValidationProgress, void> {
  const { name } = recognised.sheet;
  for (const rule of rules) {
    const { checkSheet } = rule;
    if (checkSheet !== undefined) audit.run(rule, name, () => checkSheet(recognised, context));
  }
  const cellRules = rules.filter(({ checkCell }) => checkCell !== undefined);
  let cells = 0;
  for (const cell of valueCells(recognised, context.catalogue, context.scope, context.readContext)) {
    for (const rule of cellRules) {
      audit.run(rule, name, () => rule.checkCell?.(cell, context) ?? []);
    }
    const assessment = context.assess(cell);
    const result = assessment === null ? null : resultRow(cell, assessment);
    if (result !== null) audit.results.push(result);
    cells += 1;
    if (cells % cellsPerStep === 0) yield step;
  }
}

/**
 * Audits a workbook step by step: each step yields, so that a host can show progress, let the page breathe or stop.
 * The report is the generator's result. `rules` is for tests; by default all rules run.
 */
export function* validateInSteps(
  snapshot: WorkbookSnapshot,
  options: ValidationOptions,
  rules: readonly Rule[] = shippedRules,
): Generator<ValidationProgress, ValidationReport> {
  const context = auditContext(snapshot, options);
  const audit = new Audit();
  const sheets = context.recognised.sheets.filter(({ sheet }) => !isOwnSheet(sheet.name));
  const firstName = sheets[0]?.sheet.name ?? "";
  for (const rule of rules) {
    const { checkWorkbook } = rule;
    if (checkWorkbook !== undefined) audit.run(rule, firstName, () => checkWorkbook(context));
  }
  for (const [index, recognised] of sheets.entries()) {
    const step = { done: index, total: sheets.length, sheet: recognised.sheet.name };
    yield step;
    yield* auditSheet(audit, recognised, context, rules, step);
  }
  const byName = new Map(sheets.map((recognised) => [recognised.sheet.name, recognised] as const));
  const { findings, stale } = withExplanations(audit.findings, context.settings.explanations, byName);
  const ordered = inReadingOrder(
    findings,
    snapshot.sheets.map(({ name }) => name),
  );
  return {
    verdict: verdictOf(ordered),
    scope: context.scope,
    recognition: context.recognised.sheets.map(({ recognition }) => recognition),
    results: audit.results,
    findings: ordered,
    counts: countsOf(ordered),
    staleExplanations: stale,
    contentHash: contentHash(snapshot),
  };
}

/** Audits a workbook in one go. The same workbook, settings and versions give the same report. */
export function validateWorkbook(
  snapshot: WorkbookSnapshot,
  options: ValidationOptions,
  rules: readonly Rule[] = shippedRules,
): ValidationReport {
  const steps = validateInSteps(snapshot, options, rules);
  for (;;) {
    const step = steps.next();
    if (step.done === true) return step.value;
  }
}
