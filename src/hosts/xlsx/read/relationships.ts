import { hold } from "./failure";
import type { ReadLimits } from "./limits";
import type { XmlHandler } from "./xmlStream";
import type { ZipPackage } from "./zipPackage";

export interface Relationship {
  readonly id: string;
  /** The last word of its type, the same in the transitional and the strict namespace: "worksheet". */
  readonly type: string;
  /** Name of a part, or an address outside of the file. */
  readonly target: string;
  readonly external: boolean;
}

/** "xl/workbook.xml" → "xl/_rels/workbook.xml.rels"; "" (the package itself) → "_rels/.rels". */
export function relationshipsPart(part: string): string {
  const slash = part.lastIndexOf("/") + 1;
  return `${part.slice(0, slash)}_rels/${part.slice(slash)}.rels`;
}

function decoded(target: string): string {
  try {
    return decodeURIComponent(target);
  } catch {
    return target;
  }
}

/** "worksheets/sheet1.xml", "../xl/a.xml" and "/xl/a.xml", seen from the part that names them. */
export function resolveTarget(from: string, target: string): string {
  const path = target.replaceAll("\\", "/");
  const steps = path.startsWith("/") ? [] : from.split("/").slice(0, -1);
  for (const step of path.split("/")) {
    if (step === "..") steps.pop();
    else if (step !== "" && step !== ".") steps.push(step);
  }
  return steps.join("/");
}

/** What a part points to, in the file's order; nothing where it points to nothing. */
export async function readRelationships(
  zip: ZipPackage,
  from: string,
  limits: ReadLimits,
): Promise<readonly Relationship[]> {
  const part = relationshipsPart(from);
  if (zip.find(part) === null) return [];
  const found: Relationship[] = [];
  const handler: XmlHandler = {
    open: (name, { Id: id, Type: type, Target: target, TargetMode: mode }) => {
      if (name !== "Relationship" || id === undefined || target === undefined) return;
      hold(limits, "ranges", found.length + 1, part);
      const external = mode === "External";
      const resolved = external ? target : resolveTarget(from, target);
      const stored = zip.find(resolved) === null ? decoded(resolved) : resolved;
      found.push({
        id,
        type: (type ?? "").replace(/^.*\//, ""),
        target: external ? target : stored,
        external,
      });
    },
    text: () => undefined,
    close: () => undefined,
  };
  await zip.parse(part, handler);
  return found;
}
