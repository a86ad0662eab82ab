import type { CellError, CellValue } from "../../workbook/snapshot";

export const errorTexts: readonly CellError["error"][] = [
  "#N/A",
  "#VALUE!",
  "#REF!",
  "#DIV/0!",
  "#NUM!",
  "#NAME?",
  "#NULL!",
  "#SPILL!",
  "#CALC!",
  "#BUSY!",
  "#GETTING_DATA",
  "#OTHER!",
];

/** Univer's own error words that Excel does not have. */
const otherErrors: ReadonlySet<string> = new Set(["#CYCLE!", "#ERROR!"]);

/** "#N/A" → the error value; null for any other text. */
export function errorOf(text: string): CellError | null {
  const known = errorTexts.find((error) => error === text);
  if (known) return { error: known };
  return otherErrors.has(text) ? { error: "#OTHER!" } : null;
}

/** The text that a cell shows for an error, the value itself otherwise. */
export const shown = (value: CellValue): number | string | boolean | null =>
  typeof value === "object" && value !== null ? value.error : value;
