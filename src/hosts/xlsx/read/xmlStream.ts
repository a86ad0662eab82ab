import { SaxesParser } from "saxes";
import { brokenXml, hold, ReadFailure } from "./failure";
import type { ReadLimits } from "./limits";

export type Attributes = Readonly<Record<string, string | undefined>>;

/** What a part's reader hears. Names come without their prefix: `x:row` and `row` are both `row`. */
export interface XmlHandler {
  readonly open: (name: string, attributes: Attributes) => void;
  readonly text: (text: string) => void;
  readonly close: (name: string) => void;
}

export interface XmlStream {
  readonly write: (bytes: Uint8Array) => void;
  readonly end: () => void;
}

/** An attribute that carries a prefix, whatever that prefix is: `r:id` → "id". */
export function prefixedAttribute(attributes: Attributes, localName: string): string | null {
  const ending = `:${localName}`;
  const name = Object.keys(attributes).find((candidate) => candidate.endsWith(ending));
  return name === undefined ? null : (attributes[name] ?? null);
}

function encodingOf(bytes: Uint8Array): string {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return "utf-16le";
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return "utf-16be";
  let head = "";
  for (const byte of bytes.subarray(0, 200)) head += String.fromCharCode(byte);
  return /^\uFEFF?(?:ï»¿)?<\?xml[^>]*\sencoding\s*=\s*["']([\w.-]+)["']/.exec(head)?.[1] ?? "utf-8";
}

function decoderFor(part: string, bytes: Uint8Array): TextDecoder {
  try {
    return new TextDecoder(encodingOf(bytes), { fatal: true });
  } catch {
    throw brokenXml(part, "unknown encoding");
  }
}

const localNameOf = (name: string): string => {
  const colon = name.indexOf(":");
  return colon < 0 ? name : name.slice(colon + 1);
};

/**
 * Parses one part as its bytes come. A character split between two chunks is put together again; a document
 * type is refused, so that no entity but XML's own five is ever expanded; depth and the length of a single
 * text, tag or comment are bounded.
 */
export function xmlStream(part: string, limits: ReadLimits, handler: XmlHandler): XmlStream {
  const parser = new SaxesParser<{ xmlns: false; position: false }>({ xmlns: false, position: false });
  let decoder: TextDecoder | null = null;
  let depth = 0;
  let sinceEvent = 0;
  parser.on("error", (error) => {
    throw brokenXml(part, error.message);
  });
  parser.on("doctype", () => {
    throw new ReadFailure({ code: "forbidden-markup", part });
  });
  parser.on("opentag", (tag) => {
    sinceEvent = 0;
    depth += 1;
    if (depth > limits.xmlDepth) hold(limits, "xmlDepth", depth, part);
    handler.open(localNameOf(tag.name), tag.attributes);
  });
  parser.on("closetag", (tag) => {
    sinceEvent = 0;
    depth -= 1;
    handler.close(localNameOf(tag.name));
  });
  parser.on("text", handler.text);
  parser.on("cdata", handler.text);

  const feed = (bytes: Uint8Array | null): void => {
    let text: string;
    try {
      decoder ??= decoderFor(part, bytes ?? new Uint8Array(0));
      text = bytes === null ? decoder.decode() : decoder.decode(bytes, { stream: true });
    } catch (error) {
      throw error instanceof ReadFailure ? error : brokenXml(part, "invalid bytes for its encoding");
    }
    sinceEvent += text.length;
    if (text !== "") parser.write(text);
    hold(limits, "xmlTokenLength", sinceEvent, part);
  };
  return {
    write: feed,
    end: () => {
      feed(null);
      parser.close();
    },
  };
}
