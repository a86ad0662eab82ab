import { contentTypesPath, withoutContentTypes } from "./contentTypes";
import { changeText, type OpenPackage } from "./openPackage";
import { relationshipsPath, targetPath, textOf } from "./parts";
import { relationshipsOf, withoutRelationships } from "./relationships";

/** Every part that can be reached from one, itself included. */
function reachable(open: OpenPackage, from: string, seen: Set<string> = new Set()): ReadonlySet<string> {
  if (seen.has(from)) return seen;
  seen.add(from);
  const text = textOf(open.parts, relationshipsPath(from));
  for (const { target, external } of text === null ? [] : relationshipsOf(text))
    if (!external) reachable(open, targetPath(from, target), seen);
  return seen;
}

/**
 * Takes relationships of the workbook away, with the parts behind them that nothing else leads to. The
 * relationship's part, its notes and drawings go; a chart or picture that another sheet shows stays.
 */
export function removeLinked(open: OpenPackage, ids: ReadonlySet<string>): void {
  const links = relationshipsPath(open.workbookPath);
  const candidates = new Set<string>();
  for (const { id, target, external } of open.relationships)
    if (ids.has(id) && !external) reachable(open, targetPath(open.workbookPath, target), candidates);
  changeText(open, links, (text) => withoutRelationships(text, ids));
  const kept = reachable(open, "");
  const gone = new Set([...candidates].filter((path) => !kept.has(path)));
  for (const path of gone) {
    open.parts.delete(path);
    open.parts.delete(relationshipsPath(path));
  }
  changeText(open, contentTypesPath, (text) => withoutContentTypes(text, gone));
}
