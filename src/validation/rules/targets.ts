import type { TargetRecord } from "../../catalogue/types";
import { tidyNumber } from "../../quantity/decimal";
import type { Catalogue } from "../../catalogue/catalogue";
import { parseUnit } from "../../quantity/units";
import { inCellUnit, inIndicatorUnit } from "../reading";
import { formatLimit } from "../notation";
import type { CitedClause, Problem, Reference } from "../problems";
import type { ValueCell } from "../valueCells";
import { isImpossible } from "./range";
import { at, none, type AuditContext, type Draft, type Rule } from "./rule";

export const cite = (catalogue: Catalogue, { document, clause }: TargetRecord): CitedClause => ({
  document,
  documentTitle: catalogue.documentById(document).shortTitle,
  clause,
});

type Limit = number | readonly [number, number];

/** A target's value as the sheet would show it: 2 公顷 on a sheet in m² → 20000. */
export function limitInCell(target: TargetRecord, cell: ValueCell): Limit | null {
  const { indicator, unit } = cell;
  if (indicator === null || target.value === null) return null;
  const own = target.unit === null ? null : parseUnit(target.unit);
  const shown = (bound: number): number | null => {
    const inIndicator = inIndicatorUnit(bound, own, indicator);
    const converted = inIndicator === null ? null : inCellUnit(inIndicator, unit, indicator);
    return converted === null ? null : tidyNumber(converted);
  };
  if (typeof target.value === "number") return shown(target.value);
  const [low, high] = target.value.map(shown);
  return low == null || high == null ? null : [low, high];
}

/** The limit that a user entered where the documents name none. */
function userLimit(
  cell: ValueCell,
  { settings }: AuditContext,
): { operator: TargetRecord["operator"]; limit: Limit } | null {
  const threshold = settings.thresholds.find(({ indicator }) => indicator === cell.indicator?.code);
  return threshold === undefined ? null : { operator: threshold.operator, limit: threshold.value };
}

/** What binds nobody here and is told for comparison alone; null for what a document asks in its own right. */
export function referenceOf(catalogue: Catalogue, { document, force }: TargetRecord): Reference | null {
  if (force === "example") return "elsewhere";
  const { kind } = catalogue.documentById(document);
  if (force === "draft" || kind === "consultation-draft") return "draft";
  return force === "fact" || kind === "reply-letter" ? "statement" : null;
}

const unmet = new Set(["unmet", "warning", "note"]);

export function missed(cell: ValueCell, context: AuditContext): readonly Draft[] {
  if (cell.reading.kind !== "number" || isImpossible(cell)) return none;
  const assessment = context.assess(cell);
  if (assessment === null || !unmet.has(assessment.status) || assessment.severity === null) return none;
  const { target, indicator } = assessment;
  if (target === null) return none;
  const entered = target.value === null ? userLimit(cell, context) : null;
  const limit = entered?.limit ?? limitInCell(target, cell);
  if (limit === null) return none;
  const operator = entered?.operator ?? target.operator;
  const unit = cell.unit?.symbol ?? indicator.unit;
  const gap = assessment.gap === null ? null : inCellUnit(assessment.gap, cell.unit, indicator);
  const cited = cite(context.catalogue, target);
  const problem: Problem = {
    code: "target-missed",
    nature: cell.nature,
    shown: { value: tidyNumber(cell.reading.value), unit },
    operator,
    limit,
    gap: gap === null ? null : tidyNumber(gap),
    cited,
    also: distinct([cited, ...assessment.alsoBinding.map((other) => cite(context.catalogue, other))]).slice(
      1,
    ),
  };
  const { document, clause, id } = target;
  const reference = referenceOf(context.catalogue, target);
  return [
    {
      ...at(cell),
      severity: assessment.severity,
      expected: formatLimit(operator, limit, unit),
      problem: reference === null || assessment.severity !== "info" ? problem : { ...problem, reference },
      source: { document, clause: `${clause.number} ${clause.heading}`.trim(), target: id },
    },
  ];
}

const distinct = (clauses: readonly CitedClause[]): readonly CitedClause[] =>
  clauses.filter(
    (one, index) =>
      clauses.findIndex(
        ({ document, clause }) => document === one.document && clause.number === one.clause.number,
      ) === index,
  );

const blocks = (cell: ValueCell, draft: Draft): boolean =>
  cell.nature === "planned" && draft.severity === "error";

const isReference = ({ problem }: Draft): boolean =>
  problem.code === "target-missed" && problem.reference !== undefined;

/** P04: a draft, a place elsewhere or a report of facts that is not adopted is told for comparison, and asks nothing. */
export const referenceTarget: Rule = {
  meta: { id: "P04", severity: "info", fixable: false, since: "1.1.0" },
  checkCell: (cell, context) => missed(cell, context).filter(isReference),
};

/** P01: a planned value that breaches a binding rule in its scope and at its own year. */
export const bindingTarget: Rule = {
  meta: { id: "P01", severity: "error", fixable: false, since: "1.0.0" },
  checkCell: (cell, context) =>
    cell.nature === "planned" ? missed(cell, context).filter((draft) => blocks(cell, draft)) : none,
};

/** P02: an actual that misses a due target, guidance missed by either: to be explained, never blocking. */
export const missedTarget: Rule = {
  meta: { id: "P02", severity: "warning", fixable: false, since: "1.0.0" },
  checkCell: (cell, context) =>
    missed(cell, context)
      .filter((draft) => !blocks(cell, draft) && !isReference(draft))
      .map((draft) => ({ ...draft, severity: draft.severity === "info" ? "info" : "warning" })),
};
