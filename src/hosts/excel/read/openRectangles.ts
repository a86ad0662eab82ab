import type { RangeAddress } from "../../../workbook/address";

/** The unlocked cells as rectangles: runs within a row, grown downwards while the next row repeats them. */
export function openRectangles(
  at: RangeAddress,
  locked: readonly (readonly boolean[])[],
): readonly RangeAddress[] {
  const finished: RangeAddress[] = [];
  let growing: RangeAddress[] = [];
  for (const [index, row] of locked.entries()) {
    const runs = openRuns(at.row + index, at.column, row);
    const grown = runs.map((run) => {
      const above = growing.find(({ column, columns }) => column === run.column && columns === run.columns);
      return above ? { ...above, rows: above.rows + 1 } : run;
    });
    finished.push(...growing.filter((above) => !grown.some((one) => continues(one, above))));
    growing = grown;
  }
  return [...finished, ...growing];
}

const continues = (one: RangeAddress, above: RangeAddress): boolean =>
  one.column === above.column && one.columns === above.columns && one.row === above.row;

function openRuns(row: number, firstColumn: number, locked: readonly boolean[]): RangeAddress[] {
  const runs: RangeAddress[] = [];
  for (const [index, isLocked] of locked.entries()) {
    if (isLocked) continue;
    const last = runs.at(-1);
    const column = firstColumn + index;
    if (last && last.column + last.columns === column) {
      runs[runs.length - 1] = { ...last, columns: last.columns + 1 };
    } else runs.push({ row, column, rows: 1, columns: 1 });
  }
  return runs;
}
