import { cellAddress, maximumColumns, maximumRows, type CellPosition } from "../../workbook/address";
import { formulaAt, type SheetSnapshot, type WorkbookSnapshot } from "../../workbook/snapshot";
import { referencesIn, type Reference } from "./formulaReferences";

/** Larger ranges are sums over data; following each of their cells costs more than it finds. */
const largestRange = 2000;
const mostEdges = 400_000;

interface Place extends CellPosition {
  readonly sheet: SheetSnapshot;
}

/** A number for each cell of the workbook: numbers are found faster than texts, and there may be a million. */
function keying(snapshot: WorkbookSnapshot): (place: Place) => number {
  const places = new Map(snapshot.sheets.map((sheet, index) => [sheet, index] as const));
  const cellsOfSheet = maximumRows * maximumColumns;
  return ({ sheet, row, column }) =>
    (places.get(sheet) ?? snapshot.sheets.length) * cellsOfSheet + row * maximumColumns + column;
}

/** Cells with formulas that a reference covers. */
function formulaCells(
  snapshot: WorkbookSnapshot,
  own: SheetSnapshot,
  reference: Reference,
): readonly Place[] {
  const sheet = reference.sheet === null ? own : snapshot.sheets.find(({ name }) => name === reference.sheet);
  if (sheet === undefined || reference.rows * reference.columns > largestRange) return [];
  const cells: Place[] = [];
  for (let row = reference.row; row < reference.row + reference.rows; row += 1) {
    for (let column = reference.column; column < reference.column + reference.columns; column += 1) {
      if (formulaAt(sheet, row, column) !== null) cells.push({ sheet, row, column });
    }
  }
  return cells;
}

interface Step {
  readonly place: Place;
  readonly next: readonly Place[];
  index: number;
}

/**
 * Circles among formulas, each as the cells from its first one on. Excel shows 0 in such cells and files keep
 * that 0, so they are found by following references, not by their values.
 */
export function findCircles(
  snapshot: WorkbookSnapshot,
  starts: Iterable<Place>,
): readonly (readonly Place[])[] {
  const keyOf = keying(snapshot);
  const done = new Set<number>();
  const circles: (readonly Place[])[] = [];
  let edges = 0;
  const stepAt = (place: Place): Step => {
    const formula = formulaAt(place.sheet, place.row, place.column) ?? "";
    const next = referencesIn(formula).flatMap((reference) => formulaCells(snapshot, place.sheet, reference));
    edges += next.length;
    return { place, next, index: 0 };
  };
  for (const start of starts) {
    if (done.has(keyOf(start)) || edges > mostEdges) continue;
    const first = stepAt(start);
    if (first.next.length === 0) {
      done.add(keyOf(start));
      continue;
    }
    const path: Step[] = [first];
    const onPath = new Map([[keyOf(start), 0]]);
    for (let step = path.at(-1); step !== undefined; step = path.at(-1)) {
      const place = step.next[step.index];
      step.index += 1;
      if (place === undefined) {
        done.add(keyOf(step.place));
        onPath.delete(keyOf(step.place));
        path.pop();
        continue;
      }
      const key = keyOf(place);
      const from = onPath.get(key);
      if (from !== undefined) circles.push(path.slice(from).map((visited) => visited.place));
      else if (!done.has(key)) {
        onPath.set(key, path.length);
        path.push(stepAt(place));
      }
    }
  }
  return circles;
}

/** "B2", or "汇总!B2" for a cell of another sheet than the first one's. */
export const circleText = (circle: readonly Place[]): readonly string[] => {
  const home = circle[0]?.sheet.name;
  const names = circle.map((place) =>
    place.sheet.name === home ? cellAddress(place) : `${place.sheet.name}!${cellAddress(place)}`,
  );
  return [...names, ...names.slice(0, 1)];
};
