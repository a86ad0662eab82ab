import type { IFreeze, IStyleData } from "@univerjs/core";

/** How a sheet of an opened file looks: what a snapshot leaves out and the grid can draw. */
export interface SheetLook {
  /** Pixels. */
  readonly columnWidths: ReadonlyMap<number, number>;
  /** Pixels. Heights that somebody chose. */
  readonly rowHeights: ReadonlyMap<number, number>;
  /** Pixels. Heights that follow the text of the row. */
  readonly fittedHeights: ReadonlyMap<number, number>;
  /** By row, then column. */
  readonly cells: ReadonlyMap<number, ReadonlyMap<number, IStyleData>>;
  readonly freeze: IFreeze | null;
  readonly gridLines: boolean;
}

/** Width in characters of the default font to pixels, as Excel draws Calibri 11 (7 pixels a digit). */
export const columnPixels = (characters: number): number => Math.round(characters * 7 + 5);

/** Points to pixels at 96 dots an inch. */
export const rowPixels = (points: number): number => Math.round((points * 96) / 72);

/** The other way round, for what is saved. */
export const columnCharacters = (pixels: number): number => Math.round(((pixels - 5) / 7) * 100) / 100;
export const rowPoints = (pixels: number): number => Math.round(pixels * 0.75 * 100) / 100;
