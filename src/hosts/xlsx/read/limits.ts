import type { ReadLimit } from "../../../workbook/fileProblem";

export type ReadLimits = { readonly [Limit in ReadLimit]: number };

const mebibyte = 2 ** 20;

/**
 * What an honest workbook stays under, so that a hostile one costs neither memory nor time.
 * `cells` are cells with content; `blockCells` are the places of the blocks that hold them, blank ones between
 * included; `textLength` is the sum of the characters of all formulas and strings. Excel itself allows 32,767
 * characters in a cell.
 */
export const defaultLimits: ReadLimits = {
  fileBytes: 100 * mebibyte,
  entries: 10_000,
  entryBytes: 512 * mebibyte,
  totalBytes: 1024 * mebibyte,
  ratio: 200,
  sheets: 1_000,
  cells: 5_000_000,
  blockCells: 20_000_000,
  stringLength: 32_767,
  sharedStrings: 2_000_000,
  textLength: 64 * mebibyte,
  ranges: 500_000,
  xmlDepth: 64,
  xmlTokenLength: mebibyte,
};

/** Below this size a part may be packed however tightly: rows of equal cells pack a thousandfold. */
export const ratioMatters = 16 * mebibyte;
