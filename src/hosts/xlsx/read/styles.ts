import { builtinFormats } from "../builtinFormats";
import { hold } from "./failure";
import { detached, unescapeText } from "./escapedText";
import type { ReadLimits } from "./limits";
import type { Attributes, XmlHandler } from "./xmlStream";
import type { ZipPackage } from "./zipPackage";

/** What a cell's style number (`s`) means here: its number format, and whether protection leaves it open. */
export interface CellStyles {
  /** null for General. */
  readonly formats: readonly (string | null)[];
  readonly open: readonly boolean[];
  readonly anyOpen: boolean;
}

export const noStyles: CellStyles = { formats: [], open: [], anyOpen: false };

export const isOff = (value: string | undefined): boolean =>
  value === "0" || value === "false" || value === "off";

export const isOn = (value: string | undefined): boolean =>
  value === "1" || value === "true" || value === "on";

const shownFormat = (code: string | undefined): string | null =>
  code === undefined || code === "" || code.toLowerCase() === "general" ? null : code;

/** Reads number formats and unlocked cells; fonts, fills and the formats of conditional rules are passed over. */
export async function readStyles(zip: ZipPackage, part: string, limits: ReadLimits): Promise<CellStyles> {
  const custom = new Map<number, string>();
  const formatIds: number[] = [];
  const open: boolean[] = [];
  // The same element names come again below cellStyleXfs and dxfs, where they mean something else.
  let depth = 0;
  let group = "";
  const openElement = (name: string, attributes: Attributes): void => {
    depth += 1;
    if (depth === 2) group = name;
    if (group === "numFmts" && name === "numFmt") {
      custom.set(Number(attributes.numFmtId), detached(unescapeText(attributes.formatCode ?? "")));
      hold(limits, "ranges", custom.size, part);
    } else if (group === "cellXfs" && name === "xf") {
      formatIds.push(Number(attributes.numFmtId ?? 0));
      open.push(false);
      hold(limits, "ranges", open.length, part);
    } else if (group === "cellXfs" && name === "protection" && isOff(attributes.locked)) {
      open[open.length - 1] = true;
    }
  };
  const handler: XmlHandler = {
    open: openElement,
    text: () => undefined,
    close: () => {
      depth -= 1;
    },
  };
  await zip.parse(part, handler);
  const formats = formatIds.map((id) => shownFormat(custom.get(id) ?? builtinFormats[id]));
  return { formats, open, anyOpen: open.includes(true) };
}
