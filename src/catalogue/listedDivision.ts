import { type Result, succeed } from "../quantity/result";
import { lookUpCode, resolveDivision } from "./divisions";
import type { Division, NotFound } from "./types";

/** A division as it is listed now, or a code of earlier years that no longer is. */
export type ListedDivision =
  | { readonly state: "current"; readonly division: Division }
  | {
      readonly state: "former";
      readonly code: string;
      readonly names: readonly string[];
      /** First and last year of the lists in which the code was found. */
      readonly years: { readonly first: number; readonly last: number };
    };

/** The division that a text names by name or code, also by a code no longer in force: "140221" → former 阳高县's. */
export function findListedDivision(text: string): Result<ListedDivision, NotFound> {
  const code = text.normalize("NFKC").trim();
  const { state, names, years } = lookUpCode(code);
  if (state === "former" && years !== null) return succeed({ state, code, names, years });
  const found = resolveDivision(text);
  return found.ok ? succeed({ state: "current", division: found.value }) : found;
}
