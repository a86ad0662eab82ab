import type { ForeignFormat } from "../../../workbook/fileProblem";
import type { Visibility } from "../../../workbook/snapshot";
import { brokenXml, ReadFailure } from "./failure";
import type { ReadLimits } from "./limits";
import { readRelationships, type Relationship } from "./relationships";
import { readWorkbookPart, type ListedName, type WorkbookPart } from "./workbookPart";
import type { ZipPackage } from "./zipPackage";

export interface FoundWorksheet {
  readonly name: string;
  readonly visibility: Visibility;
  readonly part: string;
}

/** The workbook's parts by what they are for, wherever the file keeps them. */
export interface FoundWorkbook {
  readonly worksheets: readonly FoundWorksheet[];
  readonly names: readonly ListedName[];
  readonly externalReferences: readonly string[];
  readonly relationships: ReadonlyMap<string, Relationship>;
  readonly stringsPart: string | null;
  readonly stylesPart: string | null;
  readonly date1904: boolean;
}

/** Kinds of sheet that hold no cells of ours to read: charts, dialogues and macros of old versions. */
const passedOver = new Set(["chartsheet", "dialogsheet", "xlMacrosheet", "xlIntlMacrosheet"]);

function foreignPackage(zip: ZipPackage, main: string | null): ForeignFormat {
  if (main?.toLowerCase().endsWith("document.xml") === true) return "word";
  if (main?.toLowerCase().endsWith("presentation.xml") === true) return "presentation";
  return zip.find("content.xml") !== null && zip.find("mimetype") !== null ? "opendocument" : "zip";
}

async function mainPart(zip: ZipPackage, limits: ReadLimits): Promise<string> {
  const relationships = await readRelationships(zip, "", limits);
  const main =
    relationships.find(({ type, external }) => type === "officeDocument" && !external)?.target ?? null;
  if (main?.toLowerCase().endsWith(".bin") === true) throw new ReadFailure({ code: "xlsb" });
  const format = foreignPackage(zip, main);
  if (format !== "zip") throw new ReadFailure({ code: "other-format", format });
  if (main !== null && zip.find(main) !== null) return main;
  if (zip.find("xl/workbook.xml") !== null) return "xl/workbook.xml";
  if (zip.find("xl/workbook.bin") !== null) throw new ReadFailure({ code: "xlsb" });
  throw new ReadFailure(
    main === null ? { code: "other-format", format } : { code: "missing-part", part: main },
  );
}

function worksheets(
  workbook: WorkbookPart,
  byId: ReadonlyMap<string, Relationship>,
  part: string,
): readonly FoundWorksheet[] {
  const found: FoundWorksheet[] = [];
  for (const { name, visibility, relationship } of workbook.sheets) {
    const target = byId.get(relationship);
    if (target === undefined || target.external) throw brokenXml(part, `sheet ${name} points to no part`);
    if (!passedOver.has(target.type)) found.push({ name, visibility, part: target.target });
  }
  return found;
}

/** Finds the workbook by relationship, as the format asks: names and places of parts are free. */
export async function findWorkbook(zip: ZipPackage, limits: ReadLimits): Promise<FoundWorkbook> {
  const part = await mainPart(zip, limits);
  const workbook = await readWorkbookPart(zip, part, limits);
  if (workbook.root !== "workbook") throw new ReadFailure({ code: "other-format", format: "zip" });
  const relationships = await readRelationships(zip, part, limits);
  const byId = new Map(relationships.map((relationship) => [relationship.id, relationship]));
  const found = worksheets(workbook, byId, part);
  if (found.length === 0) throw new ReadFailure({ code: "no-worksheet" });
  const partOf = (type: string): string | null =>
    relationships.find((one) => one.type === type && !one.external && zip.find(one.target) !== null)
      ?.target ?? null;
  return {
    worksheets: found,
    names: workbook.names,
    externalReferences: workbook.externalReferences,
    relationships: byId,
    stringsPart: partOf("sharedStrings"),
    stylesPart: partOf("styles"),
    date1904: workbook.date1904,
  };
}
