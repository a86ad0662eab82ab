import type { TableRow } from "./tableTypes";
import type { Bilingual } from "./types";

/** A cell's number; null where it is blank or no number. */
export function numberIn(row: TableRow, key: string): number | null {
  const cell = row[key];
  return typeof cell === "number" ? cell : null;
}

/** A cell's bounds, low and high; a single number is both; null where it is blank or no figure. */
export function rangeIn(row: TableRow, key: string): readonly [number, number] | null {
  const cell = row[key];
  if (typeof cell === "number") return [cell, cell];
  if (!Array.isArray(cell)) return null;
  const [low, high] = cell;
  return typeof low === "number" && typeof high === "number" ? [low, high] : null;
}

/** A cell's words in both languages; a term as the document gives it stands for both. */
export function wordsIn(row: TableRow, key: string): Bilingual | null {
  const cell = row[key];
  if (typeof cell === "string") return { zh: cell, en: cell };
  return typeof cell === "object" && cell !== null && "zh" in cell ? cell : null;
}

/** A cell's terms or codes; empty where it is blank. */
export function listIn(row: TableRow, key: string): readonly string[] {
  const cell = row[key];
  return Array.isArray(cell) ? cell.filter((item): item is string => typeof item === "string") : [];
}
