/** What a cell's number format does to the number under it. */
export interface NumberFormatScale {
  /**
   * scaled: the cell shows its number times 100 (0.0%), so 0.98 means 98 %.
   * literal: a percent sign is only printed behind it (0.0"%"), so 98 means 98 %.
   */
  readonly percent: "scaled" | "literal" | "none";
  /** The number is a day number shown as a date or time. */
  readonly date: boolean;
  /** The cell is formatted as text: what is typed into it stays text. */
  readonly text: boolean;
  /** Digits shown after the decimal point; null where the format leaves it open (General, fractions, dates). */
  readonly decimals: number | null;
}

const plain: NumberFormatScale = { percent: "none", date: false, text: false, decimals: null };

/** Printed text and layout marks: "…", \x, _x, *x, [Red], [$-804]; elapsed times such as [h] stay. */
const literals = /"[^"]*"|\\.|_.|\*.|\[(?!(?:h+|m+|s+)\])[^\]]*\]/gi;

function read(format: string): NumberFormatScale {
  const section = format.split(";")[0] ?? "";
  const codes = section.replace(literals, "");
  if (codes.trim() === "@") return { ...plain, text: true };
  if (/^(?:general|g\/通用格式|常规)?$/i.test(codes.trim())) return plain;
  const hasDigits = /[0#?]/.test(codes);
  if (!hasDigits && /[ymdhsaeg年月日时分秒]/i.test(codes)) return { ...plain, date: true };
  if (/[ymdhs]/i.test(codes.replace(/e[+-]/gi, ""))) return { ...plain, date: true };
  const decimals = codes.includes("/") ? null : (/\.([0#?]+)/.exec(codes)?.[1]?.length ?? 0);
  if (codes.includes("%")) return { ...plain, percent: "scaled", decimals };
  const printed = (section.match(literals) ?? []).join("");
  return { ...plain, percent: /[%％]/.test(printed) ? "literal" : "none", decimals };
}

const rememberedLimit = 500;
const remembered = new Map<string, NumberFormatScale>();

/** How a number format scales its cell: "0.0%" → scaled, '0.0"%"' → literal, "yyyy/m/d" → a date. */
export function percentScaleOf(format: string): NumberFormatScale {
  const known = remembered.get(format);
  if (known) return known;
  const scale = read(format.slice(0, 255));
  if (remembered.size >= rememberedLimit) remembered.clear();
  remembered.set(format, scale);
  return scale;
}
