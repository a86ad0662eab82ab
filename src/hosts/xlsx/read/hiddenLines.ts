import type { RangeAddress } from "../../../workbook/address";
import { isOn } from "./styles";
import type { Attributes } from "./xmlStream";

/** No extent at all hides a row or column as well as the flag does: a height or width set to 0 by hand. */
const hasNoExtent = (extent: string | undefined): boolean => extent !== undefined && Number(extent) === 0;

/** Remembers which rows and columns a sheet does not show. Filters and folded outlines set the same flag. */
export class HiddenLines {
  private readonly rows = new Set<number>();
  private readonly shownRows = new Set<number>();
  private readonly columns: (readonly [number, number])[] = [];
  /** Rows without an entry of their own are hidden. */
  private zeroHeight = false;

  sheetFormat(attributes: Attributes): void {
    this.zeroHeight = isOn(attributes.zeroHeight);
  }

  column(first: number, end: number, attributes: Attributes): void {
    if (isOn(attributes.hidden) || hasNoExtent(attributes.width)) this.columns.push([first, end]);
  }

  row(row: number, attributes: Attributes): void {
    if (isOn(attributes.hidden) || hasNoExtent(attributes.ht)) this.rows.add(row);
    else if (this.zeroHeight) this.shownRows.add(row);
  }

  hiddenRows(used: RangeAddress | null): readonly number[] {
    if (used === null) return [];
    if (!this.zeroHeight) {
      return [...this.rows]
        .filter((row) => row >= used.row && row < used.row + used.rows)
        .sort((one, other) => one - other);
    }
    const hidden: number[] = [];
    for (let row = used.row; row < used.row + used.rows; row += 1) {
      if (!this.shownRows.has(row)) hidden.push(row);
    }
    return hidden;
  }

  hiddenColumns(used: RangeAddress | null): readonly number[] {
    if (used === null) return [];
    const hidden: number[] = [];
    let next = used.column;
    for (const [first, end] of [...this.columns].sort(([one], [other]) => one - other)) {
      const until = Math.min(end, used.column + used.columns);
      for (next = Math.max(next, first); next < until; next += 1) hidden.push(next);
    }
    return hidden;
  }
}
