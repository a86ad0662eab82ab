import { parseContext } from "../assessment/context";
import type { Assessment, FactValue } from "../assessment/types";
import { contentHash } from "../workbook/contentHash";
import { isOwnSheet } from "../workbook/ownSheets";
import { readSettings } from "../workbook/settingsSheet";
import type { WorkbookSnapshot } from "../workbook/snapshot";
import { withExplanations } from "./explaining";
import { inReadingOrder } from "./findingOrder";
import { findingOf } from "./findings";
import { basisOf, emptyMemory, watchedContext, type AuditMemory, type WatchedContext } from "./memory";
import { judge, resultRow } from "./judging";
import type { RuleId } from "./problems";
import { recogniseWorkbook } from "./recognition/recognise";
import type { RecognisedSheet } from "./recognition/types";
import { ruleChanges } from "./ruleSettings";
import { rules as shippedRules } from "./rules/registry";
import type { AuditContext, Draft, Rule } from "./rules/rule";
import { resolveScope } from "./scope";
import type {
  Finding,
  ResultRow,
  RuleChange,
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
  private readonly changes: ReadonlyMap<RuleId, RuleChange>;

  constructor(changes: readonly RuleChange[]) {
    this.changes = new Map(changes.map((change) => [change.rule, change]));
  }

  run(
    rule: Rule,
    sheet: string,
    check: () => readonly (Draft & { readonly sheet?: string })[],
  ): readonly Finding[] {
    const key = `${rule.meta.id}|${sheet}`;
    if (this.failed.has(key)) return [];
    try {
      const change = this.changes.get(rule.meta.id);
      return this.add(check().map((draft) => findingOf(rule.meta, draft.sheet ?? sheet, draft, change)));
    } catch {
      this.failed.add(key);
      const problem = { code: "rule-failed", rule: rule.meta.id } as const;
      return this.add([findingOf(rule.meta, sheet, { at: null, severity: "warning", problem })]);
    }
  }

  /** One by one: a list of a hundred thousand is no list of arguments. */
  add(findings: readonly Finding[]): readonly Finding[] {
    for (const finding of findings) this.findings.push(finding);
    return findings;
  }
}

/** What the rules find on one sheet, and which of them looked at nothing else. */
class SheetAudit {
  private readonly found = new Map<RuleId, Finding[]>();
  private readonly watched: WatchedContext;

  constructor(
    private readonly audit: Audit,
    private readonly sheet: string,
    context: AuditContext,
    rules: readonly Rule[],
  ) {
    this.watched = watchedContext(context);
    for (const { meta } of rules) this.found.set(meta.id, []);
  }

  run(rule: Rule, check: (context: AuditContext) => readonly Draft[]): void {
    const found = this.audit.run(rule, this.sheet, () => check(this.watched.context));
    if (this.watched.lookedBeyond()) this.found.delete(rule.meta.id);
    else for (const finding of found) this.found.get(rule.meta.id)?.push(finding);
  }

  /** Findings of the rules that looked at nothing but the sheet. */
  own(): ReadonlyMap<RuleId, readonly Finding[]> {
    return this.found;
  }
}

function* auditSheet(
  audit: Audit,
  recognised: RecognisedSheet,
  context: AuditContext,
  rules: readonly Rule[],
  step: ValidationProgress,
  { memory, basis }: Remembered,
): Generator<ValidationProgress, void> {
  const { sheet } = recognised;
  const known = memory.sheets.get(sheet);
  const kept = known?.basis === basis ? known : null;
  for (const found of kept?.findings.values() ?? []) audit.add(found);
  const due = rules.filter(({ meta }) => kept?.findings.has(meta.id) !== true);
  const sheetAudit = new SheetAudit(audit, sheet.name, context, due);
  for (const rule of due) {
    const { checkSheet } = rule;
    if (checkSheet !== undefined) sheetAudit.run(rule, (watched) => checkSheet(recognised, watched));
  }
  const cellRules = due.filter(({ checkCell }) => checkCell !== undefined);
  const results: ResultRow[] = [];
  let cells = 0;
  if (kept === null || cellRules.length > 0) {
    for (const cell of valueCells(recognised, context.catalogue, context.scope, context.readContext)) {
      for (const rule of cellRules) sheetAudit.run(rule, (watched) => rule.checkCell?.(cell, watched) ?? []);
      if (kept === null) {
        const assessment = context.assess(cell);
        const result = assessment === null ? null : resultRow(cell, assessment);
        if (result !== null) results.push(result);
      }
      cells += 1;
      if (cells % cellsPerStep === 0) yield step;
    }
  }
  for (const result of kept?.results ?? results) audit.results.push(result);
  const findings = new Map([...(kept?.findings ?? []), ...sheetAudit.own()]);
  memory.sheets.set(sheet, { basis, findings, results: kept?.results ?? results });
}

interface Remembered {
  readonly memory: AuditMemory;
  readonly basis: string;
}

/**
 * Audits a workbook step by step: each step yields, so that a host can show progress, let the page breathe or stop.
 * The report is the generator's result. `memory` of an earlier audit spares what did not change since: the report is
 * the same as without it. `allRules` is for tests; by default all rules run, without those that are switched off.
 */
export function* validateInSteps(
  snapshot: WorkbookSnapshot,
  options: ValidationOptions,
  allRules: readonly Rule[] = shippedRules,
  memory: AuditMemory = emptyMemory(),
): Generator<ValidationProgress, ValidationReport> {
  const context = auditContext(snapshot, options);
  const metas = allRules.map(({ meta }) => meta);
  const changes = ruleChanges(context.settings.rules, options.overrides.rules ?? [], metas);
  const isOff = (id: string): boolean => changes.some(({ rule, level }) => rule === id && level === "off");
  const rules = allRules.filter(({ meta }) => !isOff(meta.id));
  const remembered = { memory, basis: basisOf(context, rules, changes) };
  const audit = new Audit(changes);
  const sheets = context.recognised.sheets.filter(({ sheet }) => !isOwnSheet(sheet.name));
  const firstName = sheets[0]?.sheet.name ?? "";
  for (const rule of rules) {
    const { checkWorkbook } = rule;
    if (checkWorkbook !== undefined) audit.run(rule, firstName, () => checkWorkbook(context));
  }
  for (const [index, recognised] of sheets.entries()) {
    const step = { done: index, total: sheets.length, sheet: recognised.sheet.name };
    yield step;
    yield* auditSheet(audit, recognised, context, rules, step, remembered);
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
    // What was explained to a rule that is switched off stands for the day when it is switched on again.
    staleExplanations: stale.filter(({ rule }) => !isOff(rule)),
    ruleChanges: changes,
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
