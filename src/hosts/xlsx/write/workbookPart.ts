import { quotedSheetName, type RangeAddress } from "../../../workbook/address";
import { columnLetters } from "../../../workbook/address";
import { sameName } from "../../../workbook/names";
import type { DefinedName, Visibility } from "../../../workbook/snapshot";
import {
  changedAttributes,
  childNamed,
  insertedBefore,
  parseMarkup,
  prefixOf,
  retag,
  spliced,
  type MarkupElement,
  type Splice,
} from "./markup";
import { relationshipNamespace } from "./newSheet";
import { element, plainText } from "./text";

/** A sheet as the workbook lists it. */
export interface SheetEntry {
  readonly name: string;
  readonly relationship: string;
  readonly visibility: Visibility;
  /** As it stands in the file; null for a sheet that the plan adds. */
  readonly markup: MarkupElement | null;
}

/** A name as the file holds it. */
export interface NameEntry {
  readonly name: string;
  /** The sheet that a local name belongs to; null for one of the whole workbook. */
  readonly scope: string | null;
  /** What stands in the file, as XML text; only the scope's index is written anew. */
  readonly content: string;
  readonly attributes: Readonly<Record<string, string>>;
}

const stateOf: Readonly<Record<Visibility, string | undefined>> = {
  visible: undefined,
  hidden: "hidden",
  "very-hidden": "veryHidden",
};

const visibilityOf = (state: string | undefined): Visibility =>
  state === "hidden" ? "hidden" : state === "veryHidden" ? "very-hidden" : "visible";

/** r:id, whatever the file's prefix for relationships is. */
const relationshipOf = (attributes: Readonly<Record<string, string>>): string =>
  Object.entries(attributes).find(([name]) => name.endsWith(":id"))?.[1] ?? "";

export const sheetEntries = (root: MarkupElement): readonly SheetEntry[] =>
  (childNamed(root, "sheets")?.children ?? []).map((markup) => ({
    name: markup.attributes.name ?? "",
    relationship: relationshipOf(markup.attributes),
    visibility: visibilityOf(markup.attributes.state),
    markup,
  }));

export const nameEntries = (text: string, root: MarkupElement): readonly NameEntry[] => {
  const sheets = sheetEntries(root);
  return (childNamed(root, "definedNames")?.children ?? []).map(
    ({ attributes, contentStart, contentEnd }) => ({
      name: attributes.name ?? "",
      scope:
        attributes.localSheetId === undefined ? null : (sheets[Number(attributes.localSheetId)]?.name ?? ""),
      content: text.slice(contentStart, contentEnd),
      attributes,
    }),
  );
};

/** 附表!$A$1:$B$2 */
export function absoluteReference(sheet: string, { row, column, rows, columns }: RangeAddress): string {
  const cell = (atRow: number, atColumn: number): string =>
    `$${columnLetters(atColumn)}$${String(atRow + 1)}`;
  const first = cell(row, column);
  const last = cell(row + rows - 1, column + columns - 1);
  return `${quotedSheetName(sheet)}!${first === last ? first : `${first}:${last}`}`;
}

export const plannedName = ({ name, sheet, range }: DefinedName): NameEntry => ({
  name,
  scope: null,
  content: sheet !== null && range !== null ? plainText(absoluteReference(sheet, range)) : "#REF!",
  attributes: { name },
});

/** Rows repeated on every page, which a file keeps as a name of the sheet. */
export const printTitles = (sheet: string, first: number, count: number): NameEntry => ({
  name: "_xlnm.Print_Titles",
  scope: sheet,
  content: plainText(`${quotedSheetName(sheet)}!$${String(first + 1)}:$${String(first + count)}`),
  attributes: { name: "_xlnm.Print_Titles" },
});

export interface WorkbookChange {
  readonly sheets: readonly SheetEntry[];
  readonly names: readonly NameEntry[];
  /** Name of the sheet to open on; null keeps the file's. */
  readonly active: string | null;
  /** Whether values changed on which formulas rest. */
  readonly recalculate: boolean;
}

function sheetsMarkup(text: string, root: MarkupElement, sheets: readonly SheetEntry[]): string {
  const prefix = prefixOf(root);
  const ids = sheets.map(({ markup }) => Number(markup?.attributes.sheetId ?? 0));
  let lastId = Math.max(
    0,
    ...sheetEntries(root).map(({ markup }) => Number(markup?.attributes.sheetId ?? 0)),
    ...ids,
  );
  const items = sheets.map(({ name, relationship, visibility, markup }) => {
    const state = stateOf[visibility];
    if (markup) {
      if (visibilityOf(markup.attributes.state) === visibility) return text.slice(markup.start, markup.end);
      return element(markup.name, changedAttributes(markup.attributes, { state: state ?? null }));
    }
    lastId += 1;
    const id = { "xmlns:r": relationshipNamespace, "r:id": relationship };
    return element(`${prefix}sheet`, { name, sheetId: lastId, state, ...id });
  });
  return element(`${prefix}sheets`, {}, items.join(""));
}

function namesMarkup(root: MarkupElement, change: WorkbookChange): string {
  const prefix = prefixOf(root);
  const indexOf = (scope: string): number => change.sheets.findIndex(({ name }) => sameName(name, scope));
  const items = change.names.map(({ scope, content, attributes }) => {
    const index = scope === null ? null : indexOf(scope);
    return element(
      `${prefix}definedName`,
      changedAttributes(attributes, { localSheetId: index === null ? null : String(index) }),
      content,
    );
  });
  return items.length === 0 ? "" : element(`${prefix}definedNames`, {}, items.join(""));
}

const afterNames = (
  "calcPr oleSize customWorkbookViews pivotCaches smartTagPr smartTagTypes webPublishing fileRecoveryPr " +
  "webPublishObjects extLst"
).split(" ");

function replaced(
  root: MarkupElement,
  local: string,
  text: string,
  later: readonly string[],
): readonly Splice[] {
  const there = childNamed(root, local);
  if (there) return [{ start: there.start, end: there.end, text }];
  return text === "" ? [] : [insertedBefore(root, later, text)];
}

/** Views count sheets by place: they follow the sheet that they showed. */
function patchViews(root: MarkupElement, change: WorkbookChange): readonly Splice[] {
  const before = sheetEntries(root);
  return (childNamed(root, "bookViews")?.children ?? []).flatMap((view) => {
    const moved = (attribute: string, wanted: string | null): Readonly<Record<string, string>> => {
      const name = wanted ?? before[Number(view.attributes[attribute] ?? 0)]?.name ?? "";
      const there = change.sheets.findIndex(
        (one) => sameName(one.name, name) && one.visibility === "visible",
      );
      const index = there >= 0 ? there : change.sheets.findIndex((one) => one.visibility === "visible");
      const old = view.attributes[attribute];
      return String(index) === (old ?? "0") ? {} : { [attribute]: String(index) };
    };
    const changes = {
      ...moved("activeTab", change.active),
      ...(view.attributes.firstSheet === undefined ? {} : moved("firstSheet", null)),
    };
    return Object.keys(changes).length === 0 ? [] : [retag(view, changes)];
  });
}

function patchCalculation(root: MarkupElement, recalculate: boolean): readonly Splice[] {
  if (!recalculate) return [];
  const there = childNamed(root, "calcPr");
  if (there) return [retag(there, { fullCalcOnLoad: "1" })];
  return [
    insertedBefore(root, afterNames.slice(1), element(`${prefixOf(root)}calcPr`, { fullCalcOnLoad: 1 })),
  ];
}

function sameSheets(root: MarkupElement, { sheets }: WorkbookChange): boolean {
  const before = sheetEntries(root);
  return (
    before.length === sheets.length &&
    before.every(({ name, visibility }, index) => {
      const now = sheets[index];
      return now?.markup != null && now.name === name && now.visibility === visibility;
    })
  );
}

/** The workbook part with other sheets and names; the rest as it was, byte for byte. */
export function patchWorkbookPart(text: string, change: WorkbookChange): string {
  const root = parseMarkup(text);
  const sheetsStay = sameSheets(root, change);
  // Local names count sheets by place, so they are written anew with the sheets.
  const namesStay = sheetsStay && JSON.stringify(nameEntries(text, root)) === JSON.stringify(change.names);
  return spliced(text, [
    ...(sheetsStay ? [] : patchViews(root, change)),
    ...(sheetsStay ? [] : replaced(root, "sheets", sheetsMarkup(text, root, change.sheets), [])),
    ...(namesStay ? [] : replaced(root, "definedNames", namesMarkup(root, change), afterNames)),
    ...patchCalculation(root, change.recalculate),
  ]);
}
