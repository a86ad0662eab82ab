import type { TargetRecord } from "../../catalogue/types";
import { formatLimit } from "../notation";
import { tableCell, type ValueCell } from "../valueCells";
import { at, none, type AuditContext, type Draft, type Rule } from "./rule";
import { cite, limitInCell, referenceOf } from "./targets";

interface Demand {
  readonly target: TargetRecord;
  /** As the sheet would show it: "≥ 30 %". */
  readonly limit: string;
}

/** What each document asks of the cell here and now, the governing one first; one demand a document. */
function demands(cell: ValueCell, { assess, catalogue }: AuditContext): readonly Demand[] {
  const assessment = assess(cell);
  if (assessment?.target == null || assessment.alsoBinding.length === 0) return [];
  const unit = cell.unit?.symbol ?? assessment.indicator.unit;
  const told = new Set<string>();
  return [assessment.target, ...assessment.alsoBinding].flatMap((target): readonly Demand[] => {
    const limit = limitInCell(target, cell);
    if (limit === null || told.has(target.document) || referenceOf(catalogue, target) !== null) return [];
    told.add(target.document);
    return [{ target, limit: formatLimit(target.operator, limit, unit) }];
  });
}

/** Whether an earlier column of the row is held against the same demands: they are told once. */
function isTold({ place, column }: ValueCell, context: AuditContext, known: readonly Demand[]): boolean {
  if (place.kind !== "table") return false;
  const { table, entry } = place;
  return table.values.some((other) => {
    if (other.column >= column) return false;
    const before = demands(tableCell(table, entry, other, context.scope), context);
    return before.length > 1 && known.every(({ target }) => before.some((one) => one.target === target));
  });
}

function differing(cell: ValueCell, context: AuditContext): readonly Draft[] {
  const [first, ...others] = demands(cell, context);
  const apart = others.filter(({ limit }) => limit !== first?.limit);
  if (first === undefined || apart.length === 0 || isTold(cell, context, [first, ...apart])) return none;
  const { catalogue } = context;
  const { document, clause, id } = first.target;
  return [
    {
      ...at(cell),
      expected: first.limit,
      problem: {
        code: "documents-differ",
        limit: first.limit,
        cited: cite(catalogue, first.target),
        others: apart.map(({ limit, target }) => ({ limit, cited: cite(catalogue, target) })),
      },
      source: { document, clause: `${clause.number} ${clause.heading}`.trim(), target: id },
    },
  ];
}

/** P05: where documents that bind ask different things of one value, all are named; the weightier or stricter governs. */
export const documentsDiffer: Rule = {
  meta: { id: "P05", severity: "info", fixable: false, since: "1.1.0" },
  checkCell: differing,
};
