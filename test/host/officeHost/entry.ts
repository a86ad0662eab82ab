import type { CellError, CellValue } from "../../../src/workbook/snapshot";

const errors: readonly CellError["error"][] = [
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
];

/** What a cell holds after `text` was entered, our reading of Excel with Chinese regional settings. */
export function enteredValue(text: string): CellValue {
  if (text === "") return null;
  if (text.startsWith("'")) return text.slice(1);
  const error = errors.find((item) => item === text.toUpperCase());
  if (error) return { error };
  if (/^(true|false)$/i.test(text)) return text.toLowerCase() === "true";
  if (/^[-+]?(\d{1,3}(,\d{3})+|\d+)?(\.\d*)?(e[-+]?\d+)?\s*%?$/i.test(text) && /\d/.test(text))
    return number(text);
  return dateNumber(text) ?? text;
}

const number = (text: string): number => {
  const value = Number(text.replace(/[,%\s]/g, ""));
  return text.includes("%") ? value / 100 : value;
};

/** Excel turns what looks like a date into its day number. */
function dateNumber(text: string): number | null {
  const parts =
    /^(\d{4})[-/年](\d{1,2})(?:[-/月](\d{1,2})日?|月)?$/.exec(text) ??
    /^()(\d{1,2})[-/](\d{1,2})$/.exec(text);
  if (!parts) return null;
  const [, year = "", month = "", day = "1"] = parts;
  return Date.UTC(Number(year || "2024"), Number(month) - 1, Number(day)) / 86_400_000 + 25_569;
}

/** What Office.js shows of a value: blanks as "", errors as their text. */
export const shownValue = (value: CellValue): string | number | boolean =>
  value === null ? "" : typeof value === "object" ? value.error : value;

export function valueType(value: CellValue): string {
  if (value === null) return "Empty";
  if (typeof value === "object") return "Error";
  if (typeof value === "string") return "String";
  return typeof value === "number" ? "Double" : "Boolean";
}
