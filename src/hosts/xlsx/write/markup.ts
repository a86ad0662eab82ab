import { SaxesParser, type SaxesTagPlain } from "saxes";
import { openingTag } from "./text";

/** An element of a part with the places of its text, so that the part can be changed without being rewritten. */
export interface MarkupElement {
  /** As written, with its prefix. */
  readonly name: string;
  readonly local: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: MarkupElement[];
  /** From "<" … */
  readonly start: number;
  /** … the place after the start tag … */
  readonly contentStart: number;
  /** … the place before the end tag … */
  contentEnd: number;
  /** … to the place after ">". */
  end: number;
  readonly selfClosing: boolean;
}

export interface Splice {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

export const localName = (name: string): string => name.slice(name.indexOf(":") + 1);

/** "x:" of "x:row", "" of "row": what is added wears the prefix of its surroundings. */
export const prefixOf = ({ name }: { readonly name: string }): string => name.slice(0, name.indexOf(":") + 1);

export interface MarkupVisitor {
  /** Elements below one of this local name are visited and then forgotten. */
  readonly below: string;
  /** `root` holds what came before `below`. */
  readonly visit: (element: MarkupElement, root: MarkupElement) => void;
}

/** Thrown at text that is no well-formed XML; hosts turn it into a problem at their edge. */
export class MarkupError extends Error {}

/**
 * The elements of a part with their places. With a visitor, the children of `below` are handed over one by one
 * when they end and are not kept: a sheet of a million cells never stands in memory as a tree.
 */
export function parseMarkup(text: string, visitor?: MarkupVisitor): MarkupElement {
  const parser = new SaxesParser();
  const open: MarkupElement[] = [];
  let root: MarkupElement | null = null;
  parser.on("error", (error) => {
    throw new MarkupError(error.message);
  });
  parser.on("doctype", () => {
    throw new MarkupError("document type declaration");
  });
  parser.on("opentag", (tag: SaxesTagPlain) => {
    const contentStart = parser.position;
    const one: MarkupElement = {
      name: tag.name,
      local: localName(tag.name),
      attributes: tag.attributes,
      children: [],
      // "<" cannot stand inside a tag, so the last one before its end began it.
      start: text.lastIndexOf("<", contentStart - 1),
      contentStart,
      contentEnd: contentStart,
      end: contentStart,
      selfClosing: tag.isSelfClosing,
    };
    const parent = open.at(-1);
    if (parent && parent.local !== visitor?.below) parent.children.push(one);
    root ??= one;
    open.push(one);
  });
  parser.on("closetag", () => {
    const one = open.pop();
    if (!one) return;
    if (!one.selfClosing) {
      one.end = parser.position;
      one.contentEnd = text.lastIndexOf("<", one.end - 1);
    }
    if (visitor && root && open.at(-1)?.local === visitor.below) visitor.visit(one, root);
  });
  parser.write(text).close();
  if (root === null) throw new MarkupError("no element");
  return root;
}

export const childNamed = (parent: MarkupElement, local: string): MarkupElement | null =>
  parent.children.find((child) => child.local === local) ?? null;

export const childrenNamed = (parent: MarkupElement, local: string): readonly MarkupElement[] =>
  parent.children.filter((child) => child.local === local);

/** The text with the splices applied; they may come in any order but must not overlap. */
export function spliced(text: string, splices: readonly Splice[]): string {
  const ordered = splices
    .map((splice, order) => ({ splice, order }))
    .sort((one, other) => one.splice.start - other.splice.start || one.order - other.order);
  const pieces: string[] = [];
  let done = 0;
  for (const { splice } of ordered) {
    pieces.push(text.slice(done, splice.start), splice.text);
    done = splice.end;
  }
  return [...pieces, text.slice(done)].join("");
}

/** Attributes with some set anew; null takes one away. Those that stay keep their order. */
export function changedAttributes(
  attributes: Readonly<Record<string, string>>,
  changes: Readonly<Record<string, string | null>>,
): Readonly<Record<string, string>> {
  const merged = Object.entries({ ...attributes, ...changes });
  return Object.fromEntries(merged.flatMap(([name, value]) => (value === null ? [] : [[name, value]])));
}

/** Writes the start tag anew with changed attributes. */
export function retag(one: MarkupElement, changes: Readonly<Record<string, string | null>>): Splice {
  const tag = openingTag(one.name, changedAttributes(one.attributes, changes));
  return {
    start: one.start,
    end: one.contentStart,
    text: one.selfClosing ? `${tag.slice(0, -1)}/>` : tag,
  };
}

export const removal = (one: MarkupElement): Splice => ({ start: one.start, end: one.end, text: "" });

/** Adds children at the end of an element, changing attributes on the way; one that closed itself is opened. */
export function appended(
  one: MarkupElement,
  children: string,
  changes: Readonly<Record<string, string | null>> = {},
): readonly Splice[] {
  const changed = Object.keys(changes).length > 0;
  if (children === "") return changed ? [retag(one, changes)] : [];
  if (!one.selfClosing)
    return [
      ...(changed ? [retag(one, changes)] : []),
      { start: one.contentEnd, end: one.contentEnd, text: children },
    ];
  const tag = openingTag(one.name, changedAttributes(one.attributes, changes));
  return [{ start: one.start, end: one.end, text: `${tag}${children}</${one.name}>` }];
}

/** Puts new text before the first child that has to come later, else at the end. */
export function insertedBefore(parent: MarkupElement, later: readonly string[], text: string): Splice {
  const next = parent.children.find((child) => later.includes(child.local));
  const place = next?.start ?? parent.contentEnd;
  return { start: place, end: place, text };
}
