import type { Status } from "../assessment/types";
import type { Catalogue } from "../catalogue/catalogue";
import type { IndicatorCode } from "../catalogue/types";
import type { ResultRow } from "../validation/types";

/** How the assessed values of one sector stand. */
export interface SectorStanding {
  /** As the documents name it; null for indicators that belong to none. */
  readonly sector: string | null;
  readonly counts: ReadonlyMap<Status, number>;
  readonly total: number;
}

/** The sector of an indicator: that of the target it was held against, else the first that any target of it names. */
function sectorOf(catalogue: Catalogue, { assessment }: ResultRow): string | null {
  const own = assessment.target?.sector ?? null;
  if (own !== null) return own;
  return sectorOfIndicator(catalogue, assessment.indicator.code);
}

const sectorOfIndicator = (catalogue: Catalogue, code: IndicatorCode): string | null =>
  catalogue.targetsOf(code).find(({ sector }) => sector !== null)?.sector ?? null;

/**
 * Results counted by sector and status, sectors in the order of their first value; those that belong to no sector
 * come last.
 */
export function standingBySector(
  catalogue: Catalogue,
  results: readonly ResultRow[],
): readonly SectorStanding[] {
  const sectors = new Map<string | null, Map<Status, number>>();
  for (const result of results) {
    const sector = sectorOf(catalogue, result);
    const counts = sectors.get(sector) ?? new Map<Status, number>();
    counts.set(result.assessment.status, (counts.get(result.assessment.status) ?? 0) + 1);
    sectors.set(sector, counts);
  }
  const standings = [...sectors].map(([sector, counts]) => ({
    sector,
    counts,
    total: [...counts.values()].reduce((sum, count) => sum + count, 0),
  }));
  return [
    ...standings.filter(({ sector }) => sector !== null),
    ...standings.filter(({ sector }) => sector === null),
  ];
}
