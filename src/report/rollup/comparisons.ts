import type { Catalogue } from "../../catalogue/catalogue";
import { isWithin } from "../../catalogue/divisions";
import type { Division } from "../../catalogue/types";
import { tidyNumber } from "../../quantity/decimal";
import { mayEqual, sumOf, surelyAbove } from "../../validation/precision";
import { groupBy } from "./coverage";
import type { Member } from "./indicatorLines";
import type { AuditedSummary, Comparison, UnitFigure } from "./types";

/** Figures of one's own by indicator. */
const ownByIndicator = ({ figures }: AuditedSummary): ReadonlyMap<string, UnitFigure> =>
  new Map(figures.filter(({ subject }) => subject === null).map((figure) => [figure.indicator, figure]));

const placeOf = ({ file }: AuditedSummary, { sheet, cell }: UnitFigure) => ({ file, sheet, cell });

/** A city's or province's own figure against the sum of its parts, each figure ± half its last printed place. */
function againstParts(
  catalogue: Catalogue,
  whole: AuditedSummary,
  division: Division,
  parts: readonly ReadonlyMap<string, UnitFigure>[],
  expected: number,
): readonly Comparison[] {
  return [...ownByIndicator(whole).values()].flatMap((stated): readonly Comparison[] => {
    const indicator = catalogue.indicatorByCode(stated.indicator);
    const figures = parts.flatMap((part) => part.get(stated.indicator) ?? []);
    const counted = figures.filter(({ interval }) => interval !== null);
    const addable = stated.adds && figures.every(({ adds }) => adds);
    if (indicator === null || stated.interval === null || !addable || counted.length < 2) return [];
    const sum = sumOf(counted.flatMap(({ interval }) => interval ?? []));
    const without = Math.max(0, Math.max(expected, parts.length) - counted.length);
    const beyond = surelyAbove(sum, stated.interval) && counted.every(({ value }) => value >= 0);
    const added = tidyNumber(counted.reduce((before, { value }) => before + value, 0));
    return [
      {
        kind: "sum",
        indicator,
        division,
        stated: stated.value,
        statedIn: placeOf(whole, stated),
        other: added,
        otherIn: null,
        members: counted.length,
        without,
        gap: tidyNumber(stated.value - added),
        state: mayEqual(sum, stated.interval) ? "fits" : without === 0 || beyond ? "differs" : "incomplete",
      },
    ];
  });
}

/** Figures of a unit in another's summary table that cannot be the unit's own. */
function againstOwn(
  catalogue: Catalogue,
  list: AuditedSummary,
  owners: ReadonlyMap<
    string,
    { readonly file: AuditedSummary; readonly own: ReadonlyMap<string, UnitFigure> }
  >,
): readonly Comparison[] {
  return list.figures.flatMap((stated): readonly Comparison[] => {
    const owner = stated.subject === null ? undefined : owners.get(stated.subject);
    const own = owner?.own.get(stated.indicator);
    const indicator = catalogue.indicatorByCode(stated.indicator);
    const division = owner?.file.unit.division ?? null;
    if (owner === undefined || own === undefined || indicator === null || division === null) return [];
    if (owner.file === list || own.interval === null || stated.interval === null) return [];
    if (mayEqual(own.interval, stated.interval)) return [];
    return [
      {
        kind: "listed",
        indicator,
        division,
        stated: stated.value,
        statedIn: placeOf(list, stated),
        other: own.value,
        otherIn: placeOf(owner.file, own),
        members: 1,
        without: 0,
        gap: tidyNumber(stated.value - own.value),
        state: "differs",
      },
    ];
  });
}

/**
 * Every figure that two workbooks of the year give: wholes against the sum of their parts, and figures listed by others
 * that differ from the unit's own. `files` hold each unit once; `members` are those of the roll-up's level.
 */
export function comparisonsOf(
  catalogue: Catalogue,
  files: readonly AuditedSummary[],
  members: readonly Member[],
  expected: readonly Division[],
): readonly Comparison[] {
  const ownOf = new Map(files.map((file) => [file, ownByIndicator(file)] as const));
  const owners = new Map(
    [...groupBy(files, ({ unit }) => unit.division?.code ?? "").entries()].flatMap(([code, [file]]) =>
      code === "" || file === undefined
        ? []
        : [[code as string, { file, own: ownOf.get(file) ?? new Map() }] as const],
    ),
  );
  const sums = files.flatMap((file) => {
    const { division } = file.unit;
    if (division === null || members.includes(file)) return [];
    const isPart = (part: Division | null): boolean =>
      part !== null && part.code !== division.code && isWithin(part.code, division.code);
    const parts = members
      .filter(({ unit }) => isPart(unit.division))
      .flatMap((part) => ownOf.get(part) ?? []);
    return againstParts(catalogue, file, division, parts, expected.filter(isPart).length);
  });
  return [...sums, ...files.flatMap((file) => againstOwn(catalogue, file, owners))];
}
