import { parseContext } from "../assessment/context";
import { loadCatalogue } from "../catalogue/catalogue";
import type { DocumentId, DocumentRecord } from "../catalogue/types";

const joiner = "、";

/** How the cover names adopted documents: short titles, "山西实施意见、双碳规划标准研究报告". */
export const adoptedText = (documents: readonly DocumentRecord[]): string =>
  documents.map(({ shortTitle }) => shortTitle.zh).join(joiner);

/**
 * What the cell offers: the issued documents alone, and these with each of the others added in turn.
 * Chinese commas: an ASCII comma would split a list item in Excel.
 */
export function adoptedChoices(documents: readonly DocumentRecord[]): readonly string[] {
  const issued = documents.filter(({ kind }) => kind === "issued-policy");
  const others = documents.filter(({ kind }) => kind !== "issued-policy");
  const sets = others.map((_, index) => [...issued, ...others.slice(0, index + 1)]);
  return [...(issued.length > 0 ? [issued] : []), ...sets].map(adoptedText);
}

/**
 * Documents that the cell's text names by short title, title or id, as our functions read it:
 * "山西实施意见、PKU" → ["SX", "PKU"]. null for a blank text, or one that is not understood.
 */
export function readAdopted(text: string): readonly DocumentId[] | null {
  const context = parseContext(loadCatalogue(), `采用=${text}`);
  return context.ok ? context.value.adopted : null;
}
