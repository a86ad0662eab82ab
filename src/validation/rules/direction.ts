import directionSeeds from "../../../seeds/directions.json";
import { isWithin } from "../../catalogue/divisions";
import { divisionCode } from "../../catalogue/codes";
import type { Severity } from "../../catalogue/types";
import { intervalIn, intervalOf, surelyAbove } from "../precision";
import type { CitedClause } from "../problems/figures";
import { adds } from "./additive";
import type { ValueCell } from "../valueCells";
import { at, none, shownOf, type AuditContext, type Draft, type Rule } from "./rule";
import { earlier } from "./series";

type Direction = (typeof directionSeeds)[number];

/** The record of the document that asks it, where it holds for the cell's division. */
function directionOf(cell: ValueCell, { scope }: AuditContext): Direction | null {
  const region = cell.subject?.code ?? scope.region.value?.code ?? null;
  const found = directionSeeds.find(({ indicator, labels, region: territory }) => {
    const named =
      indicator === null
        ? labels.some((label) => cell.label.includes(label))
        : cell.indicator?.code === indicator;
    const code = territory === null ? null : divisionCode(territory);
    return named && (code === null || (region !== null && isWithin(region, code)));
  });
  return found ?? null;
}

function cited({ catalogue }: AuditContext, { document: id, clause }: Direction): CitedClause | null {
  const document = catalogue.documents.find((one) => one.id === id);
  return document === undefined
    ? null
    : { document: document.id, documentTitle: document.shortTitle, clause };
}

/** An issued policy asks for an explanation; the report's advice informs, and asks once it is adopted. */
function severityOf({ catalogue, scope }: AuditContext, { document }: CitedClause): Severity {
  const issued = catalogue.documentById(document).kind === "issued-policy";
  return issued || scope.adopted.includes(document) ? "warning" : "info";
}

function check(cell: ValueCell, context: AuditContext): readonly Draft[] {
  if (cell.reading.kind !== "number" || cell.year === null) return none;
  const direction = directionOf(cell, context);
  const clause = direction === null ? null : cited(context, direction);
  // Of shares and changes (占比, 调整比例) nobody asked that they may not fall.
  if (direction === null || clause === null || adds(cell) === "no") return none;
  const before = earlier(cell, context);
  const [now, then] = [intervalOf(cell), before === null ? null : intervalOf(before)];
  const inOwn = before === null || then === null ? null : intervalIn(then, before.unit, cell.unit);
  if (before?.year == null || before.reading.kind !== "number" || now === null || inOwn === null) return none;
  if (!surelyAbove(inOwn, now)) return none;
  const problem = {
    code: "direction-broken",
    shown: shownOf(cell),
    year: cell.year,
    previous: shownOf(before),
    previousYear: before.year,
    asks: direction.direction === "strictly-kept" ? "strictly-kept" : "not-falling",
    cited: clause,
  } as const;
  const source = {
    document: clause.document,
    clause: `${clause.clause.number} ${clause.clause.heading}`,
    target: direction.record,
  };
  return [{ ...at(cell), severity: severityOf(context, clause), problem, source }];
}

/**
 * L07: what a document says may not shrink, or whose delimitation it asks to be strictly kept, below the figure of the
 * year before; an approved adjustment explains it.
 */
export const direction: Rule = {
  meta: { id: "L07", severity: "warning", fixable: false, since: "1.1.0" },
  checkCell: check,
};
