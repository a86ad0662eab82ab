import { startsPart } from "./headerCells";

/** Width of 其中：, behind which the first of the parts stands. */
const markWidth = 6;

/** Leading spaces in half widths: a full-width space counts for two. */
function indentOf(raw: string): number {
  let width = 0;
  for (const character of raw) {
    if (character === "　") width += 2;
    else if (character === " " || character === "\u00a0") width += 1;
    else return width;
  }
  return 0;
}

interface Open {
  readonly row: number;
  readonly depth: number;
}

/**
 * Finds the whole of each 其中 row as the rows of a table come by: rows behind 其中 or #, and rows set in further
 * than the row of their whole.
 */
export class PartsBelow {
  /** The last row that is not set in; the parts below it that may have parts themselves. */
  private root: number | null = null;
  private open: Open[] = [];

  /** A group heading, a county or a year begins anew. */
  restart(): void {
    this.root = null;
    this.open = [];
  }

  /** `raw` is the label with its leading spaces; gives the row of the whole, null where the row is none's part. */
  next(row: number, raw: string): number | null {
    const marked = startsPart(raw);
    const depth = marked || /^\s/.test(raw) ? indentOf(raw) + (marked ? markWidth : 0) : 0;
    while (this.open.length > 0 && (this.open.at(-1)?.depth ?? 0) >= depth) this.open.pop();
    if (depth === 0) {
      this.root = row;
      return null;
    }
    const whole = this.open.at(-1)?.row ?? this.root;
    this.open.push({ row, depth });
    return whole;
  }
}
