import { fail, succeed, type Result } from "../../../quantity/result";
import type { HostProblem } from "../../types";
import { contentTypesPath } from "./contentTypes";
import { childNamed, parseMarkup, type MarkupElement } from "./markup";
import { bytesOf, relationshipsPath, targetPath, textOf, type Parts } from "./parts";
import { relationshipsOf, type Relationship } from "./relationships";

/** A workbook's parts while they are changed. */
export interface OpenPackage {
  readonly parts: Map<string, Uint8Array>;
  readonly workbookPath: string;
  readonly workbook: string;
  readonly root: MarkupElement;
  readonly relationships: readonly Relationship[];
}

const missing = (path: string): HostProblem => ({ code: "failed", detail: `no readable ${path}` });

/** What cannot be changed without harm is refused before anything is touched. */
function refusal(parts: Parts, root: MarkupElement): HostProblem | null {
  if ([...parts.keys()].some((path) => path.startsWith("_xmlsignatures/")))
    return { code: "unsupported", what: "digitally signed workbook" };
  if (Object.values(root.attributes).some((value) => value.startsWith("http://purl.oclc.org/ooxml/")))
    return { code: "unsupported", what: "Strict Open XML workbook" };
  return null;
}

export function openPackage(parts: Parts): Result<OpenPackage, HostProblem> {
  const rootRelationships = textOf(parts, "_rels/.rels");
  if (rootRelationships === null) return fail(missing("_rels/.rels"));
  if (textOf(parts, contentTypesPath) === null) return fail(missing(contentTypesPath));
  const main = relationshipsOf(rootRelationships).find(({ kind }) => kind === "officeDocument");
  const workbookPath = targetPath("", main?.target ?? "xl/workbook.xml");
  const workbook = textOf(parts, workbookPath);
  const links = textOf(parts, relationshipsPath(workbookPath));
  if (workbook === null || links === null) return fail(missing(workbookPath));
  const root = parseMarkup(workbook);
  const refused = refusal(parts, root);
  if (refused) return fail(refused);
  return succeed({
    parts: new Map(parts),
    workbookPath,
    workbook,
    root,
    relationships: relationshipsOf(links),
  });
}

export const isStructureLocked = ({ root }: OpenPackage): boolean =>
  ["1", "true"].includes(childNamed(root, "workbookProtection")?.attributes.lockStructure ?? "");

/** Path of the part that a relationship of the workbook leads to; null where there is none. */
export function linkedPart(
  { relationships, workbookPath }: OpenPackage,
  wanted: (one: Relationship) => boolean,
): string | null {
  const found = relationships.find(wanted);
  return found && !found.external ? targetPath(workbookPath, found.target) : null;
}

export function putText(open: OpenPackage, path: string, text: string): void {
  open.parts.set(path, bytesOf(text));
}

/** Changes a part that is known to be there. */
export function changeText(open: OpenPackage, path: string, change: (text: string) => string): void {
  const before = textOf(open.parts, path);
  if (before === null) return;
  const after = change(before);
  if (after !== before) putText(open, path, after);
}
