import { appended, insertedBefore, parseMarkup, prefixOf, removal, spliced } from "./markup";
import { element } from "./text";

export const contentTypesPath = "[Content_Types].xml";

/** Content type of a part, by its own entry or else by its extension. */
export function contentTypeOf(text: string, path: string): string | null {
  const types = parseMarkup(text).children;
  const own = types.find(({ attributes }) => attributes.PartName?.toLowerCase() === `/${path}`.toLowerCase());
  const extension = path.slice(path.lastIndexOf(".") + 1).toLowerCase();
  const byExtension = types.find(({ attributes }) => attributes.Extension?.toLowerCase() === extension);
  return own?.attributes.ContentType ?? byExtension?.attributes.ContentType ?? null;
}

/** Declares the type of a part, where it is not declared already. */
export function withContentType(text: string, path: string, type: string): string {
  if (contentTypeOf(text, path) === type) return text;
  const root = parseMarkup(text);
  const entry = element(`${prefixOf(root)}Override`, { PartName: `/${path}`, ContentType: type });
  return spliced(text, appended(root, entry));
}

/** Declares the type of an extension (notes' shapes need one); defaults stand before the parts' own entries. */
export function withDefaultType(text: string, extension: string, type: string): string {
  if (contentTypeOf(text, `x.${extension}`) !== null) return text;
  const root = parseMarkup(text);
  const entry = element(`${prefixOf(root)}Default`, { Extension: extension, ContentType: type });
  return spliced(text, [insertedBefore(root, ["Override"], entry)]);
}

export function withoutContentTypes(text: string, paths: ReadonlySet<string>): string {
  const gone = parseMarkup(text).children.filter(({ attributes }) =>
    paths.has((attributes.PartName ?? "").slice(1)),
  );
  return gone.length === 0 ? text : spliced(text, gone.map(removal));
}
