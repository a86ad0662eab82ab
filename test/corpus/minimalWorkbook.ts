import { entryOf, rawZip, type RawEntry } from "./rawZip";

const head = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
export const mainNamespace = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
export const officeRelationships = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const packageRelationships = "http://schemas.openxmlformats.org/package/2006/relationships";

export interface MinimalSheet {
  readonly name: string;
  /** The whole part; `worksheet(...)` makes one. */
  readonly xml: string;
  readonly state?: "hidden" | "veryHidden";
}

export interface MinimalWorkbook {
  readonly sheets: readonly MinimalSheet[];
  /** Children of `sst`. */
  readonly strings?: string;
  /** Children of `styleSheet`. */
  readonly styles?: string;
  /** Further children of `workbook`, before and after `sheets`. */
  readonly before?: string;
  readonly after?: string;
}

export const worksheet = (sheetData: string, around: { before?: string; after?: string } = {}): string =>
  `${head}<worksheet xmlns="${mainNamespace}">${around.before ?? ""}<sheetData>${sheetData}</sheetData>${around.after ?? ""}</worksheet>`;

export const relationships = (...entries: readonly (readonly [string, string, string])[]): string =>
  `${head}<Relationships xmlns="${packageRelationships}">${entries
    .map(([id, type, target]) => {
      const mode = /^(?:https?|file):/.test(target) ? ' TargetMode="External"' : "";
      return `<Relationship Id="${id}" Type="${officeRelationships}/${type}" Target="${target}"${mode}/>`;
    })
    .join("")}</Relationships>`;

/** The parts of a workbook in the usual places, by name; written by hand so that each says only what it must. */
export function minimalParts(workbook: MinimalWorkbook): Record<string, string> {
  const { sheets, strings, styles, before = "", after = "" } = workbook;
  const listed = sheets.map(
    ({ name, state }, index) =>
      `<sheet name="${name}" sheetId="${index + 1}" r:id="rId${index + 1}"${state ? ` state="${state}"` : ""}/>`,
  );
  const targets = sheets.map(
    (_, index) => [`rId${index + 1}`, "worksheet", `worksheets/sheet${index + 1}.xml`] as const,
  );
  const shared = [
    ...(strings === undefined ? [] : [["rIdStrings", "sharedStrings", "sharedStrings.xml"] as const]),
    ...(styles === undefined ? [] : [["rIdStyles", "styles", "styles.xml"] as const]),
  ];
  return {
    "_rels/.rels": relationships(["rId1", "officeDocument", "xl/workbook.xml"]),
    "xl/workbook.xml": `${head}<workbook xmlns="${mainNamespace}" xmlns:r="${officeRelationships}">${before}<sheets>${listed.join("")}</sheets>${after}</workbook>`,
    "xl/_rels/workbook.xml.rels": relationships(...targets, ...shared),
    ...(strings === undefined
      ? {}
      : { "xl/sharedStrings.xml": `${head}<sst xmlns="${mainNamespace}">${strings}</sst>` }),
    ...(styles === undefined
      ? {}
      : { "xl/styles.xml": `${head}<styleSheet xmlns="${mainNamespace}">${styles}</styleSheet>` }),
    ...Object.fromEntries(sheets.map(({ xml }, index) => [`xl/worksheets/sheet${index + 1}.xml`, xml])),
  };
}

export const zipParts = (parts: Readonly<Record<string, string>>, method: 0 | 8 = 8): Uint8Array =>
  rawZip(Object.entries(parts).map(([name, content]) => entryOf(name, content, method)));

export const minimalWorkbook = (workbook: MinimalWorkbook): Uint8Array => zipParts(minimalParts(workbook));

/** A workbook of one sheet "表" whose rows are given. */
export const oneSheet = (sheetData: string, more: Omit<MinimalWorkbook, "sheets"> = {}): Uint8Array =>
  minimalWorkbook({ ...more, sheets: [{ name: "表", xml: worksheet(sheetData) }] });

/** A workbook of one sheet whose part is replaced by a raw zip entry. */
export function withSheetEntry(entry: RawEntry): Uint8Array {
  const parts = minimalParts({ sheets: [{ name: "表", xml: "" }] });
  const others = Object.entries(parts).filter(([name]) => name !== entry.name);
  return rawZip([...others.map(([name, content]) => entryOf(name, content)), entry]);
}
