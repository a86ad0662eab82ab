import type { Catalogue } from "../../catalogue/catalogue";
import type { IndicatorRecord } from "../../catalogue/types";
import { tidyNumber } from "../../quantity/decimal";
import { sumOf } from "../../validation/precision";
import { cutOff, fewestPeers, medianOf, modifiedScores } from "../../validation/rules/outliers";
import type {
  AuditedSummary,
  IndicatorLine,
  MemberFigure,
  OutlyingFigure,
  RankedFigure,
  Total,
  UnitFigure,
} from "./types";

/** A unit whose figures are compared with others', by its own workbook. */
export type Member = AuditedSummary;

export const nameOf = ({ unit, file }: AuditedSummary): string => unit.division?.name ?? unit.written ?? file;

const isComparable = ({ figure }: MemberFigure): boolean => figure.interval !== null;

/** The sum of all comparable figures; null where one of them does not add up with the others. */
function totalOf(figures: readonly MemberFigure[], expected: number): Total | null {
  const counted = figures.filter(isComparable);
  if (counted.length < 2 || !figures.every(({ figure }) => figure.adds)) return null;
  return {
    sum: tidyNumber(counted.reduce((sum, { figure }) => sum + figure.value, 0)),
    interval: sumOf(counted.flatMap(({ figure }) => figure.interval ?? [])),
    units: counted.length,
    without: Math.max(0, expected - counted.length),
  };
}

/** Best first by the indicator's direction; equal values share a rank and keep the order of units. */
function rankingOf(
  { direction }: IndicatorRecord,
  figures: readonly MemberFigure[],
): readonly RankedFigure[] {
  const counted = figures.filter(isComparable);
  if (counted.length < 2 || (direction !== "higher" && direction !== "lower")) return [];
  const sign = direction === "higher" ? -1 : 1;
  const sorted = [...counted].sort((one, other) => sign * (one.figure.value - other.figure.value));
  const ranks = new Map<number, number>();
  for (const [index, { figure }] of sorted.entries()) {
    if (!ranks.has(figure.value)) ranks.set(figure.value, index + 1);
  }
  return sorted.map((member) => ({ ...member, rank: ranks.get(member.figure.value) ?? 0 }));
}

/** As the rule on outliers does within a table: shares as they are, amounts and intensities by their logarithm. */
function outliersOf({ unit }: IndicatorRecord, figures: readonly MemberFigure[]): readonly OutlyingFigure[] {
  const plain = unit === "%";
  const counted = figures.filter((member) => isComparable(member) && (plain || member.figure.value > 0));
  if (counted.length < fewestPeers) return [];
  const values = counted.map(({ figure }) => figure.value);
  const scores = modifiedScores(plain ? values : values.map(Math.log));
  if (scores === null) return [];
  const median = tidyNumber(medianOf(values));
  return counted
    .map((member, index) => ({
      ...member,
      median,
      score: Number((scores[index] ?? 0).toFixed(1)),
      peers: counted.length,
    }))
    .filter((_, index) => Math.abs(scores[index] ?? 0) > cutOff)
    .sort((one, other) => Math.abs(other.score) - Math.abs(one.score));
}

const ownFigures = ({ figures }: AuditedSummary): readonly UnitFigure[] =>
  figures.filter(({ subject }) => subject === null);

/** Each indicator over the members, in the catalogue's order; those that no member reports are left out. */
export function indicatorLines(
  catalogue: Catalogue,
  members: readonly Member[],
  expected: number,
): readonly IndicatorLine[] {
  const byIndicator = new Map<string, MemberFigure[]>();
  for (const member of members) {
    for (const figure of ownFigures(member)) {
      const entry = { file: member.file, division: member.unit.division, name: nameOf(member), figure };
      const figures = byIndicator.get(figure.indicator);
      if (figures === undefined) byIndicator.set(figure.indicator, [entry]);
      else figures.push(entry);
    }
  }
  return catalogue.indicators.flatMap((indicator): readonly IndicatorLine[] => {
    const figures = byIndicator.get(indicator.code);
    if (figures === undefined) return [];
    return [
      {
        indicator,
        figures,
        total: totalOf(figures, expected),
        ranking: rankingOf(indicator, figures),
        outliers: outliersOf(indicator, figures),
      },
    ];
  });
}
