import { explains, storedExplanation } from "../../validation/explaining";
import type { Finding } from "../../validation/types";
import type { StoredExplanation } from "../../workbook/settings";

/** The stored explanations with one finding's text set, or taken away where the text is empty. */
export function withExplanation(
  stored: readonly StoredExplanation[],
  finding: Finding,
  text: string,
  author: string,
  time: string,
): readonly StoredExplanation[] {
  const others = stored.filter((candidate) => !explains(candidate, finding));
  const said = text.trim();
  return said === "" ? others : [...others, storedExplanation(finding, said, author, time)];
}
