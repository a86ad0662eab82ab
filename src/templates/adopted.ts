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
 * Documents that a text names by short title, full title or id: "山西实施意见、PKU" → ["SX", "PKU"].
 * null for a blank text, or one of which any part names no document.
 */
export function readAdopted(text: string): readonly DocumentId[] | null {
  const parts = text
    .split(/[、,，;；\s]+/)
    .map((part) => part.replace(/^《|》$/g, ""))
    .filter((part) => part !== "");
  const documents = parts.map((part) =>
    loadCatalogue().documents.find(
      ({ id, title, shortTitle }) => part.toUpperCase() === id || part === title.zh || part === shortTitle.zh,
    ),
  );
  const found = documents.flatMap((document) => (document ? [document.id] : []));
  return found.length === parts.length && found.length > 0 ? found : null;
}
