/** Univer writes the text format "@" as "@@@" and has no word for "General". */
const univerText = "@@@";

/** A format of the workbook as Univer's pattern; null for General. */
export function toPattern(format: string): string | null {
  if (format === "General" || format === "") return null;
  return format === "@" ? univerText : format;
}

/** Univer's pattern as a format of the workbook. */
export function fromPattern(pattern: string | null | undefined): string {
  if (!pattern || pattern.toLowerCase() === "general") return "General";
  return pattern === univerText ? "@" : pattern;
}
