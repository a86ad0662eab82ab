/** Characters that XML 1.0 cannot hold at all, lone surrogates included. */
const forbidden =
  /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g;

const hex = (character: string): string =>
  `_x${character.charCodeAt(0).toString(16).toUpperCase().padStart(4, "0")}_`;

const escapeMarkup = (text: string): string =>
  text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;");

/**
 * Text of a cell, note or formula result. Spreadsheet files write what XML cannot hold as _x0007_, so a text
 * that looks like such an escape is escaped itself: "_x000D_" → "_x005F_x000D_".
 */
export const cellText = (text: string): string =>
  escapeMarkup(
    text
      .replace(/_(?=x[0-9A-Fa-f]{4}_)/g, "_x005F_")
      .replace(/\r\n/g, "\n")
      .replace(/\r/g, "_x000D_")
      .replace(forbidden, hex),
  );

/** Text of an element that knows no such escapes: what XML cannot hold is left out. */
export const plainText = (text: string): string => escapeMarkup(text.replace(forbidden, ""));

/** Value of an attribute, between double quotes; line breaks survive. */
export const attributeText = (text: string): string =>
  plainText(text)
    .replaceAll('"', "&quot;")
    .replaceAll("\n", "&#10;")
    .replaceAll("\r", "&#13;")
    .replaceAll("\t", "&#9;");

export type Attributes = Readonly<Record<string, string | number | undefined>>;

const writtenAttributes = (attributes: Attributes): string =>
  Object.entries(attributes)
    .flatMap(([name, value]) => (value === undefined ? [] : [` ${name}="${attributeText(String(value))}"`]))
    .join("");

export const openingTag = (name: string, attributes: Attributes = {}): string =>
  `<${name}${writtenAttributes(attributes)}>`;

/** An element with its children as text already written; without children it closes itself. */
export const element = (name: string, attributes: Attributes = {}, children = ""): string =>
  children === ""
    ? `<${name}${writtenAttributes(attributes)}/>`
    : `${openingTag(name, attributes)}${children}</${name}>`;

export const xmlHead = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
