type Attributes = Readonly<Record<string, string>>;

/** <tag …attributes>children</tag>; text becomes a text node, never markup. */
export function element<Tag extends keyof HTMLElementTagNameMap>(
  tag: Tag,
  attributes: Attributes = {},
  ...children: readonly (Node | string)[]
): HTMLElementTagNameMap[Tag] {
  const made = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) made.setAttribute(name, value);
  made.append(...children);
  return made;
}

/** An outline icon of one path on a 20 × 20 field, drawn in the text's colour. */
export function icon(path: string): SVGSVGElement {
  const namespace = "http://www.w3.org/2000/svg";
  const picture = document.createElementNS(namespace, "svg");
  picture.setAttribute("viewBox", "0 0 20 20");
  picture.setAttribute("aria-hidden", "true");
  const stroke = document.createElementNS(namespace, "path");
  stroke.setAttribute("d", path);
  picture.append(stroke);
  return picture;
}

export const icons = {
  check: "M4.5 10.5l3.6 3.6 7.4-8.2",
  create: "M11.5 2.5h-6v15h9v-12zM11.5 2.5v3h3M10 9v5M7.5 11.5h5",
  open: "M2.5 15.5v-11h5l1.5 2h6.5v2.5M2.5 15.5l2-6.5h13l-2 6.5z",
  save: "M10 2.5v10M6 9l4 4 4-4M3 14.5v2.5h14v-2.5",
  sample: "M3 3.5h14v13H3zM3 8h14M8 8v8.5M3 12.2h14",
  panel: "M3 3.5h14v13H3zM12.5 3.5v13",
  language:
    "M10 2.5a7.5 7.5 0 100 15 7.5 7.5 0 000-15zM2.7 10h14.6M10 2.5c2.4 2.3 3.4 4.8 3.4 7.500s-1 5.200-3.400 7.500c-2.400-2.300-3.400-4.800-3.400-7.500S7.600 4.800 10 2.500",
  close: "M5 5l10 10M15 5L5 15",
} as const;

export const byId = (id: string): HTMLElement => {
  const found = document.getElementById(id);
  if (!found) throw new Error(`the page has no #${id}`);
  return found;
};
