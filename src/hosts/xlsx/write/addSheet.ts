import type { SheetSnapshot } from "../../../workbook/snapshot";
import { partTypes } from "./blankWorkbook";
import { contentTypesPath, withContentType, withDefaultType } from "./contentTypes";
import { newSheetMarkup, type SheetSurroundings } from "./newSheet";
import { commentsMarkup, noteShapesMarkup } from "./notes";
import { changeText, putText, type OpenPackage } from "./openPackage";
import { freePath, relationshipsPath, textOf } from "./parts";
import {
  freeId,
  noRelationships,
  officeRelationship,
  relationshipsOf,
  withRelationship,
} from "./relationships";
import type { SheetEdits } from "./sheetEdits";

/** Adds a relationship of the workbook and gives its id. */
export function linkToWorkbook(open: OpenPackage, kind: string, path: string): string {
  const links = relationshipsPath(open.workbookPath);
  const id = freeId(relationshipsOf(textOf(open.parts, links) ?? noRelationships));
  changeText(open, links, (text) => withRelationship(text, id, `${officeRelationship}/${kind}`, `/${path}`));
  return id;
}

function addNotes(open: OpenPackage, sheetPath: string, edits: SheetEdits): void {
  const comments = freePath(open.parts, (number) => `xl/comments${String(number)}.xml`);
  const shapes = freePath(open.parts, (number) => `xl/drawings/vmlDrawing${String(number)}.vml`);
  putText(open, comments, commentsMarkup(edits));
  putText(open, shapes, noteShapesMarkup(edits));
  const drawn = withRelationship(noRelationships, "rId1", `${officeRelationship}/vmlDrawing`, `/${shapes}`);
  putText(
    open,
    relationshipsPath(sheetPath),
    withRelationship(drawn, "rId2", `${officeRelationship}/comments`, `/${comments}`),
  );
  changeText(open, contentTypesPath, (text) =>
    withContentType(withDefaultType(text, "vml", partTypes.shapes), comments, partTypes.comments),
  );
}

/** Writes a sheet of the plan's own with its notes, and gives the id of its relationship. */
export function addSheet(
  open: OpenPackage,
  sheet: SheetSnapshot,
  edits: SheetEdits,
  around: Omit<SheetSurroundings, "notesRelationship">,
): string {
  const path = freePath(open.parts, (number) => `xl/worksheets/sheet${String(number)}.xml`);
  putText(open, path, newSheetMarkup(sheet, edits, { ...around, notesRelationship: "rId1" }));
  changeText(open, contentTypesPath, (text) => withContentType(text, path, partTypes.worksheet));
  if (edits.notes.size > 0) addNotes(open, path, edits);
  return linkToWorkbook(open, "worksheet", path);
}
