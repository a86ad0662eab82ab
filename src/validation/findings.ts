import { rangeAddress, type CellPosition, type RangeAddress } from "../workbook/address";
import type { Draft } from "./rules/rule";
import { severityUnder } from "./ruleSettings";
import type { Finding, RuleChange, RuleMeta } from "./types";

const rangeOf = (at: CellPosition | RangeAddress): RangeAddress =>
  "rows" in at ? at : { ...at, rows: 1, columns: 1 };

/** What tells two findings of one rule at one cell apart. */
function distinction({ problem }: Draft): string {
  switch (problem.code) {
    case "signature-missing":
      return problem.role;
    case "blank-cover":
      return problem.part;
    case "template-row-missing":
      return problem.header;
    case "linked-workbook":
      return problem.target;
    default:
      return problem.code;
  }
}

/** A draft of a rule as a finding, at the level that the rule is set to; its explanation comes later. */
export function findingOf(
  meta: RuleMeta,
  sheet: string,
  draft: Draft,
  change: RuleChange | null = null,
): Finding {
  const cell = draft.at === null ? null : rangeAddress(rangeOf(draft.at));
  const own = draft.severity ?? meta.severity;
  const severity = change === null ? own : severityUnder(own, change);
  return {
    id: [meta.id, sheet, cell ?? "", distinction(draft)].join("|"),
    rule: meta.id,
    severity,
    sheet,
    cell,
    indicator: draft.indicator ?? null,
    label: draft.label ?? null,
    value: draft.value ?? null,
    expected: draft.expected ?? null,
    problem: draft.problem,
    source: draft.source ?? null,
    fix: draft.fix ?? null,
    explainable: severity === "warning",
    explanation: null,
  };
}
