import type { IndicatorCode } from "../../catalogue/types";
import { tidyNumber } from "../../quantity/decimal";
import { intervalIn, intervalOf, inOtherUnit, sumOf, surelyAbove } from "../precision";
import type { RecognisedTable } from "../recognition/types";
import { tableCell, type ValueCell } from "../valueCells";
import { adds } from "./additive";
import { foldAlike } from "./alike";
import { partnerOf } from "./partner";
import { at, cellIn, none, sureTables, shownOf, type AuditContext, type Draft, type Rule } from "./rule";
import { rangesOf } from "./summing";

/** A part above its whole by more than their printed places leave open. */
function exceeds(part: ValueCell, whole: ValueCell): boolean {
  const [own, all] = [intervalOf(part), intervalOf(whole)];
  const inWhole = own === null ? null : intervalIn(own, part.unit, whole.unit);
  return inWhole !== null && all !== null && all.low >= 0 && surelyAbove(inWhole, all);
}

function exceedingPart(part: ValueCell, whole: ValueCell): readonly Draft[] {
  if (!exceeds(part, whole)) return none;
  const problem = {
    code: "part-exceeds-whole",
    shown: shownOf(part),
    whole: shownOf(whole),
    wholeCell: cellIn(part, whole),
    alike: 0,
  } as const;
  return [{ ...at(part), problem }];
}

/** Qualities that one thing may have together: a building is green and prefabricated. */
const qualities =
  /绿色|装配|节能|星级|低碳|零碳|清洁|新能源|可再生|再生|改造|更新|达标|合格|完成|建成|开工|green|clean|renew/i;

/** Parts of one whole that together are more than it; not of qualities, which may overlap. */
function exceedingSum(parts: readonly ValueCell[], whole: ValueCell): readonly Draft[] {
  const label = ({ place }: ValueCell): string =>
    place.kind === "table" ? `${place.entry.label} ${place.column.header}` : "";
  if (parts.length < 2 || parts.some((part) => qualities.test(label(part)) || exceeds(part, whole)))
    return none;
  const all = intervalOf(whole);
  const inWhole = parts.flatMap((part) => {
    const own = intervalOf(part);
    const interval = own === null ? null : intervalIn(own, part.unit, whole.unit);
    const value =
      part.reading.kind === "number" ? inOtherUnit(part.reading.value, part.unit, whole.unit) : null;
    return interval === null || value === null || value < 0 ? [] : [{ interval, value }];
  });
  if (all === null || all.low < 0 || !surelyAbove(sumOf(inWhole.map(({ interval }) => interval)), all))
    return none;
  const sum = tidyNumber(inWhole.reduce((before, { value }) => before + value, 0));
  const problem = {
    code: "parts-exceed-whole",
    shown: shownOf(whole),
    sum,
    parts: rangesOf(parts),
    alike: 0,
  } as const;
  return [{ ...at(whole), severity: "warning", problem }];
}

function compared(parts: readonly ValueCell[], whole: ValueCell): readonly Draft[] {
  if (adds(whole) === "no") return none;
  const addable = parts.filter((part) => adds(part) !== "no");
  return [...addable.flatMap((part) => exceedingPart(part, whole)), ...exceedingSum(addable, whole)];
}

/** Lines that belong to a whole, by its place. */
function byWhole<Line extends { readonly partOf: number | null }>(
  lines: readonly Line[],
): ReadonlyMap<number, Line[]> {
  const wholes = new Map<number, Line[]>();
  for (const line of lines) {
    if (line.partOf === null) continue;
    const parts = wholes.get(line.partOf);
    if (parts === undefined) wholes.set(line.partOf, [line]);
    else parts.push(line);
  }
  return wholes;
}

/** 其中 columns against the column of their whole, row by row. */
const inColumns = (table: RecognisedTable, { scope }: AuditContext): readonly Draft[] =>
  [...byWhole(table.values)].flatMap(([place, parts]) => {
    const whole = table.values.find(({ column }) => column === place);
    if (whole === undefined) return none;
    return table.entries.flatMap((entry) =>
      compared(
        parts.map((part) => tableCell(table, entry, part, scope)),
        tableCell(table, entry, whole, scope),
      ),
    );
  });

/** 其中 rows against the row of their whole, column by column. */
const inRows = (table: RecognisedTable, { scope }: AuditContext): readonly Draft[] =>
  [...byWhole(table.entries)].flatMap(([place, parts]) => {
    const whole = table.entries.find(({ row }) => row === place);
    if (whole === undefined) return none;
    return table.values.flatMap((column) =>
      compared(
        parts.map((part) => tableCell(table, part, column, scope)),
        tableCell(table, whole, column, scope),
      ),
    );
  });

/** Numerator and denominator of every share of a whole that the catalogue knows. */
const wholesOf = new WeakMap<AuditContext["catalogue"], ReadonlyMap<IndicatorCode, IndicatorCode>>();

function wholeOf(code: IndicatorCode, { catalogue }: AuditContext): IndicatorCode | null {
  const known =
    wholesOf.get(catalogue) ??
    new Map(
      catalogue.indicators.flatMap(({ ratio, partOfWhole }) =>
        ratio !== null && partOfWhole ? [[ratio.numerator, ratio.denominator] as const] : [],
      ),
    );
  wholesOf.set(catalogue, known);
  return known.get(code) ?? null;
}

/** 绿色建筑面积 above 新建建筑面积, wherever the two stand; a 其中 line is looked at with its table. */
function numerators(cell: ValueCell, context: AuditContext): readonly Draft[] {
  const code = cell.indicator === null ? null : wholeOf(cell.indicator.code, context);
  if (code === null || cell.reading.kind !== "number") return none;
  const isPart =
    cell.place.kind === "table" && (cell.place.entry.partOf !== null || cell.place.column.partOf !== null);
  const whole = isPart ? null : partnerOf(cell, code, context);
  return whole === null ? none : exceedingPart(cell, whole);
}

/** L02: a part above its whole (其中 rows and columns, numerators of shares), 其中 parts together above their whole. */
export const partsOfWhole: Rule = {
  meta: { id: "L02", severity: "error", fixable: false, since: "1.1.0" },
  checkCell: numerators,
  checkSheet: (recognised, context) =>
    sureTables(recognised).flatMap((table) =>
      foldAlike([...inColumns(table, context), ...inRows(table, context)]),
    ),
};
