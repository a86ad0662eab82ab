import type { SheetSnapshot } from "../workbook/snapshot";
import type { RuleId } from "./problems";
import type { AuditContext, Rule } from "./rules/rule";
import type { Finding, ResultRow, RuleChange } from "./types";

/** What an audit found on one sheet without looking beyond it. */
export interface KnownSheet {
  /** What the audit went by: scope, settings, versions. */
  readonly basis: string;
  /** Findings of each rule that looked at nothing but the sheet. */
  readonly findings: ReadonlyMap<RuleId, readonly Finding[]>;
  readonly results: readonly ResultRow[];
}

/**
 * What one audit leaves to the next: a sheet that is the same object as before (see `withKnownSheets`) and is audited
 * on the same basis is not looked at again by rules that look at nothing else.
 */
export interface AuditMemory {
  readonly sheets: WeakMap<SheetSnapshot, KnownSheet>;
}

export const emptyMemory = (): AuditMemory => ({ sheets: new WeakMap() });

/** What a verdict on a single sheet depends on besides the sheet; explanations are matched afterwards. */
export function basisOf(
  { scope, settings, catalogue }: AuditContext,
  rules: readonly Rule[],
  changes: readonly RuleChange[],
): string {
  const { settings: _remembered, ...resolved } = scope;
  const ids = rules.map(({ meta }) => meta.id);
  return JSON.stringify([catalogue.version, ids, changes, resolved, { ...settings, explanations: [] }]);
}

/** A context that tells when a rule looks at other sheets. */
export interface WatchedContext {
  readonly context: AuditContext;
  /** Whether it did since last asked. */
  readonly lookedBeyond: () => boolean;
}

export function watchedContext(context: AuditContext): WatchedContext {
  let beyond = false;
  const noticed = <Value>(value: Value): Value => {
    beyond = true;
    return value;
  };
  const { catalogue, scope, settings, readContext, assess } = context;
  return {
    context: {
      catalogue,
      scope,
      settings,
      readContext,
      assess,
      get snapshot() {
        return noticed(context.snapshot);
      },
      get index() {
        return noticed(context.index);
      },
      get recognised() {
        return noticed(context.recognised);
      },
    },
    lookedBeyond: () => {
      const looked = beyond;
      beyond = false;
      return looked;
    },
  };
}
