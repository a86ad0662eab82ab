/** Zero-based position of a cell on its sheet. */
export interface CellPosition {
  readonly row: number;
  readonly column: number;
}

/** Zero-based rectangle; `rows` and `columns` are counts of at least 1. */
export interface RangeAddress {
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
}

export const maximumRows = 1_048_576;
export const maximumColumns = 16_384;

/** 0 → A, 25 → Z, 26 → AA. */
export function columnLetters(column: number): string {
  let letters = "";
  for (let rest = column + 1; rest > 0; rest = Math.floor((rest - 1) / 26)) {
    letters = String.fromCharCode(65 + ((rest - 1) % 26)) + letters;
  }
  return letters;
}

/** A → 0, AA → 26; null where the letters name no column of a sheet. */
export function columnIndex(letters: string): number | null {
  if (!/^[A-Za-z]{1,3}$/.test(letters)) return null;
  let index = 0;
  for (const letter of letters.toUpperCase()) index = index * 26 + (letter.charCodeAt(0) - 64);
  return index <= maximumColumns ? index - 1 : null;
}

/** {row: 4, column: 3} → "D5". */
export const cellAddress = ({ row, column }: CellPosition): string => `${columnLetters(column)}${row + 1}`;

/** "D5" or "$D$5" → position; null where the text is no cell address. */
export function parseCellAddress(text: string): CellPosition | null {
  const parts = /^\$?([A-Za-z]{1,3})\$?([1-9]\d{0,6})$/.exec(text.trim());
  if (!parts) return null;
  const column = columnIndex(parts[1] ?? "");
  const row = Number(parts[2]) - 1;
  return column === null || row >= maximumRows ? null : { row, column };
}

/** {row: 0, column: 0, rows: 1, columns: 8} → "A1:H1"; one cell → "A1". */
export function rangeAddress(range: RangeAddress): string {
  const first = cellAddress(range);
  if (range.rows === 1 && range.columns === 1) return first;
  return `${first}:${cellAddress({ row: range.row + range.rows - 1, column: range.column + range.columns - 1 })}`;
}

/** "A1:H1", "$A$1" → rectangle; null where the text is none. */
export function parseRangeAddress(text: string): RangeAddress | null {
  const [firstText = "", lastText = firstText] = text.trim().split(":");
  const first = parseCellAddress(firstText);
  const last = parseCellAddress(lastText);
  if (!first || !last) return null;
  const row = Math.min(first.row, last.row);
  const column = Math.min(first.column, last.column);
  return {
    row,
    column,
    rows: Math.abs(first.row - last.row) + 1,
    columns: Math.abs(first.column - last.column) + 1,
  };
}

export const contains = (range: RangeAddress, { row, column }: CellPosition): boolean =>
  row >= range.row &&
  row < range.row + range.rows &&
  column >= range.column &&
  column < range.column + range.columns;

/** Sheet name as a formula writes it: 附表1 → 附表1!, "附表1 指标" → '附表1 指标'!. */
export const quotedSheetName = (sheet: string): string =>
  /^[\p{L}_][\p{L}\p{N}_.]*$/u.test(sheet) && parseCellAddress(sheet) === null
    ? sheet
    : `'${sheet.replaceAll("'", "''")}'`;
