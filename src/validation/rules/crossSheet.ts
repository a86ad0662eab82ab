import { tidyNumber } from "../../quantity/decimal";
import { inOtherUnit, intervalIn, intervalOf, mayEqual } from "../precision";
import type { ValueCell } from "../valueCells";
import { coverageOf } from "./coverage";
import { at, cellIn, none, shownOf, type AuditContext, type Draft, type Rule } from "./rule";

/** 既有, 规划 and what stands in brackets and is no unit: 最大, 不含飞地. */
function qualifierOf({ place, written }: ValueCell): string {
  if (place.kind === "template") return "";
  const text = `${place.entry.label} ${place.column.header}`;
  const brackets = [...text.matchAll(/[（(]([^（）()]*)[）)]/g)]
    .map(([, inside = ""]) => inside.trim())
    .filter((inside) => inside !== written?.text && !/\d{4}|年/.test(inside));
  return [
    ...(text.match(/既有|已建成|已建|其中|累计|当年|新增|规划|计划|目标|预测/g) ?? []),
    ...brackets,
  ].join(" ");
}

/** The two cannot be the same figure, however they were rounded. */
function differ(one: ValueCell, other: ValueCell): boolean {
  const [own, its] = [intervalOf(one), intervalOf(other)];
  const inOwn = its === null ? null : intervalIn(its, other.unit, one.unit);
  return own !== null && inOwn !== null && !mayEqual(own, inOwn);
}

const isElsewhere = (one: ValueCell, other: ValueCell): boolean =>
  one.place.kind === "template" || other.place.kind === "template"
    ? one.sheet !== other.sheet
    : one.place.table !== other.place.table;

const isSame = (one: ValueCell, other: ValueCell): boolean =>
  one.sheet === other.sheet && one.row === other.row && one.column === other.column;

/** Told at the later of the two cells, of the first that it contradicts. */
function check(cell: ValueCell, context: AuditContext): readonly Draft[] {
  const { index } = context;
  const coordinate = index.coordinateOf(cell);
  if (coordinate === null || coordinate.year === null || intervalOf(cell) === null) return none;
  if (!index.isRepeated(coordinate.indicator)) return none;
  const { place } = cell;
  if (place.kind === "table" && (place.entry.total || place.column.total)) return none;
  const cells = index.at(coordinate);
  const before = cells.slice(
    0,
    cells.findIndex((other) => isSame(other, cell)),
  );
  const own = qualifierOf(cell);
  const other = before.find(
    (earlier) => isElsewhere(cell, earlier) && qualifierOf(earlier) === own && differ(cell, earlier),
  );
  if (other === undefined) return none;
  const [here, there] = [coverageOf(cell, context), coverageOf(other, context)];
  if (here !== there && here !== "" && there !== "") return none;
  const problem = {
    code: "sheets-differ",
    shown: shownOf(cell),
    year: coordinate.year,
    other: shownOf(other),
    otherCell: cellIn(cell, other),
    alike: 0,
  } as const;
  const theirs = inOtherUnit(shownOf(other).value, other.unit, cell.unit);
  const expected = theirs === null ? null : String(tidyNumber(theirs));
  return [{ ...at(cell), severity: here === there ? "error" : "warning", expected, problem }];
}

/** L03: one indicator of one division, year and nature in two tables, in whatever units, is one figure. */
export const crossSheet: Rule = {
  meta: { id: "L03", severity: "error", fixable: false, since: "1.1.0" },
  checkCell: check,
};
