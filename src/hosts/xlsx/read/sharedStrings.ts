import { hold } from "./failure";
import { detached, unescapeText } from "./escapedText";
import type { ReadLimits } from "./limits";
import type { XmlHandler } from "./xmlStream";
import type { ZipPackage } from "./zipPackage";

/** Gathers the text of one rich or plain string: every `t` but those of phonetic runs (`rPh`). */
export function richText(limits: ReadLimits, part: string) {
  let gathered = "";
  let inText = false;
  let phonetic = 0;
  return {
    open: (name: string): void => {
      if (name === "rPh") phonetic += 1;
      else if (name === "t") inText = phonetic === 0;
    },
    text: (text: string): void => {
      if (!inText) return;
      gathered += text;
      // An escape takes seven characters for one.
      if (gathered.length > limits.stringLength) hold(limits, "stringLength", gathered.length / 7, part);
    },
    close: (name: string): void => {
      if (name === "rPh") phonetic -= 1;
      else if (name === "t") inText = false;
    },
    /** The text so far; the next one starts empty. */
    take: (): string => {
      const text = detached(unescapeText(gathered));
      gathered = "";
      inText = false;
      phonetic = 0;
      if (text.length > limits.stringLength) hold(limits, "stringLength", text.length, part);
      return text;
    },
  };
}

/** The workbook's table of texts, in order. */
export async function readSharedStrings(
  zip: ZipPackage,
  part: string,
  limits: ReadLimits,
): Promise<readonly string[]> {
  const strings: string[] = [];
  const text = richText(limits, part);
  let length = 0;
  const handler: XmlHandler = {
    open: text.open,
    text: text.text,
    close: (name) => {
      text.close(name);
      if (name !== "si") return;
      const taken = text.take();
      length += taken.length;
      hold(limits, "textLength", length, part);
      hold(limits, "sharedStrings", strings.push(taken), part);
    },
  };
  await zip.parse(part, handler);
  return strings;
}
