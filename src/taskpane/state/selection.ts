import type { SelectedRange } from "../../hosts/types";
import type { Finding } from "../../validation/types";
import { contains, parseRangeAddress, type RangeAddress } from "../../workbook/address";

const areaOf = ({ cell }: Finding): RangeAddress | null => (cell === null ? null : parseRangeAddress(cell));

const isAt = (finding: Finding, { sheet, range }: SelectedRange): boolean => {
  const area = finding.sheet === sheet ? areaOf(finding) : null;
  return area !== null && contains(area, range);
};

const size = (finding: Finding): number => {
  const area = areaOf(finding);
  return area === null ? Infinity : area.rows * area.columns;
};

/** The finding that the selected cell shows: the present one where it is there too, else the narrowest. */
export function findingAt(
  findings: readonly Finding[],
  selected: SelectedRange,
  present: string | null,
): Finding | null {
  const there = findings.filter((finding) => isAt(finding, selected));
  const kept = there.find(({ id }) => id === present);
  return kept ?? [...there].sort((one, other) => size(one) - size(other))[0] ?? null;
}

/** Where a finding is shown; one about a whole sheet at its first cell. */
export const placeOf = (finding: Finding): SelectedRange => ({
  sheet: finding.sheet,
  range: areaOf(finding) ?? { row: 0, column: 0, rows: 1, columns: 1 },
});
