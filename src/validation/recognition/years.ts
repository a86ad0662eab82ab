import type { RecognisedTable } from "./types";

/** Years that a table names: of its columns, its rows, or above it. */
export function yearsOf({ values, entries, year, orientation }: RecognisedTable): readonly number[] {
  const named = new Set(values.flatMap((column) => column.year ?? []));
  if (year !== null && named.size === 0) named.add(year);
  // Rows of one kind have no years of their own, unless a heading over them has.
  if (orientation !== "units-down" || entries[0]?.year != null) {
    for (const entry of entries) if (entry.year !== null) named.add(entry.year);
  }
  return [...named];
}
