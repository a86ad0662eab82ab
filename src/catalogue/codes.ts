import type { DivisionCode, IndicatorCode } from "./types";

/**
 * The one constructor of an indicator's code: `indicatorCode("PREFABRICATED_SHARE")`.
 * For codes written by us; a malformed one is a slip of ours and throws. What a person typed goes
 * through `resolveIndicator` instead.
 */
export function indicatorCode(text: string): IndicatorCode {
  if (!/^[A-Z][A-Z0-9]*(_[A-Z0-9]+)*$/.test(text)) throw new TypeError(`Not an indicator code: ${text}`);
  return text as IndicatorCode;
}

/**
 * The one constructor of a GB/T 2260 code: `divisionCode("140224")`; null for a text that is not
 * six digits. Whether a list names the code is another question (`lookUpCode`).
 */
export function divisionCode(text: string): DivisionCode | null {
  return /^[1-9]\d{5}$/.test(text) ? (text as DivisionCode) : null;
}
