import { appended, parseMarkup, removal, spliced, type MarkupElement } from "./markup";
import { element, openingTag, xmlHead } from "./text";
import { prefixOf } from "./markup";

const namespace = "http://schemas.openxmlformats.org/package/2006/relationships";
export const officeRelationship = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

export interface Relationship {
  readonly id: string;
  /** Last part of its type: worksheet, styles, calcChain … */
  readonly kind: string;
  readonly target: string;
  readonly external: boolean;
}

export const noRelationships = `${xmlHead}${openingTag("Relationships", { xmlns: namespace })}</Relationships>`;

const relationshipOf = ({ attributes }: MarkupElement): Relationship => ({
  id: attributes.Id ?? "",
  kind: (attributes.Type ?? "").split("/").at(-1) ?? "",
  target: attributes.Target ?? "",
  external: attributes.TargetMode === "External",
});

export const relationshipsOf = (text: string): readonly Relationship[] =>
  parseMarkup(text).children.map(relationshipOf);

/** An id that none of them has. */
export function freeId(relationships: readonly { readonly id: string }[]): string {
  const taken = new Set(relationships.map(({ id }) => id));
  let number = relationships.length + 1;
  while (taken.has(`rId${String(number)}`)) number += 1;
  return `rId${String(number)}`;
}

/** Adds a relationship; `type` is its full type. */
export function withRelationship(text: string, id: string, type: string, target: string): string {
  const root = parseMarkup(text);
  const one = element(`${prefixOf(root)}Relationship`, { Id: id, Type: type, Target: target });
  return spliced(text, appended(root, one));
}

export function withoutRelationships(text: string, ids: ReadonlySet<string>): string {
  const gone = parseMarkup(text).children.filter(({ attributes }) => ids.has(attributes.Id ?? ""));
  return gone.length === 0 ? text : spliced(text, gone.map(removal));
}
