import type { Visibility } from "../../../workbook/snapshot";
import { brokenXml, hold } from "./failure";
import { unescapeText } from "./escapedText";
import type { ReadLimits } from "./limits";
import { isOn } from "./styles";
import { prefixedAttribute, type Attributes, type XmlHandler } from "./xmlStream";
import type { ZipPackage } from "./zipPackage";

export interface ListedSheet {
  readonly name: string;
  readonly visibility: Visibility;
  readonly relationship: string;
}

export interface ListedName {
  readonly name: string;
  readonly refersTo: string;
}

/** What workbook.xml lists, in its order. */
export interface WorkbookPart {
  readonly root: string;
  readonly sheets: readonly ListedSheet[];
  readonly names: readonly ListedName[];
  /** Relationships of linked workbooks. */
  readonly externalReferences: readonly string[];
  /** Days are counted from 1904 (old files from a Mac), not from 1900. */
  readonly date1904: boolean;
}

const visibilities: Readonly<Record<string, Visibility>> = { hidden: "hidden", veryHidden: "very-hidden" };

function listedSheet(attributes: Attributes, part: string): ListedSheet {
  const relationship = prefixedAttribute(attributes, "id");
  if (attributes.name === undefined || relationship === null)
    throw brokenXml(part, "sheet without name or id");
  return {
    name: unescapeText(attributes.name),
    visibility: visibilities[attributes.state ?? ""] ?? "visible",
    relationship,
  };
}

export async function readWorkbookPart(
  zip: ZipPackage,
  part: string,
  limits: ReadLimits,
): Promise<WorkbookPart> {
  const sheets: ListedSheet[] = [];
  const names: ListedName[] = [];
  const externalReferences: string[] = [];
  let root = "";
  let date1904 = false;
  let nameOpen: string | null = null;
  let refersTo = "";
  const handler: XmlHandler = {
    open: (name, attributes) => {
      if (root === "") root = name;
      if (name === "sheet") hold(limits, "sheets", sheets.push(listedSheet(attributes, part)), part);
      else if (name === "workbookPr") date1904 = isOn(attributes.date1904);
      else if (name === "externalReference") {
        const id = prefixedAttribute(attributes, "id");
        if (id !== null) hold(limits, "ranges", externalReferences.push(id), part);
      } else if (name === "definedName") {
        nameOpen = attributes.name ?? null;
        refersTo = "";
      }
    },
    text: (text) => {
      if (nameOpen === null) return;
      refersTo += text;
      hold(limits, "stringLength", refersTo.length, part);
    },
    close: (name) => {
      if (name !== "definedName" || nameOpen === null) return;
      hold(limits, "ranges", names.push({ name: unescapeText(nameOpen), refersTo }), part);
      nameOpen = null;
    },
  };
  await zip.parse(part, handler);
  return { root, sheets, names, externalReferences, date1904 };
}
