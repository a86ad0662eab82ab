import { useEffect, useMemo, useRef, useState } from "react";
import type { SelectedRange } from "../../../hosts/types";
import type { CellValue } from "../../../workbook/snapshot";
import { placeKey } from "../../state/functionGalleryArguments";
import type { SidebarSession } from "../../state/types";

type Rows = readonly (readonly CellValue[])[];

/** The selected range as long as somebody watches; null where none is known. */
export function useSelection({ cells }: SidebarSession, watching: boolean): SelectedRange | null {
  const [selected, setSelected] = useState<SelectedRange | null>(null);
  useEffect(() => {
    if (!watching) return undefined;
    let told = false;
    let gone = false;
    const stop = cells.onSelectionChanged((next) => {
      told = true;
      setSelected(next);
    });
    cells.selection().then(
      (first) => {
        if (!told && !gone) setSelected(first);
      },
      () => undefined,
    );
    return () => {
      gone = true;
      stop();
    };
  }, [cells, watching]);
  return selected;
}

/** Larger ranges are left to the sheet: reading them at each change would be felt. */
export const mostCells = 20_000;

export const isLarge = ({ range }: SelectedRange): boolean => range.rows * range.columns > mostCells;

/** So long after the last change the cells are read, in milliseconds. */
const gathering = 80;

/** What the cells of some places hold, read anew when the workbook changes; null where that is not known yet. */
export function useCellValues(
  { cells }: SidebarSession,
  places: readonly SelectedRange[],
  watching: boolean,
): (place: SelectedRange) => Rows | null {
  const [known, setKnown] = useState<ReadonlyMap<string, Rows>>(new Map());
  const wanted = places.filter((place) => !isLarge(place));
  const signature = wanted.map(placeKey).join("\n");
  const latest = useRef(wanted);
  latest.current = wanted;
  useEffect(() => {
    if (!watching || signature === "") return undefined;
    let round = 0;
    let waiting: ReturnType<typeof setTimeout> | undefined;
    const read = async () => {
      const mine = (round += 1);
      const found = await Promise.all(
        latest.current.map((place) =>
          cells.readRange(place).then(
            (rows): readonly (readonly [string, Rows])[] => [[placeKey(place), rows]],
            () => [],
          ),
        ),
      );
      if (mine === round) setKnown(new Map(found.flat()));
    };
    void read();
    const stop = cells.onWorkbookChanged(() => {
      clearTimeout(waiting);
      waiting = setTimeout(() => void read(), gathering);
    });
    return () => {
      round = -1;
      clearTimeout(waiting);
      stop();
    };
  }, [cells, signature, watching]);
  return useMemo(() => (place) => known.get(placeKey(place)) ?? null, [known]);
}
