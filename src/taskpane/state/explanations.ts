import { explains, storedExplanation } from "../../validation/explaining";
import type { Finding } from "../../validation/types";
import type { StoredExplanation } from "../../workbook/settings";

/** The stored explanations with the findings' text set, or taken away where the text is empty. */
export function withExplanation(
  stored: readonly StoredExplanation[],
  findings: readonly Finding[],
  text: string,
  author: string,
  time: string,
): readonly StoredExplanation[] {
  const others = stored.filter((candidate) => !findings.some((finding) => explains(candidate, finding)));
  const said = text.trim();
  if (said === "") return others;
  return [...others, ...findings.map((finding) => storedExplanation(finding, said, author, time))];
}
